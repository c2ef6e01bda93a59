import type { ReactNode } from 'react';
import { closed, openRound } from '../../../core/procedure/matter/settle.ts';
import { liveFor } from '../../../core/procedure/matter/proposals.ts';
import { outcomeOf } from '../../../core/procedure/outcome-of.ts';
import type { Settled } from '../../../core/procedure/rounds/round.ts';
import { HOW_NAMES, rejectionOr, STATUS_NAMES } from '../../../core/swedish/procedure/names.ts';
import { resultText } from '../../../core/swedish/procedure/matter-report.ts';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { StandingMatter } from './standing.ts';

/** Each clause with the proposals about it, and where it stands: open, found, or decided. */
export function Clauses({ standing: { state } }: { readonly standing: StandingMatter }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const before = state.treatments.at(-1);
  const meeting = outcomeOf(state).meetings.at(-1);
  if (!before || before.clauses.size === 0) return <section><h2>{say(MATTER.clauses)}</h2><p className="lead">{say(MATTER.noClauses)}</p></section>;
  const round = openRound(before);
  const treatment = round && round.votes.every(({ held }) => held) ? closed(before, round) : before;
  const now = round?.clauses ?? [];
  return (
    <section>
      <h2>{say(MATTER.clauses)}</h2>
      {meeting ? <p className="state-line">{sentenceCase(meeting.body)} {meeting.item}: {resultText(meeting, language)}</p> : null}
      <ul className="clauses">
        {[...treatment.clauses.values()].map(({ clause, settled }) => {
          const status = meeting?.clauses.find((one) => one.clause === clause)?.status;
          const live = liveFor(treatment, clause);
          const won = settled?.kind === 'adopted' ? settled.proposal : undefined;
          return (
            <li key={clause} data-now={now.includes(clause) ? 'yes' : undefined} data-settled={settled?.kind}>
              <p className="clause-head"><strong>{say(MATTER.clause)} {clause}</strong> <span>{settled ? saidOf(settled, language) : ''} {status === undefined || (status === 'unknown' && meeting?.result === 'open') ? '' : STATUS_NAMES[status][language]}</span></p>
              <ul>{live.map(({ id, text }) => <li key={id} data-won={id === won ? 'yes' : undefined}><strong>{id}</strong> {text}</li>)}</ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function saidOf(settled: Settled, language: 'sv' | 'en'): string {
  switch (settled.kind) {
    case 'adopted': return `${rejectionOr(settled.proposal, language)}, ${HOW_NAMES[settled.by][language]}.`;
    case 'conflict': return STATUS_NAMES.conflict[language];
    case 'unknown': return STATUS_NAMES.unknown[language];
  }
}
