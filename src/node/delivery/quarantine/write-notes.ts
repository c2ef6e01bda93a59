import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import type { DeliveryRowCode } from '../../../core/figures/delivery/problems.ts';
import { rowReason } from '../../../core/swedish/delivery/row-reasons.ts';
import { fingerprintOfFile } from '../../fingerprint.ts';
import { named, quoted, rowsOf, type Database } from '../../population/database.ts';
import type { Faults } from '../check/row-fault.ts';
import { TOGETHER, TOGETHER_CODES } from '../check/together.ts';
import { FAULTS, ROW, type CellsSql, type TypedTable } from '../check/typed-table.ts';
import { columnName, type RawTable } from '../stage/raw-table.ts';
import { Unreadable } from '../stage/unreadable.ts';
import type { CorrectedTable } from './corrections.ts';
import { basisOf, guardedCell, noteFile, noteHeaders, notePlace, QUARANTINE_FOLDER, readNotes } from './notes.ts';
import { waitingOf } from './waiting.ts';

/** What a file of rows is written from. */
export interface Noted {
  readonly raw: RawTable;
  readonly cells: CellsSql;
  readonly made: 'synthetic' | 'unsaid';
}

/** Writes the rows of a file that wait, whole, each with its place and reasons. */
export async function writeWaiting(database: Database, to: string, noted: Noted, { path }: TypedTable, faults: Faults): Promise<void> {
  const { raw } = noted;
  const texts = (of: (code: DeliveryRowCode, column: string) => string): string => `[${faults.all.map((one) => (one.raw === raw ? quoted(of(one.code, one.column ? columnName(one.column) : '')) : 'NULL')).join(', ')}]`;
  const joined = (list: string, mark: string): string => `array_to_string(list_transform(alla, lambda x: list_extract(${list}, x + 1)), ${quoted(mark)})`;
  // Reasons found together are few for a file: one bit each is summed where a list of them would have to be held.
  const together = faults.all.filter((one) => one.raw === raw && TOGETHER_CODES.includes(one.code)).map(({ number }) => number);
  const bits = together.map((number, bit) => `WHEN ${number} THEN ${2 ** bit}`).join(' ');
  const lists = together.map((number, bit) => `CASE WHEN bitar & ${2 ** bit} <> 0 THEN [${number}] ELSE [] END`);
  const all = [FAULTS, ...lists].reduce((list, next) => `list_concat(${list}, ${next})`);
  await writeNotes(database, to, noted, `SELECT rad, '' AS "åtgärd", ${joined(texts((code, column) => (column === '' ? code : `${code} ${column}`)), ', ')} AS "skäl", ${joined(texts(rowReason), '; ')} AS "förklaring"
    FROM (SELECT w.rad, ${all} AS alla FROM ${waitingOf(raw)} AS w JOIN read_parquet(${quoted(path)}) AS t ON t.${ROW} = w.rad
      LEFT JOIN (SELECT rad, bit_or(CASE fel ${bits === '' ? 'WHEN -1 THEN 0' : bits} END) AS bitar FROM ${TOGETHER} WHERE "källa" = ${raw.number} GROUP BY rad) AS s ON s.rad = w.rad)`);
}

/** Writes what has been done about the rows of a file, for every reading to come; returns the SHA-256 of what was written. */
export async function writeCorrections(database: Database, to: string, noted: Noted, { table }: CorrectedTable): Promise<string> {
  await writeNotes(database, to, noted, `SELECT rad, "åtgärd", "skäl", '' AS "förklaring" FROM ${table}`);
  return fingerprintOfFile(to);
}

async function writeNotes(database: Database, to: string, { raw, cells, made }: Noted, notes: string): Promise<void> {
  const headers = noteHeaders(raw);
  const own = raw.headers.map((_, index) => guardedCell(`r.c${index + 1}`));
  const values = ['n."åtgärd"', 'n."skäl"', 'n."förklaring"', quoted(raw.source.file.value), quoted(basisOf(raw)), 'n.rad', quoted(made === 'synthetic' ? 'konstruerad' : ''), guardedCell("coalesce(r.rest, '')"), ...own];
  await mkdir(dirname(to), { recursive: true });
  const rows = `${to}.rader`;
  const unfinished = `${to}.ofardig`;
  try {
    // The header is written by hand: headers of a file may be alike, and the names of columns may not.
    await database.connection.run(`COPY (SELECT ${values.map((value, index) => `nullif(CAST(${value} AS VARCHAR), '') AS x${index}`).join(', ')} FROM (${notes}) AS n JOIN (${cells(raw)}) AS r ON r.rad = n.rad ORDER BY n.rad) TO ${quoted(rows)} (FORMAT csv, DELIMITER ';', HEADER false)`);
    const file = createWriteStream(unfinished);
    // The mark at the start tells a spreadsheet that it is UTF-8.
    file.write(`\ufeff${headers.map((header) => (/[";\n]/u.test(header) ? `"${header.replaceAll('"', '""')}"` : header)).join(';')}\n`);
    await pipeline(createReadStream(rows), file);
    await rename(unfinished, to);
  } finally {
    await rm(rows, { force: true });
    await rm(unfinished, { force: true });
  }
}

/** What a person has marked in a file of waiting rows is not written over before it has been taken in. */
export async function refuseOverwriting(database: Database, folder: string, raws: readonly RawTable[], work: string): Promise<void> {
  for (const raw of raws) {
    const file = noteFile(QUARANTINE_FOLDER, raw, raws);
    if (!existsSync(join(folder, file))) continue;
    const notes = await readNotes(database, folder, file, raw, join(work, `karantan-${raw.number}.parquet`));
    const [[count, note] = []] = await rowsOf(database, `SELECT count(*), min(note) FROM (${notes?.sql ?? ''}) WHERE ${named('åtgärd')} <> ''`);
    if (count !== '0') throw new Unreadable(deliveryProblem('delivery-notes-waiting', notePlace(file, Number(note), 'åtgärd'), { file, count: Number(count) }));
  }
}
