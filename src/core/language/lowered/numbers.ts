import { powerOfTen } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Builder } from './builder.ts';
import type { IntegerIr, Lowered, Nothingness, TruthIr } from './ir.ts';

export type LoweredNumber = Extract<Lowered, { kind: 'number' }>;

/** No value of its own: as GÄLLERINTE(). */
export function nothingLowered(builder: Builder): Lowered {
  return { kind: 'nothing', notApplicable: builder.truth('yes'), missing: builder.truth('no') };
}

export function plainly(builder: Builder): Nothingness {
  return { notApplicable: builder.truth('no'), missing: builder.truth('no') };
}

/** Of several operands: what does not apply wins over what is missing. */
export function nothingOfAll(builder: Builder, ...all: readonly Nothingness[]): Nothingness {
  const notApplicable = builder.or(...all.map((one) => one.notApplicable));
  return { notApplicable, missing: builder.and(builder.or(...all.map((one) => one.missing)), builder.not(notApplicable)) };
}

/** The number, or nothing at all where the part has no number (GÄLLERINTE()). */
export function asNumber(part: Lowered, builder: Builder): LoweredNumber {
  if (part.kind === 'number') return part;
  return { kind: 'number', numerator: builder.integer(0n), denominator: undefined, decimals: 0, notApplicable: part.notApplicable, missing: part.missing };
}

export function asTruth(part: Lowered, builder: Builder): TruthIr {
  return part.kind === 'truth' ? part.truth : builder.truth('no');
}

/** The numerator written with `decimals` decimals; never fewer than its own. */
export function scaled(number: LoweredNumber, decimals: number, builder: Builder): IntegerIr {
  return builder.multiply(number.numerator, builder.integer(powerOfTen(decimals - number.decimals)));
}

/** Two whole-number values at the finer scale of the two. */
export function overOne(a: LoweredNumber, b: LoweredNumber, builder: Builder): { readonly a: IntegerIr; readonly b: IntegerIr; readonly decimals: number } {
  const decimals = Math.max(a.decimals, b.decimals);
  return { a: scaled(a, decimals, builder), b: scaled(b, decimals, builder), decimals };
}

/** One or the other, in one form; which of them is nothing is for the caller to say. */
export function chosen(when: TruthIr, a: Lowered, b: Lowered, builder: Builder): Lowered {
  if (a.kind === 'nothing') return b;
  if (b.kind === 'nothing') return a;
  if (a.kind === 'truth' && b.kind === 'truth') {
    return { ...a, truth: builder.or(builder.and(when, a.truth), builder.and(builder.not(when), b.truth)) };
  }
  if (a.kind === 'text' && b.kind === 'text') return { ...a, text: builder.chooseText(when, a.text, b.text) };
  const [x, y] = [asNumber(a, builder), asNumber(b, builder)];
  const common = overOne(x, y, builder);
  const one = builder.integer(1n);
  const denominator = x.denominator || y.denominator ? builder.choose(when, x.denominator ?? one, y.denominator ?? one) : undefined;
  return { ...x, numerator: builder.choose(when, common.a, common.b), denominator, decimals: common.decimals };
}

/** An exact constant. */
export function constant(value: Rational, decimals: number, builder: Builder): LoweredNumber {
  const numerator = builder.integer((value.numerator * powerOfTen(decimals)) / value.denominator);
  return { kind: 'number', numerator, denominator: undefined, decimals, ...plainly(builder) };
}
