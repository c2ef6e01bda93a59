import { join } from 'node:path';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { quoted, rowsOf, type Database } from '../../population/database.ts';
import type { RawTable } from '../stage/raw-table.ts';
import { Unreadable } from '../stage/unreadable.ts';
import type { CellsSql } from '../check/typed-table.ts';
import { CORRECTIONS_FOLDER, noteFile, notePlace, QUARANTINE_FOLDER, readNotes, type Notes } from './notes.ts';

/** What persons have done about rows: in rattelser, and with replay what has since been marked in karantan. */
export interface Corrections {
  /** The cells of a file with the corrections laid over them. */
  readonly cells: CellsSql;
  readonly corrected: ReadonlyMap<number, CorrectedTable>;
}

/** A temporary table of rad, åtgärd, skäl and c1 .. cn, with at most one row for each row of the file. */
export interface CorrectedTable {
  readonly table: string;
  readonly stored: Notes | undefined;
  /** How many rows have been marked since. */
  readonly marked: number;
}

export interface CorrectionsAsked {
  readonly folder: string;
  readonly work: string;
  readonly marked: 'taken' | 'left';
}

/** Reads the corrections of each file. A row is corrected by its number in a file of just those bytes, so nothing can be counted twice. */
export async function readCorrections(database: Database, raws: readonly RawTable[], { folder, work, marked }: CorrectionsAsked): Promise<Corrections> {
  const corrected = new Map<number, CorrectedTable>();
  for (const raw of raws) {
    const stored = await readNotes(database, folder, noteFile(CORRECTIONS_FOLDER, raw, raws), raw, join(work, `rattelser-${raw.number}.parquet`));
    const since = marked === 'taken' ? await readNotes(database, folder, noteFile(QUARANTINE_FOLDER, raw, raws), raw, join(work, `karantan-${raw.number}.parquet`)) : undefined;
    if (!stored && !since) continue;
    if (stored) await checkNotes(database, stored, raw);
    if (since) await checkNotes(database, since, raw);
    if (since) await refuseUnmarked(database, since, correctedCells(raw, stored && `(${stored.sql})`));
    const table = `leverans_rattelser_${raw.number}`;
    const each = [...(since ? [`SELECT *, 0 AS nyast FROM (${since.sql}) WHERE "åtgärd" <> ''`] : []), ...(stored ? [`SELECT *, 1 AS nyast FROM (${stored.sql})`] : [])];
    await database.connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * FROM (${each.join(' UNION ALL ')}) QUALIFY row_number() OVER (PARTITION BY rad ORDER BY nyast) = 1`);
    const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM ${table} WHERE nyast = 0`);
    corrected.set(raw.number, { table, stored, marked: Number(count) });
  }
  return { cells: (raw) => correctedCells(raw, corrected.get(raw.number)?.table), corrected };
}

function correctedCells({ path, headers }: RawTable, corrections: string | undefined): string {
  const columns = headers.map((_, index) => `c${index + 1}`);
  if (corrections === undefined) return `SELECT rad, bredd, false AS struken, ${columns.join(', ')}, rest FROM read_parquet(${quoted(path)})`;
  const cells = columns.map((column) => `CASE WHEN k.rad IS NULL THEN r.${column} ELSE k.${column} END AS ${column}`);
  return `SELECT r.rad, CASE WHEN k."åtgärd" = 'rätta' THEN ${headers.length} ELSE r.bredd END AS bredd, coalesce(k."åtgärd" = 'stryk', false) AS struken, ${cells.join(', ')},
    CASE WHEN k.rad IS NULL THEN r.rest END AS rest FROM read_parquet(${quoted(path)}) AS r LEFT JOIN ${corrections} AS k ON r.rad = k.rad`;
}

/** A note is of a row of the file, of no row twice, and says what to do in a word that is known. */
async function checkNotes(database: Database, { file, sql }: Notes, raw: RawTable): Promise<void> {
  const of = raw.source.file.value;
  const unknown = await rowsOf(database, `SELECT note, written FROM (${sql}) AS n WHERE rad IS NULL OR NOT EXISTS (SELECT 1 FROM read_parquet(${quoted(raw.path)}) AS r WHERE r.rad = n.rad) ORDER BY note LIMIT 1`);
  const twice = await rowsOf(database, `SELECT max(note), written FROM (${sql}) GROUP BY rad, written HAVING count(*) > 1 ORDER BY 1 LIMIT 1`);
  const strange = await rowsOf(database, `SELECT note, "åtgärd" FROM (${sql}) WHERE "åtgärd" NOT IN ('', 'rätta', 'stryk') ORDER BY note LIMIT 1`);
  const problems = [
    ...unknown.map(([note, found]) => deliveryProblem('delivery-notes-row', notePlace(file, Number(note), 'rad'), { found: found ?? '', of })),
    ...twice.map(([note, row]) => deliveryProblem('delivery-notes-twice', notePlace(file, Number(note), 'rad'), { row: row ?? '' })),
    ...strange.map(([note, found]) => deliveryProblem('delivery-notes-act', notePlace(file, Number(note), 'åtgärd'), { found: found ?? '' })),
  ];
  if (problems.length > 0) throw new Unreadable(...problems);
}

/** A row that was changed and not marked: a spreadsheet may have done it, or a person who forgot the word. */
async function refuseUnmarked(database: Database, { file, sql }: Notes, cells: string): Promise<void> {
  const columns = await rowsOf(database, `DESCRIBE SELECT * FROM (${sql})`);
  const differs = columns.flatMap(([column = '']) => (/^c\d+$/u.test(column ?? '') ? [`trim(coalesce(n.${column}, '')) <> trim(coalesce(r.${column}, ''))`] : []));
  const [[count, note] = []] = await rowsOf(database, `SELECT count(*), min(note) FROM (${sql}) AS n JOIN (${cells}) AS r ON r.rad = n.rad WHERE n."åtgärd" = '' AND (${differs.join(' OR ')})`);
  if (count !== '0') throw new Unreadable(deliveryProblem('delivery-notes-unmarked', notePlace(file, Number(note), 'åtgärd'), { count: Number(count) }));
}
