import type { Place } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import type { Rational } from '../../quantity/rational.ts';
import { foldedName } from '../../register/index/folded-name.ts';
import type { GiroAccount } from '../bankgiro/payee.ts';
import { sumOre } from '../money.ts';
import { originText, type SplitOrigin } from './origin.ts';

/** The clause that an order rests on: nothing is paid without one, and not one öre off it. */
export interface OrderBasis {
  /** Case number, paragraph and clause, as "RS/762/2024 § 85 p. 4". */
  readonly decision: string;
  readonly body: string;
  readonly day: Day;
  readonly fiscalYear: number;
  /** What this order is to come to: the clause's amount, or what a run came to. */
  readonly ore: bigint;
  /** The month and run that it pays, when the clause is paid by monthly runs. */
  readonly run?: { readonly month: string; readonly name: string } | undefined;
  /** What all orders of the clause may come to together, when it is paid by several. */
  readonly frameOre?: bigint | undefined;
}

/** What orders are counted together, as a person reads it: a clause, or one month of a clause that is paid by runs. */
export function grantKey({ decision, run }: Pick<OrderBasis, 'decision' | 'run'>): string {
  return run === undefined ? decision : `${decision}, ${run.month}`;
}

/** Whether two names are of one clause: "§ 85 p. 4" and "§85 p.4" are, so that it cannot be paid under both. */
export function isSameClause(one: string, other: string): true | false {
  return bareName(one) === bareName(other);
}

const bareName = (name: string): string => foldedName(name).replaceAll(/[\s.]/gu, '');

export interface Payee {
  readonly name: string;
  readonly organisationNumber: string;
  readonly account: GiroAccount;
  /** A reference that the payee's system can check. */
  readonly reference?: string | undefined;
}

export interface OrderRow {
  readonly payee: Payee;
  readonly ore: bigint;
  /** What the payee's part was reckoned by; undefined when its amount was stated. */
  readonly weight?: Rational | undefined;
  /** The row that this one changes: order and number. */
  readonly changes?: string | undefined;
}

/** An order for the first time, or one that changes what has been paid: nothing is edited, a change is rows of its own. */
export type OrderNature =
  | { readonly kind: 'first'; /** The reversal or the withdrawn order that made room for it. */ readonly after?: string | undefined }
  /** A supplement is what a correcting run adds to a month that has been paid; a correction moves what was paid, and comes to 0. */
  | { readonly kind: 'correction' | 'reversal' | 'supplement'; readonly of: string; readonly reason: string };

export interface PaymentOrder {
  readonly basis: OrderBasis;
  readonly nature: OrderNature;
  readonly rows: readonly OrderRow[];
  readonly origin: SplitOrigin;
}

/** Who is to have what: an amount, or a part by weight. The place is where it was written. */
export interface Recipient {
  readonly payee: Payee;
  readonly part: { readonly kind: 'amount'; readonly ore: bigint } | { readonly kind: 'weight'; readonly weight: Rational };
  readonly place: Place;
}

export function orderSum({ rows }: Pick<PaymentOrder, 'rows'>): bigint {
  return sumOre(rows.map(({ ore }) => ore));
}

/**
 * Everything that makes an order what it is, as one text: the same content gives the same text, and so the same id. Who drew it up and when is left out,
 * so that an order drawn up again is known to be the same.
 */
function orderText({ basis, nature, rows, origin }: PaymentOrder): string {
  const { run, frameOre } = basis;
  return JSON.stringify([
    [basis.decision, basis.body, basis.day, basis.fiscalYear, `${basis.ore}`, ...(run ? [run.month, run.name] : []), ...(frameOre === undefined ? [] : [`${frameOre}`])],
    nature.kind === 'first' ? ['first', nature.after ?? null] : [nature.kind, nature.of, nature.reason],
    rows.map(({ payee, ore, weight, changes }) => [
      payee.name, payee.organisationNumber, payee.account.kind, payee.account.digits, payee.reference ?? null, `${ore}`,
      weight === undefined ? null : `${weight.numerator}/${weight.denominator}`, changes ?? null,
    ]),
    originText(origin),
  ]);
}

const ID_LETTERS = 18;
const ID_PRINT = 12;

/**
 * The id of an order: its decision in letters and digits, and the beginning of its content's fingerprint. At most 31 signs, so that a row's number fits
 * behind it in the 35 that a payment file has. The fingerprint (SHA-256 in hexadecimal) is made in src/node and passed in.
 */
export function orderId(order: PaymentOrder, fingerprint: (text: string) => string): string {
  const named = order.basis.decision.replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, ID_LETTERS).replace(/-$/u, '');
  return `${named}-${fingerprint(orderText(order)).slice(0, ID_PRINT)}`;
}

export const rowId = (order: string, index: number): string => `${order}-${index + 1}`;
