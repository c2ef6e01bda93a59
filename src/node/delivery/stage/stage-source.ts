import { join } from 'node:path';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import type { SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { quoted, rowsOf } from '../../population/database.ts';
import { fileInside } from '../../readers/folder-files.ts';
import type { RawTable } from './raw-table.ts';
import { stageFixed, stageCsv } from './stage-text.ts';
import { stageParquet } from './stage-parquet.ts';
import { stageWorkbook } from './stage-workbook.ts';
import type { StagedCells, Staging } from './staging.ts';
import { Unreadable } from './unreadable.ts';

/** Every row of a file, whatever its form, as texts in Parquet. Throws Unreadable when the file or its columns are wrong as wholes. */
export async function stageSource(staging: Staging, source: SourceMapping, number: number): Promise<RawTable> {
  const found = await fileInside(staging.folder, source.file);
  if ('problem' in found) throw new Unreadable(found.problem);
  const path = join(staging.work, `ra-${number}.parquet`);
  const staged = await stageCells(staging, source, found.path, path);
  const [[rows] = []] = await rowsOf(staging.database, `SELECT count(*) FROM read_parquet(${quoted(path)})`);
  if (rows === '0') throw new Unreadable(deliveryProblem('delivery-no-rows', source.file.place, { file: source.file.value }));
  return { source, number, path, rows: Number(rows), ...staged };
}

function stageCells(staging: Staging, source: SourceMapping, from: string, to: string): Promise<StagedCells> {
  switch (source.form.kind) {
    case 'csv': return stageCsv(staging, { source, form: source.form, from, to });
    case 'fixed': return stageFixed(staging, { source, form: source.form, from, to });
    case 'workbook': return stageWorkbook(staging, { source, form: source.form, to });
    case 'parquet': return stageParquet(staging, { source, from, to });
  }
}
