import type { ClauseStatus } from '../../procedure/outcome.ts';
import type { Outcome } from '../../register/entry.ts';
import type { State } from '../../register/index/claim.ts';

/** What a decision must say before it can be paid. */
export type MissingInDecision = 'day' | 'body' | 'amount' | 'period';
/** What a register and a matter can say differently. */
export type DifferingFact = 'body' | 'day' | 'year' | 'amount';

/** What keeps a clause from being paid or booked. `day` is the one that was asked about. */
export interface GrantProblemFacts {
  'decision-unknown': { decision: string; near: string | undefined };
  'decision-several': { decision: string; names: readonly string[] };
  'decision-not-taken': { decision: string; is: 'proposal' | 'practice'; outcome: Outcome | undefined };
  'decision-not-yet': { decision: string; decided: string; day: string };
  'decision-not-known': { decision: string; known: string; day: string };
  'decision-corrected': { decision: string; by: string };
  'decision-no-payment': { decision: string; found: number };
  'decision-incomplete': { decision: string; missing: readonly MissingInDecision[]; amount: string; period: string; earliest: string; latest: string; body: string };
  'decision-not-in-force': { decision: string; document: string; day: string; state: State };
  'decision-other-period': { decision: string; period: string; month: string };
  'decision-not-settled': { decision: string; status: ClauseStatus };
  'decision-annulled': { decision: string; day: string; how: 'annulled' | 'stayed' };
  'decision-sources-differ': { decision: string; what: DifferingFact; register: string; matter: string };
  'booking-clause-none': { decision: string };
  'booking-account-other': { decision: string; decided: string; number: string; planned: string };
}
