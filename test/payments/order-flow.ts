import type { Place } from '../../src/core/language/problem.ts';
import { EMPTY_LEDGER, type Ledger, type PaymentAct } from '../../src/core/payments/orders/acts.ts';
import { take } from '../../src/core/payments/orders/ledger.ts';
import { makeOrder } from '../../src/core/payments/orders/make-order.ts';
import { knownBasis } from '../../src/core/payments/orders/known-order.ts';
import { orderId, type OrderBasis, type PaymentOrder } from '../../src/core/payments/orders/order.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { readOrderSheet, type OrderSheet } from '../../src/core/payments/reading/read-order.ts';
import type { SheetProblem } from '../../src/core/payments/reading/sheet.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';

/** What the clause of the sheet gives, as it is looked up. */
export const GRANTED: OrderBasis = { decision: 'RS/762/2024 § 85 p. 4', body: 'regionstyrelsen', day: '2025-05-27' as Day, fiscalYear: 2024, ore: 1_928_100_000n };

/** An order sheet that is right. */
export const ORDER = `beslut: RS/762/2024 § 85 p. 4
uppbokat: { belopp: 19 000 000, dag: 2024-12-31 }
fördelning: angiven
minsta del: krona
upprättad: { av: Handläggare A, dag: 2025-06-02 }
attesterad: { av: Attestant B, dag: 2025-06-03 }
betalas: 2025-06-13
mottagare:
  - { namn: Vårdgivare 1, organisationsnummer: 002000-0014, bankgiro: 000-0018, vikt: 2 }
  - { namn: Vårdgivare 2, organisationsnummer: 002000-0022, bankgiro: 000-0026, vikt: 1 }
`;

export interface Paid {
  readonly ledger: Ledger;
  readonly id: string;
  readonly order: PaymentOrder;
}

export type Flow = ({ readonly kind: 'paid' } & Paid) | { readonly kind: 'refused'; readonly problems: readonly SheetProblem[] };

/** Reads a sheet and does what it says with a ledger: drawn up, approved, paid. */
export function pay(text: string, ledger: Ledger = EMPTY_LEDGER, granted: OrderBasis = GRANTED): Flow {
  const { content, problems } = readOrderSheet('order.yaml', text);
  if (!content) return { kind: 'refused', problems };
  const { asked, payees } = content;
  const basis = asked.kind === 'reversal' ? knownBasis(ledger, content, asked.of) : granted;
  if ('code' in basis) return { kind: 'refused', problems: [basis] };
  const recipients = payees.flatMap(({ payee, part, place }) => (part ? [{ payee, part, place }] : []));
  const made = makeOrder(content, basis, { recipients, origin: { kind: 'stated' } }, ledger);
  if (made.kind === 'refused') return made;
  const id = orderId(made.order, fingerprint);
  return act(ledger, actsOf(content, made.order, id), { id, order: made.order });
}

/** The ledger and id of a sheet that is right. */
export function paid(text: string, ledger: Ledger = EMPTY_LEDGER, granted: OrderBasis = GRANTED): Paid {
  const flow = pay(text, ledger, granted);
  if (flow.kind === 'refused') throw new Error(JSON.stringify(flow.problems.map(({ code, facts }) => [code, facts])));
  return flow;
}

export function act(before: Ledger, acts: readonly { readonly act: PaymentAct; readonly place: Place }[], { id, order }: Omit<Paid, 'ledger'>): Flow {
  let ledger = before;
  for (const { act: one, place } of acts) {
    const taken = take(ledger, one, place);
    if (taken.kind === 'refused') return { kind: 'refused', problems: [taken.problem] };
    ({ ledger } = taken);
  }
  return { kind: 'paid', ledger, id, order };
}

function actsOf({ drawn, approved, withdrawn, payOn, place }: OrderSheet, order: PaymentOrder, id: string): readonly { readonly act: PaymentAct; readonly place: Place }[] {
  return [
    { act: { kind: 'drawn', id, order, by: drawn.by, day: drawn.day }, place: drawn.place },
    ...(approved ? [{ act: { kind: 'approved', id, by: approved.by, day: approved.day } as const, place: approved.place }] : []),
    ...(withdrawn ? [{ act: { kind: 'withdrawn', id, by: withdrawn.by, day: withdrawn.day, reason: withdrawn.reason } as const, place: withdrawn.place }] : []),
    ...(payOn === undefined || withdrawn ? [] : [{ act: { kind: 'paid', id, by: approved?.by ?? drawn.by, day: payOn } as const, place }]),
  ];
}
