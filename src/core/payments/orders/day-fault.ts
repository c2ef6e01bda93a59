import type { Place } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';

/** What is done later may not have an earlier day. */
export function dayFault(day: Day, before: Day, place: Place): PaymentProblem | undefined {
  return day < before ? paymentProblem('order-days', place, { day, before }) : undefined;
}
