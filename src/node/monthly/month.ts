import { basename, join } from 'node:path';
import type { Calculation } from '../../core/calculation/calculate.ts';
import { runPopulation } from '../../core/emit/population/run.ts';
import { monthBefore, snapshotFor, type Snapshot } from '../../core/figures/listings/snapshot.ts';
import type { DeclaredType } from '../../core/language/declarations/declared-type.ts';
import type { Program } from '../../core/language/program.ts';
import type { Facts } from '../../core/language/reference/facts.ts';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';
import type { PopulationProblem } from '../../core/figures/population-problems.ts';
import { NO_UNIT } from '../../core/quantity/unit.ts';
import { range } from '../../core/quantity/range.ts';
import { integer, ZERO } from '../../core/quantity/rational.ts';
import type { Month } from '../../core/quantity/period.ts';
import { openEngine } from '../engines/open/open-engine.ts';
import type { EngineName } from '../engines/open/engine-name.ts';
import type { ServerAsked } from '../engines/open/open-server.ts';
import { columnsLacking } from '../population/program-columns.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { quoted, rowsOf, type Database } from '../population/database.ts';
import type { PopulationColumn } from '../population/population.ts';
import { PERSON_MONTH_KEYS } from '../population/read/description.ts';
import { readPopulation } from '../population/read-population.ts';
import { LISTED_COLUMNS, monthRowsSql } from './month-rows.ts';
import type { RunSettings } from './settings.ts';

/** A month ready to be run: the rulebook without time, what is known above the persons, and which days count. */
export interface OpenMonth {
  readonly month: Month;
  readonly program: Program;
  readonly facts: Facts;
  readonly settings: RunSettings;
  readonly snapshot: Snapshot;
  readonly entity: string;
  readonly owner: string;
}

export type MonthRun =
  | { readonly kind: 'computed'; readonly calculation: Calculation; readonly rows: number }
  | { readonly kind: 'refused'; readonly problems: readonly (RunProblem | PopulationProblem)[] };

/** Where and with what a month is computed. */
export interface MonthTools {
  readonly database: Database;
  readonly work: string;
  readonly engine: EngineName;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
  /** The database to use, where the engine is one. */
  readonly server: ServerAsked;
}

export function openMonth(month: Month, program: Program, facts: Facts, settings: RunSettings, entity: string): OpenMonth {
  const owner = program.symbols.declarations.entities.get(entity)?.parent ?? '';
  return { month, program, facts, settings, snapshot: snapshotFor(settings.listingDay, month, settings.lag), entity, owner };
}

/** The month before, as it would be run with the same listings. */
export const previous = (month: Month): Month => monthBefore(month, 1);

/** What stops a month before any row is read: inputs nobody delivers, and days that no rule weighs. */
export function monthProblems({ program, entity, snapshot }: OpenMonth, delivery: Delivery): readonly RunProblem[] {
  const lacking = columnsLacking(columnsOf(program, delivery), program, entity);
  const problems = lacking.length === 0 ? [] : [runProblem('run-inputs-lacking', { inputs: lacking })];
  const parts = [LISTED_COLUMNS.parts, LISTED_COLUMNS.whole];
  const isWeighed = parts.every((name) => program.inputs.get(name)?.entity === entity);
  if (snapshot.days.length === 1 || isWeighed) return problems;
  return [...problems, runProblem('run-parts-unread', { rule: 'listningsdag', days: snapshot.days.length, inputs: parts })];
}

/** Rows in a file of the work folder, sorted so that they can be checked in one reading. */
export async function writeRows({ database, work }: MonthTools, name: string, sql: string): Promise<string> {
  const path = join(work, `${name}.parquet`);
  await database.connection.run(`COPY (${sql} ORDER BY person, enhet) TO ${quoted(path)} (FORMAT parquet)`);
  return path;
}

export async function countRows(database: Database, path: string): Promise<number> {
  const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM read_parquet(${quoted(path)})`);
  return Number(count ?? 0);
}

export const rowsOfMonth = ({ snapshot, month }: OpenMonth, delivery: Delivery): string => monthRowsSql(delivery, snapshot, month);

/** Computes a month over the rows in a file. Where several days count, a person is a row for each unit it was listed at. */
export async function computeMonth({ program, facts, entity, owner, snapshot }: OpenMonth, path: string, tools: MonthTools): Promise<MonthRun> {
  const { database, work, engine, delivery, signal, server } = tools;
  const columns = columnsOf(program, delivery);
  const rows = snapshot.days.length === 1 ? path
    : await writeRows(tools, `${basename(path, '.parquet')}-per-enhet`, `SELECT person || ' ' || enhet AS person, * EXCLUDE person FROM read_parquet(${quoted(path)})`);
  const read = await readPopulation(database, { path: rows, columns, keys: PERSON_MONTH_KEYS, units: facts.rows(owner), policy: { kind: 'refuse' } }, work);
  if (read.kind === 'refused') return read;
  const opened = await openEngine(engine, { source: read.source, columns, program, entity, work }, { signal, month: () => {} }, server);
  const nullable = new Set(columns.flatMap(({ input, missing }) => (missing === 'allowed' ? [input] : [])));
  const run = await runPopulation(program, entity, facts, nullable, opened.gather).finally(opened.close);
  if (run.kind === 'refused') return { kind: 'refused', problems: run.faults.map(({ kind, rule }) => runProblem('run-fault', { rule, fault: kind })) };
  return { kind: 'computed', calculation: run.calculation, rows: read.source.rows };
}

const MOST_AGE = 130;
const MOST_DAYS = 366;

/** The columns of a month's rows, each with the type the rulebook declares where it reads it. */
function columnsOf(program: Program, { inputs }: Delivery): readonly PopulationColumn[] {
  const whole = (most: number): DeclaredType => ({ kind: 'number', unit: NO_UNIT, decimals: 0, range: range(ZERO, integer(most)) });
  const own: readonly (readonly [string, PopulationColumn['type'], PopulationColumn['missing'], number])[] = [
    ['månad', { kind: 'month' }, 'refused', 0], ['person', { kind: 'text' }, 'refused', 0], ['enhet', { kind: 'text' }, 'refused', 0],
    [LISTED_COLUMNS.age, whole(MOST_AGE), 'refused', 0], [LISTED_COLUMNS.parts, whole(MOST_DAYS), 'refused', 0], [LISTED_COLUMNS.whole, whole(MOST_DAYS), 'refused', 0],
    ...inputs.map(({ input, type, missing }) => [input, type, missing, type.kind === 'number' ? type.decimals : 0] as const),
  ];
  return own.map(([column, type, missing, scale]) => ({ column, input: column, type: program.inputs.get(column)?.type ?? type, scale, missing }));
}
