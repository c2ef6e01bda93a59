import { DECIDED } from '../../../core/comparison/outcome.ts';
import { paid } from '../../../core/comparison/computed.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Value } from '../../../core/language/reference/value.ts';
import { number, NOT_APPLICABLE } from '../../../core/language/reference/value.ts';
import { add, divide, equal, isZero, subtract, ZERO, type Rational } from '../../../core/quantity/rational.ts';

/** As a subject names the proposal: '' for what was decided. */
export function proposalOf({ name }: Pick<Standing, 'name'>): string {
  return name === DECIDED ? '' : name;
}

/** What all receivers get together for each unit of what it is shown per: kr per listed. */
export function perBase({ shares, total }: Standing): Value {
  const base = shares.reduce((sum, { share, base: one }) => (share.kind === 'number' && one.kind === 'number' ? add(sum, one.value) : sum), ZERO);
  return total.kind !== 'number' || isZero(base) ? NOT_APPLICABLE : number(divide(total.value, base));
}

/** What a proposal pays more than another; undefined when either total is missing. */
export function differenceFrom(from: Standing | undefined, to: Standing): Rational | undefined {
  const [a, b] = [from && paid(from.total), paid(to.total)];
  return a && b ? subtract(b, a) : undefined;
}

/** Whether a value is another than it was when a dial was taken hold of. */
export function movedFrom(before: Value | undefined, now: Value): 'moved' | undefined {
  if (!before) return undefined;
  if (before.kind === 'number' && now.kind === 'number') return equal(before.value, now.value) ? undefined : 'moved';
  return before.kind === now.kind ? undefined : 'moved';
}

/** How large a part of the largest an amount is, in per cent, for a bar on a common scale. */
export function shareOfLargest(value: Value, largest: Rational): number {
  if (value.kind !== 'number' || isZero(largest)) return 0;
  const part = divide(value.value, largest);
  return Number((part.numerator * 10_000n) / part.denominator) / 100;
}
