import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/core/quantity/rational.ts';
import { creditTransfer } from '../../src/core/payments/pain/credit-transfer.ts';
import { paymentProblem, type PaymentProblemCode } from '../../src/core/payments/problems.ts';
import type { OrderBasis } from '../../src/core/payments/orders/order.ts';
import type { SheetProblem } from '../../src/core/payments/reading/sheet.ts';
import { PAYMENT_SENTENCES } from '../../src/core/swedish/problems/payments/payments.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { GRANTED, ORDER, act, paid, pay, type Flow } from './order-flow.ts';
import { BASIS, recipient, stated } from './order-parts.ts';
import { drawOrder } from '../../src/core/payments/orders/draw-order.ts';

const swap = (from: string, to: string) => pay(ORDER.replace(from, to));
const amounts = (first: string, second: string): string => ORDER.replace('vikt: 2', `belopp: ${first}`).replace('vikt: 1', `belopp: ${second}`);
const first = paid(ORDER);
const correction = (of: string, shares: readonly [string, string], reason = 'fel antal listade'): string =>
  `${amounts(...shares)}rättar: ${of}\nskäl: ${reason}\n`.replace('2025-06-13', '2025-07-13').replaceAll('2025-06-0', '2025-07-0');
const reversal = (of: string): string => `${ORDER.replace(/mottagare:[\s\S]*/u, '')}återför: ${of}\nskäl: beslutet är upphävt\n`.replace('2025-06-13', '2025-07-13').replaceAll('2025-06-0', '2025-07-0');
/** One of twelve months of a clause that may come to 19 281 000 kr in all. */
const month = (number: number, ore: bigint, run = 1): OrderBasis => ({ ...GRANTED, ore, run: { month: `2024-0${number}`, name: `2024-0${number}-00${run}` }, frameOre: GRANTED.ore });
const monthly = paid(ORDER, undefined, month(1, 150_000_000n));
const supplement = (of: string): string => `${ORDER}tillägg till: ${of}\nskäl: sena listningar\n`.replace('2025-06-13', '2025-07-13').replaceAll('2025-06-0', '2025-07-0');
const withdrawn = paid(`${ORDER}återkallad: { av: Handläggare A, dag: 2025-06-05, skäl: fel antal listade }\n`);
const PLACE = { kind: 'text', file: 'order.yaml', line: 5, column: 9, length: 10 } as const;
const HAND = { id: first.id, by: 'Attestant B', day: '2025-06-20' as Day };
const drawn = (day = '2025-06-02', order = first.order, id = first.id) => ({ act: { kind: 'drawn', id, order, by: 'Handläggare A', day: day as Day } as const, place: PLACE });
const DETAILS = { debtor: { name: 'Region Exempel', organisationNumber: '232100-0214', account: { kind: 'bankgiro', digits: '0000091' } as const, bank: 'EXEMSESS' }, made: '2025-06-03' as Day, payOn: '2025-06-13' as Day, message: () => '' };
const withRows = (change: (ore: bigint) => bigint) => ({ ...first.order, rows: first.order.rows.map((row) => ({ ...row, ore: change(row.ore) })) });
const refusing = (problems: readonly SheetProblem[]): Flow => ({ kind: 'refused', problems });

