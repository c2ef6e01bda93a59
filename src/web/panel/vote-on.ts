import type { MatterHead } from '../../core/procedure/matter/state.ts';
import type { ClauseOutcome, MeetingOutcome } from '../../core/procedure/outcome.ts';
import { outcomeOf } from '../../core/procedure/outcome-of.ts';
import { replay } from '../../core/procedure/matter/replay.ts';
import { readMatter } from '../../core/procedure/reading/read-matter.ts';
import { clauseName } from '../../core/register/from-matter/names.ts';
import { CLAUSE_WORD } from '../../core/register/from-matter/words.ts';
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

/** Finds a clause among matters by the name that a register has for it, as RS/762/2024 § 85 p. 4. Undefined where none is it. */
export function voteOn(decision: string, matters: readonly TextFile[]): FoundVote | undefined {
  if (!decision.includes(CLAUSE_WORD)) return undefined;
  for (const { file, text } of matters) {
    const { matter } = readMatter(file, text);
    if (!matter) continue;
    const { state } = replay(matter.head, matter.acts);
    const outcome = outcomeOf(state);
    for (const [at, meeting] of outcome.meetings.entries()) {
      const found = meeting.clauses.find(({ clause }) => clauseName({ outcome }, meeting, clause) === decision);
      if (!found) continue;
      const round = state.treatments[at]?.rounds.find(({ id }) => id === found.settledBy?.round);
      return { clause: found, meeting, round, vote: round?.votes.findLast(({ held }) => held), head: matter.head };
    }
  }
  return undefined;
}
