import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeclaredField, DeliveryMapping, PartName } from '../../core/figures/delivery/delivery-mapping.ts';
import { deliveryProblem, type DeliveryProblem } from '../../core/figures/delivery/problems.ts';
import { PART_WORDS } from '../../core/figures/delivery/words.ts';
import type { Database } from '../population/database.ts';
import { folderFiles } from '../readers/folder-files.ts';
import { startFaults, type Faults } from './check/row-fault.ts';
import { findTogether, TOGETHER, type UnitTable } from './check/together.ts';
import { typeTable, type TypedTable } from './check/typed-table.ts';
import { UNITS, unitTable } from './check/unit-table.ts';
import { wholeFileProblems } from './check/whole-file.ts';
import type { Delivery } from './delivery.ts';
import { readCorrections, type Corrections } from './quarantine/corrections.ts';
import { CORRECTIONS_FOLDER, noteFile, QUARANTINE_FOLDER } from './quarantine/notes.ts';
import { gatherWaiting, WAITING, type Waiting } from './quarantine/waiting.ts';
import { refuseOverwriting, writeCorrections, writeWaiting } from './quarantine/write-notes.ts';
import { openMapping } from './open-mapping.ts';
import { stageParts } from './stage-parts.ts';
import type { RawTable } from './stage/raw-table.ts';
import { stageSource } from './stage/stage-source.ts';
import type { Staging } from './stage/staging.ts';
import { Unreadable } from './stage/unreadable.ts';

/** What is asked of a delivery. */
export interface DeliveryAsked {
  /** The folder with leverans.yaml. */
  readonly folder: string;
  /** A folder for what is made of it; the staged files stay there. */
  readonly work: string;
  /** The rows of an entity of the figures, for a mapping whose units are those. */
  readonly unitsOf?: ((entity: string) => readonly string[] | undefined) | undefined;
  /** What the rulebook declares the inputs of persons to be. */
  readonly declared?: DeclaredField | undefined;
  /** A reading that only uses the delivery leaves its folder as it is; one that checks it writes what waits; replay takes in what has been marked there. */
  readonly quarantine: 'leave' | 'write' | 'replay';
  /** Asks the reading to stop; it then throws the reason of the signal, or what DuckDB throws when it is interrupted. */
  readonly signal?: AbortSignal | undefined;
}

/** A file of a delivery: every row of it is staged, or waits. */
export interface DeliveredFile {
  readonly part: PartName;
  readonly file: string;
  readonly rows: number;
  readonly staged: number;
  readonly waiting: number;
}

export type DeliveryRead =
  | { readonly kind: 'read'; readonly delivery: Delivery; readonly policy: DeliveryMapping['policy']; readonly files: readonly DeliveredFile[]; readonly units: number; readonly waiting: readonly DeliveryProblem[] }
  | { readonly kind: 'refused'; readonly problems: readonly DeliveryProblem[] };

/**
 * Reads what a region has delivered through its leverans.yaml and stages it as Parquet. The whole is refused when the mapping or a file is
 * wrong, or, unless the mapping says otherwise, when any row is; else the rows that are wrong wait, counted and written whole. A row of a
 * file is staged or waits, never both and never neither.
 */
export async function readDelivery(database: Database, asked: DeliveryAsked): Promise<DeliveryRead> {
  try {
    return await read(database, asked);
  } catch (fault) {
    if (fault instanceof Unreadable) return { kind: 'refused', problems: fault.problems };
    throw fault;
  }
}

async function read(database: Database, asked: DeliveryAsked): Promise<DeliveryRead> {
  const { folder, work, quarantine } = asked;
  const files = folderFiles(folder);
  const mapping = await openMapping(files, asked.declared ?? (() => undefined));
  const staging: Staging = { database, folder, files, work, signal: asked.signal };
  const raws = await stageAll(staging, mapping);
  const parts = raws.filter(({ source }) => source.part !== 'units');
  if (quarantine === 'write') await refuseOverwriting(database, folder, parts, work);
  const corrections = await readCorrections(database, parts, { folder, work, marked: quarantine === 'replay' ? 'taken' : 'left' });
  const faults = startFaults();
  const { tables, units } = await typeAll(staging, mapping, raws, corrections, faults, asked);
  await findTogether(database, tables, units.table, faults);
  const waiting = await gatherWaiting(database, tables, faults, corrections.cells, units.names);
  refuseWrong(mapping, tables, waiting);
  const corrected = quarantine === 'leave' ? [] : await writeNotes(database, { folder, mapping, tables: tables.filter(({ raw }) => parts.includes(raw)), corrections, faults, waiting });
  const staged = await stageParts(database, tables.filter(({ raw }) => raw.source.part !== 'units'), waiting, work);
  const stored = [...corrections.corrected.values()].flatMap(({ stored: notes, marked }) => (notes && (marked === 0 || quarantine === 'leave') ? [{ file: notes.file, fingerprint: notes.fingerprint }] : []));
  const marks = [...files.fingerprints().slice(0, 1), ...raws.map(({ source, fingerprint }) => ({ file: source.file.value, fingerprint })), ...stored, ...corrected];
  await clear(database, raws, tables, corrections);
  return {
    kind: 'read', policy: mapping.policy, units: units.names.length, waiting: waiting.problems,
    delivery: { ...staged, files: unique(marks), quarantined: waiting.counts, made: mapping.made },
    files: parts.map(({ source, number, rows }) => {
      const waits = waiting.rows.get(number) ?? 0;
      return { part: source.part as PartName, file: source.file.value, rows, staged: rows - waits, waiting: waits };
    }),
  };
}

