/**
 * What the procedure hands on: a matter as it has been decided so far. Plain readonly data, with nothing of how the acts were folded.
 * The register and the payments read this and nothing else of the room.
 */
import type { DayWithin } from '../language/declarations/decision.ts';
import type { SettledClause } from '../language/declarations/scenario.ts';
import type { TextPlace } from '../language/problem.ts';
import type { Day } from '../quantity/day.ts';
import type { Deadline } from './dates/deadlines.ts';
import type { Effect } from './acts/effect.ts';
import type { Clauses, ClauseNumber } from './acts/recorded.ts';
import type { RegisteredAs } from './acts/registered-as.ts';
import type { Remark } from './law/remark.ts';
import type { RuleId } from './law/rules.ts';
import type { BodyKind } from './law/formal-motion.ts';
import type { DecidedBy } from './rounds/round-winner.ts';
import type { Tally } from './rounds/tally.ts';

/** A matter through all its meetings, in their order. */
export interface MatterOutcome {
  /** As RS/762/2024: the key in every register. */
  readonly caseNumber: string;
  readonly heading: string;
  /** Reviewed for lawfulness (KL 13), or appealed by the party it concerns (FL). */
  readonly regime: 'KL13' | 'FL';
  readonly meetings: readonly MeetingOutcome[];
  /** What still has to come up: a matter that an assembly has postponed. */
  readonly due: readonly DueMatter[];
  /** What a reader should know of how it was done. Empty says only that nothing was found. */
  readonly remarks: readonly Remark[];
}

/** A matter that an assembly has postponed comes up at its next meeting, unless it decides otherwise (KL 5:51). */
export interface DueMatter {
  readonly body: string;
  /** The paragraph and day it was postponed. */
  readonly item: string;
  readonly day: DayWithin | undefined;
  /** When it comes up, where the assembly has decided it; else at its next meeting. */
  readonly comesUp: string | undefined;
  readonly rule: RuleId;
}

/** What one meeting made of the matter. */
export interface MeetingOutcome {
  readonly body: string;
  readonly bodyKind: BodyKind;
  /** The paragraph in the minutes, as § 85. Unique only with body and day. */
  readonly item: string;
  readonly day: DayWithin | undefined;
  /** `open` until the meeting has decided something. */
  readonly result: 'open' | 'decided' | 'postponed' | 'referredBack';
  /** Why the matter was referred back, in the project's own words. */
  readonly reason: string | undefined;
  readonly clauses: readonly ClauseOutcome[];
  /** Every text that was laid or moved for a clause, with how it fared. */
  readonly proposals: readonly ProposalOutcome[];
  readonly registered: RegisteredAs | undefined;
  /** Where the meeting is recorded. */
  readonly place: TextPlace;
  readonly dissents: readonly DissentOutcome[];
  /** Whom the decision was sent to; undefined when nobody has said. */
  readonly dispatch: readonly string[] | undefined;
  readonly dates: MatterDates;
}

/**
 * How a clause ended. `decided` has legal effect; `proposed` is put to another body and has none; `rejected` had every proposal
 * rejected; `conflict` is where the record contradicts itself on what won; `unknown` is where it does not say, or
 * the decision has not been stated yet.
 */
export type ClauseStatus = 'decided' | 'proposed' | 'referredBack' | 'postponed' | 'rejected' | 'conflict' | 'unknown';

export interface ClauseOutcome {
  readonly clause: ClauseNumber;
  readonly status: ClauseStatus;
  /** The adopted proposal as the matter names it; only for `decided` and `proposed`. */
  readonly proposal: string | undefined;
  /** Its text in the project's own words. */
  readonly text: string | undefined;
  /** The body it is proposed to; only for `proposed`. */
  readonly addressee: string | undefined;
  readonly settledBy: SettledBy | undefined;
  /** What the clause does. Empty unless it is decided or proposed; what is proposed has no effect yet. */
  readonly effects: readonly Effect[];
  /** Where the adopted text is recorded. */
  readonly place: TextPlace | undefined;
  /** The proposals that could have been adopted instead. */
  readonly fallen: readonly string[];
}

/** The round that decided: by acclamation, or by a vote with what Ja and Nej were for. */
export interface SettledBy {
  /** The proposal found or voted through, or `avslag`; undefined where the record contradicts itself or does not say. */
  readonly winner: string | undefined;
  readonly round: string | undefined;
  readonly how: DecidedBy | 'acclamation' | 'unrecorded' | 'unknown';
  readonly vote: { readonly yes: string; readonly no: string; readonly tally: Tally } | undefined;
  readonly lines: string | undefined;
}

/** One proposal's text for one clause. Those of the same `act` were laid together. */
export interface ProposalOutcome {
  readonly proposal: string;
  readonly clause: ClauseNumber;
  readonly kind: 'official' | 'amend' | 'add';
  readonly text: string;
  readonly heading: string | undefined;
  readonly effects: readonly Effect[];
  /** Whose official proposal it is; undefined for a motion, which has movers. */
  readonly from: string | undefined;
  /** Empty for an official proposal, and for a motion whose mover nobody has said. */
  readonly movers: readonly Mover[];
  /** The body it asks this one to propose to. */
  readonly addressee: string | undefined;
  /** The scenario of a rulebook that it counts as. */
  readonly scenario: string | undefined;
  readonly answers: string | undefined;
  readonly registered: RegisteredAs | undefined;
  readonly act: string;
  readonly actPlace: TextPlace;
  readonly lines: string | undefined;
  readonly fate: SettledClause['fate'];
  readonly how: SettledClause['how'];
  readonly place: TextPlace;
}

export interface Mover {
  readonly name: string;
  readonly party: string | undefined;
}

export interface DissentOutcome {
  /** Names with party, as a person reads them. */
  readonly persons: readonly string[];
  /** Undefined when the dissent does not say which. */
  readonly clauses: Clauses | undefined;
  readonly inFavourOf: readonly string[];
  readonly text: string | undefined;
}

/** The days of a decision: those that have been, and by when the others must be. Undefined is not known. */
export interface MatterDates {
  readonly attestBy: Deadline | undefined;
  readonly attested: Day | undefined;
  readonly announceBy: Deadline | undefined;
  readonly announced: Day | undefined;
  readonly takeDownFrom: Day | undefined;
  readonly appeal: Appeal;
  /** The day the decision can no longer be appealed; undefined while it can, while a court has it, or when a day is not known. */
  readonly legalForceFrom: Day | undefined;
  /** The first day it is valid when it says nothing itself: attestation, by guidance and not by statute. */
  readonly assumedValidFrom: Day | undefined;
  readonly executed: Day | undefined;
}

export type Appeal =
  /** What only prepares is not appealed (KL 13:2). */
  | { readonly kind: 'notAppealable' }
  | { readonly kind: 'until'; readonly last: Day }
  /** The notice is not up, it came down early, or each party's time runs from when it got the decision (FL 44 §). */
  | { readonly kind: 'unknown'; readonly why: 'notDecided' | 'notAnnounced' | 'takenDownEarly' | 'fromService' }
  | { readonly kind: 'appealed'; readonly days: readonly Day[]; readonly stayed: Day | undefined }
  | { readonly kind: 'judged'; readonly day: Day; readonly outcome: 'annulled' | 'upheld' };
