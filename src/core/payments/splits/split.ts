import type { Place } from '../../language/problem.ts';
import { nearest } from '../../language/nearest.ts';
import { add, ZERO, type Rational } from '../../quantity/rational.ts';
import type { Payee, Recipient } from '../orders/order.ts';
import type { SplitOrigin } from '../orders/origin.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';

/** Where the parts of an order come from: each payee's own line, a rule of the rulebook on the region's figures, or a monthly run that was kept. */
export type SplitAsked =
  | { readonly kind: 'stated' }
  | { readonly kind: 'rule'; readonly rule: string; readonly among?: string | undefined; readonly place: Place }
  /** `except` are units that the order does not pay, as those the region runs itself. */
  | { readonly kind: 'run'; readonly run: string; readonly rule: string; readonly except: readonly string[]; readonly place: Place };

/** One who may be paid, as a sheet has it: with a part of its own, or with the rows of a calculation that are its. */
export interface SheetPayee {
  readonly payee: Payee;
  readonly part?: Recipient['part'] | undefined;
  /** Rows of the calculation that are paid to it; its own name when nothing is said. */
  readonly rows: readonly string[];
  /** The provider, by its name in the figures, that may read its statement; whoever has its only row when nothing is said. */
  readonly provider?: string | undefined;
  readonly place: Place;
}

/** Who is to have what, and where that came from. */
export interface SplitParts {
  readonly recipients: readonly Recipient[];
  readonly origin: SplitOrigin;
}

export type SplitFound = { readonly kind: 'parts'; readonly parts: SplitParts } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/** What rows of a calculation come to, and all rows there are. */
export interface RowParts {
  readonly rule: string;
  readonly parts: ReadonlyMap<string, Rational>;
  readonly rows: readonly string[];
  readonly place: Place;
}

/**
 * What the rows of a calculation come to for each payee, in the order of the sheet; a payee to whom they give nothing is left out. Every row that gives something must be
 * somebody's, and a payee may state no part beside them.
 */
export function partsOfPayees({ rule, parts, rows, place }: RowParts, payees: readonly SheetPayee[]): { readonly sums: readonly (readonly [SheetPayee, Rational])[]; readonly problems: readonly PaymentProblem[] } {
  const owned = new Set(payees.flatMap((one) => one.rows));
  const problems = [
    ...payees.flatMap((one) => (one.part ? [paymentProblem('split-stated-too', one.place, { name: one.payee.name })] : [])),
    ...payees.flatMap((one) => one.rows.flatMap((row) => (rows.includes(row) ? [] : [paymentProblem('split-row-unknown', one.place, { name: one.payee.name, row, near: nearest(row, rows) })]))),
    ...twice(payees),
    ...[...parts].flatMap(([row, part]) => (part.numerator === 0n || owned.has(row) ? [] : [paymentProblem('split-payee-missing', place, { row, rule })])),
  ];
  const sums = payees.flatMap((one): readonly (readonly [SheetPayee, Rational])[] => {
    const sum = one.rows.reduce((total, row) => add(total, parts.get(row) ?? ZERO), ZERO);
    return sum.numerator === 0n ? [] : [[one, sum]];
  });
  return { sums, problems };
}

function twice(payees: readonly SheetPayee[]): readonly PaymentProblem[] {
  const seen = new Set<string>();
  return payees.flatMap(({ rows, payee: { name }, place }) => rows.flatMap((row) => {
    const isTwice = seen.has(row);
    seen.add(row);
    return isTwice ? [paymentProblem('split-row-twice', place, { name, row })] : [];
  }));
}
