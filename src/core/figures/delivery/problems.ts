import type { Place, Problem } from '../../language/problem.ts';
import type { MappingReading } from '../mapping/fields.ts';
import type { MappingProblem } from '../problems.ts';
import type { DeliveryFileFacts, DeliveryRowFacts } from '../problems/delivery-facts.ts';

export interface DeliveryProblemFacts extends DeliveryFileFacts, DeliveryRowFacts {}

export type DeliveryProblemCode = keyof DeliveryProblemFacts;
export type DeliveryRowCode = keyof DeliveryRowFacts;
export type OwnDeliveryProblem = { [Code in DeliveryProblemCode]: Problem<Code, DeliveryProblemFacts[Code]> }[DeliveryProblemCode];

/** Files and keys that are wrong in the way any mapping can be are told with the words of the figures. */
export type DeliveryProblem = OwnDeliveryProblem | MappingProblem;

export function deliveryProblem<Code extends DeliveryProblemCode>(
  code: Code, place: Place, facts: DeliveryProblemFacts[Code], related: readonly Place[] = [],
): OwnDeliveryProblem {
  return { code, severity: 'error', place, facts, related } as unknown as OwnDeliveryProblem;
}

/** A mapping of a delivery being read: what any mapping can have wrong goes to `problems`, the rest to `own`. */
export interface DeliveryReading extends MappingReading {
  readonly own: OwnDeliveryProblem[];
}
