import type { Day } from '../../quantity/day.ts';
import type { Recorded } from './recorded.ts';

/** The minutes of the matter are attested, at once or later (KL 5:69). */
export interface MinutesAttested extends Recorded {
  readonly kind: 'minutesAttested';
  readonly day: Day;
}

/** The attestation is announced on the notice board (KL 8:12). */
export interface AttestationAnnounced extends Recorded {
  readonly kind: 'attestationAnnounced';
  readonly day: Day;
}

/** The notice is taken down. Too early, and the time for appeals has not run out (KL 13:5). */
export interface NoticeTakenDown extends Recorded {
  readonly kind: 'noticeTakenDown';
  readonly day: Day;
}

export interface Dispatched extends Recorded {
  readonly kind: 'dispatched';
  readonly to: readonly string[];
}

/** Somebody appeals, a court stays the decision, or what was decided is carried out (which may come before it has legal force). */
export interface DatedAfterwards extends Recorded {
  readonly kind: 'appealed' | 'stayed' | 'executed';
  readonly day: Day;
}

/** A court decides the appeal. */
export interface Judged extends Recorded {
  readonly kind: 'judged';
  readonly day: Day;
  readonly outcome: 'annulled' | 'upheld';
}

export type AfterAct = MinutesAttested | AttestationAnnounced | NoticeTakenDown | Dispatched | DatedAfterwards | Judged;
