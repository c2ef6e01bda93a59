import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { populationProblem, type PopulationProblem } from '../../../core/figures/population-problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { quoted, rowsOf, type Database } from '../database.ts';

/** The files as they lie, as Parquet: what is asked of them is asked of all at once. */
export interface Raw {
  readonly form: 'parquet' | 'csv';
  readonly files: readonly RawFile[];
}

export interface RawFile {
  /** As the user knows it. */
  readonly shown: string;
  /** Where its Parquet is. */
  readonly path: string;
  readonly types: ReadonlyMap<string, string>;
}

export type RawRead = { readonly raw: Raw } | { readonly problem: PopulationProblem };

/** The rows with where they stand: "filename" and "file_row_number", which counts from 0. */
export const rawSql = (paths: readonly string[]): string => `read_parquet([${paths.map(quoted).join(', ')}], filename = true, file_row_number = true)`;

export async function openRaw(database: Database, path: string, work: string): Promise<RawRead> {
  const found = filesAt(path);
  if (found.length === 0) return { problem: problemOf('population-file-missing', path) };
  const form = found.every((file) => file.endsWith('.csv')) ? 'csv' : 'parquet';
  const files: RawFile[] = [];
  for (const [index, shown] of found.entries()) {
    try {
      const staged = form === 'csv' ? await stageCsv(database, shown, join(work, `csv-${String(index).padStart(6, '0')}.parquet`)) : shown;
      const columns = await rowsOf(database, `DESCRIBE SELECT * FROM read_parquet(${quoted(staged)})`);
      files.push({ shown, path: staged, types: new Map(columns.map(([name, type]) => [name ?? '', type ?? ''])) });
    } catch (fault) {
      if (isInterrupted(fault)) throw fault;
      return { problem: problemOf('population-file-unreadable', shown) };
    }
  }
  return { raw: { form, files } };
}

/** All cells as text: what a number or a day is, is for our own rules to say. */
async function stageCsv({ connection }: Database, file: string, to: string): Promise<string> {
  await connection.run(`COPY (SELECT * FROM read_csv(${quoted(file)}, delim = ';', quote = '"', header = true, all_varchar = true, nullstr = ''))
    TO ${quoted(to)} (FORMAT parquet)`);
  return to;
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).filter((name) => /\.(?:parquet|csv)$/u.test(name)).toSorted().map((name) => join(path, name));
}

const isInterrupted = (fault: unknown): boolean => fault instanceof Error && fault.message.startsWith('INTERRUPT');

export function problemOf(code: 'population-file-missing' | 'population-file-unreadable' | 'population-no-rows', file: string): PopulationProblem {
  return populationProblem(code, cellPlace({ file }, 0, 0), { file });
}
