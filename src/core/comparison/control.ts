import type { OutcomesDeclaration } from '../language/declarations/comparison.ts';
import { range, type Range } from '../quantity/range.ts';
import {
  add, compare, divide, equal, greater, isNegative, isZero, lesser, multiply, subtract, ZERO, type Rational,
} from '../quantity/rational.ts';

/**
 * What published outcomes of one linear rule imply together: paid = share * (deficit - deducted). `share` and `deficit` are the
 * intervals of all pairs that fit every outcome within its wording; contradictory when none does, with the outcomes that clash,
 * counted from 0: two of them, or three when any two would agree.
 */
export type Control =
  | { readonly kind: 'implies'; readonly declaration: OutcomesDeclaration; readonly share: Range; readonly deficit: Range | undefined }
  | { readonly kind: 'contradictory'; readonly declaration: OutcomesDeclaration; readonly clash: readonly [number, number, ...number[]] }
  | { readonly kind: 'tooFew'; readonly declaration: OutcomesDeclaration };

type Outcomes = OutcomesDeclaration['outcomes'];

/** A share and what it gives of the whole deficit (share * deficit, kr). In these two every outcome is a pair of straight lines. */
interface Corner {
  readonly share: Rational;
  readonly product: Rational;
}

/** product = start + slope * share: the most or the least an outcome's wording allows. */
interface Line {
  readonly start: Rational;
  readonly slope: Rational;
  readonly side: 'most' | 'least';
}

/**
 * The share and the deficit in kr (before the deduction) that published outcomes imply, exactly, by the corners of the area that
 * their wordings leave. The share is above 0 and has no upper bound: it need not be a part of a whole. `deficit` is undefined
 * when a share as near 0 as one likes fits, since the deficit then has no upper end. Outcomes that leave the share without an
 * upper end, such as one alone or several of the same deduction, are too few.
 */
export function control(declaration: OutcomesDeclaration): Control {
  const { outcomes } = declaration;
  if (outcomes.length === 0) return { kind: 'tooFew', declaration };
  if (!someShareFits(outcomes)) return { kind: 'contradictory', declaration, clash: clashIn(outcomes) };
  const corners = cornersOf(outcomes);
  const share = extent(corners.map((corner) => corner.share));
  if (!share || hasNoUpperEnd(outcomes)) return { kind: 'tooFew', declaration };
  const deficit = isZero(share.low) ? undefined : extent(corners.map((corner) => divide(corner.product, corner.share)));
  return { kind: 'implies', declaration, share, deficit };
}

/**
 * What the same share and deficit would pay in kr with another deduction (kr): the exact interval over all pairs that fit, taken
 * together. Below zero where the deduction exceeds the deficit; a rule that then pays nothing says so itself. Undefined when the
 * outcomes imply nothing.
 */
export function predict({ kind, declaration }: Control, deducted: Range): Range | undefined {
  if (kind !== 'implies') return undefined;
  const paid = cornersOf(declaration.outcomes).flatMap(({ share, product }) =>
    [deducted.low, deducted.high].map((deduction) => subtract(product, multiply(share, deduction))));
  return extent(paid);
}

function linesOf({ deducted, paid }: Outcomes[number]): readonly Line[] {
  return [
    { start: paid.within.high, slope: deducted.within.high, side: 'most' },
    { start: paid.within.low, slope: deducted.within.low, side: 'least' },
  ];
}

/** Every corner of the area that fits all outcomes; none when no pair does. */
function cornersOf(outcomes: Outcomes): readonly Corner[] {
  const lines = outcomes.flatMap(linesOf);
  const atZero = lines.map(({ start }): Corner => ({ share: ZERO, product: start }));
  const crossings = lines.flatMap((a, index) => lines.slice(index + 1).flatMap((b) => crossing(a, b)));
  return [...atZero, ...crossings].filter(({ share, product }) => !isNegative(share) && lines.every((line) => fits({ share, product }, line)));
}

function crossing(a: Line, b: Line): readonly Corner[] {
  if (equal(a.slope, b.slope)) return [];
  const share = divide(subtract(b.start, a.start), subtract(a.slope, b.slope));
  return [{ share, product: add(a.start, multiply(a.slope, share)) }];
}

function fits({ share, product }: Corner, { start, slope, side }: Line): boolean {
  const order = compare(product, add(start, multiply(slope, share)));
  return side === 'most' ? order <= 0 : order >= 0;
}

/** Whether any share, however large, fits: some one deduction lies within the wording of all. */
function hasNoUpperEnd(outcomes: Outcomes): boolean {
  const [first, ...more] = outcomes.map(({ deducted }) => deducted.within);
  if (!first) return true;
  const common = more.reduce((all, { low, high }) => range(greater(all.low, low), lesser(all.high, high)), first);
  return compare(common.low, common.high) <= 0;
}

/** The first two that no share above 0 fits together; three when any two agree, since lines in a plane need no more to clash. */
function clashIn(outcomes: Outcomes): readonly [number, number, ...number[]] {
  const all = outcomes.map((_, index) => index);
  const pairs = all.flatMap((a) => all.slice(a + 1).map((b): readonly [number, number] => [a, b]));
  const triples = pairs.flatMap(([a, b]) => all.slice(b + 1).map((c): readonly [number, number, number] => [a, b, c]));
  const clashing = [...pairs, ...triples].find((indices) => !someShareFits(indices.flatMap((index) => outcomes[index] ?? [])));
  return clashing ?? [0, 1, ...all.slice(2)];
}

function someShareFits(outcomes: Outcomes): boolean {
  const shares = extent(cornersOf(outcomes).map(({ share }) => share));
  return shares !== undefined && (!isZero(shares.high) || hasNoUpperEnd(outcomes));
}

function extent(values: readonly Rational[]): Range | undefined {
  const [first, ...more] = values;
  return first && range(more.reduce(lesser, first), more.reduce(greater, first));
}
