import type { Place } from '../../language/problem.ts';
import type { BookingPlan } from '../booking/plan.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { DecisionSources } from './look-up.ts';
import { clauseNamed } from './matter-grant.ts';
import { entryNamed } from './register-grant.ts';

/** How a clause says that the cost is booked, in its own words: account, and cost centre when it names one. */
export interface DecidedBooking {
  readonly decision: string;
  readonly account: string;
}

export type FoundBooking = { readonly kind: 'booking'; readonly booking: DecidedBooking } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/** The booking that a clause decides, by the register or else the matter. */
export function bookingClause({ register, matter }: DecisionSources, decision: string, place: Place): FoundBooking {
  const refused = (problem: PaymentProblem): FoundBooking => ({ kind: 'refused', problems: [problem] });
  if (register) {
    const entry = entryNamed(register, { decision, place });
    if ('code' in entry) return refused(entry);
    if (entry.kind === 'proposal' || entry.kind === 'practice') return refused(paymentProblem('grant-not-taken', place, { decision: entry.name, is: entry.kind, outcome: entry.outcome }));
    const books = entry.effects.find((effect) => effect.kind === 'books');
    return books?.kind === 'books' ? { kind: 'booking', booking: { decision: entry.name, account: books.account } } : refused(paymentProblem('booking-clause-none', place, { decision: entry.name }));
  }
  const found = matter && clauseNamed(matter, decision);
  const books = found?.clause.status === 'decided' ? found.clause.effects.find((effect) => effect.kind === 'booking') : undefined;
  if (books?.kind !== 'booking') return refused(paymentProblem('booking-clause-none', place, { decision }));
  return { kind: 'booking', booking: { decision, account: `${books.account}${books.costCentre === undefined ? '' : ` kst ${books.costCentre}`}` } };
}

/** Whether the region's accounts are those decided: every number the clause names must be the balance account's, or an object on it. */
export function bookingFault({ decision, account }: DecidedBooking, { accounts: { balanceAccount } }: BookingPlan, place: Place): PaymentProblem | undefined {
  const planned = [balanceAccount.number, ...balanceAccount.objects.map(({ object }) => object)];
  const decided = account.match(/\d+/gu) ?? [];
  const other = decided.find((number) => !planned.includes(number));
  return other === undefined ? undefined : paymentProblem('booking-account-other', place, { decision, decided: account, number: other, planned: planned.join(', ') });
}
