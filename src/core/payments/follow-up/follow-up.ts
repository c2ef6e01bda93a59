import { sumOre } from '../money.ts';
import type { KnownOrder, Ledger } from '../orders/acts.ts';
import { grantKey, orderSum } from '../orders/order.ts';
import type { BookedGrant, Books } from './booked.ts';
import type { DecidedPayment } from './decided.ts';

/** Amounts of one grant or payee along the way from decision to bank, in öre; undefined where nothing was given to know it from. */
export interface Amounts {
  readonly decided: bigint | undefined;
  readonly ordered: bigint | undefined;
  readonly booked: bigint | undefined;
  readonly paid: bigint | undefined;
  /** Paid as the books have it; undefined also where the region does not book payments here. */
  readonly settled: bigint | undefined;
}

export interface PayeeFollowed extends Pick<Amounts, 'ordered' | 'booked' | 'paid' | 'settled'> {
  readonly name: string;
  readonly number: string;
}

/** Where two steps of the way do not say the same. `payee` when it is one payee's amounts that differ and the grant's do not. */
export interface Differs {
  readonly kind: 'ordered' | 'booked' | 'paid' | 'settled';
  readonly grant: string;
  readonly payee: string | undefined;
  readonly expected: bigint;
  readonly found: bigint;
}

export interface GrantFollowed extends Amounts {
  readonly grant: string;
  /** The payment that was decided; undefined for a month of a clause, and for an order whose decision the register does not have. */
  readonly payment: DecidedPayment | undefined;
  /** Whether the register has the decision that orders rest on. */
  readonly decisionIs: 'registered' | 'unregistered';
  readonly period: string;
  readonly pending: readonly KnownOrder[];
  readonly payees: readonly PayeeFollowed[];
  readonly differs: readonly Differs[];
}

export interface FollowUp {
  readonly grants: readonly GrantFollowed[];
  readonly books: Books | undefined;
}

/** What is followed: the payments that were decided, the names of all decisions of the register, and the ledger and books where there are any. */
export interface Followed {
  readonly payments: readonly DecidedPayment[];
  readonly decisions: ReadonlySet<string>;
  readonly ledger: Ledger | undefined;
  readonly books: Books | undefined;
}

/** Every grant that was decided or ordered, followed through ledger and books. Without a ledger or books those steps are unknown, not 0. */
export function followUp(all: Followed): FollowUp {
  const grants = grantsOf(all.payments, all.ledger).map((grant) => followed(grant, all));
  return { grants: grants.map((one) => (one.payment ? framed(one, grants) : one)), books: all.books };
}

/** A clause that is paid month by month comes to what its months come to, and need not be used up: only more than it is a difference. */
function framed(one: GrantFollowed, grants: readonly GrantFollowed[]): GrantFollowed {
  const months = grants.filter(({ grant }) => grant.startsWith(`${one.grant}, `));
  if (months.length === 0) return one;
  const sum = (of: (month: GrantFollowed) => bigint | undefined): bigint | undefined => {
    const all = months.map(of);
    return all.every((ore) => ore !== undefined) ? sumOre(all) : undefined;
  };
  const amounts: Amounts = { decided: one.decided, ordered: sum(({ ordered }) => ordered), booked: sum(({ booked }) => booked), paid: sum(({ paid }) => paid), settled: sum(({ settled }) => settled) };
  const isOver = amounts.decided !== undefined && amounts.ordered !== undefined && amounts.ordered > amounts.decided;
  return { ...one, ...amounts, differs: isOver ? differencesOf(one.grant, { ...amounts, booked: undefined, paid: undefined, settled: undefined }, undefined) : [] };
}

/** The decided clauses in the order of the register, then grants that only the ledger has. */
export function grantsOf(payments: readonly DecidedPayment[], ledger: Ledger | undefined): readonly string[] {
  const ordered = [...(ledger?.orders.values() ?? [])].map(({ order }) => grantKey(order.basis));
  return [...new Set([...payments.map(({ entry }) => entry.name), ...ordered])];
}

