import { useState, type ReactNode } from 'react';
import { namesRead } from '../../../core/calculation/sureness.ts';
import type { Program, ProgramRule } from '../../../core/language/program.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { BASIS_SAID } from '../../../core/swedish/explain/authority.ts';
import { namesIn } from '../../../core/swedish/explain/names-in.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { OWN } from '../../../core/swedish/web/money/own-words.ts';
import { useDeclarations } from '../../parts/declarations.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { ownValues, type Own } from './own-values.ts';

/** A rule on the way to an amount, with one's own values of it; under it what it rests on, made when it is opened. */
export function WayStep({ name, own, program, opened }: { readonly name: string; readonly own: Own; readonly program: Program; readonly opened: 'first' | 'closed' }): ReactNode {
  const [isOpen, setOpen] = useState(opened === 'first');
  const say = useSay();
  const { language } = useSettings();
  const declarations = useDeclarations();
  const type = declaredType(name, declarations);
  const rule = program.ruleByName.get(name);
  const values = ownValues(own, name).filter(({ month }) => month === undefined || month === 12);
  const figures = own.rows.flatMap(({ row, figures: all }) => all.flatMap((one) => (one.name === name ? [{ row, ...one }] : [])));
  const parameter = rule?.kind === 'parameter' ? parameterText(rule, { language, declarations }) : undefined;
  const said = values.length > 0 ? values.map(({ row, value }) => `${values.length > 1 ? `${row} ` : ''}${shortValue(value, type, language, declarations.unitWords)}`).join('; ') : parameter ?? (figures.length > 0 ? figures.map(({ written }) => written).join('; ') : say(OWN.others));
  const title = `${sentenceCase(name)}: ${said}`;
  if (!rule) {
    return <p className="step">{title}{figures.map(({ row, file, sheet, cell }) => <span key={row} className="cell-place">{` ${[file, sheet, cell].filter((part) => part !== undefined).join(', ')}`}</span>)}</p>;
  }
  return (
    <details className="step" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <Inside rule={rule} own={own} program={program} /> : null}
    </details>
  );
}

function Inside({ rule, own, program }: { readonly rule: ProgramRule; readonly own: Own; readonly program: Program }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const declarations = useDeclarations();
  const body = rule.bodies.at(-1);
  if (!body) return <p className="state-line">{say(OWN.notInForce)}</p>;
  const { version: { decision, basis }, choice } = body;
  const voice = { language, declarations };
  const condition = rule.applies ? `${say(OWN.where)} ${namesIn(rule.applies.node, voice)}: ` : '';
  const reads = [...new Set([...(rule.applies ? namesRead(rule.applies.node) : []), ...namesRead(body.node)])];
  return (
    <div className="step-inside">
      <dl className="details">
        <div><dt>{say(OWN.formula)}</dt><dd>{`${condition}${namesIn(body.node, voice)}`}</dd></div>
        <div><dt>{say(OWN.decision)}</dt><dd><SourceLink decision={decision} />{`, ${BASIS_SAID[basis][language]}`}</dd></div>
        {choice ? <div><dt>{say(OWN.choice)}</dt><dd>{[choice.alternative, choice.open].filter((part) => part !== undefined).join(': ')}</dd></div> : null}
      </dl>
      {reads.length > 0 ? (
        <section className="step-parts" aria-label={say(OWN.restsOn)}>
          <p className="step-label" aria-hidden="true">{say(OWN.restsOn)}</p>
          {reads.map((one) => <WayStep key={one} name={one} own={own} program={program} opened="closed" />)}
        </section>
      ) : null}
    </div>
  );
}

function parameterText({ bodies }: ProgramRule, voice: Parameters<typeof namesIn>[1]): string | undefined {
  const body = bodies.at(-1);
  return body && namesIn(body.node, voice);
}
