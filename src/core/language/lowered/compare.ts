import type { CompareOperator } from '../syntax/expression.ts';
import type { Builder } from './builder.ts';
import type { TruthIr } from './ir.ts';
import { overOne, type LoweredNumber } from './numbers.ts';

const TURNED: Readonly<Record<CompareOperator, CompareOperator>> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/**
 * a against b without dividing: crosswise, turned round where the product of the denominators is negative. Where a denominator is 0
 * the value is missing and the answer is not used.
 */
export function comparison(operator: CompareOperator, a: LoweredNumber, b: LoweredNumber, builder: Builder): TruthIr {
  const common = overOne(a, b, builder);
  if (a.denominator === undefined && b.denominator === undefined) return builder.compare(operator, common.a, common.b);
  const one = builder.integer(1n);
  const [under, over] = [a.denominator ?? one, b.denominator ?? one];
  const [left, right] = [builder.multiply(common.a, over), builder.multiply(common.b, under)];
  const zero = builder.integer(0n);
  const isTurned = builder.compare('<', builder.multiply(under, over), zero);
  return builder.or(
    builder.and(builder.not(isTurned), builder.compare(operator, left, right)),
    builder.and(isTurned, builder.compare(TURNED[operator], left, right)),
  );
}

export function lessThan(a: LoweredNumber, b: LoweredNumber, builder: Builder): TruthIr {
  return comparison('<', a, b, builder);
}
