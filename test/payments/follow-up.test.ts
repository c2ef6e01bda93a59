import { describe, expect, test } from 'vitest';
import { booksOf } from '../../src/core/payments/follow-up/booked.ts';
import { decidedPayments, paymentDeeds } from '../../src/core/payments/follow-up/decided.ts';
import { followUp, grantsOf, type Differs } from '../../src/core/payments/follow-up/follow-up.ts';
import { publicOutcomes } from '../../src/core/payments/follow-up/public-outcomes.ts';
import { todaysRule } from '../../src/core/payments/follow-up/rule-of-year.ts';
import { vouchersOf } from '../../src/core/payments/booking/vouchers.ts';
import type { Ledger } from '../../src/core/payments/orders/acts.ts';
import type { SieVoucher } from '../../src/core/payments/sie/document.ts';
import { voucherText } from '../../src/core/swedish/payments/voucher-text.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';
import { exampleRegister, on } from '../register/example.ts';
import { ORDER, paid } from './order-flow.ts';
import { PLAN } from './order-parts.ts';

const index = exampleRegister();
const asked = on('2025-12-31');
const payments = decidedPayments(index, asked);
const decisions = new Set(index.register.entries.keys());
const CLAUSE = 'RS/762/2024 § 85 p. 4';
const order = paid(ORDER);
const plan = { ...PLAN, bank: { number: '1930', name: 'Bank', objects: [] } };
const accounts = ['1930', '2440', '2990', '4581'].map((number) => ({ number, name: number, taxCodes: [] }));
const vouchers = vouchersOf(order.order, plan, { kind: 'accrued', ore: 1_900_000_000n, day: '2024-12-31' as Day }, { bookedOn: '2025-06-03' as Day, paidOn: '2025-06-13' as Day }, voucherText(order.order, undefined));

const follow = (ledger: Ledger | undefined, booked: readonly SieVoucher[] | undefined, declared = accounts) =>
  followUp({ payments, decisions, ledger, books: booked && booksOf({ accounts: declared, vouchers: booked }, plan, grantsOf(payments, ledger)) });
const ofClause = (found: ReturnType<typeof follow>) => found.grants.find(({ grant }) => grant === CLAUSE);
const steps = (found: ReturnType<typeof follow>): readonly (readonly [Differs['kind'], string | undefined, bigint])[] => (ofClause(found)?.differs ?? []).map(({ kind, payee, expected, found: ore }) => [kind, payee, ore - expected]);
const without = (text: string): readonly SieVoucher[] => vouchers.filter((voucher) => !voucher.text?.startsWith(text));