/** Every file that is wrong as a whole is told of, not only the first. */
async function stageAll(staging: Staging, { sources, units }: DeliveryMapping): Promise<readonly RawTable[]> {
  const raws: RawTable[] = [];
  const problems: DeliveryProblem[] = [];
  for (const [number, source] of [...(units.kind === 'file' ? [units.source] : []), ...sources].entries()) {
    try {
      const raw = await stageSource(staging, source, number);
      problems.push(...await wholeFileProblems(staging.database, raw));
      raws.push(raw);
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault;
      problems.push(...fault.problems);
    }
  }
  if (problems.length > 0) throw new Unreadable(...problems);
  return raws;
}

async function typeAll(
  { database, work }: Staging, mapping: DeliveryMapping, raws: readonly RawTable[], { cells }: Corrections, faults: Faults, asked: DeliveryAsked,
): Promise<{ readonly tables: readonly TypedTable[]; readonly units: { readonly table: UnitTable; readonly names: readonly string[] } }> {
  const list = raws.find(({ source }) => source.part === 'units');
  const typedList = list && await typeTable(database, { raw: list, cells, units: undefined, faults, work });
  const units = await unitTable(database, mapping.units, typedList, asked.unitsOf);
  const tables: TypedTable[] = typedList ? [typedList] : [];
  for (const raw of raws) {
    if (raw === list) continue;
    asked.signal?.throwIfAborted();
    tables.push(await typeTable(database, { raw, cells, units: UNITS, faults, work }));
  }
  return { tables, units };
}

/** A wrong list of units makes every unit uncertain; a part of which nothing is left is no part. */
function refuseWrong({ policy }: DeliveryMapping, tables: readonly TypedTable[], waiting: Waiting): void {
  const waits = [...waiting.rows.values()].reduce((sum, rows) => sum + rows, 0);
  const isListWrong = tables.some(({ raw }) => raw.source.part === 'units' && waiting.rows.has(raw.number));
  if (isListWrong || (policy === 'refuse' && waits > waiting.struck)) throw new Unreadable(...waiting.problems);
  const none = (['listings', 'persons', 'visits'] as const).flatMap((part) => {
    const own = tables.filter(({ raw }) => raw.source.part === part);
    const [first] = own;
    return first && own.every(({ raw }) => waiting.rows.get(raw.number) === raw.rows) ? [deliveryProblem('delivery-none-left', first.raw.source.place, { part: PART_WORDS[part] })] : [];
  });
  if (none.length > 0) throw new Unreadable(...none, ...waiting.problems);
}

async function writeNotes(database: Database, { folder, mapping: { policy, made }, tables, corrections, faults, waiting }: {
  readonly folder: string; readonly mapping: DeliveryMapping; readonly tables: readonly TypedTable[]; readonly corrections: Corrections; readonly faults: Faults; readonly waiting: Waiting;
}): Promise<readonly { readonly file: string; readonly fingerprint: string }[]> {
  const written = [];
  const parts = tables.map(({ raw }) => raw);
  for (const table of tables) {
    const { raw } = table;
    const noted = { raw, cells: corrections.cells, made };
    const own = corrections.corrected.get(raw.number);
    const file = noteFile(CORRECTIONS_FOLDER, raw, parts);
    if (own && own.marked > 0) written.push({ file, fingerprint: await writeCorrections(database, join(folder, file), noted, own) });
    const waits = join(folder, noteFile(QUARANTINE_FOLDER, raw, parts));
    if (waiting.rows.has(raw.number) && policy === 'quarantine') await writeWaiting(database, waits, noted, table, faults);
    else await rm(waits, { force: true });
  }
  return written;
}

async function clear({ connection }: Database, raws: readonly RawTable[], tables: readonly TypedTable[], { corrected }: Corrections): Promise<void> {
  for (const { path } of [...raws, ...tables]) await rm(path, { force: true });
  for (const table of [TOGETHER, WAITING, UNITS, ...[...corrected.values()].map(({ table: name }) => name)]) await connection.run(`DROP TABLE IF EXISTS ${table}`);
}

/** A workbook may hold several parts and is still one file. */
function unique(files: Delivery['files']): Delivery['files'] {
  return files.filter(({ file }, index) => files.findIndex((one) => one.file === file) === index);
}
