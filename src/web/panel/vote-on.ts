import type { MatterHead } from '../../core/procedure/matter/state.ts';
import type { ClauseOutcome, MeetingOutcome } from '../../core/procedure/outcome.ts';
import { outcomeOf } from '../../core/procedure/outcome-of.ts';
import { replay } from '../../core/procedure/matter/replay.ts';
import { readMatter } from '../../core/procedure/reading/read-matter.ts';
import type { Round, Vote } from '../../core/procedure/rounds/round.ts';
import type { TextFile } from '../../wire/rulebooks.ts';

/** The clause that a cited decision is, and the vote that settled it. */
export interface FoundVote {
  readonly clause: ClauseOutcome;
  readonly meeting: MeetingOutcome;
  readonly round: Round | undefined;
  readonly vote: Vote | undefined;
  readonly head: MatterHead;
}

/** Finds RS/762/2024 § 85 p. 4 among matters: the case number, the paragraph of the minutes and the clause. Undefined where none is it. */
export function voteOn(decision: string, matters: readonly TextFile[]): FoundVote | undefined {
  const [, caseNumber, item, clause] = /^(.+?) § (\d+) p\. (\d+)$/u.exec(decision) ?? [];
  if (caseNumber === undefined || item === undefined || clause === undefined) return undefined;
  for (const { file, text } of matters) {
    const { matter } = readMatter(file, text);
    if (!matter) continue;
    const { state } = replay(matter.head, matter.acts);
    const outcome = outcomeOf(state);
    if (outcome.caseNumber !== caseNumber) continue;
    const at = outcome.meetings.findIndex((meeting) => meeting.item.replace(/\D/gu, '') === item);
    const meeting = outcome.meetings[at];
    const found = meeting?.clauses.find((one) => one.clause === clause);
    if (!meeting || !found) continue;
    const round = state.treatments[at]?.rounds.find(({ id }) => id === found.settledBy?.round);
    return { clause: found, meeting, round, vote: round?.votes.findLast(({ held }) => held), head: matter.head };
  }
  return undefined;
}
