/** Moved results stand in for the rule's own, and give what the same money in the figures would have given. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { calculate } from '../../../src/core/calculation/calculate.ts';
import { factsOf } from '../../../src/core/calculation/figures-facts.ts';
import { moveResults } from '../../../src/core/comparison/moving/moved-results.ts';
import type { Figure, Figures } from '../../../src/core/figures/figures.ts';
import { add, integer, type Rational } from '../../../src/core/quantity/rational.ts';
import { asOf } from '../../../src/core/rulebook/as-of.ts';
import { resolve } from '../../../src/core/rulebook/resolve.ts';
import { loadRulebook, type Rulebook } from '../../../src/core/rulebook/rulebook.ts';
import { documentsIn } from '../../../src/node/project/read-rulebook.ts';
import { readFigures } from '../../../src/node/readers/read-figures.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen';
const { rulebook } = loadRulebook(documentsIn(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }))) as { readonly rulebook: Rulebook };
const asked = asOf({ year: 2024 });
const QUESTION = { result: 'resultat', total: 'kompensation totalt' };
let figures: Figures;
beforeAll(async () => {
  const read = await readFigures('examples/jamtland-harjedalen/koppling.yaml', { year: 2024 }, rulebook.declarations);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  ({ figures } = read);
});

const moved = (kronor: Readonly<Record<string, number>>): ReadonlyMap<string, Rational> => new Map(Object.entries(kronor).map(([unit, one]) => [unit, integer(one)]));

/** The same figures with the money among the other revenue of each unit. */
function withRevenue(kronor: ReadonlyMap<string, Rational>): Figures {
  const units = (figures.entities.get('hälsocentral') ?? []).map((row) => {
    const [own, more] = [row.figures.get('övriga intäkter'), kronor.get(row.id)];
    if (!more || !own || !('datum' in own) || own.datum.kind !== 'number') return row;
    const changed: Figure = { ...own, datum: { kind: 'number', value: add(own.datum.value, more) } };
    return { ...row, figures: new Map([...row.figures, ['övriga intäkter', changed]]) };
  });
  return { ...figures, entities: new Map([...figures.entities, ['hälsocentral', units]]) };
}

describe('moved results', () => {
  const UNITS = ['Sveg', 'Funäsdalen', 'Brunflo', 'Föllinge', 'Krokom', 'Backe', 'Torvalla'];
  const pair = fc.record({ from: fc.constantFrom(...UNITS), to: fc.constantFrom(...UNITS), kronor: fc.integer({ min: 1, max: 20_000_000 }) });

  test('give every value that the same money in the figures gives', () => {
    const resolved = resolve(rulebook, asked);
    if (resolved.kind === 'refused') throw new Error('refused');
    fc.assert(fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), (moves) => {
      const sums = new Map<string, Rational>();
      for (const { from, to, kronor } of moves) {
        sums.set(from, add(sums.get(from) ?? integer(0), integer(-kronor)));
        sums.set(to, add(sums.get(to) ?? integer(0), integer(kronor)));
      }
      const found = moveResults(rulebook, figures, asked, { ...QUESTION, moved: sums });
      const other = calculate(resolved.program, factsOf(withRevenue(sums), rulebook.declarations));
      if (found.kind !== 'moved') throw new Error(found.kind);
      expect(found.sum).toEqual(integer(0));
      expect(found.total.after).toEqual(other.value('kompensation totalt', found.total.row));
      expect(found.follows.map(({ rule, row, after }) => [rule, row, after])).toEqual(found.follows.map(({ rule, row }) => [rule, row, other.value(rule, row)]));
    }), { numRuns: 60 });
  });

  test('of a unit that is left out of the base change nothing but itself', () => {
    const found = moveResults(rulebook, figures, asked, { ...QUESTION, moved: moved({ Torvalla: 1_000_000 }) });
    expect(found).toMatchObject({ kind: 'moved', results: [{ row: 'Torvalla' }], follows: [{ rule: 'underskott', row: 'Torvalla' }] });
  });

  test('of nothing change nothing', () => {
    expect(moveResults(rulebook, figures, asked, { ...QUESTION, moved: moved({ Sveg: 0 }) })).toMatchObject({ kind: 'moved', results: [], follows: [] });
  });

  test('a rule or a unit that is not there, and a result that is missing, are told and nothing is assumed', () => {
    expect(moveResults(rulebook, figures, asked, { ...QUESTION, result: 'resultatet', moved: moved({ Sveg: 1 }) })).toEqual({ kind: 'noRule', rule: 'resultatet', near: 'resultat' });
    expect(moveResults(rulebook, figures, asked, { ...QUESTION, total: 'kompensationen', moved: moved({ Sveg: 1 }) })).toMatchObject({ kind: 'noRule', rule: 'kompensationen' });
    expect(moveResults(rulebook, figures, asked, { ...QUESTION, moved: moved({ Svegs: 1 }) })).toEqual({ kind: 'noRow', row: 'Svegs', near: 'Sveg' });
    const units = (figures.entities.get('hälsocentral') ?? []).map((row) => (row.id === 'Sveg' ? { ...row, figures: new Map([...row.figures].filter(([input]) => input !== 'övriga intäkter')) } : row));
    expect(moveResults(rulebook, { ...figures, entities: new Map([...figures.entities, ['hälsocentral', units]]) }, asked, { ...QUESTION, moved: moved({ Sveg: 1 }) })).toEqual({ kind: 'noValue', row: 'Sveg' });
    expect(moveResults(rulebook, figures, { ...asked, scenarios: ['finns inte'] }, { ...QUESTION, moved: moved({ Sveg: 1 }) })).toMatchObject({ kind: 'refused' });
  });
});
