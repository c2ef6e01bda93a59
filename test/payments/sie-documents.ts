import fc from 'fast-check';
import { parseDay, type Day } from '../../src/core/quantity/day.ts';
import type { SieBalance, SieDocument, SieVoucher, SieVoucherRow } from '../../src/core/payments/sie/document.ts';
import type { SieObjectReference } from '../../src/core/payments/sie/record.ts';
import { decodeByte, isWritable } from '../../src/core/payments/sie/text/cp437.ts';

/** Every sign that the writer takes. */
export const WRITABLE = Array.from({ length: 256 }, (_, byte) => decodeByte(byte)).filter(isWritable);

const words = (most = 12) => fc.string({ unit: fc.constantFrom(...WRITABLE), minLength: 1, maxLength: most }).filter((text) => !text.endsWith('\\'));
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const days: fc.Arbitrary<Day> = fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) as Day);
const amounts = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });

const ACCOUNTS = [{ number: '2440', name: 'Leverantörsskulder', kind: 'S' as const, taxCodes: ['7365'] }, { number: '2990', name: 'Övriga upplupna kostnader', taxCodes: [] }, { number: '4581', name: 'Köpt "primärvård"', unit: 'st', taxCodes: [] }];
const DIMENSIONS = [{ number: 1, name: 'Kostnadsställe' }, { number: 2, name: 'Kostnadsbärare', above: 1 }, { number: 9, name: 'Leverantör' }];
const OBJECTS = [{ dimension: 1, object: '7000', name: 'Hälsoval' }, { dimension: 2, object: 'A 1', name: '' }, { dimension: 9, object: '556000-0001', name: 'Påhittad vård' }];

const accounts = fc.constantFrom(...ACCOUNTS.map(({ number }) => number));
const objects: fc.Arbitrary<readonly SieObjectReference[]> = fc.subarray(OBJECTS.map(({ dimension, object }) => ({ dimension, object })));
const rows = fc.record({ kind: fc.constant('TRANS' as const), account: accounts, objects, ore: amounts, day: maybe(days), text: maybe(words()), sign: maybe(words(4)) });

/** Rows that sum to 0, with an added and a struck row among them at times. */
const balanced: fc.Arbitrary<readonly SieVoucherRow[]> = fc.tuple(fc.array(rows, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean()).map(([some, added, struck]) => {
  const rest = { ...some[0], kind: 'TRANS' as const, account: '2990', objects: [], ore: -some.reduce((sum, { ore }) => sum + ore, 0n) };
  return [
    ...some,
    ...(struck ? [{ kind: 'BTRANS' as const, account: '4581', objects: [], ore: 700n }] : []),
    ...(added ? [{ ...rest, kind: 'RTRANS' as const }] : []),
    rest,
  ];
});

const vouchers: fc.Arbitrary<readonly SieVoucher[]> = fc.array(
  fc.record({ series: words(3), day: days, text: maybe(words(20)), registered: maybe(days), sign: maybe(words(4)), rows: balanced }), { maxLength: 4 },
).map((all) => all.map((one, index) => ({ ...one, number: index % 2 === 0 ? `${index}` : '' })));

const balances: fc.Arbitrary<readonly SieBalance[]> = fc.array(fc.oneof(
  fc.record({ kind: fc.constantFrom('IB' as const, 'UB' as const, 'RES' as const), year: fc.constantFrom(0, -1), account: accounts, objects: fc.constant([]), ore: amounts }),
  fc.record({ kind: fc.constantFrom('OIB' as const, 'OUB' as const), year: fc.constantFrom(0, -1), account: accounts, objects, ore: amounts }),
  fc.record({ kind: fc.constantFrom('PSALDO' as const, 'PBUDGET' as const), year: fc.constantFrom(0, -1), month: fc.constantFrom('2025-01', '2025-12'), account: accounts, objects, ore: amounts }),
), { maxLength: 4 });

/** A document that may be written. */
export const documents: fc.Arbitrary<SieDocument> = fc.record({
  flag: fc.constantFrom(0 as const, 1 as const), companyName: words(20), program: words(), version: words(5), day: days, sign: maybe(words(4)), prose: maybe(words()), balances, vouchers,
}).map(({ flag, companyName, program, version, day, sign, prose, ...rest }) => ({
  flag,
  header: {
    program: { name: program, version }, generated: { day, sign }, type: 4, prose, organisation: { number: '232100-0214' }, companyName,
    address: { contact: '', street: 'Gatan 1', town: '831 00 Östersund', telephone: '' }, currency: 'SEK',
    years: [{ number: 0, from: '2025-01-01' as Day, to: '2025-12-31' as Day }, { number: -1, from: '2024-01-01' as Day, to: '2024-12-31' as Day }],
  },
  accounts: ACCOUNTS, dimensions: DIMENSIONS, objects: OBJECTS, ...rest,
}));
