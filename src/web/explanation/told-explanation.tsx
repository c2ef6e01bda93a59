import { useState, type ReactNode } from 'react';
import { EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import type { RestsOn } from '../../core/calculation/derivation.ts';
import type { ToldDerivationShape } from '../../wire/work/runs.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { SurenessLabels } from '../parts/sureness-label.tsx';
import { useSay } from '../shell/settings.tsx';

type ToldStep = ToldDerivationShape['steps'][string];
interface Telling {
  readonly told: ToldDerivationShape;
  /** `opens`: a decision is of the rulebook at hand, and opens; else it is only named. */
  readonly cites: 'opens' | 'named';
}

/** A derivation that the server has told, in the same shape as one that is made here (`explanation.tsx`): the answer, then each part, which opens. */
export function ToldExplanation({ told, cites }: Telling): ReactNode {
  const [answer, ...more] = told.sentences;
  return (
    <div className="explanation">
      <p className="answer">{answer}</p>
      <SurenessLabels rests={told.rests as RestsOn} />
      {more.map((sentence) => <p key={sentence} className="answer-more">{sentence}</p>)}
      <Step id={told.root} told={told} cites={cites} opened="first" />
    </div>
  );
}

function Step({ id, opened, ...telling }: Telling & { readonly id: string; readonly opened: 'first' | 'closed' }): ReactNode {
  const [isOpen, setOpen] = useState(opened === 'first');
  const step = telling.told.steps[id];
  if (!step) return null;
  return (
    <details className="step" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{step.title}</summary>
      {isOpen ? <Inside step={step} {...telling} /> : null}
    </details>
  );
}

function Inside({ step: { details, notTaken, figures, rows, parts }, ...telling }: Telling & { readonly step: ToldStep }): ReactNode {
  const say = useSay();
  if (figures.length > 0) return <Figures figures={figures} />;
  return (
    <div className="step-inside">
      <Details details={details} cites={telling.cites} />
      {notTaken.length > 0 ? <details className="not-taken"><summary>{say(EXPLAIN.notTaken)}</summary><Details details={notTaken} cites={telling.cites} /></details> : null}
      {rows.length > 0 ? <details className="not-taken"><summary>{say(EXPLAIN.rows)}</summary>{rows.map((id) => <Step key={id} id={id} opened="closed" {...telling} />)}</details> : null}
      {parts.length > 0 ? (
        <section className="step-parts" aria-label={say(EXPLAIN.parts)}>
          <p className="step-label" aria-hidden="true">{say(EXPLAIN.parts)}</p>
          {parts.map((id) => <Step key={id} id={id} opened="closed" {...telling} />)}
        </section>
      ) : null}
    </div>
  );
}

function Details({ details, cites }: { readonly details: ToldStep['details'] } & Pick<Telling, 'cites'>): ReactNode {
  return (
    <dl className="details">{details.map(({ label, text, decision }) => (
      <div key={`${label} ${text}`}>
        <dt>{label}</dt>
        <dd>{decision !== undefined && cites === 'opens' ? <><SourceLink decision={decision} />{text.startsWith(decision) ? text.slice(decision.length) : ` ${text}`}</> : text}</dd>
      </div>
    ))}</dl>
  );
}

function Figures({ figures }: Pick<ToldStep, 'figures'>): ReactNode {
  const say = useSay();
  return (
    <ul className="figure-rows">{figures.map(({ who, value, place, written, sureness, source }) => (
      <li key={`${who} ${place}`}>
        <p><strong>{`${who}: ${value}`}</strong></p>
        {place === '' ? null : (
          <dl className="details">
            <div><dt>{say(EXPLAIN.cell)}</dt><dd className="cell-place">{place}</dd></div>
            <div><dt>{say(EXPLAIN.written)}</dt><dd>{written}</dd></div>
            {sureness === '' ? null : <div><dt>{say(EXPLAIN.sureness)}</dt><dd>{sureness}</dd></div>}
            {source === '' ? null : <div><dt>{say(EXPLAIN.source)}</dt><dd>{source}</dd></div>}
          </dl>
        )}
      </li>
    ))}</ul>
  );
}
