import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writePeriod } from '../../../core/quantity/period.ts';
import { openDatabase, rowsOf, type Database } from '../database.ts';
import { columnsAbout, copySql, listingsSql, personMonthsSql } from './tables.ts';
import { DESCRIPTION_FILE, LISTING_COLUMNS, LISTINGS_FILE, monthFile, PERSON_MONTH_COLUMNS, SYNTHETIC, type Description } from './described.ts';
import { MIX_MACROS } from './hash.ts';
import { lifeSql } from './life.ts';
import { placesOf, type Places } from './places.ts';
import type { Span } from './span.ts';

export interface PopulationWish {
  readonly persons: number;
  readonly span: Span;
  readonly seed: number;
  /** The folder to make; it must be empty or not be there. */
  readonly folder: string;
  /** Persons made at a time. Any number gives the same rows. */
  readonly block?: number;
}

export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

export type Generated =
  | { readonly kind: 'generated'; readonly description: Description }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'occupied' };

const BLOCK = 200_000;

/** Makes a population in a folder beside the one wished for, and gives it its name when all is written: there is never half of one. */
export async function generatePopulation(wish: PopulationWish, watch: Watch = {}): Promise<Generated> {
  const folder = resolve(wish.folder);
  if (existsSync(folder) && (await readdir(folder)).length > 0) return { kind: 'occupied' };
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}.ofardig-`);
  const database = await openDatabase({ work });
  const stop = (): void => { database.connection.interrupt(); };
  watch.signal?.addEventListener('abort', stop);
  try {
    const description = await write(database, wish, work, watch);
    if (existsSync(folder)) await rmdir(folder);
    await rename(join(work, 'klar'), folder);
    return { kind: 'generated', description };
  } catch (fault) {
    if (watch.signal?.aborted === true) return { kind: 'stopped' };
    throw fault;
  } finally {
    watch.signal?.removeEventListener('abort', stop);
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

async function write(database: Database, { persons, span, seed, block = BLOCK }: PopulationWish, work: string, { signal, progress }: Watch): Promise<Description> {
  const ready = join(work, 'klar');
  await mkdir(join(ready, 'personmanader'), { recursive: true });
  await mkdir(join(work, 'liv'));
  const places = placesOf(persons, seed);
  const blocks = Math.ceil(persons / block);
  const steps = blocks + 1 + span.months.length;
  let done = 0;
  const run = async (sql: string): Promise<number> => {
    signal?.throwIfAborted();
    const [[count] = []] = await rowsOf(database, sql);
    progress?.(done += 1, steps);
    return Number(count ?? 0);
  };
  await prepare(database, places);
  for (let at = 0; at < blocks; at += 1) {
    const file = join(work, 'liv', `${String(at).padStart(6, '0')}.parquet`);
    await run(copySql(lifeSql(seed, span, places, at * block + 1, Math.min(persons, (at + 1) * block) + 1), file, {}));
  }
  const lives = join(work, 'liv', '*.parquet');
  const about = { fro: String(seed), antal: String(persons) };
  const rows: Record<string, number> = {
    [LISTINGS_FILE]: await run(copySql(listingsSql(lives), join(ready, LISTINGS_FILE), { ...about, kolumner: columnsAbout('listningar') })),
  };
  for (const month of span.months) {
    const file = monthFile(month);
    rows[file] = await run(copySql(personMonthsSql(seed, month, lives), join(ready, file), { ...about, kolumner: columnsAbout('personmånader') }));
  }
  const description: Description = {
    format: 'likvard-befolkning-1', syntetisk: 'ja', om: SYNTHETIC, 'frö': seed, antal: persons, 'månader': span.months.map(writePeriod), rader: rows,
    enheter: places.units, 'personmånader': PERSON_MONTH_COLUMNS, listningar: LISTING_COLUMNS,
  };
  await writeFile(join(ready, DESCRIPTION_FILE), `${JSON.stringify(description, undefined, 2)}\n`);
  signal?.throwIfAborted();
  return description;
}

/** The slots that persons draw their area from: a thousandth of the population at most. */
async function prepare({ connection }: Database, { areas }: Places): Promise<void> {
  for (const macro of MIX_MACROS) await connection.run(macro);
  await connection.run('CREATE TABLE areas (area INTEGER, unit INTEGER, need BIGINT, distance BIGINT, slots INTEGER)');
  const values = areas.map(({ unit, need, distance, slots }, area) => `(${area}, ${unit}, ${need}, ${distance}, ${slots})`);
  await connection.run(`INSERT INTO areas VALUES ${values.join(', ')}`);
  await connection.run(`CREATE TABLE slots AS SELECT CAST(row_number() OVER (ORDER BY area, n) - 1 AS BIGINT) AS slot, area, unit, need, distance
    FROM (SELECT *, unnest(range(slots)) AS n FROM areas)`);
}
