import fc, { type Arbitrary } from 'fast-check';
import type { Builder } from '../../src/core/language/lowered/builder.ts';
import type { Bounds, IntegerIr, TextIr, TruthIr } from '../../src/core/language/lowered/ir.ts';

const BIG = 2n ** 63n - 1n;

/** Columns with the bounds that break things: around 0, around a carrier's end, beyond it. */
export const INTEGERS: Readonly<Record<string, Bounds>> = {
  liten: { low: -7n, high: 7n }, ental: { low: 1n, high: 12n }, 'ören "å"': { low: -100_000_000n, high: 100_000_000n },
  stor: { low: -BIG, high: BIG }, 'jätte': { low: -(2n ** 100n), high: 2n ** 100n }, minus: { low: -50n, high: -2n }, noll: { low: 0n, high: 1n },
};
export const TRUTHS: readonly string[] = ['sant', 'rätt'];
export const TEXTS: readonly string[] = ['ort', 'dag'];
export const WORDS: readonly string[] = ['', 'Åre', "O'Hara", 'a\\b', '"x"', 'åre ', '2024-01-31', '2024-02-01', 'ΩÅ'];

type Recipe<Made> = Arbitrary<(builder: Builder) => Made>;

export interface Recipes {
  readonly integer: Recipe<IntegerIr>;
  readonly truth: Recipe<TruthIr>;
  readonly text: Recipe<TextIr>;
}

const constant = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: -12n, max: 12n }) }, { weight: 2, arbitrary: fc.constantFrom(10n, 100n, 1000n, 250n, -50n) },
  { weight: 1, arbitrary: fc.constantFrom(BIG, -BIG, BIG + 1n, 10n ** 18n, 2n ** 31n, -(2n ** 31n), 2n ** 32n) },
);
const operator = fc.constantFrom('=', '<>', '<', '<=', '>', '>=' as const);
const mode = fc.constantFrom('halfAway', 'up', 'down' as const);

/** How to build values no deeper than asked. */
export function recipes(depth: number): Recipes {
  const column = (where: 'own' | 'upper', name: string) => (builder: Builder): IntegerIr => builder.integerColumn(`${where}:${name}`, INTEGERS[name] as Bounds);
  const leaf: Recipes = {
    integer: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.keys(INTEGERS)).map((name) => column('own', name)) },
      { weight: 1, arbitrary: fc.constantFrom('liten', 'ören "å"', 'jätte').map((name) => column('upper', name)) },
      { weight: 3, arbitrary: constant.map((value) => (builder: Builder): IntegerIr => builder.integer(value)) },
    ),
    truth: fc.constantFrom(...TRUTHS).map((name) => (builder: Builder): TruthIr => builder.truthColumn(`own:${name}`)),
    text: fc.oneof(
      fc.constantFrom(...TEXTS).map((name) => (builder: Builder): TextIr => builder.textColumn(`own:${name}`)),
      fc.constantFrom(...WORDS).map((word) => (builder: Builder): TextIr => builder.text(word)),
    ),
  };
  if (depth === 0) return leaf;
  const { integer, truth, text } = recipes(depth - 1);
  const pair = fc.tuple(integer, integer);
  const branches: readonly Recipe<IntegerIr>[] = [
    pair.map(([a, b]) => (builder) => builder.add(a(builder), b(builder))),
    pair.map(([a, b]) => (builder) => builder.subtract(a(builder), b(builder))),
    pair.map(([a, b]) => (builder) => builder.multiply(a(builder), b(builder))),
    fc.tuple(fc.constantFrom('least', 'most' as const), integer, integer).map(([which, a, b]) => (builder) => builder.extreme(which, a(builder), b(builder))),
    fc.tuple(mode, integer, integer).map(([by, a, b]) => (builder) => builder.divide(by, a(builder), b(builder))),
    fc.tuple(mode, integer, fc.constantFrom(2n, 3n, 7n, 10n, 100n, 1000n)).map(([by, a, b]) => (builder) => builder.divide(by, a(builder), builder.integer(b))),
    fc.tuple(truth, integer, integer).map(([when, a, b]) => (builder) => builder.choose(when(builder), a(builder), b(builder))),
    // An exact tie: (2a + 1) * b / 2b.
    fc.tuple(mode, integer, integer).map(([by, a, b]) => (builder) => {
      const [whole, under] = [a(builder), b(builder)];
      const odd = builder.add(builder.multiply(builder.integer(2n), whole), builder.integer(1n));
      return builder.divide(by, builder.multiply(odd, under), builder.multiply(builder.integer(2n), under));
    }),
  ];
  const truths: readonly Recipe<TruthIr>[] = [
    fc.tuple(operator, integer, integer).map(([by, a, b]) => (builder) => builder.compare(by, a(builder), b(builder))),
    fc.tuple(operator, text, text).map(([by, a, b]) => (builder) => builder.compareText(by, a(builder), b(builder))),
    fc.tuple(truth, truth).map(([a, b]) => (builder) => builder.and(a(builder), b(builder))),
    fc.tuple(truth, truth).map(([a, b]) => (builder) => builder.or(a(builder), b(builder))),
    truth.map((a) => (builder) => builder.not(a(builder))),
  ];
  return {
    integer: fc.oneof({ weight: 1, arbitrary: leaf.integer }, ...branches.map((arbitrary) => ({ weight: 1, arbitrary }))),
    truth: fc.oneof(leaf.truth, ...truths),
    text: fc.oneof(leaf.text, fc.tuple(truth, text, text).map(([when, a, b]) => (builder: Builder) => builder.chooseText(when(builder), a(builder), b(builder)))),
  };
}
