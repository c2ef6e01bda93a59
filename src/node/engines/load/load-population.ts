import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { boundsOf } from '../../../core/emit/population/columns.ts';
import type { Program } from '../../../core/language/program.ts';
import type { Period } from '../../../core/quantity/period.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';
import type { Engine, LoadedColumn, RowSource } from '../engine.ts';
import { Stopped } from '../watch.ts';
import { writeCsv } from './write-csv.ts';

/** Which rows are put in an engine, and what they are called there. */
export interface Loading {
  readonly source: PopulationSource;
  readonly columns: readonly PopulationColumn[];
  readonly program: Program;
  readonly entity: string;
  readonly id: string;
  readonly owner: string;
  /** A folder for one month's rows on their way. */
  readonly work: string;
}

/** Told how many rows have been put in; may ask for it to stop. */
export interface LoadWatch {
  readonly loaded?: (rows: number, of: number) => void;
  readonly signal: AbortSignal;
}

const PIECE_BYTES = 262_144;

/** Puts each month's rows in a table of its own in the engine: id, owner and the columns that the program declares, no other. */
export async function loadPopulation(engine: Engine, months: readonly Period[], loading: Loading, { loaded, signal }: LoadWatch): Promise<readonly RowSource[]> {
  const { source, program, entity, id, owner, work } = loading;
  const isRead = ({ input }: PopulationColumn): boolean => program.inputs.get(input)?.entity === entity;
  const named = (name: string): readonly PopulationColumn[] => loading.columns.filter(({ input }) => input === name);
  const columns = [...named(id), ...named(owner), ...loading.columns.filter((column) => isRead(column) && column.input !== id && column.input !== owner)];
  const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
  const path = join(work, 'rader.csv');
  let before = 0;
  const pieces = async function* piecesOf(rows: number): AsyncGenerator<Buffer> {
    const { size } = await stat(path);
    let bytes = 0;
    for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
      if (signal.aborted) throw new Stopped();
      yield piece as Buffer;
      bytes += (piece as Buffer).length;
      loaded?.(before + Math.floor((rows * bytes) / Math.max(1, size)), source.rows);
    }
  };
  const sources: RowSource[] = [];
  for (const month of months) {
    const rows = await writeCsv(source, month, columns, path, signal);
    sources.push(await engine.load({ id, owner, mostRows, columns: columns.flatMap(loadedColumns) }, rows, pieces(rows)));
    await rm(path);
    before += rows;
  }
  return sources;
}

/** A column that may be empty has its state beside it. */
function loadedColumns(column: PopulationColumn): readonly LoadedColumn[] {
  const { input, missing } = column;
  if (missing === 'refused') return [{ name: input, canBeEmpty: 'no', ...carried(column) }];
  return [{ name: input, canBeEmpty: 'yes', ...carried(column) }, { name: `${input} ?`, canBeEmpty: 'no', kind: 'integer', most: 2n }];
}

function carried({ type }: PopulationColumn): Pick<LoadedColumn, 'kind' | 'most'> {
  switch (type.kind) {
    case 'truth': return { kind: 'truth', most: 1n };
    case 'number': {
      const { low, high } = boundsOf(type.range, type.decimals);
      return { kind: 'integer', most: -low > high ? -low : high };
    }
    case 'text': case 'date': return { kind: 'text', most: 0n };
    case 'month': return { kind: 'integer', most: 999_912n };
  }
}
