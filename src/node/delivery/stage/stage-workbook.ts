import { rm } from 'node:fs/promises';
import type { SourceForm, SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { cellText, isBlank } from '../../../core/figures/sheet.ts';
import { readTable } from '../../readers/read-table.ts';
import { canonicalFile, canonicalToParquet } from './canonical-file.ts';
import { headerProblems, headersOf } from './header.ts';
import type { StagedCells, Staging } from './staging.ts';
import { Unreadable } from './unreadable.ts';

interface Asked {
  readonly source: SourceMapping;
  readonly form: Extract<SourceForm, { kind: 'workbook' }>;
  readonly to: string;
}

/** A sheet as texts: a number with its decimal comma, a day as 2024-03-01, a formula that is not computed as itself, which nothing reads. */
export async function stageWorkbook({ database, files }: Staging, { source, form, to }: Asked): Promise<StagedCells> {
  const read = await readTable({ kind: 'workbook', file: source.file, sheet: form.sheet }, files);
  if ('problems' in read) throw new Unreadable(...read.problems);
  const rows = read.table.rows.map((row) => ({ texts: row.map(cellText), filled: row.findLastIndex((cell) => !isBlank(cell)) + 1 }));
  const headers = headersOf(rows[form.headerRow - 1]?.texts ?? []);
  const problems = headerProblems(source, headers, form.headerRow);
  if (problems.length > 0) throw new Unreadable(...problems);
  const path = `${to}.csv`;
  try {
    const file = await canonicalFile(path, headers.length);
    for (const [index, { texts, filled }] of rows.entries()) {
      // Cells at the end of a row that nothing was written in are not in the file.
      if (index >= form.headerRow && filled > 0) file.write(index + 1, texts, Math.max(headers.length, filled));
    }
    await file.close();
    await canonicalToParquet(database, path, to, headers.length);
  } finally {
    await rm(path, { force: true });
  }
  const fingerprint = files.fingerprints().find(({ file }) => file === source.file.value)?.fingerprint ?? '';
  return { headers, fingerprint };
}
