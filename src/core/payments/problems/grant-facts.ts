import type { ClauseStatus } from '../../procedure/outcome.ts';
import type { Outcome } from '../../register/entry.ts';
import type { State } from '../../register/index/claim.ts';

/** What a decision must say before it can be paid. */
export type MissingInDecision = 'day' | 'body' | 'amount' | 'period';
/** What a register and a matter can say differently. */
export type DifferingFact = 'body' | 'day' | 'year' | 'amount';

/** What keeps a clause from being paid or booked. `day` is the one that was asked about. */
export interface GrantProblemFacts {
  'grant-unknown': { decision: string; near: string | undefined };
  'grant-several': { decision: string; names: readonly string[] };
  'grant-not-taken': { decision: string; is: 'proposal' | 'practice'; outcome: Outcome | undefined };
  'grant-not-yet': { decision: string; decided: string; day: string };
  'grant-not-known': { decision: string; known: string; day: string };
  'grant-corrected': { decision: string; by: string };
  'grant-no-payment': { decision: string; found: number };
  'grant-incomplete': { decision: string; missing: readonly MissingInDecision[]; amount: string; period: string; earliest: string; latest: string; body: string };
  'grant-not-in-force': { decision: string; document: string; day: string; state: State };
  'grant-other-period': { decision: string; period: string; month: string };
  'grant-not-settled': { decision: string; status: ClauseStatus };
  'grant-annulled': { decision: string; day: string; how: 'annulled' | 'stayed' };
  'grant-sources-differ': { decision: string; what: DifferingFact; register: string; matter: string };
  'booking-clause-none': { decision: string };
  'booking-account-other': { decision: string; decided: string; number: string; planned: string };
}
