import type { DayWithin, DecisionDeclaration } from '../../language/declarations/decision.ts';
import type { ClauseOutcome, MeetingOutcome, ProposalOutcome } from '../../procedure/outcome.ts';
import type { RecordedMatter } from '../../procedure/recorded-matter.ts';
import { clauseName, meetingName } from '../from-matter/names.ts';
import { votesOf } from '../from-matter/votes.ts';

/** A clause that some proposal counted as a scenario was laid for, with what became of it. */
export interface TiedClause {
  readonly matter: RecordedMatter;
  readonly meeting: MeetingOutcome;
  readonly clause: ClauseOutcome;
  /** The decision's name, and the name of the meeting's whole paragraph. */
  readonly name: string;
  readonly paragraph: string;
  /** The proposals for the clause, tied to a scenario or not. */
  readonly proposals: readonly ProposalOutcome[];
  /** The proposal that is law; undefined for a clause that is not decided, or whose decision a court has annulled or stayed. */
  readonly adopted: ProposalOutcome | undefined;
}

/** The clauses of matters that bear on scenarios, the one decided first before those decided later. */
export function tiedClauses(matters: readonly RecordedMatter[]): readonly TiedClause[] {
  const all = matters.flatMap((matter) => matter.outcome.meetings.flatMap((meeting) => meeting.clauses.flatMap((clause): readonly TiedClause[] => {
    const proposals = meeting.proposals.filter((one) => one.clause === clause.clause);
    if (proposals.every(({ scenario }) => scenario === undefined)) return [];
    const adopted = hasEffect(meeting) ? proposals.find(({ fate }) => fate === 'adopted') : undefined;
    return [{ matter, meeting, clause, name: clauseName(matter, meeting, clause.clause), paragraph: meetingName(matter, meeting), proposals, adopted }];
  })));
  const day = ({ meeting }: TiedClause): string => meeting.day?.latest ?? '';
  return all.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** What a court has annulled is no decision; what it has stayed may not be carried out while the case goes on. */
function hasEffect({ dates: { appeal } }: MeetingOutcome): true | false {
  return !(appeal.kind === 'judged' && appeal.outcome === 'annulled') && !(appeal.kind === 'appealed' && appeal.stayed !== undefined);
}

/** The decision of a clause as a rulebook declares one. It was known the day it was taken. */
export function decisionOf({ matter, meeting, clause, name, adopted }: TiedClause, day: DayWithin): DecisionDeclaration {
  return {
    name, body: meeting.registered?.body ?? meeting.body, decided: day, known: day, heading: adopted?.heading ?? adopted?.text ?? matter.outcome.heading,
    sureness: meeting.registered?.sureness ?? matter.sureness ?? 'C', source: meeting.registered?.source ?? matter.source, votes: votesOf(clause.settledBy),
    place: clause.place ?? meeting.place,
  };
}
