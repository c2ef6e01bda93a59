import { exactText, parseExact } from '../../quantity/exact.ts';
import { add, subtract, ZERO, type Rational } from '../../quantity/rational.ts';
import type { RunAmount } from './record.ts';

/** What several runs of a month come to together, by rule and row; what comes to 0 is left out. */
export function sumOfRuns(runs: readonly { readonly amounts: readonly RunAmount[] }[]): readonly RunAmount[] {
  return written(runs.flatMap(({ amounts }) => amounts.map((amount) => [amount, exact(amount.value)] as const)));
}

/** What must be added to earlier runs to come to what is right now, by rule and row; where nothing differs there is no amount. */
export function correctionOf(now: readonly RunAmount[], earlier: readonly { readonly amounts: readonly RunAmount[] }[]): readonly RunAmount[] {
  const before = sumOfRuns(earlier).map((amount) => [amount, subtract(ZERO, exact(amount.value))] as const);
  return written([...now.map((amount) => [amount, exact(amount.value)] as const), ...before]);
}

/** The sum over rows of each rule, in the order rules are first met. */
export function sumsByRule(amounts: readonly RunAmount[]): readonly { readonly rule: string; readonly value: string }[] {
  const sums = new Map<string, Rational>();
  for (const { rule, value } of amounts) sums.set(rule, add(sums.get(rule) ?? ZERO, exact(value)));
  return [...sums].map(([rule, value]) => ({ rule, value: exactText(value) }));
}

function written(parts: readonly (readonly [Pick<RunAmount, 'rule' | 'row'>, Rational])[]): readonly RunAmount[] {
  const sums = new Map<string, { readonly rule: string; readonly row: string; readonly value: Rational }>();
  for (const [{ rule, row }, value] of parts) {
    const key = JSON.stringify([rule, row]);
    sums.set(key, { rule, row, value: add(sums.get(key)?.value ?? ZERO, value) });
  }
  return [...sums.values()].filter(({ value }) => value.numerator !== 0n).map(({ rule, row, value }) => ({ rule, row, value: exactText(value) }));
}

/** Records are made by us: an amount that cannot be read is a file that somebody has changed. Throws RangeError. */
function exact(value: string): Rational {
  const read = parseExact(value);
  if (read === undefined) throw new RangeError(`not an exact amount: ${value}`);
  return read;
}
