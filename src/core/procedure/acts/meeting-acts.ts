import type { DayWithin } from '../../language/declarations/decision.ts';
import type { CallingOrder } from '../law/substitutes.ts';
import type { BodyKind } from '../law/formal-motion.ts';
import type { Answer, Clauses, Recorded } from './recorded.ts';
import type { RegisteredAs } from './registered-as.ts';

export type Role = 'chair' | 'viceChair' | 'secondViceChair' | 'member' | 'substitute';

/** How somebody is present: in the room, by sound and picture, or by sound alone, which is not enough (KL 5:16, 6:24). */
export type Presence = 'room' | 'soundAndPicture' | 'soundOnly';

/** How votes are held: by calling the names, by a show of hands, or by buttons. */
export type VotingForm = 'rollCall' | 'showOfHands' | 'buttons';

/** Somebody at a meeting. One who does not serve (a substitute, an expert) deliberates and does not decide. */
export interface Attendee {
  readonly person: string;
  readonly role: Role;
  readonly serves: 'yes' | 'no';
  /** The member a substitute serves for, when the minutes say. */
  readonly servesFor?: string | undefined;
  readonly presence: Presence;
}

/** A body takes the matter up at a meeting. */
export interface MeetingOpened extends Recorded {
  readonly kind: 'meetingOpened';
  readonly body: string;
  readonly bodyKind: BodyKind;
  readonly day: DayWithin | undefined;
  /** The number of the paragraph in the minutes. */
  readonly item: string;
  readonly seats: number | undefined;
  readonly attendance: 'complete' | 'partial';
  readonly attendees: readonly Attendee[];
  /** The person who leads the meeting, when known. */
  readonly chair: string | undefined;
  /** Whether the matter was on the announcement of the meeting (KL 5:52). */
  readonly announced: Answer;
  /** Whether a board or committee has prepared the matter (KL 5:26). */
  readonly prepared: Answer;
  readonly remoteAllowed: Answer;
  /** Where the body's own order puts additions: after the other proposals unless it says otherwise. */
  readonly additions: 'last' | 'anywhere';
  /** Party by party, whose substitutes serve for it after its own (KL 6:17); undefined when nobody has said. */
  readonly callingOrder?: CallingOrder | undefined;
  /** How the body's own order says that votes are held; undefined when nobody has said. */
  readonly voting?: VotingForm | undefined;
  readonly registered?: RegisteredAs | undefined;
}

/** An assembly agrees to decide an unannounced or unprepared matter because it is urgent: all present must agree (KL 5:32, 5:52). */
export interface UrgencyAgreed extends Recorded {
  readonly kind: 'urgencyAgreed';
  readonly agreed: number | 'all';
}

/** Somebody comes, or leaves for another reason than a conflict of interest. */
export interface PresenceChanged extends Recorded {
  readonly kind: 'arrived' | 'left';
  readonly person: string;
}

/** A conflict of interest, declared by the person or decided by the body (KL 5:47, 6:28–30). */
export interface ConflictOfInterest extends Recorded {
  readonly kind: 'conflictOfInterest';
  readonly person: string;
  readonly ground: string;
  readonly found: 'conflicted' | 'notConflicted';
  /** That the tie is only to a company or a foundation of the region's own, which by itself is no conflict in a board (KL 6:31). */
  readonly exception?: 'company' | 'foundation' | undefined;
}

/** A substitute starts to serve, for a member when the minutes say whom. */
export interface SubstituteServes extends Recorded {
  readonly kind: 'substituteServes';
  readonly person: string;
  readonly servesFor: string | undefined;
}

export interface ChairChanged extends Recorded {
  readonly kind: 'chairChanged';
  readonly person: string;
}

/** Members who take no part in deciding: present, but neither voting nor abstaining. */
export interface NonParticipation extends Recorded {
  readonly kind: 'nonParticipation';
  readonly persons: readonly string[];
  readonly clauses: Clauses;
}

export interface Adjournment extends Recorded {
  readonly kind: 'adjourned' | 'resumed';
}

export interface MeetingEnded extends Recorded {
  readonly kind: 'meetingEnded';
}

export type MeetingAct =
  | MeetingOpened | UrgencyAgreed | PresenceChanged | ConflictOfInterest | SubstituteServes | ChairChanged | NonParticipation | Adjournment
  | MeetingEnded;