/** The wrong thing somebody does, for every way an order, a payee or a payment file is refused. */
const BAD: Readonly<Record<Exclude<PaymentProblemCode, `${'sie' | 'ledger' | 'grant' | 'booking' | 'split' | 'purse'}-${string}`>, () => Flow>> = {
  'payee-bankgiro': () => swap('000-0018', '000-0017'),
  'payee-plusgiro': () => swap('bankgiro: 000-0018', 'plusgiro: 28 65 43-5'),
  'payee-organisation': () => swap('002000-0014', '002000-0015'),
  'payee-account': () => swap('bankgiro: 000-0018, ', ''),
  'payee-reference': () => swap('vikt: 2', 'vikt: 2, referens: 12345'),
  'payee-twice': () => swap('002000-0022', '002000-0014'),
  'order-sum': () => pay(amounts('12 854 000', '"6 427 000,01"')),
  'order-empty': () => pay(ORDER.replace(/mottagare:[\s\S]*/u, 'mottagare: []\n')),
  'order-amount-form': () => swap('vikt: 2', 'belopp: ungefär 12 mnkr'),
  'order-amount-finer': () => pay(amounts('"12 854 000,005"', '6 427 000')),
  'order-split-mixed': () => swap('vikt: 1', 'belopp: 6 427 000'),
  'order-weight': () => pay(ORDER.replace('vikt: 2', 'vikt: 0').replace('vikt: 1', 'vikt: 0')),
  'order-negative': () => pay(amounts('19 281 001', '-1')),
  'order-nature': () => pay(`${ORDER}rättar: A\nåterför: A\nskäl: fel\n`),
  'order-restated': () => swap('fördelning: angiven', 'fördelning: angiven\nbelopp: 19 281 000'),
  'order-same-hands': () => swap('Attestant B', 'handläggare  a'),
  'order-before-decision': () => swap('upprättad: { av: Handläggare A, dag: 2025-06-02 }', 'upprättad: { av: Handläggare A, dag: 2025-05-26 }'),
  'order-days': () => swap('dag: 2025-06-03', 'dag: 2025-06-01'),
  'order-drawn-already': () => act(paid(ORDER.replace('betalas: 2025-06-13\n', '')).ledger, [drawn()], first),
  'order-clause-taken': () => pay(ORDER.replace('vikt: 2', 'vikt: 3'), first.ledger),
  'order-unknown': () => pay(correction('RS-762-2024-85-p-4-000000000000', ['12 855 000', '6 426 000']), first.ledger),
  'order-pending': () => {
    const waiting = paid(correction(first.id, ['12 855 000', '6 426 000']).replace('betalas: 2025-07-13\n', ''), first.ledger);
    return pay(correction(first.id, ['12 856 000', '6 425 000'], 'ännu ett fel'), waiting.ledger);
  },
  'order-not-approved': () => swap('attesterad: { av: Attestant B, dag: 2025-06-03 }\n', ''),
  'order-approved-already': () => act(paid(ORDER.replace('betalas: 2025-06-13\n', '')).ledger, [{ act: { ...HAND, kind: 'approved' }, place: PLACE }], first),
  'order-paid-already': () => pay(ORDER, first.ledger),
  'order-not-paid': () => pay(correction(first.id, ['12 855 000', '6 426 000'])),
  'order-exceeds': () => {
    const rows = first.order.rows.map((row, index) => ({ ...row, ore: index === 0 ? row.ore + 1n : -row.ore - (index === 1 ? first.order.rows[0]?.ore ?? 0n : 0n) }));
    const [one] = rows;
    const order = { ...first.order, nature: { kind: 'correction', of: first.id, reason: 'fel' } as const, rows: rows.map((row, index) => (index === 1 ? { ...row, ore: -(one?.ore ?? 0n) } : row)) };
    return act(first.ledger, [drawn('2025-07-01', order, 'rattelse')], first);
  },
  'order-other-decision': () => {
    const order = { ...first.order, basis: { ...first.order.basis, decision: 'RS/1/2025 § 2 p. 1' }, nature: { kind: 'correction', of: first.id, reason: 'fel' } as const };
    return act(first.ledger, [drawn('2025-07-01', order, 'rattelse')], first);
  },
  'order-other-amount': () => pay(correction(first.id, ['12 855 000', '6 427 000']), first.ledger, { ...GRANTED, ore: 1_928_200_000n }),
  'order-reversal-rows': () => {
    const order = { ...withRows((ore) => 1n - ore), nature: { kind: 'reversal', of: first.id, reason: 'upphävt' } as const };
    return act(first.ledger, [drawn('2025-07-01', order, 'aterforing')], first);
  },
  'order-withdrawn': () => act(withdrawn.ledger, [{ act: { ...HAND, kind: 'paid', id: withdrawn.id }, place: PLACE }], withdrawn),
  'order-over-decision': () => pay(ORDER, paid(ORDER, undefined, month(1, 1_500_000_000n)).ledger, month(2, 500_000_000n)),
  'order-run-taken': () => pay(supplement(monthly.id), monthly.ledger, monthly.order.basis),
  'order-run-correction': () => pay(correction(monthly.id, ['1 250 000', '250 000']), monthly.ledger, monthly.order.basis),
  'order-nothing-changed': () => pay(correction(first.id, ['12 854 000', '6 427 000']), first.ledger),
  'pain-negative': () => {
    const { order, id } = paid(correction(first.id, ['12 855 000', '6 426 000']), first.ledger);
    const made = creditTransfer(order, id, DETAILS, PLACE);
    return refusing(made.kind === 'refused' ? made.problems : []);
  },
  'pain-nothing': () => {
    const made = creditTransfer(withRows(() => 0n), first.id, DETAILS, PLACE);
    return refusing(made.kind === 'refused' ? made.problems : []);
  },
};

const golden = (code: string): string => fileURLToPath(new URL(`bad/${code}.txt`, import.meta.url));
const tellAll = (problems: readonly SheetProblem[]): string => `${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`;

describe.each(Object.entries(BAD))('%s', (code, wrong) => {
  test('is refused with a sentence that says how to mend it', async () => {
    const flow = wrong();
    const problems = flow.kind === 'refused' ? flow.problems : [];
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    await expect(tellAll(problems)).toMatchFileSnapshot(golden(code));
  });
});

test('a row one öre off is refused also when somebody makes the order by hand', () => {
  const order = withRows((ore) => ore + 1n);
  expect(act(paid(ORDER).ledger, [drawn('2025-07-01', order, 'annan')], first)).toMatchObject({ kind: 'refused' });
  expect(drawOrder(BASIS, stated(recipient(0, { kind: 'amount', ore: BASIS.ore - 1n })), 'ore', PLACE, { kind: 'first' })).toMatchObject({ problems: [{ code: 'order-sum', facts: { difference: '-0.01' } }] });
  expect(drawOrder(BASIS, stated(recipient(0, { kind: 'weight', weight: rational(1n) })), 'krona', PLACE, { kind: 'first' })).toMatchObject({ problems: [{ code: 'order-weight', facts: { fault: 'finerThanDecimals' } }] });
});

