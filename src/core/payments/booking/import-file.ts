import type { Day } from '../../quantity/day.ts';
import type { Payee } from '../orders/order.ts';
import type { SieDocument, SieVoucher } from '../sie/document.ts';
import type { BookingPlan } from './plan.ts';

/** The program that makes a file, as SIE has it. */
export interface Maker {
  readonly name: string;
  readonly version: string;
  readonly day: Day;
  readonly prose?: string | undefined;
}

/** A file of type 4I: the vouchers, and of the plan just the accounts, dimensions and objects they use. */
export function importFile(plan: BookingPlan, payees: readonly Payee[], vouchers: readonly SieVoucher[], maker: Maker): SieDocument {
  const rows = vouchers.flatMap((voucher) => voucher.rows);
  const accounts = new Set(rows.map(({ account }) => account));
  const named = new Set(rows.flatMap(({ objects }) => objects.map(({ dimension, object }) => `${dimension} ${object}`)));
  const dimensions = new Set(rows.flatMap(({ objects }) => objects.map(({ dimension }) => dimension)));
  const { payeeDimension } = plan;
  const own = payeeDimension === undefined ? [] : payees.map(({ organisationNumber, name }) => ({ dimension: payeeDimension, object: organisationNumber, name }));
  return {
    flag: 0,
    header: {
      program: { name: maker.name, version: maker.version }, generated: { day: maker.day }, type: 4, prose: maker.prose,
      organisation: plan.organisationNumber === undefined ? undefined : { number: plan.organisationNumber }, companyName: plan.company, years: [], currency: 'SEK',
    },
    accounts: [...Object.values(plan.accounts), ...(plan.bank ? [plan.bank] : [])].filter(({ number }, index, all) => accounts.has(number) && all.findIndex((one) => one.number === number) === index)
      .toSorted((a, b) => (a.number < b.number ? -1 : 1)).map(({ number, name }) => ({ number, name, taxCodes: [] })),
    dimensions: plan.dimensions.filter(({ number }) => dimensions.has(number)),
    objects: [...plan.objects, ...own].filter(({ dimension, object }) => named.has(`${dimension} ${object}`)),
    balances: [],
    vouchers,
  };
}
