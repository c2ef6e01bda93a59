import type { Day } from '../../../quantity/day.ts';

/** What whoever runs a server has said of itself for the accessibility statement; undefined for what it has not said. */
export interface Operator {
  readonly organisation: string | undefined;
  /** What the service is called where it is run. */
  readonly service: string | undefined;
  /** A telephone number or an address, beside the form. */
  readonly contact: string | undefined;
  /** The day the operator's own assessment was made, and how. */
  readonly assessed: Day | undefined;
  readonly assessedHow: string | undefined;
  /** After how many days a message is erased at the latest. */
  readonly keptDays: number | undefined;
}
