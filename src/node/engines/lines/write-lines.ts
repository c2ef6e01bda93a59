import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Calculation } from '../../../core/calculation/calculate.ts';
import type { Receipt } from '../../../core/calculation/receipt.ts';
import type { Nullable } from '../../../core/emit/population/columns.ts';
import { linePasses } from '../../../core/emit/population/line-passes.ts';
import type { SqlProblem } from '../../../core/emit/sql/problems.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import type { Engine, LineFile, RowSource } from '../engine.ts';
import { ownersFor } from '../gather.ts';
import { Stopped, type Watch } from '../watch.ts';
import { describeLines } from './description.ts';
import { writeStreamed } from './write-streamed.ts';

export interface LinesWish {
  /** The folder to make; it must be empty or not be there. */
  readonly folder: string;
  readonly calculation: Calculation;
  readonly entity: string;
  readonly nullable: Nullable;
  readonly sureness: Sureness;
  readonly receipt: Receipt;
}

export type LinesWritten =
  | { readonly kind: 'written'; readonly rows: number }
  | { readonly kind: 'occupied' }
  | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

/** Whether rows can be written to a folder: it is not there, or there is nothing in it. */
export async function isFree(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder)).length === 0;
}

/**
 * Writes every row of a computed population, a Parquet file a month and a page beside them, in a folder that gets its name when all is
 * written. The rows add up to what the calculation gathered: they are made by the same lowered rules.
 */
export async function writeLines(wish: LinesWish, engine: Engine, sourceOf: (month: number) => RowSource, watch: Watch): Promise<LinesWritten> {
  const folder = resolve(wish.folder);
  if (!await isFree(folder)) return { kind: 'occupied' };
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}.ofardig-`);
  try {
    const { calculation: { program }, calculation } = wish;
    const { columns, months } = linePasses(program, wish.entity, calculation, wish.nullable);
    const files: Record<string, number> = {};
    let done = 0;
    for (const { month, pass } of months) {
      if (watch.signal.aborted) throw new Stopped();
      const period = { year: program.period.year, month: month + 1 };
      const file = `${writePeriod(period)}.parquet`;
      const target: LineFile = { path: join(work, file), month: period.year * 100 + period.month, about: { format: 'likvard-rader-1', sakerhet: wish.sureness } };
      const [source, owners] = [sourceOf(month), ownersFor(pass, month, calculation)];
      const written = engine.name === 'duckdb' ? await engine.write(pass, source, owners, target) : await writeStreamed(engine, pass, source, owners, target, work);
      if (written.kind === 'refused') return written;
      files[file] = written.rows;
      done += 1;
      watch.month(done);
    }
    await writeFile(join(work, 'beskrivning.json'), `${JSON.stringify(describeLines(program, columns, files, wish.sureness, wish.receipt), undefined, 2)}\n`);
    if (existsSync(folder)) await rmdir(folder);
    await rename(work, folder);
    return { kind: 'written', rows: Object.values(files).reduce((sum, rows) => sum + rows, 0) };
  } catch (fault) {
    throw watch.signal.aborted ? new Stopped() : fault;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
