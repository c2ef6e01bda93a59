import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutcomesDeclaration } from '../language/declarations/comparison.ts';
import { contains, only } from '../quantity/range.ts';
import { compare, divide, integer, multiply, rational, subtract, type Rational } from '../quantity/rational.ts';
import { parseReported, type ReportedAmount } from '../quantity/reported.ts';
import { control, predict } from './control.ts';

const place = { kind: 'text', file: 'prov.md', line: 1, column: 1, length: 1 } as const;

function declared(outcomes: OutcomesDeclaration['outcomes']): OutcomesDeclaration {
  return { name: 'prov', decision: 'prov', outcomes, place };
}

function reported(text: string): ReportedAmount {
  const amount = parseReported(text);
  if (!amount) throw new Error(text);
  return amount;
}

const worded = (...pairs: readonly (readonly [string, string])[]): OutcomesDeclaration =>
  declared(pairs.map(([deducted, paid]) => ({ deducted: reported(deducted), paid: reported(paid) })));

const OF_2023 = worded(['ungefär 24 mnkr', '14 mnkr'], ['ungefär 88 mnkr', 'drygt 3 mnkr']);

test('the two outcomes told for 2023 imply a share of 10/65 to 11,5/63', () => {
  expect(control(OF_2023)).toMatchObject({ kind: 'implies', share: { low: rational(10n, 65n), high: rational(115n, 630n) } });
});

test('the two outcomes told for 2023 imply a deficit of 103,9 to 111,25 mnkr', () => {
  const found = control(OF_2023);
  const deficit = found.kind === 'implies' ? found.deficit : undefined;
  expect(deficit?.high).toEqual(integer(111_250_000));
  expect(deficit?.low).toEqual(multiply(rational(245n * 115n + 145n * 630n, 1150n), integer(1_000_000)));
});

test('what is predicted for a deduction told covers what was paid, and no more than its wording and the other allow', () => {
  const found = predict(control(OF_2023), reported('ungefär 24 mnkr').within);
  expect(found && contains(found, integer(14_000_000))).toBe(true);
});

test('a deduction between the two told is predicted to pay between the two', () => {
  const found = predict(control(OF_2023), only(integer(56_000_000)));
  expect(found && compare(found.low, integer(3_000_000)) > 0 && compare(found.high, integer(14_500_000)) < 0).toBe(true);
});

test('exact outcomes imply one share and one deficit', () => {
  const found = control(worded(['20 kr', '40 kr'], ['60 kr', '20 kr']));
  expect(found).toMatchObject({ kind: 'implies', share: only(rational(1n, 2n)), deficit: only(integer(100)) });
});

test('a single outcome is too few', () => {
  expect(control(worded(['24 mnkr', '14 mnkr'])).kind).toBe('tooFew');
});

test('no outcomes are too few', () => {
  expect(control(worded()).kind).toBe('tooFew');
});

test('two outcomes of the same deduction that agree are too few', () => {
  expect(control(worded(['24 mnkr', '14 mnkr'], ['24 mnkr', 'ungefär 14 mnkr'])).kind).toBe('tooFew');
});

test('two outcomes of the same deduction that were paid differently clash', () => {
  expect(control(worded(['24 mkr', '14 mnkr'], ['exakt 24 mnkr', '14 mnkr'], ['exakt 24 mnkr', '3 mnkr']))).toMatchObject({ kind: 'contradictory', clash: [1, 2] });
});

test('more deducted and more paid clash, since the share is above 0', () => {
  expect(control(worded(['24 mnkr', '14 mnkr'], ['88 mnkr', '20 mnkr']))).toMatchObject({ kind: 'contradictory', clash: [0, 1] });
});

test('the same paid for different deductions clash, since the share is above 0', () => {
  expect(control(worded(['20 kr', '40 kr'], ['60 kr', '40 kr'])).kind).toBe('contradictory');
});

test('three outcomes on no line clash together although any two agree', () => {
  expect(control(worded(['20 kr', '40 kr'], ['40 kr', '35 kr'], ['60 kr', '10 kr']))).toMatchObject({ kind: 'contradictory', clash: [0, 1, 2] });
});

test('the deficit has no upper end when the wordings of what was paid meet', () => {
  const found = control(worded(['20 mnkr', '14 mnkr'], ['60 mnkr', 'ungefär 14 mnkr']));
  expect(found).toMatchObject({ kind: 'implies', share: { low: integer(0) }, deficit: undefined });
});

test('nothing is predicted from outcomes that imply nothing', () => {
  expect(predict(control(worded(['24 mnkr', '14 mnkr'])), only(integer(0)))).toBeUndefined();
});

const told = (value: Rational, precision: number): ReportedAmount => {
  const size = integer(10n ** BigInt(precision));
  const steps = divide(value, size);
  const rounded = multiply(rational((2n * steps.numerator + steps.denominator) / (2n * steps.denominator)), size);
  const half = divide(size, integer(2));
  return { written: '', amount: rounded, precision: 'about', within: { low: subtract(rounded, half), high: subtract(rounded, multiply(half, integer(-1))) } };
};

const linear = fc.record({
  thousandths: fc.integer({ min: 1, max: 999 }),
  deficit: fc.integer({ min: 50_000_000, max: 200_000_000 }),
  deducted: fc.uniqueArray(fc.record({ amount: fc.integer({ min: 0, max: 49_999_999 }), precision: fc.integer({ min: 0, max: 6 }), paid: fc.integer({ min: 0, max: 5 }) }),
    { minLength: 2, maxLength: 4, selector: ({ amount }) => amount }),
});

test('the share and the deficit that outcomes were made from lie within what they imply', () => {
  fc.assert(fc.property(linear, ({ thousandths, deficit, deducted }) => {
    const [share, whole] = [rational(BigInt(thousandths), 1000n), integer(deficit)];
    const outcomes = deducted.map(({ amount, precision, paid }) =>
      ({ deducted: told(integer(amount), precision), paid: told(multiply(share, subtract(whole, integer(amount))), paid) }));
    const found = control(declared(outcomes));
    if (found.kind === 'tooFew') return true;
    if (found.kind !== 'implies' || !contains(found.share, share)) return false;
    return found.deficit === undefined || contains(found.deficit, whole);
  }), { numRuns: 500 });
});

test('what outcomes were made from pays within what is predicted', () => {
  fc.assert(fc.property(linear, fc.integer({ min: 0, max: 49_999_999 }), ({ thousandths, deficit, deducted }, another) => {
    const [share, whole] = [rational(BigInt(thousandths), 1000n), integer(deficit)];
    const outcomes = deducted.map(({ amount, precision, paid }) =>
      ({ deducted: told(integer(amount), precision), paid: told(multiply(share, subtract(whole, integer(amount))), paid) }));
    const predicted = predict(control(declared(outcomes)), only(integer(another)));
    return predicted === undefined || contains(predicted, multiply(share, subtract(whole, integer(another))));
  }), { numRuns: 500 });
});
