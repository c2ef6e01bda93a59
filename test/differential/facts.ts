import fc, { type Arbitrary } from 'fast-check';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing, NOT_APPLICABLE, number, truth, type Value } from '../../src/core/language/reference/value.ts';
import { rational } from '../../src/core/quantity/rational.ts';

/** Numbers that break things: zero, exact ties, both ends of the range, and the two kinds of nothing. */
function scaled(low: number, high: number, decimals: number): Arbitrary<Value> {
  const unit = 10n ** BigInt(decimals);
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -400, max: 400 }).map((n) => number(rational(BigInt(Math.max(n, low * Number(unit))), unit))) },
    { weight: 2, arbitrary: fc.constantFrom(low, high, 0, 5, 50, 500).filter((n) => n >= low && n <= high).map((n) => number(rational(BigInt(n)))) },
    { weight: 1, arbitrary: fc.constant<Value>(NOT_APPLICABLE) },
    { weight: 1, arbitrary: fc.constant<Value>(missing()) },
  );
}

const yesNo: Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: fc.boolean().map(truth) }, { weight: 1, arbitrary: fc.constant<Value>(NOT_APPLICABLE) }, { weight: 1, arbitrary: fc.constant<Value>(missing()) },
);

const parent = fc.record({ 'a pengar': scaled(-1_000_000, 1_000_000, 2), 'a tal': scaled(-100, 100, 1), 'a sant': yesNo });
const child = fc.record({
  of: fc.nat(2), 'b pengar': scaled(-1_000_000, 1_000_000, 2), 'b skuld': scaled(-900_000_000_000, 900_000_000_000, 0),
  'b tal': scaled(-100, 100, 1), 'b sant': yesNo, 'b vikt': scaled(0, 1000, 0),
});

/** One to three parents and none to six children; a missing figure names itself. */
export const facts: Arbitrary<Facts> = fc.tuple(fc.array(parent, { minLength: 1, maxLength: 3 }), fc.array(child, { maxLength: 6 }))
  .map(([parents, children]): Facts => ({
    rows: (entity) => (entity === 'förälder' ? parents.map((_, i) => `f${i}`) : children.map((_, i) => `b${i}`)),
    parentOf: (entity, row) => (entity === 'barnet' ? `f${(children[Number(row.slice(1))]?.of ?? 0) % parents.length}` : undefined),
    input: (name, row) => {
      const all: Record<string, unknown> = (row.startsWith('f') ? parents : children)[Number(row.slice(1))] ?? {};
      const value = all[name] as Value;
      return value.kind === 'missing' ? missing({ kind: 'input', input: name, entity: '', row }) : value;
    },
  }));
