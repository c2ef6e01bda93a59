import { useMemo, type ReactNode } from 'react';
import type { Entry } from '../../../core/register/entry.ts';
import type { Grounds } from '../../../core/register/grounds.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import type { Standing } from '../../../core/register/index/standing.ts';
import type { Conflict } from '../../../core/register/queries/conflicts.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { effectInWords } from '../../../core/swedish/register/entry-words.ts';
import { unknownInWords } from '../../../core/swedish/register/grounds-lines.ts';
import { layerInWords, standingInWords } from '../../../core/swedish/register/standing-lines.ts';
import { IN_FORCE } from '../../../core/swedish/web/in-force-words.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { AskedDays } from './asked.ts';
import { scaleOf, TimeLine } from './time-line.tsx';

/** Each document as a sentence, with what it rests on, its exceptions, what is proposed, what stands against it, and its time line. */
export function StandingList({ index, standings, conflicts, asked }: {
  readonly index: RegisterIndex; readonly standings: readonly Standing[]; readonly conflicts: readonly Conflict[]; readonly asked: AskedDays;
}): ReactNode {
  const scale = useMemo(() => scaleOf(index, standings.map(({ document }) => document.name), asked.day), [index, standings, asked.day]);
  return (
    <ul className="standings">
      {standings.map((standing) => (
        <li key={standing.document.name} className="standing" data-state={standing.state}>
          <Sentences standing={standing} />
          {conflicts.filter(({ first, second }) => [first, second].some(({ document }) => document === standing.document)).map((conflict) => <Against key={conflict.second.document.name} conflict={conflict} standing={standing} />)}
          <TimeLine index={index} name={standing.document.name} asked={asked} scale={scale} />
        </li>
      ))}
    </ul>
  );
}

function Sentences({ standing }: { readonly standing: Standing }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { document, layers, pending } = standing;
  return (
    <>
      <p className="standing-said"><strong>{document.title}</strong>{document.caseNumbers.length > 0 ? ` (${document.caseNumbers.join(', ')})` : ''} {standingInWords(standing, language)}. <Grounded grounds={standing} /></p>
      {layers.length > 0 ? <ul>{layers.map((layer) => <li key={`${layer.layer.kind} ${layer.layer.what}`}>{sentenceCase(layerInWords(layer, language))}. <Grounded grounds={layer} /></li>)}</ul> : null}
      {pending.map(({ entry, effect }) => <p key={entry.name} className="standing-proposed">{say(IN_FORCE.proposed)}: {effectInWords(effect, language)}. <SourceLink decision={entry.name} /></p>)}
    </>
  );
}

/** The sources as people cite them, and what is not known. */
function Grounded({ grounds: { rests, unknown } }: { readonly grounds: Grounds }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  return (
    <>
      <Sources entries={rests} />
      {unknown.map((one) => { const said = unknownInWords(one, language); return <span key={said} className="standing-unknown"> <strong>{say(IN_FORCE.unknown)}:</strong> {said}.</span>; })}
    </>
  );
}

export function Sources({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return <span className="sources">{[...new Set(entries.map(({ name }) => name))].map((name) => <SourceLink key={name} decision={name} />)}</span>;
}

function Against({ conflict: { first, second }, standing }: { readonly conflict: Conflict; readonly standing: Standing }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const other = first.document === standing.document ? second : first;
  return <p className="standing-against"><strong>{say(IN_FORCE.against)}:</strong> {other.document.title} {standingInWords(other, language)}. <Sources entries={other.rests} /></p>;
}
