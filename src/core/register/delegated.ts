import type { DayWithin } from '../language/declarations/decision.ts';
import type { Delegation } from '../procedure/law/delegation.ts';

/** That an entry was decided for another body: whose power it was, down which chain, and when it was reported there. */
export interface Delegated extends Omit<Delegation, 'from' | 'urgent'> {
  /** The body whose power it is, by its name in the register. */
  readonly from: string;
  /** Decided by its chair or an appointed member since it could not wait (KL 6:39). */
  readonly urgent: 'yes' | 'no';
  /** When it was reported to that body (KL 6:40, 7:8); undefined when nobody has said. */
  readonly reported?: DayWithin | undefined;
}
