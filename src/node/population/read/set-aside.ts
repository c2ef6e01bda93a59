import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { named, quoted, rowsOf, type Database } from '../database.ts';
import { rawSql, type Raw } from './raw.ts';
import type { RowFault } from './row-faults.ts';

export interface SetAside {
  /** A Parquet file in the work folder with the places of the rows that are left out. */
  readonly places: string;
  readonly rows: number;
}

/** Writes every row at fault to the file, whole and with its reasons, and keeps its place so that it can be left out. */
export async function setAside(database: Database, raw: Raw, faults: readonly RowFault[], file: string, work: string): Promise<SetAside> {
  const source = rawSql(raw.files.map(({ path }) => path));
  const each = faults.map(({ code, column, when }) => `SELECT filename, file_row_number, ${quoted(`${code} ${column}`)} AS reason FROM ${source} WHERE ${when}`);
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE aside AS SELECT filename, file_row_number, string_agg(DISTINCT reason, ', ' ORDER BY reason) AS reasons
    FROM (${each.join(' UNION ALL ')}) GROUP BY filename, file_row_number`);
  const places = join(work, 'aside.parquet');
  await database.connection.run(`COPY (SELECT filename, file_row_number FROM aside) TO ${quoted(places)} (FORMAT parquet)`);
  const columns = [...(raw.files[0]?.types.keys() ?? [])];
  const shown = raw.files.map((one) => `WHEN ${quoted(one.path)} THEN ${quoted(one.shown)}`).join(' ');
  const question = `SELECT a.reasons AS "skäl", CASE a.filename ${shown} END AS "fil", a.file_row_number + 2 AS "rad", ${columns.map((column) => `CAST(r.${named(column)} AS VARCHAR) AS ${named(column)}`).join(', ')}
    FROM aside a JOIN ${source} r ON r.filename = a.filename AND r.file_row_number = a.file_row_number ORDER BY a.filename, a.file_row_number`;
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.ofardig`;
  try {
    await database.connection.run(`COPY (${question}) TO ${quoted(unfinished)} ${file.endsWith('.parquet') ? '(FORMAT parquet, COMPRESSION zstd)' : "(FORMAT csv, DELIMITER ';', HEADER)"}`);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  const [[rows] = []] = await rowsOf(database, 'SELECT count(*) FROM aside');
  return { places, rows: Number(rows ?? 0) };
}
