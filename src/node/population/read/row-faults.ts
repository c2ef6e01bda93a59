import type { PopulationProblem } from '../../../core/figures/population-problems.ts';
import { populationProblem } from '../../../core/figures/population-problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import type { Place } from '../../../core/language/problem.ts';
import { named, rowsOf, type Database } from '../database.ts';
import { rawSql, type Raw } from './raw.ts';

/** A fault of rows: which rows, and how it is told once they are counted. */
export interface RowFault {
  readonly code: PopulationProblem['code'];
  readonly column: string;
  /** True for the rows at fault; it may read the file's columns, "filename" and "file_row_number". */
  readonly when: string;
  /** What is shown of the first such row; the cell itself when nothing else is said. */
  readonly shown?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/** The faults that some row has, with how many and where the first stands. One reading for the counts, one more for each that is found. */
export async function countFaults(database: Database, raw: Raw, faults: readonly RowFault[]): Promise<{ readonly rows: number; readonly found: readonly { readonly fault: RowFault; readonly problem: PopulationProblem }[] }> {
  const source = rawSql(raw.files.map(({ path }) => path));
  const counts = faults.map(({ when }) => `count(*) FILTER (WHERE ${when})`);
  const [row = []] = await rowsOf(database, `SELECT ${['count(*)', ...counts].join(', ')} FROM ${source}`);
  const of = Number(row[0] ?? 0);
  const found = [];
  for (const [index, fault] of faults.entries()) {
    const count = Number(row[index + 1] ?? 0);
    if (count === 0) continue;
    const example = fault.shown ?? `CAST(${named(fault.column)} AS VARCHAR)`;
    const [[file = '', line = '0', text = ''] = []] = await rowsOf(database, `SELECT filename, file_row_number, ${example} FROM ${source} WHERE ${fault.when} ORDER BY filename, file_row_number LIMIT 1`);
    found.push({ fault, problem: problemOf(fault, placeOf(raw, file ?? '', Number(line), fault.column), { count, of, example: text ?? '' }) });
  }
  return { rows: of, found };
}

function placeOf({ files }: Raw, path: string, row: number, column: string): Place {
  const file = files.find((one) => one.path === path);
  // The header is row 1 of a spreadsheet, so the first row of values is row 2.
  return cellPlace({ file: file?.shown ?? path }, row + 1, file ? [...file.types.keys()].indexOf(column) : 0);
}

function problemOf({ code, column, facts }: RowFault, place: Place, counted: { readonly count: number; readonly of: number; readonly example: string }): PopulationProblem {
  // Each fault carries the facts that its own code asks for beside the counted ones.
  return populationProblem(code, place, { column, ...counted, ...facts } as never);
}
