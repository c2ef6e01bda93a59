import type { Day } from '../../quantity/day.ts';
import type { Act } from '../acts/act.ts';
import type { ClauseNumber, Clauses } from '../acts/recorded.ts';
import type { MeetingOpened, Presence, Role } from '../acts/meeting-acts.ts';
import type { MotionMoved, ProposalMade, ProposedClause } from '../acts/motion-acts.ts';
import type { DissentNoted, NoteMade } from '../acts/question-acts.ts';
import type { Remark } from '../law/remark.ts';
import type { Granted } from '../law/formal-motion.ts';
import type { Round, Settled } from '../rounds/round.ts';
import type { MatterPhase } from './phase.ts';

/** What is true of a matter however often it comes up. */
export interface MatterHead {
  readonly caseNumber: string;
  readonly heading: string;
  /** Reviewed for lawfulness (KL 13), or appealed by the party it concerns (FL). */
  readonly regime: 'KL13' | 'FL';
  readonly subject: Subject;
  readonly persons: ReadonlyMap<string, Person>;
}

export type Subject = 'ordinary' | 'election' | 'employment' | 'extraElection' | 'exerciseOfAuthority';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Undefined for officials, and where the minutes do not say. */
  readonly party: string | undefined;
}

/** A person at the meeting, now. `out` is for one who has left, or may not be there because of a conflict of interest. */
export interface Participant {
  readonly person: string;
  readonly role: Role;
  readonly serves: 'yes' | 'no';
  readonly servesFor: string | undefined;
  readonly presence: Presence | 'left' | 'conflicted';
  /** One who arrives while a matter is being handled takes part from the next. */
  readonly since: 'start' | 'during';
}

/** A text that can be put for a clause, and whether it still can. */
export interface Proposal extends ProposedClause {
  readonly id: string;
  readonly kind: 'official' | 'amend' | 'add';
  readonly movers: readonly string[];
  readonly from: string | undefined;
  readonly addressee: string | undefined;
  /** The scenario of a rulebook that the text counts as. */
  readonly scenario: string | undefined;
  readonly state: 'live' | 'withdrawn' | 'refused';
  readonly act: string;
}

export interface FormalMotion {
  readonly motion: 'postpone' | 'referBack';
  readonly movers: readonly string[];
  readonly reason: string | undefined;
  readonly tried: Granted | 'notTried';
}

export interface NonParticipating {
  readonly persons: readonly string[];
  readonly clauses: Clauses;
}

/** How a clause ended. */
export interface ClauseState {
  readonly clause: ClauseNumber;
  readonly kind: 'main' | 'addition';
  readonly main: string | undefined;
  readonly counter: string | undefined;
  readonly settled: Settled | undefined;
}

/** One meeting's handling of the matter. */
export interface Treatment {
  readonly opened: MeetingOpened;
  readonly phase: MatterPhase;
  readonly people: ReadonlyMap<string, Participant>;
  readonly chair: string | undefined;
  readonly urgency: 'agreed' | 'notAsked';
  readonly official: readonly ProposalMade[];
  readonly proposals: readonly Proposal[];
  readonly motions: readonly MotionMoved[];
  readonly speakers: readonly string[];
  readonly formal: readonly FormalMotion[];
  readonly clauses: ReadonlyMap<ClauseNumber, ClauseState>;
  readonly rounds: readonly Round[];
  readonly nonParticipating: readonly NonParticipating[];
  readonly result: 'open' | 'decided' | 'postponed' | 'referredBack';
  readonly reason: string | undefined;
  /** When a postponed matter comes up, where the body has decided it. */
  readonly comesUp?: string | undefined;
  readonly dissents: readonly DissentNoted[];
  readonly notes: readonly NoteMade[];
  readonly dispatch: readonly string[] | undefined;
  readonly after: Afterwards;
  /** How many remarks the matter had before this meeting. */
  readonly remarksBefore: number;
}

export interface Afterwards {
  readonly attested?: Day | undefined;
  readonly announced?: Day | undefined;
  readonly takenDown?: Day | undefined;
  readonly appeals: readonly Day[];
  readonly stayed?: Day | undefined;
  readonly executed?: Day | undefined;
  readonly judged?: { readonly day: Day; readonly outcome: 'annulled' | 'upheld' } | undefined;
}

/** A matter as its acts have made it. */
export interface MatterState {
  readonly head: MatterHead;
  readonly treatments: readonly Treatment[];
  /** Whether a minority has had the matter postponed or referred back: it may once (KL 5:50). */
  readonly minorityUsed: 'yes' | 'no' | 'unknown';
  readonly remarks: readonly Remark[];
  /** Every act that was recorded, corrections and what they correct among them. */
  readonly record: readonly Act[];
}

export function newMatter(head: MatterHead): MatterState {
  return { head, treatments: [], minorityUsed: 'no', remarks: [], record: [] };
}
