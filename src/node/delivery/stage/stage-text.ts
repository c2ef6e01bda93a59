import { rm } from 'node:fs/promises';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import type { SourceForm, SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import type { Delimiter } from '../../../core/figures/mapping/table-mapping.ts';
import { canonicalFile, canonicalToParquet, type CanonicalFile } from './canonical-file.ts';
import { cellsIn, csvRecords, type CsvRecord } from './csv-records.ts';
import { headerProblems, headersOf } from './header.ts';
import { LINE_HEADER } from './raw-table.ts';
import type { StagedCells, Staging } from './staging.ts';
import { textLines } from './text-lines.ts';
import { Unreadable } from './unreadable.ts';

/** One text file to be staged, and the Parquet to make of it. */
interface Asked<Kind extends SourceForm['kind']> {
  readonly source: SourceMapping;
  readonly form: Extract<SourceForm, { kind: Kind }>;
  readonly from: string;
  readonly to: string;
}

export async function stageCsv({ database, signal }: Staging, { source, form, from, to }: Asked<'csv'>): Promise<StagedCells> {
  const records = csvRecords({ path: from, file: source.file.value, encoding: form.encoding }, form.delimiter);
  let headers: readonly string[] | undefined;
  let file: CanonicalFile | undefined;
  const path = `${to}.csv`;
  try {
    for (let read = await records.next(); ; read = await records.next()) {
      if (read.done === true) {
        if (!file || !headers) throw new Unreadable(deliveryProblem('delivery-no-rows', source.file.place, { file: source.file.value }));
        await file.close();
        await canonicalToParquet(database, path, to, headers.length);
        return { headers, fingerprint: read.value };
      }
      signal?.throwIfAborted();
      for (const record of read.value) {
        if (headers && file) writeRow(file, record, headers.length, form.delimiter);
        if (record.row !== form.headerRow) continue;
        headers = headersOf(cellsIn(record, form.delimiter));
        const problems = headerProblems(source, headers, form.headerRow);
        if (problems.length > 0) throw new Unreadable(...problems);
        file = await canonicalFile(path, headers.length);
      }
      await file?.flush();
    }
  } finally {
    await file?.close();
    await rm(path, { force: true });
  }
}

/** A row where nothing stands is no row; empty cells beyond the last header are none. */
function writeRow(file: CanonicalFile, record: CsvRecord, width: number, delimiter: Delimiter): void {
  const { row, text, quoted } = record;
  if (quoted === 'plain' && delimiter === ';' && /[^;\s]/u.test(text) && isCutInto(text, delimiter, width)) {
    file.copy(row, text);
    return;
  }
  const cells = cellsIn(record, delimiter);
  if (cells.every(isBlank)) return;
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  file.write(row, cells, Math.max(Math.min(cells.length, width), last + 1));
}

function isCutInto(text: string, delimiter: Delimiter, width: number): boolean {
  let cells = 1;
  for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) cells += 1;
  return cells === width;
}

const isBlank = (cell: string): boolean => cell === '' || !/\S/u.test(cell);

export async function stageFixed({ database, signal }: Staging, { source, form, from, to }: Asked<'fixed'>): Promise<StagedCells> {
  const path = `${to}.csv`;
  const file = await canonicalFile(path, 1);
  try {
    const lines = textLines({ path: from, file: source.file.value, encoding: form.encoding });
    let row = 0;
    for (let read = await lines.next(); ; read = await lines.next()) {
      if (read.done === true) {
        await file.close();
        await canonicalToParquet(database, path, to, 1);
        return { headers: [LINE_HEADER], fingerprint: read.value };
      }
      signal?.throwIfAborted();
      for (const line of read.value) {
        row += 1;
        if (row >= form.firstRow && !isBlank(line)) file.write(row, [line], 1);
      }
      await file.flush();
    }
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}
