import type { Place, Problem, Severity } from '../language/problem.ts';
import type { GrantProblemFacts } from './problems/grant-facts.ts';
import type { OrderProblemFacts, PayeeProblemFacts } from './problems/order-facts.ts';
import type { PurseProblemFacts } from './problems/purse-facts.ts';
import type { SieProblemFacts } from './problems/sie-facts.ts';
import type { SplitProblemFacts } from './problems/split-facts.ts';

/** Every problem of booking and payment, with the facts its sentence needs. A code without a sentence does not compile. */
export interface PaymentProblemFacts extends SieProblemFacts, PayeeProblemFacts, OrderProblemFacts, GrantProblemFacts, SplitProblemFacts, PurseProblemFacts {}

export type PaymentProblemCode = keyof PaymentProblemFacts;
export type PaymentProblem = { [Code in PaymentProblemCode]: Problem<Code, PaymentProblemFacts[Code]> }[PaymentProblemCode];

export function paymentProblem<Code extends PaymentProblemCode>(
  code: Code, place: Place, facts: PaymentProblemFacts[Code], severity: Severity = 'error', related: readonly Place[] = [],
): PaymentProblem {
  return { code, severity, place, facts, related } as PaymentProblem;
}
