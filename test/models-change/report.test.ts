/** What is said when not all is well: figures that are missing, owners in dispute, choices left open, amounts under an öre. */
import { describe, expect, test } from 'vitest';
import { changeOfModels } from '../../src/core/comparison/models/change-of-models.ts';
import { openChoicesOf, type Model } from '../../src/core/comparison/models/model.ts';
import type { ModelChange } from '../../src/core/comparison/models/model-change.ts';
import { moved } from '../../src/core/comparison/models/moved.ts';
import { number } from '../../src/core/language/reference/value.ts';
import { integer, rational } from '../../src/core/quantity/rational.ts';
import { changeCsv } from '../../src/core/swedish/models/change-csv.ts';
import { changeReport } from '../../src/core/swedish/models/change-report.ts';
import { effectSentence } from '../../src/core/swedish/models/effect-sentence.ts';
import { plainChange } from '../../src/core/swedish/models/plain-change.ts';
import type { ToldChange, ToldModel } from '../../src/core/swedish/models/told-change.ts';
import { displayWidth } from '../../src/core/swedish/table/width.ts';
import { bookOf, listingsOf, modelOf, programOf, RULES, type Unit } from './book.ts';

const YEAR = { year: 2024 };
const UNITS: readonly Unit[] = [
  { id: 'Avan', owner: 'Bolaget', one: 100, two: 300, listed: 100 }, { id: 'Byn', owner: 'Bolaget', one: undefined, two: 100, listed: 100 },
  { id: 'Centrum', owner: 'Regionen', one: 200, two: 100, listed: 200 },
];
const OPEN = RULES.replace('formel: "2,50 kr * nyckel ett"', 'val: { lågt: 1 kr * nyckel ett, högt: 2 kr * nyckel ett }, förval: högt, öppet: ingen har sagt').replace('efter nyckel ett', 'efter nyckel två');

const told = (model: Model): ToldModel => ({ rulebook: 'prov', scenarios: [], choices: [['del ett', 'lågt']], values: [['pris', '2,5']], openChoices: openChoicesOf(model) });

function toldChange(before: Model, after: Model): ToldChange {
  const found = changeOfModels(before, after, listingsOf(UNITS), 20);
  if (found.kind === 'tooFew') throw new Error('too few');
  return { change: found.change, before: told(before), after: told(after), sureness: 'estimated', entities: before.calculation.program.symbols.declarations.entities };
}

const program = programOf(bookOf(OPEN), YEAR);
const moving = toldChange(modelOf(program, UNITS), modelOf(program, UNITS.map((unit) => (unit.id === 'Avan' ? { ...unit, owner: 'Regionen', two: 100 } : unit))));

describe.each(['sv', 'en'] as const)('a change that is not all known, in %s,', (language) => {
  test('reads as in the golden file, on lines that fit', async () => {
    const lines = changeReport(moving, language);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/ovisst.${language}.txt`);
  });
});

test('what is missing is told as missing in JSON and CSV, with what is needed', () => {
  expect(plainChange(moving)).toMatchObject({ effect: { kind: 'unknown' }, sum: { difference: { kind: 'missing' } }, disputed: ['vårdgivare'] });
  expect(JSON.stringify(plainChange(moving))).toContain('"input":"nyckel ett"');
  expect(changeCsv(moving)).toContain('enhet;Byn;1;100;på året;båda;saknas;saknas;saknas;;20;uppskattad');
});

test('units without an owner stand under a row of their own', () => {
  const alone: ModelChange = { ...moving.change, owners: [{ entity: 'vårdgivare', rows: moving.change.units.rows.map((row, at) => ({ ...row, name: at === 0 ? '' : row.name })), together: undefined }] };
  expect(changeReport({ ...moving, change: alone }, 'sv').join('\n')).toMatch(/^utan vårdgivare /mu);
});

const sentence = (language: 'sv' | 'en', ...[kind, before, after]: readonly [Parameters<typeof effectSentence>[0], Parameters<typeof moved>[0], Parameters<typeof moved>[1]]): string =>
  effectSentence(kind, moved(before, after), language).replaceAll('\u00a0', ' ');

test('a sum that differs by less than one öre is not told as equal', () => {
  const [before, after] = [number(integer(100)), number(rational(30_001n, 300n))];
  expect(sentence('sv', { kind: 'changes', by: rational(1n, 300n) }, before, after)).toBe('Inget nollsummespel: summan blir mindre än ett öre större, från 100 kr till ≈ 100,00 kr, ≈ 0,00 %.');
  expect(sentence('en', { kind: 'changes', by: rational(-1n, 300n) }, after, before)).toBe('Not zero-sum: the total becomes less than one öre smaller, from ≈ 100.00 SEK to 100 SEK, ≈ 0.00 %.');
});

test('a change that changes nothing says so', () => {
  expect(sentence('sv', { kind: 'none' }, number(integer(1)), number(integer(1)))).toBe('Ingenting ändras: varje rad får detsamma i båda modellerna, till öret.');
  expect(sentence('en', { kind: 'none' }, number(integer(1)), number(integer(1)))).toBe('Nothing changes: every row gets the same in both models, to the öre.');
});
