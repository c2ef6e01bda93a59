/** Every way a population can be refused, with the words that are said. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PopulationProblemCode, PopulationProblem } from '../../src/core/figures/population-problems.ts';
import { POPULATION_SENTENCES } from '../../src/core/swedish/problems/figures/population.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';
import { inFolder, LISTING_HEADER, LISTINGS, MONTH_HEADER, MONTHS, reading } from './files.ts';

const GOOD = ['2024-03;a;Norr;man;40;1,5;', '2024-03;b;Söder;kvinna;0;0;-7', '2024-04;a;Norr;man;40;1,50;9000000000000000'];
const months = (...lines: readonly string[]) => reading({ csv: [MONTH_HEADER, ...GOOD, ...lines] }, MONTHS, async (read) => read);
const listings = (...lines: readonly string[]) => reading({ csv: [LISTING_HEADER, 'a;Norr;2020-01-01;2024-03-01', 'a;Söder;2024-03-02;', ...lines] }, LISTINGS, async (read) => read);
const parquet = (columns: string) => reading({ parquet: `SELECT 202403 AS "månad", 'a' AS person, 'Norr' AS enhet, 'man' AS "kön", ${columns}` }, MONTHS, async (read) => read);

const CASES: Readonly<Record<PopulationProblemCode, () => ReturnType<typeof months>>> = {
  'population-file-missing': () => inFolder((_, database) => readPopulation(database, { ...MONTHS, path: 'finns-inte.parquet' }, '.')),
  'population-file-unreadable': () => inFolder((_, database) => readPopulation(database, { ...MONTHS, path: 'package.json' }, '.')),
  'population-no-rows': () => reading({ csv: [MONTH_HEADER] }, MONTHS, async (read) => read),
  'population-column-missing': () => parquet('40 AS "alder", 150 AS vikt, 7 AS "poäng"'),
  'population-column-extra': () => parquet("40 AS \"ålder\", 150 AS vikt, 7 AS \"poäng\", '19121212-1212' AS personnummer"),
  'population-column-type': () => parquet('40 AS "ålder", CAST(1.5 AS DOUBLE) AS vikt, DATE \'2024-01-01\' AS "poäng"'),
  'population-empty': () => months('2024-04;b;;man;;1;', '2024-04;;Norr;man;40;1;'),
  'population-not-a-value': () => months('2024-04;b;Norr;okänt;fyrtio;1.5;', '2024-04;c;Norr;man;40;1e3;1'),
  'population-decimals': () => months('2024-04;b;Norr;man;40;1,505;', '2024-04;c;Norr;man;40;1,500;'),
  'population-range': () => months('2024-04;b;Norr;man;111;50,01;', '2024-04;c;Norr;man;-1;50;99999999999999999999999999999999999999999999'),
  'population-month': () => months('2024-13;b;Norr;man;40;1;', '2024-05;c;Norr;man;40;1;', 'mars;d;Norr;man;40;1;'),
  'population-unit': () => months('2024-04;b;Nor;man;40;1;', '2024-04;c;Öster;man;40;1;'),
  'population-duplicate': () => months('2024-03;a;Söder;man;40;1;', '2024-04;d;Norr;man;40;1;'),
  'population-overlap': () => listings('a;Norr;2024-05-01;2024-05-31', 'b;Norr;2024-01-01;'),
  'population-backwards': () => listings('b;Norr;2024-05-02;2024-05-01'),
};

async function problemsOf(code: PopulationProblemCode): Promise<readonly PopulationProblem[]> {
  const read = await CASES[code]();
  return read.kind === 'refused' ? read.problems : [];
}

const bad = fileURLToPath(new URL('bad/', import.meta.url));
const codes = Object.keys(CASES) as readonly PopulationProblemCode[];

describe('a population that is wrong is refused in words one can act on', () => {
  test.each(codes)('%s', async (code) => {
    const problems = await problemsOf(code);
    expect(problems.map((one) => one.code)).toContain(code);
    const told = (['sv', 'en'] as const).map((language) => problems.map((problem) => `${tellProblem(problem, language)}\n`).join('\n')).join('\n').replaceAll(/[^\s"]*likvard-population-\w+\//gu, '');
    expect(told).not.toMatch(/undefined|NaN|null|\[object/u);
    await expect(told).toMatchFileSnapshot(`${bad}${code}.txt`);
  });

  test('every code has its file', () => {
    expect(Object.keys(POPULATION_SENTENCES)).toEqual(codes);
    expect(readdirSync(bad).toSorted()).toEqual(codes.map((code) => `${code}.txt`).toSorted());
  });

  test('what is right is read', async () => {
    expect([(await months()).kind, (await listings()).kind, (await parquet('40 AS "ålder", 1.50 AS vikt, NULL::BIGINT AS "poäng"')).kind]).toEqual(['read', 'read', 'read']);
  });
});
