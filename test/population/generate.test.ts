/** What a made-up population must be, whatever its seed, size and months. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, type Database } from '../../src/node/population/database.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { draw, drawSql, MIX_MACROS } from '../../src/node/population/generate/hash.ts';
import { placesOf } from '../../src/node/population/generate/places.ts';
import { parseSpan, type Span } from '../../src/node/population/generate/span.ts';
import { LISTING_KEYS, PERSON_MONTH_KEYS, readDescription } from '../../src/node/population/read/description.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';
import { inFolder } from './files.ts';

const span = (text: string): Span => parseSpan(text) as Span;
const year = span('2024');

const one = async (database: Database, sql: string): Promise<number> => Number((await rowsOf(database, sql))[0]?.[0]);

function fingerprints(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name)).toSorted()
    .map((name) => `${name} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`);
}

test('a draw is the same number in SQL and in the program', () => inFolder(async (_, database) => {
  for (const macro of MIX_MACROS) await database.connection.run(macro);
  const drawn = await rowsOf(database, `SELECT p, ${drawSql(7, 'prov', 1_000_003)} FROM (SELECT unnest([0, 1, 2, 4095, 130000, 99999999, 4294967295]) AS p)`);
  expect(drawn.map(([, value]) => Number(value))).toEqual(drawn.map(([p]) => draw(7, 'prov', Number(p), 1_000_003)));
}));

describe('a population', () => {
  test('is the same bytes each time, whatever the size of the blocks; another seed is another population', () => inFolder(async (folder) => {
    const made = async (name: string, seed: number, block: number): Promise<readonly string[]> => {
      await generatePopulation({ persons: 3000, span: span('2024-02..2024-04'), seed, folder: join(folder, name), block });
      return fingerprints(join(folder, name));
    };
    const [first, again, inBlocks, other] = [await made('a', 1, 3000), await made('b', 1, 3000), await made('c', 1, 777), await made('d', 2, 3000)];
    expect(again).toEqual(first);
    expect(inBlocks).toEqual(first);
    expect(first.length).toBe(5);
    expect(other.filter((line) => first.includes(line))).toEqual([]);
    expect(readdirSync(folder).toSorted().filter((name) => name.includes('ofardig'))).toEqual([]);
  }));

  test('has months that are its listings on their last days, units of all sizes, and one unit a person', () => inFolder(async (folder, database) => {
    const at = join(folder, 'p');
    const made = await generatePopulation({ persons: 30_000, span: span('2024-04..2024-06'), seed: 3, folder: at });
    const months = `read_parquet('${at}/personmanader/*.parquet')`;
    const listings = `read_parquet('${at}/listningar.parquet')`;
    const last = 'last_day(CAST("månad" // 100 || \'-\' || lpad(CAST("månad" % 100 AS VARCHAR), 2, \'0\') || \'-01\' AS DATE))';
    const rows = made.kind === 'generated' ? Object.entries(made.description.rader).flatMap(([name, count]) => (name.startsWith('personm') ? [count] : [])) : [];
    expect(await one(database, `SELECT count(*) FROM ${months}`)).toBe(rows.reduce((sum, count) => sum + count, 0));
    expect(await one(database, `SELECT count(*) FROM ${months} m JOIN ${listings} l ON m.person = l.person AND m.enhet = l.enhet AND l."från" <= ${last} AND (l.till IS NULL OR l.till >= ${last})`)).toBe(rows.reduce((sum, count) => sum + count, 0));
    expect(Math.min(...rows)).toBeGreaterThan(28_000);
    const sizes = (await rowsOf(database, `SELECT count(*) FROM ${months} WHERE "månad" = 202406 GROUP BY enhet ORDER BY 1`)).map(([count]) => Number(count));
    expect([sizes.length, (sizes[0] ?? 0) > 1200, (sizes.at(-1) ?? 0) < 16_000, (sizes.at(-1) ?? 0) > 2 * (sizes[0] ?? 0)]).toEqual([5, true, true, true]);
    const described = readDescription(join(at, 'beskrivning.json'));
    const work = folder;
    for (const [path, columns, keys] of [['personmanader', described?.personMonths, PERSON_MONTH_KEYS], ['listningar.parquet', described?.listings, LISTING_KEYS]] as const) {
      const read = await readPopulation(database, { path: join(at, path), columns: columns ?? [], keys, units: described?.units, policy: { kind: 'refuse' } }, work);
      expect(read.kind === 'refused' ? read.problems : []).toEqual([]);
    }
    expect(await one(database, `SELECT count(*) FROM (SELECT avg("ålder") AS a, avg("vårdtyngd") AS v FROM ${months}) WHERE a BETWEEN 38 AND 45 AND v BETWEEN 8000 AND 13000`)).toBe(1);
    for (const file of ['listningar.parquet', 'personmanader/2024-04.parquet']) {
      expect(await one(database, `SELECT count(*) FROM parquet_kv_metadata('${at}/${file}') WHERE decode(key) = 'syntetisk' AND decode(value) = 'ja'`)).toBe(1);
    }
  }));

  test('of any seed and size reads without a fault', () => fc.assert(fc.asyncProperty(
    fc.nat(2 ** 32 - 1), fc.integer({ min: 1, max: 400 }), fc.constantFrom('2024-02', '1999-12..2000-03', '2023-12..2024-01'), (seed, persons, months) => inFolder(async (folder, database) => {
      const at = join(folder, 'p');
      await generatePopulation({ persons, span: span(months), seed, folder: at, block: 150 });
      const described = readDescription(join(at, 'beskrivning.json'));
      const read = await readPopulation(database, { path: join(at, 'listningar.parquet'), columns: described?.listings ?? [], keys: LISTING_KEYS, units: described?.units, policy: { kind: 'refuse' } }, folder);
      expect(read.kind === 'read' ? await read.source.persons() : read.problems).toBe(persons);
      expect(await one(database, `SELECT count(*) FROM read_parquet('${at}/personmanader/*.parquet') WHERE NOT ("ålder" BETWEEN 0 AND 110 AND "vårdtyngd" BETWEEN 0 AND 500000 AND "avstånd" BETWEEN 0 AND 10000)`)).toBe(0);
    })), { numRuns: 5 }));

  test('is not made where something lies, and leaves nothing when it is stopped', () => inFolder(async (folder) => {
    await mkdir(join(folder, 'upptagen', 'av'), { recursive: true });
    expect(await generatePopulation({ persons: 10, span: year, seed: 1, folder: join(folder, 'upptagen') })).toEqual({ kind: 'occupied' });
    const stop = new AbortController();
    const made = generatePopulation({ persons: 50_000, span: year, seed: 1, folder: join(folder, 'p'), block: 10_000 }, { signal: stop.signal, progress: (done) => { if (done === 3) stop.abort(); } });
    expect(await made).toEqual({ kind: 'stopped' });
    expect([existsSync(join(folder, 'p')), readdirSync(folder).filter((name) => name.startsWith('p'))]).toEqual([false, []]);
  }));
});

test('units and areas grow with the population', () => {
  for (const persons of [1, 10_000, 130_000, 10_600_000]) {
    const { units, areas } = placesOf(persons, 1);
    expect(new Set(units).size).toBe(units.length);
    expect(Math.abs(units.length - Math.max(2, persons / 6270))).toBeLessThanOrEqual(1);
    expect(new Set(areas.map(({ unit }) => unit)).size).toBe(units.length);
  }
});

test.each([['2024', 12], ['2024-03', 1], ['2024-11..2025-02', 4], ['2024-13', 0], ['2024-05..2024-04', 0], ['2010-01..2024-01', 0]])('%s is %i months', (text, count) => {
  expect(parseSpan(text)?.months.length ?? 0).toBe(count);
});
