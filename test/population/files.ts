import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_UNIT } from '../../src/core/quantity/unit.ts';
import { range } from '../../src/core/quantity/range.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import { openDatabase, type Database } from '../../src/node/population/database.ts';
import type { PopulationAsked, PopulationColumn, PopulationRead } from '../../src/node/population/population.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';

const column = (name: string, type: PopulationColumn['type'], scale = 0, missing: PopulationColumn['missing'] = 'refused'): PopulationColumn =>
  ({ column: name, input: name, type, scale, missing });
const number = (decimals: number, low: number, high: number): PopulationColumn['type'] => ({ kind: 'number', unit: NO_UNIT, decimals, range: range(integer(low), integer(high)) });

/** Person months as the tests write them: a weight of two decimals, and a score that may be missing. */
export const MONTHS: Omit<PopulationAsked, 'path'> = {
  columns: [
    column('månad', { kind: 'month' }), column('person', { kind: 'text' }), column('enhet', { kind: 'text' }), column('kön', { kind: 'text', values: ['kvinna', 'man'] }),
    column('ålder', number(0, 0, 110)), column('vikt', number(2, 0, 50), 2), column('poäng', number(0, -9_000_000_000_000_000, 9_000_000_000_000_000), 0, 'allowed'),
  ],
  keys: { kind: 'personMonths', person: 'person', month: 'månad', unit: 'enhet' },
  units: ['Norr', 'Söder'], months: [{ year: 2024, month: 3 }, { year: 2024, month: 4 }], policy: { kind: 'refuse' },
};

export const LISTINGS: Omit<PopulationAsked, 'path'> = {
  columns: [column('person', { kind: 'text' }), column('enhet', { kind: 'text' }), column('från', { kind: 'date' }), column('till', { kind: 'date' }, 0, 'allowed')],
  keys: { kind: 'listings', person: 'person', unit: 'enhet', from: 'från', to: 'till' },
  units: ['Norr', 'Söder'], policy: { kind: 'refuse' },
};

export const MONTH_HEADER = 'månad;person;enhet;kön;ålder;vikt;poäng';
export const LISTING_HEADER = 'person;enhet;från;till';

/** A folder and a database for one test, gone after it. */
export async function inFolder<Result>(act: (folder: string, database: Database) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-population-'));
  const database = await openDatabase({ work: folder });
  try {
    return await act(folder, database);
  } finally {
    database.close();
    await rm(folder, { recursive: true });
  }
}

/** Reads lines of CSV, or SQL written to Parquet, in a folder of its own. */
export function reading<Result>(
  from: { readonly csv: readonly string[] } | { readonly parquet: string }, asked: Omit<PopulationAsked, 'path'>,
  act: (read: PopulationRead, folder: string) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (folder, database) => {
    const path = join(folder, 'csv' in from ? 'fil.csv' : 'fil.parquet');
    if ('csv' in from) await writeFile(path, `${from.csv.join('\n')}\n`);
    else await database.connection.run(`COPY (${from.parquet}) TO '${path}' (FORMAT parquet)`);
    const policy = asked.policy.kind === 'setAside' ? { ...asked.policy, file: join(folder, asked.policy.file) } : asked.policy;
    return act(await readPopulation(database, { ...asked, policy, path }, folder), folder);
  });
}