function followed(grant: string, { payments, decisions, ledger, books }: Followed): GrantFollowed {
  const orders = [...(ledger?.orders.values() ?? [])].filter(({ order, withdrawn }) => grantKey(order.basis) === grant && !withdrawn);
  const payment = payments.find(({ entry }) => entry.name === grant);
  // Of a decision that nothing can be ordered on here, a ledger and books that do not name it say nothing: it may have been paid before them.
  const isElsewhere = payment?.payable.kind === 'not' && orders.length === 0;
  const named = books?.grants.get(grant);
  const booked = isElsewhere && named?.booked.size === 0 ? undefined : named;
  // A payment to be taken back is ordered when it is drawn up; what is still to be paid is ordered too.
  const known = isElsewhere ? undefined : ledger;
  const ordered = known && sumOre(orders.map(({ order }) => orderSum(order)));
  const paid = known && sumOre(orders.flatMap(({ order, paid: done }) => (done ? [orderSum(order)] : [])));
  const amounts: Amounts = {
    decided: payment?.payable.kind === 'ore' ? payment.payable.ore : undefined, ordered, paid,
    booked: booked && sumOre(booked.booked.values()), settled: settledIn(booked),
  };
  const payees = payeesOf(orders, booked, known);
  const run = orders[0]?.order.basis.run?.month;
  const differs = [...differencesOf(grant, amounts, undefined), ...payees.flatMap((payee) => differencesOf(grant, { ...payee, decided: undefined }, payee.name))];
  return {
    ...amounts, grant, payment, decisionIs: decisions.has(orders[0]?.order.basis.decision ?? grant) ? 'registered' : 'unregistered', period: payment?.effect.period ?? run ?? String(orders[0]?.order.basis.fiscalYear ?? ''), pending: orders.filter(({ paid: done }) => !done), payees,
    differs: differs.filter(({ kind, payee }) => payee === undefined || !differs.some((one) => one.kind === kind && one.payee === undefined)),
  };
}

/** Books that have no payment at all are those of a region whose bank books itself. */
const settledIn = (booked: BookedGrant | undefined): bigint | undefined => (booked && booked.settled.size > 0 ? sumOre(booked.settled.values()) : undefined);

function payeesOf(orders: readonly KnownOrder[], booked: BookedGrant | undefined, ledger: Ledger | undefined): readonly PayeeFollowed[] {
  const names = new Map<string, string>();
  const [ordered, paid] = [new Map<string, bigint>(), new Map<string, bigint>()];
  for (const { order, paid: done } of orders) {
    for (const { payee: { name, organisationNumber: number }, ore } of order.rows) {
      names.set(number, name);
      ordered.set(number, (ordered.get(number) ?? 0n) + ore);
      if (done) paid.set(number, (paid.get(number) ?? 0n) + ore);
    }
  }
  const numbers = new Set([...names.keys(), ...(booked?.booked.keys() ?? []), ...(booked?.settled.keys() ?? [])]);
  const isSettled = booked !== undefined && booked.settled.size > 0;
  return [...numbers].map((number) => ({
    number, name: names.get(number) ?? number,
    ordered: ledger && (ordered.get(number) ?? 0n), paid: ledger && (paid.get(number) ?? 0n),
    booked: booked && (booked.booked.get(number) ?? 0n), settled: isSettled ? (booked.settled.get(number) ?? 0n) : undefined,
  }));
}

/** Each step against the one before it: ordered against decided, booked and paid against ordered, the bank of the books against the ledger. */
function differencesOf(grant: string, { decided, ordered, booked, paid, settled }: Amounts, payee: string | undefined): readonly Differs[] {
  const steps: readonly (readonly [Differs['kind'], bigint | undefined, bigint | undefined])[] = [
    ['ordered', decided, ordered], ['booked', ordered ?? decided, booked], ['paid', ordered, paid], ['settled', paid, settled],
  ];
  return steps.flatMap(([kind, expected, found]) => (expected === undefined || found === undefined || expected === found ? [] : [{ kind, grant, payee, expected, found }]));
}
