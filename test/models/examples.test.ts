import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../examples/ersattning/generate.ts';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { surenessOfRules } from '../../src/core/calculation/sureness.ts';
import { parsePeriod } from '../../src/core/quantity/period.ts';
import { ZERO } from '../../src/core/quantity/rational.ts';
import { mappedPeriods } from '../../src/node/readers/mapped-periods.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { MODELS, numberOf, programOf, ROOT, rulebookOf } from './models.ts';

test.each([...generate()])('%s is as the generator makes it, and says that it is constructed', (path, text) => {
  expect(readFileSync(join(ROOT, 'examples', path), 'utf8')).toBe(text);
  expect(text.split('\n')[0]).toContain('KONSTRUERADE SIFFROR');
});

test.each([...generate()].filter(([path]) => path.endsWith('.csv')))('every row of %s says that it is constructed', (_path, text) => {
  expect(text.trimEnd().split('\n').slice(2).filter((line) => !line.includes(';konstruerad;'))).toEqual([]);
});

describe.each(MODELS)('the figures of $folder', (model) => {
  const program = programOf(model);
  const read = readFigures(join(ROOT, model.figures), parsePeriod(model.period) ?? { year: 0 }, rulebookOf(model).declarations);

  test('give every unit an amount, and nothing that is missing', async () => {
    const found = await read;
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    const calculation = calculate(program, factsOf(found.figures, program.symbols.declarations));
    const month = (program.period.month ?? 1) - 1;
    const missing = program.rules.flatMap(({ name, entity }) => calculation.rows(entity ?? '').filter((row) => calculation.value(name, row, month).kind === 'missing').map((row) => `${name} ${row}`));
    expect(missing).toEqual([]);
    expect(calculation.rows('enhet').filter((row) => numberOf(calculation, model.total, row) === undefined)).toEqual([]);
    const controls = program.rules.filter(({ name }) => name.startsWith('kontroll av')).map(({ name }) => [name, numberOf(calculation, name, calculation.rows('region')[0] ?? '')]);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls).toEqual(controls.map(([name]) => [name, ZERO]));
  });

  test('colour every amount as constructed', async () => {
    const found = await read;
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(surenessOfRules(program, found.figures).get(model.total)).toBe('constructed');
  });

  test('are for the month that is computed when none is asked for', () => {
    expect(mappedPeriods(join(ROOT, model.figures))).toEqual([parsePeriod(model.period)]);
  });
});

test('a mapping that is not there, or cannot be read, has no periods', () => {
  expect(mappedPeriods(join(ROOT, 'finns-inte.yaml'))).toEqual([]);
  expect(mappedPeriods(join(ROOT, 'README.md'))).toEqual([]);
});
