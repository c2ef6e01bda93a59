import type { Day } from '../../src/core/quantity/day.ts';
import type { BookingPlan } from '../../src/core/payments/booking/plan.ts';
import type { OrderBasis, Recipient } from '../../src/core/payments/orders/order.ts';
import type { SplitParts } from '../../src/core/payments/splits/split.ts';

/** An odd number of öre, so that no split comes out even. */
export const BASIS: OrderBasis = { decision: 'RS/762/2024 § 85 p. 4', body: 'regionstyrelsen', day: '2025-05-27' as Day, fiscalYear: 2024, ore: 1_928_100_001n };

export const PLAN: BookingPlan = {
  company: 'Region Exempel', organisationNumber: '232100-0214', series: 'HV',
  accounts: {
    cost: { number: '4581', name: 'Köpt primärvård', objects: [{ dimension: 1, object: '7000' }] },
    balanceAccount: { number: '2990', name: 'Övriga upplupna kostnader', objects: [{ dimension: 1, object: '7000' }] },
    debt: { number: '2440', name: 'Leverantörsskulder', objects: [] },
  },
  dimensions: [{ number: 1, name: 'Kostnadsställe' }, { number: 9, name: 'Leverantör' }],
  objects: [{ dimension: 1, object: '7000', name: 'Hälsoval' }],
  payeeDimension: 9,
};

export const stated = (...recipients: readonly Recipient[]): SplitParts => ({ recipients, origin: { kind: 'stated' } });

const NUMBERS = ['002000-0014', '002000-0022', '002000-0030'] as const;

/** A payee that is nobody, with the part it is to have. */
export function recipient(index: number, part: Recipient['part']): Recipient {
  return {
    payee: { name: `Vårdgivare ${index + 1}`, organisationNumber: NUMBERS[index] ?? NUMBERS[0], account: { kind: 'bankgiro', digits: '0000018' } },
    part, place: { kind: 'text', file: 'order.yaml', line: 20 + index, column: 5, length: 1 },
  };
}
