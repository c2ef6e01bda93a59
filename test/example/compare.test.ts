import { describe, expect, test } from 'vitest';
import { compareProposals } from '../../src/core/comparison/compare.ts';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { compute } from '../../src/core/comparison/computed.ts';
import { explainDifference } from '../../src/core/comparison/difference.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { equal, integer, sum, ZERO } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { exampleFigures, exampleRulebook } from './example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const declaration = rulebook.declarations.comparisons.get('kompensationen för 2024');
if (!declaration) throw new Error('no comparison');
const comparison: Comparison = compareProposals(rulebook, figures, declaration, asOf({ year: 2024 }));

function kronor(value: Value | undefined): bigint | undefined {
  return value?.kind === 'number' && value.value.denominator === 1n ? value.value.numerator : undefined;
}

function totalOf(name: string): bigint | undefined {
  return kronor(comparison.outcomes.find((outcome) => outcome.name === name)?.total);
}

describe('the proposals of RS/762/2024', () => {
  test('what was decided comes to exactly 19 281 000 kr, and the director’s proposal to exactly 8 902 000 kr', () => {
    expect(totalOf('beslutat')).toBe(19_281_000n);
    expect(totalOf('regiondirektörens förslag')).toBe(8_902_000n);
    expect(totalOf('som tidigare år')).toBe(19_281_000n);
    expect(totalOf('Torvalla till och med 2026')).toBe(19_281_000n);
  });

  test('abolition does not apply rather than paying zero kronor', () => {
    expect(comparison.outcomes.find(({ name }) => name === 'avveckling')?.total.kind).toBe('notApplicable');
  });

  test('the shares of every proposal add up to its total to the krona', () => {
    for (const { total, shares } of comparison.outcomes) {
      const parts = sum(shares.flatMap(({ share }) => (share.kind === 'number' ? [share.value] : [])));
      expect(equal(parts, total.kind === 'number' ? total.value : ZERO)).toBe(true);
    }
  });

  test('the steps of every difference sum to it, and the rows of a step to the step', () => {
    expect(comparison.differences.length).toBe(comparison.outcomes.length - 1);
    for (const difference of comparison.differences) {
      expect(equal(sum(difference.steps.map(({ effect }) => effect)), difference.total)).toBe(true);
      const byRow = difference.steps.filter(({ rows }) => rows.length > 0);
      expect(byRow.every(({ rows, effect }) => equal(sum(rows.map((row) => row.effect)), effect))).toBe(true);
    }
    expect(comparison.differences.some(({ steps }) => steps.some(({ rows }) => rows.length > 1))).toBe(true);
  });

  test('Strömsund is where the rule and the list say different things, and nowhere else', () => {
    expect(comparison.contradictions.map(({ row, ruleSays, listSays }) => [row, ruleSays, listSays])).toEqual([
      ['Strömsund', { kind: 'truth', value: false }, { kind: 'truth', value: true }],
    ]);
  });

  test('each open choice is shown with what each of its alternatives would pay', () => {
    const names = comparison.choices.map(({ choice }) => choice);
    expect(names).toEqual(expect.arrayContaining(['nämnare', 'avstånd till närmaste hälsocentral', 'folkbokförda i upptagningsområdet', 'undantagets riktning', 'undantagen räknas in']));
    const share = comparison.choices.find(({ choice }) => choice === 'nämnare');
    expect(share?.alternatives.map(({ totals }) => kronor(totals[0]?.total))).toEqual([19_281_000n, 16_290_533n, 22_170_726n]);
  });
});

describe('a difference', () => {
  const decided = compute(rulebook, figures, asOf({ year: 2024 }));
  if (decided.kind === 'refused') throw new Error('refused');
  const itself = { name: 'beslutat', computed: decided.computed };

  test('from a proposal to itself is empty', () => {
    expect(explainDifference(rulebook, figures, declaration, itself, itself)).toEqual({ from: 'beslutat', to: 'beslutat', total: ZERO, steps: [] });
  });

  test('one way is the opposite of the other', () => {
    const proposed = compute(rulebook, figures, { ...asOf({ year: 2024 }), scenarios: ['direktörens skäl som regel'] });
    if (proposed.kind === 'refused') throw new Error('refused');
    const other = { name: 'skäl', computed: proposed.computed };
    const [there, back] = [explainDifference(rulebook, figures, declaration, itself, other), explainDifference(rulebook, figures, declaration, other, itself)];
    expect(there && back && equal(sum([there.total, back.total]), integer(0))).toBe(true);
  });
});
