/** What a checked population gives: every row that is right, in order, as whole numbers; and a file of the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PopulationSource } from '../../src/node/population/population.ts';
import { countPersons, passesOver } from '../../src/node/population/read/passes.ts';
import { readChunks, type Chunk } from '../../src/node/population/read-chunks.ts';
import { inFolder, LISTING_HEADER, LISTINGS, MONTH_HEADER, MONTHS, reading } from './files.ts';

const MARCH = { year: 2024, month: 3 };

async function chunksOf(source: PopulationSource, columns: readonly string[], size: number, month = MARCH): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of readChunks(source, source.sql(month), columns, size)) chunks.push({ ...chunk, columns: new Map([...chunk.columns].map(([name, values]) => [name, values.slice()])), nulls: new Map([...chunk.nulls].map(([name, marks]) => [name, marks.slice()])) });
  return chunks;
}

describe('rows that are wrong', () => {
  const lines = ['2024-03;a;Norr;man;40;1,5;', '2024-03;b;Öster;kvinna;1;2;3', '2024-03;c;Norr;man;40;0,125;', '2024-04;a;Norr;man;40;1;', '2024-03;d;Söder;man;200;;', '2024-04;a;Söder;man;40;1;'];

  test('are counted, written whole with their reasons, and left out of what is read', () => reading(
    { csv: [MONTH_HEADER, ...lines] }, { ...MONTHS, policy: { kind: 'setAside', file: 'undan.csv' } }, async (read, folder) => {
      if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
      expect([read.source.rows, read.setAsideRows, await read.source.persons(), read.source.months]).toEqual([1, 5, 1, [MARCH]]);
      expect(read.setAside.map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0]).toSorted()).toEqual([
        ['population-decimals', 1], ['population-duplicate', 2], ['population-empty', 1], ['population-range', 1], ['population-unit', 1],
      ]);
      expect(readFileSync(join(folder, 'undan.csv'), 'utf8').replaceAll(/[^;\n]*fil\.csv/gu, 'fil.csv').split('\n')).toEqual([
        'skäl;fil;rad;månad;person;enhet;kön;ålder;vikt;poäng',
        'population-unit enhet;fil.csv;3;2024-03;b;Öster;kvinna;1;2;3',
        'population-decimals vikt;fil.csv;4;2024-03;c;Norr;man;40;0,125;',
        'population-duplicate person;fil.csv;5;2024-04;a;Norr;man;40;1;',
        'population-empty vikt, population-range ålder;fil.csv;6;2024-03;d;Söder;man;200;;',
        'population-duplicate person;fil.csv;7;2024-04;a;Söder;man;40;1;', '',
      ]);
    }));

  test('are never all: then nothing is read', () => reading(
    { csv: [MONTH_HEADER, lines[1] ?? ''] }, { ...MONTHS, policy: { kind: 'setAside', file: 'undan.csv' } }, async (read) => {
      expect(read.kind === 'refused' ? read.problems.map(({ code }) => code) : []).toEqual(['population-no-rows', 'population-unit']);
    }));
});

test('numbers come as whole numbers of their last decimal, what is missing is marked, and order is kept over chunks', () => reading(
  { parquet: `SELECT 202403 AS "månad", lpad(CAST(i AS VARCHAR), 6, '0') AS person, 'Norr' AS enhet, 'man' AS "kön", i % 111 AS "ålder", i % 5001 AS vikt, CASE WHEN i % 7 = 0 THEN NULL ELSE 8999999999999000 - i END AS "poäng" FROM range(300000) t(i)` },
  MONTHS, async (read) => {
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
    const chunks = await chunksOf(read.source, ['person', 'ålder', 'vikt', 'poäng'], 70_000);
    expect(chunks.map(({ rows }) => rows)).toEqual([70_000, 70_000, 70_000, 70_000, 20_000]);
    let wrong = 0;
    for (const [index, { rows, columns, nulls }] of chunks.entries()) {
      const [person, age, weight, score] = ['person', 'ålder', 'vikt', 'poäng'].map((name) => columns.get(name) ?? []);
      for (let row = 0; row < rows; row += 1) {
        const i = index * 70_000 + row;
        const isRight = Number(person?.[row]) === i && age?.[row] === i % 111 && weight?.[row] === i % 5001
          && (i % 7 === 0 ? nulls.get('poäng')?.[row] === 1 : score?.[row] === 8_999_999_999_999_000 - i);
        if (!isRight) wrong += 1;
      }
    }
    expect([wrong, chunks[0]?.columns.get('vikt') instanceof Int32Array, chunks[0]?.columns.get('poäng') instanceof Float64Array]).toEqual([0, true, true]);
  }));

test('CSV and Parquet of the same rows give the same, in any order and any decimals that fit', () => fc.assert(fc.asyncProperty(
  fc.uniqueArray(fc.record({ person: fc.integer({ min: 1, max: 999 }), weight: fc.integer({ min: 0, max: 5000 }), age: fc.integer({ min: 0, max: 110 }) }), { selector: ({ person }) => person, minLength: 1, maxLength: 30 }),
  async (rows) => {
    const comma = (weight: number): string => `${Math.trunc(weight / 100)},${String(weight % 100).padStart(2, '0')}`;
    const csv = [MONTH_HEADER, ...rows.map(({ person, weight, age }) => `2024-03;p${person};Norr;man;${age};${comma(weight)};1`)];
    const values = (weight: (one: number) => string) => `SELECT * FROM (VALUES ${rows.map(({ person, weight: one, age }) => `(202403, 'p${person}', 'Norr', 'man', ${age}, ${weight(one)}, 1)`).join(', ')}) AS t("månad", person, enhet, "kön", "ålder", vikt, "poäng")`;
    const seen = await Promise.all([{ csv }, { parquet: values(String) }, { parquet: values((one) => `CAST(${comma(one).replace(',', '.')} AS DECIMAL(12, 5))`) }].map((from) => reading(from, MONTHS, async (read) => {
      if (read.kind === 'refused') return read.problems;
      return (await chunksOf(read.source, ['person', 'vikt', 'ålder'], 7)).flatMap(({ columns }) => [...columns.values()].map((column) => [...column]));
    })));
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  }), { numRuns: 5 }));

test('overlaps are found whatever the order of the rows, and both are named', () => fc.assert(fc.asyncProperty(
  fc.array(fc.record({ person: fc.integer({ min: 1, max: 3 }), from: fc.integer({ min: 1, max: 28 }), days: fc.integer({ min: 0, max: 6 }) }), { minLength: 1, maxLength: 8 }),
  async (rows) => {
    const isTogether = (a: (typeof rows)[number], b: (typeof rows)[number]): boolean => a.person === b.person && a.from <= b.from + b.days && b.from <= a.from + a.days;
    const expected = rows.filter((row, at) => rows.some((other, index) => index !== at && isTogether(row, other))).length;
    const day = (number: number): string => (number <= 31 ? `2024-01-${String(number).padStart(2, '0')}` : `2024-02-${String(number - 31).padStart(2, '0')}`);
    const csv = [LISTING_HEADER, ...rows.map(({ person, from, days }) => `p${person};Norr;${day(from)};${day(from + days)}`)];
    const counted = await reading({ csv }, LISTINGS, async (read) => (read.kind === 'refused' ? read.problems.map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0]) : []));
    expect(counted).toEqual(expected === 0 ? [] : [['population-overlap', expected]]);
  }), { numRuns: 10 }));

test('persons counted in several passes are each counted once', () => inFolder(async (_, database) => {
  const many = 50_000_000;
  expect(passesOver(many, 'who').length).toBeGreaterThan(5);
  expect(await countPersons(database, many, "SELECT 'p' || CAST(i % 701 AS VARCHAR) AS who FROM range(5000) t(i)", 'who')).toBe(701);
}));
