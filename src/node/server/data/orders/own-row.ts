import type { KnownOrder } from '../../../../core/payments/orders/acts.ts';
import { readOrderSheet } from '../../../../core/payments/reading/read-order.ts';
import { readPlanSheet } from '../../../../core/payments/reading/read-plan.ts';
import type { House } from '../../routes/house.ts';
import { accountsOf } from './accounts.ts';
import type { OpenLedger } from './payment-ledger.ts';

/** Where a provider's own row stands in an order; -1 where it has none: what is not its own is not even said to be there. */
export type FindOwnRow = (known: KnownOrder) => number;

/**
 * Which payee a provider is, is said and never guessed: by the order sheet (`vårdgivare`), else by the region's accounts (`mottagare`), else it is the payee whose
 * only row of figures has the provider's name. Only orders that are approved and not withdrawn are shown.
 */
export async function ownRowFinder({ drawnFrom }: OpenLedger, provider: string | undefined, house: Pick<House, 'store' | 'data'>): Promise<FindOwnRow> {
  const mapped = new Map<string, ReadonlyMap<string, string>>();
  for (const rulebook of new Set([...drawnFrom.values()].map((from) => from.rulebook))) mapped.set(rulebook, await providersOf(house, rulebook));
  return ({ id, order: { rows }, approved, withdrawn }) => {
    if (!approved || withdrawn || provider === undefined) return -1;
    const from = drawnFrom.get(id);
    const payees = from ? readOrderSheet('order.yaml', from.sheet).content?.payees ?? [] : [];
    const said = from ? mapped.get(from.rulebook) : undefined;
    return rows.findIndex(({ payee: { name, organisationNumber } }) => {
      const payee = payees.find((one) => one.payee.organisationNumber === organisationNumber);
      const explicit = payee?.provider ?? said?.get(organisationNumber);
      return explicit === undefined ? (payee?.rows ?? [name]).every((row) => row === provider) : explicit === provider;
    });
  };
}

/** Which payees are which providers by the newest accounts that can be read. */
async function providersOf(house: Pick<House, 'store' | 'data'>, rulebook: string): Promise<ReadonlyMap<string, string>> {
  const newest = (await accountsOf(house, rulebook)).at(-1);
  return (newest && readPlanSheet('konton.yaml', newest.text).content?.providers) ?? new Map();
}