describe('decided, ordered, booked and paid', () => {
  test('say the same when all of it was done as decided', () => {
    const found = follow(order.ledger, vouchers);
    expect(ofClause(found)).toMatchObject({ decided: 1_928_100_000n, ordered: 1_928_100_000n, booked: 1_928_100_000n, paid: 1_928_100_000n, settled: 1_928_100_000n, differs: [], pending: [] });
    expect(ofClause(found)?.payees.map(({ name, paid: ore, settled }) => [name, ore, settled])).toEqual([['Vårdgivare 1', 1_285_400_000n, 1_285_400_000n], ['Vårdgivare 2', 642_700_000n, 642_700_000n]]);
    expect(found.books).toMatchObject({ unnamed: [], lacking: [] });
    expect(found.books?.grants.get(CLAUSE)?.accruedOre).toBe(1_900_000_000n);
  });

  test('are not known without a ledger and books, which is not 0', () => {
    expect(ofClause(follow(undefined, undefined))).toMatchObject({ decided: 1_928_100_000n, ordered: undefined, booked: undefined, paid: undefined, differs: [] });
    expect(follow(order.ledger, vouchers).grants.find(({ grant }) => grant === 'kompensation för 2016')).toMatchObject({ decided: undefined, ordered: undefined, booked: undefined });
  });

  test.each<readonly [string, ReturnType<typeof follow>, readonly (readonly [Differs['kind'], string | undefined, bigint])[]]>([
    ['nothing has been ordered', follow({ orders: new Map() }, []), [['ordered', undefined, -1_928_100_000n]]],
    ['the order is not paid', follow(paid(ORDER.replace('betalas: 2025-06-13\n', '')).ledger, undefined), [['paid', undefined, -1_928_100_000n]]],
    ['the decision is not booked', follow(order.ledger, without('Beslutad')), [['booked', undefined, -1_928_100_000n]]],
    ['the books paid one payee what another was to have', follow(order.ledger, [...without('Utbetalning'), ...vouchers.filter(({ text }) => text?.startsWith('Utbetalning')).map((one) => ({
      ...one, rows: one.rows.map((row, at) => ({ ...row, ore: at === 0 ? row.ore - 100n : at === 1 ? row.ore + 100n : row.ore })),
    }))]), [['settled', 'Vårdgivare 1', -100n], ['settled', 'Vårdgivare 2', 100n]]],
  ])('differ by just what it is when %s', (_, found, expected) => {
    expect(steps(found)).toEqual(expected);
  });

  test('leave out a voucher that names no clause, or another clause, and say so', () => {
    const [, decision] = vouchers;
    if (!decision) throw new Error('no voucher');
    const found = follow(order.ledger, [{ ...decision, text: 'Rättning' }, { ...decision, text: 'Beslutad ersättning, RS/762/2024 par. 85 p. 41' }]);
    expect(found.books?.unnamed.map(({ text }) => text)).toEqual(['Rättning', 'Beslutad ersättning, RS/762/2024 par. 85 p. 41']);
    expect(steps(found)).toEqual([['booked', undefined, -1_928_100_000n]]);
  });

  test('tell of an account that the books do not have, and of an order whose decision nobody has registered', () => {
    expect(follow(order.ledger, vouchers, accounts.slice(1)).books?.lacking).toEqual(['1930']);
    const other = paid(ORDER.replace('p. 4', 'p. 14'), undefined, { ...order.order.basis, decision: 'RS/762/2024 § 85 p. 14' });
    expect(follow(other.ledger, undefined).grants.at(-1)).toMatchObject({ grant: 'RS/762/2024 § 85 p. 14', decisionIs: 'unregistered', payment: undefined });
  });
});

test('the public outcomes are the years 2016–2024 as worded, and 2020–2022 are not known', () => {
  const outcomes = publicOutcomes(paymentDeeds(index, asked));
  expect(outcomes.map(({ year, decided, proposed }) => [year, decided.map(({ effect }) => effect.amount.written).join(), proposed.map(({ effect }) => effect.amount.written).join()])).toEqual([
    [2016, '4 365 030 kr', ''], [2017, '20 572 709 kr', ''], [2018, '20 572 709 kr', ''], [2019, '20 572 709 kr', ''],
    [2020, '', ''], [2021, '', ''], [2022, '', ''], [2023, '14 mnkr', ''], [2024, '19 281 000 kr', '8 902 000 kr'],
  ]);
  expect(publicOutcomes(paymentDeeds(index, on('2025-12-31', '2020-12-31'))).map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
});

test('today\'s rules on a year\'s own figures are those of the last year decided, and a year without figures gives nothing', async () => {
  const rulebook = exampleRulebook();
  const years = await Promise.all([2022, 2023, 2024].map(async (year) => ({ year, figures: year < 2023 ? undefined : await exampleFigures(rulebook, year === 2023 ? 2023 : 2024) })));
  const found = todaysRule(rulebook, 'kompensation totalt', years, 2026);
  expect(found?.ruleYear).toBe(2024);
  expect(found?.years.map(({ year, own, today, sureness }) => [year, own?.kind, today?.kind, sureness])).toEqual([[2022, undefined, undefined, undefined], [2023, 'number', 'number', 'constructed'], [2024, 'number', 'number', 'constructed']]);
  expect(found?.years.at(-1)?.today).toEqual(found?.years.at(-1)?.own);
  expect(todaysRule(rulebook, 'finns inte', years, 2026)).toBeUndefined();
});
