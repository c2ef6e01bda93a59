import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { quoted, rowsOf, type Database } from '../../population/database.ts';
import type { RawTable } from '../stage/raw-table.ts';
import { canonicalFile, canonicalToParquet } from '../stage/canonical-file.ts';
import { cellsIn, csvRecords } from '../stage/csv-records.ts';
import { Unreadable } from '../stage/unreadable.ts';

/** The columns before those of the file itself, in a file of rows that wait and in one of rows that a person has dealt with. */
const NOTE_COLUMNS = ['åtgärd', 'skäl', 'förklaring', 'fil', 'underlag', 'rad', 'uppgift', 'utöver'] as const;

export const noteHeaders = ({ headers }: RawTable): readonly string[] => [...NOTE_COLUMNS, ...headers];

/** The folders in a delivery: rows that wait, and what persons have done about rows. */
export const QUARANTINE_FOLDER = 'karantan';
export const CORRECTIONS_FOLDER = 'rattelser';

const STEMS: Readonly<Record<RawTable['source']['part'], string>> = { listings: 'listningar', persons: 'personer', visits: 'besok', units: 'enheter' };

/** karantan/listningar.csv; a second file of listings has its own, listningar-2.csv. */
export function noteFile(folder: string, raw: RawTable, all: readonly RawTable[]): string {
  const at = all.filter(({ source }) => source.part === raw.source.part).indexOf(raw);
  return `${folder}/${STEMS[raw.source.part]}${at > 0 ? `-${at + 1}` : ''}.csv`;
}

/** Which bytes the rows are numbered in, written so that a spreadsheet takes it for a text. */
export const basisOf = ({ fingerprint }: RawTable): string => `sha256:${fingerprint.slice(0, 16)}`;

/** A file of rows read back: as SQL over rad, åtgärd, skäl, underlag and c1 .. cn. */
export interface Notes {
  readonly file: string;
  readonly sql: string;
  readonly fingerprint: string;
}

/** Undefined when there is no such file. Throws Unreadable when it is not of the form it was written in. */
export async function readNotes(database: Database, folder: string, file: string, raw: RawTable, to: string): Promise<Notes | undefined> {
  if (!existsSync(join(folder, file))) return undefined;
  const expected = noteHeaders(raw);
  const canonical = await canonicalFile(`${to}.csv`, expected.length);
  const unlike = (found: readonly string[]): Unreadable => new Unreadable(deliveryProblem('delivery-notes-columns', cellPlace({ file }, 0, 0), { file, found, expected }));
  let fingerprint = '';
  try {
    const records = csvRecords({ path: join(folder, file), file, encoding: 'utf-8' }, ';');
    for (let read = await records.next(); ; read = await records.next()) {
      if (read.done === true) { fingerprint = read.value; break; }
      for (const record of read.value) {
        const { row } = record;
        const cells = cellsIn(record, ';');
        if (row === 1 ? cells.join(';') !== expected.join(';') : cells.length !== expected.length && cells.some((cell) => cell !== '')) throw unlike(cells);
        if (row > 1 && cells.some((cell) => cell !== '')) canonical.write(row, cells, cells.length);
      }
      await canonical.flush();
    }
  } finally {
    await canonical.close();
  }
  await canonicalToParquet(database, `${to}.csv`, to, expected.length);
  const own = raw.headers.map((_, index) => `${bareCell(`c${NOTE_COLUMNS.length + index + 1}`)} AS c${index + 1}`);
  const note = (column: (typeof NOTE_COLUMNS)[number]): string => `trim(coalesce(c${NOTE_COLUMNS.indexOf(column) + 1}, ''))`;
  const sql = `SELECT rad AS note, ${note('rad')} AS written, TRY_CAST(${note('rad')} AS BIGINT) AS rad, ${note('åtgärd')} AS "åtgärd", ${note('skäl')} AS "skäl", ${note('underlag')} AS underlag, ${own.join(', ')} FROM read_parquet(${quoted(to)})`;
  const [[other] = []] = await rowsOf(database, `SELECT min(note) FROM (${sql}) WHERE underlag <> ${quoted(basisOf(raw))}`);
  if (other !== null && other !== undefined) {
    throw new Unreadable(deliveryProblem('delivery-notes-of-other-file', cellPlace({ file }, Number(other) - 1, NOTE_COLUMNS.indexOf('underlag')), { file, of: raw.source.file.value }));
  }
  return { file, sql, fingerprint };
}

/** Where a note of a row stands. */
export const notePlace = (file: string, row: number, column: (typeof NOTE_COLUMNS)[number]): ReturnType<typeof cellPlace> => cellPlace({ file }, row - 1, NOTE_COLUMNS.indexOf(column));

/** A cell that a spreadsheet would run as a formula has an apostrophe before it, and one that has an apostrophe one more. */
export const guardedCell = (cell: string): string => `CASE WHEN regexp_matches(${cell}, '^[=+@\\-\\t\\r'']') THEN chr(39) || ${cell} ELSE ${cell} END`;

const bareCell = (cell: string): string => `CASE WHEN starts_with(${cell}, chr(39)) THEN substr(${cell}, 2) ELSE ${cell} END`;