test('an order that is paid is not paid again, on that day or a later one', () => {
  const again = act(first.ledger, [{ act: { ...HAND, kind: 'paid' }, place: PLACE }], first);
  expect(again).toMatchObject({ kind: 'refused', problems: [{ code: 'order-paid-already', facts: { order: first.id, day: '2025-06-13' } }] });
});

test('a correction whose rows do not come to 0 is refused also when somebody makes it by hand', () => {
  const order = { ...withRows(() => 0n), nature: { kind: 'correction', of: first.id, reason: 'fel' } as const };
  const rows = order.rows.map((row, index) => ({ ...row, ore: index === 0 ? 1n : 0n }));
  expect(act(first.ledger, [drawn('2025-07-01', { ...order, rows }, 'rattelse')], first)).toMatchObject({ problems: [{ code: 'order-sum', facts: { decided: '0.00', difference: '0.01' } }] });
});

test('an organisation number of a person, and one of the wrong form, are told apart', async () => {
  const told = ['001000-0000', '5560'].map((number) => swap('002000-0014', number)).map((flow) => tellAll(flow.kind === 'refused' ? flow.problems : [])).join('\n');
  await expect(told).toMatchFileSnapshot(golden('payee-organisation-others'));
});

test.each(['ledger-line', 'ledger-changed'] as const)('%s has its sentence', async (code) => {
  const place = { kind: 'text', file: 'betalningar.jsonl', line: 1, column: 1, length: 1 } as const;
  const problem = code === 'ledger-line' ? paymentProblem(code, place, { found: '{"kind":"paid"' }) : paymentProblem(code, place, { order: first.id });
  await expect(tellAll([problem])).toMatchFileSnapshot(golden(code));
});

test('a reversal takes back every row, and the clause may then be paid again by an order that names it', () => {
  const back = paid(reversal(first.id), first.ledger);
  expect(back.order.rows.map(({ ore, changes }) => [ore, changes])).toEqual(first.order.rows.map(({ ore }, index) => [-ore, `${first.id}-${index + 1}`]));
  const again = paid(`${ORDER}efter: ${back.id}\n`.replace('2025-06-13', '2025-08-13').replaceAll('2025-06-0', '2025-08-0'), back.ledger);
  expect(again.id).not.toBe(first.id);
  expect(pay(ORDER.replace('vikt: 2', 'vikt: 3'), again.ledger)).toMatchObject({ problems: [{ code: 'order-clause-taken' }] });
});

test('a clause is one clause however it is spelt', () => {
  expect(pay(ORDER.replace('vikt: 2', 'vikt: 3'), first.ledger, { ...GRANTED, decision: 'rs/762/2024  §85 p.4' })).toMatchObject({ problems: [{ code: 'order-clause-taken' }] });
});

test('an order that is withdrawn makes room for a new one that names it, and is never paid', () => {
  expect(withdrawn.ledger.orders.get(withdrawn.id)?.withdrawn?.reason).toBe('fel antal listade');
  const next = paid(`${ORDER.replace('vikt: 2', 'vikt: 3')}efter: ${withdrawn.id}\n`, withdrawn.ledger);
  expect(next.ledger.orders.get(next.id)?.paid).toBeDefined();
  expect(pay(ORDER, withdrawn.ledger)).toMatchObject({ problems: [{ code: 'order-withdrawn' }] });
});

test('a correcting run adds to its month what it came to, also below 0, and the month is taken back whole', () => {
  const added = paid(supplement(monthly.id).replace('vikt: 2', 'belopp: -1000').replace('vikt: 1', 'belopp: 400'), monthly.ledger, month(1, -60_000n, 2));
  expect(added.order.rows.map(({ ore }) => ore)).toEqual([-100_000n, 40_000n]);
  const back = paid(reversal(monthly.id).replace('2025-07-13', '2025-08-13').replaceAll('2025-07-0', '2025-08-0'), added.ledger);
  expect(back.order.rows.map(({ ore }) => ore)).toEqual([-99_900_000n, -50_040_000n]);
  const taken = paid(supplement(monthly.id), monthly.ledger, month(1, 0n, 2));
  expect(taken.order.rows.map(({ ore }) => ore)).toEqual([0n, 0n]);
});

test('every sentence about payments is pinned by a file', () => {
  const files = new Set(readdirSync(fileURLToPath(new URL('bad/', import.meta.url))));
  // Those of the purses are pinned beside their own tests.
  expect(Object.keys(PAYMENT_SENTENCES).filter((code) => !code.startsWith('purse-') && !files.has(`${code}.txt`))).toEqual([]);
});
