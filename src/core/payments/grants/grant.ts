import type { Place } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import type { Month } from '../../quantity/period.ts';
import type { PaymentProblem } from '../problems.ts';

/** Where a decision was looked up. */
export type GrantSource = 'register' | 'matter';

/** What whoever pays should know of a decision that may be carried out all the same. */
export type GrantRemark =
  /** It may still be appealed, or nobody has recorded that the time is out (KL 13 kap.). */
  | { readonly kind: 'notFinal'; readonly until: Day | undefined }
  /** The register has it only as another text tells it. */
  | { readonly kind: 'retold'; readonly in: string };

/** What a clause gives the right to pay, as it was found and not as somebody wrote it again. */
export interface Grant {
  /** The clause by the name its source has for it. */
  readonly decision: string;
  readonly body: string;
  /** The day it was decided; of a meeting over several days that a run rests on, the last. */
  readonly day: Day;
  /** The year it is for; of a run, the year of its month. */
  readonly fiscalYear: number;
  /** Whole öre; undefined for a clause that adopts a model and names no amount, on which only runs can rest. */
  readonly ore: bigint | undefined;
  readonly sources: readonly GrantSource[];
  readonly remarks: readonly GrantRemark[];
  /** Whether the register says of the decision that it is made up. */
  readonly sureness: 'constructed' | 'unsaid';
}

/** A clause asked for: by name, on the day the order is drawn up, as known by a day, and for what. */
export interface GrantAsked {
  readonly decision: string;
  readonly on: Day;
  readonly known: Day;
  readonly for: { readonly kind: 'amount' } | { readonly kind: 'month'; readonly month: Month };
  readonly place: Place;
}

export type Granted = { readonly kind: 'granted'; readonly grant: Grant } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };
