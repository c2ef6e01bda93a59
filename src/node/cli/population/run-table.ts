import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { receiptOf } from '../../../core/calculation/receipt.ts';
import { leastSure } from '../../../core/calculation/sureness.ts';
import { findAggregates } from '../../../core/emit/population/aggregates.ts';
import { inputsRead } from '../../../core/emit/population/inputs-read.ts';
import { runPopulation } from '../../../core/emit/population/run.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { Program } from '../../../core/language/program.ts';
import { writePeriod, type Period } from '../../../core/quantity/period.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import type { Engine, HeldColumn, OwnTable, RowSource } from '../../engines/engine.ts';
import { engineFault } from '../../engines/engine-fault.ts';
import { isFree, writeLines } from '../../engines/lines/write-lines.ts';
import { fingerprint } from '../../fingerprint.ts';
import { monthNumber } from '../../population/generate/span.ts';
import { readDescription } from '../../population/read/description.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { told } from '../session.ts';
import { columnsFor, nullableOf, populationEntity } from '../../population/program-columns.ts';
import { isServer } from '../../engines/open/engine-name.ts';
import { KEYS, stoppableEngine } from '../../engines/open/open-engine.ts';
import type { OrRefused, Work } from './folder/work.ts';
import type { PopulationRunAsked, Ran } from './population-run.ts';
import { openServerFor } from '../../engines/open/open-server.ts';
import { openUnits } from './units.ts';

/** The column that says which month a row is about, as 202403. */
const MONTH = 'månad';

type TableSource = Extract<RowSource, { kind: 'table' }>;

/**
 * Computes a program over a table that the database has already: the rows stay where they are. Every month is there, and every person
 * once in each, or nothing is computed; what the rules read of each row is checked as it is gathered.
 */
export async function runTable({ rulebook, program, asked, rulebookFiles, engine: name }: PopulationRunAsked, written: string, options: Options, { bar, signal }: Pick<Work, 'bar' | 'signal'>): Promise<OrRefused<Ran>> {
  const { language, description } = options;
  const no = (text: string, code: 1 | 2 = 1): OrRefused<Ran> => ({ kind: 'refused', said: refused(text, code) });
  if (!isServer(name)) return no(phrase('table-engine', language), 2);
  if (options.population !== undefined) return no(phrase('table-and-folder', language), 2);
  if (options.rows !== undefined && !await isFree(options.rows)) return no(phrase('population-occupied', language, options.rows));
  if (options.wrongRows.kind !== 'refuse') return no(phrase('table-aside', language), 2);
  if (description === undefined) return no(phrase('table-description', language), 2);
  const described = readDescription(description);
  if (!described) return no(phrase('population-description', language, description));
  const entity = populationEntity(program);
  if (entity === undefined) return no(phrase('no-population-rule', language));
  const columns = columnsFor(described.personMonths, program, entity);
  const scaled = columns.find(({ type, scale }) => type.kind === 'number' && type.decimals !== scale);
  if (scaled) return no(phrase('table-decimals', language, scaled.column));

  const nullable = nullableOf(columns);
  const found = findAggregates(program, entity);
  const months = monthsIn(program.period);
  const gathered = months.length * (1 + (found.kind === 'found' ? found.passes : 1));
  const steps = gathered + (options.rows === undefined ? 0 : months.length);
  const engine = await openServerFor(name, options);
  const sources: TableSource[] = [];
  let units: readonly string[] = [];
  const opened = await stoppableEngine(engine, { signal, month: (done) => { bar.show(months.length + done, steps); } }, async () => {
    const own = await engine.ownTable(written, columnsNeeded(program, entity, nullable));
    const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
    for (const month of months) {
      sources.push(await monthOf(engine, own, month, mostRows));
      bar.show(sources.length, steps);
    }
    units = await engine.distinct(own.table, KEYS.owner);
    return (month) => sources[months.findIndex((one) => one.month === month + 1)] as RowSource;
  });
  try {
    const upper = await openUnits(units, described.units, program.symbols.declarations.entities.get(entity)?.parent ?? '', rulebook, program, options);
    if (upper.kind === 'refused') return upper;
    const computed = await runPopulation(program, entity, upper.facts, nullable, opened.gather);
    if (computed.kind === 'refused') return no(computed.faults.map(({ kind, rule }) => `${rule}: ${phrase(`fault-${kind}`, language)}`).join('\n'));
    // The rows themselves stay where they are; how many they are is what is known of them here.
    const counts = sources.map(({ month, count = 0n }) => `${month?.number ?? ''} ${count}\n`).join('');
    const marks = [{ file: basename(description), fingerprint: fingerprint(await readFile(description)) }, { file: `${written} (${phrase('table-counts', language)})`, fingerprint: fingerprint(Buffer.from(counts)) }];
    const receipt = receiptOf(packageVersion(), rulebookFiles, [...upper.files, ...marks], asked);
    const rows = sources.reduce((sum, { count = 0n }) => sum + Number(count), 0);
    const population: Sureness = described.made === 'synthetic' ? 'constructed' : 'reported';
    const sureness = upper.sureness(program, population);
    const { calculation } = computed;
    const ran = { kind: 'ran', calculation, receipt, rows, written: undefined, aside: '', sureness, listed: undefined } as const;
    if (options.rows === undefined || !opened.rows) return ran;
    const lines = await writeLines(
      { folder: options.rows, calculation, entity, nullable, sureness: [...sureness.values()].reduce(leastSure, population), receipt },
      opened.rows.engine, opened.rows.sourceOf, { signal, month: (done) => { bar.show(gathered + done, steps); } },
    );
    if (lines.kind === 'occupied') return no(phrase('population-occupied', language, options.rows));
    return lines.kind === 'refused' ? no(told(lines.problems, language)) : { ...ran, written: lines.rows };
  } finally {
    await opened.close();
  }
}

/** What the table must have: its keys, the month, and each figure the rules read of a person, with its state where it may be empty. */
function columnsNeeded(program: Program, entity: string, nullable: ReadonlySet<string>): readonly HeldColumn[] {
  const keys: readonly HeldColumn[] = [{ name: KEYS.id, kind: 'text' }, { name: KEYS.owner, kind: 'text' }, { name: MONTH, kind: 'integer' }];
  const inputs = inputsRead(program, entity).flatMap(({ name, type: { kind } }): readonly HeldColumn[] => [
    { name, kind: kind === 'number' ? 'integer' : kind === 'truth' ? 'truth' : 'text' }, ...(nullable.has(name) ? [{ name: `${name} ?`, kind: 'integer' } as const] : []),
  ]);
  return [...keys, ...inputs];
}

/** The rows of a month, counted. */
async function monthOf(engine: Engine, { table, written }: OwnTable, month: Period, mostRows: bigint): Promise<TableSource> {
  const source: TableSource = { kind: 'table', table, ...KEYS, mostRows, month: { column: MONTH, number: monthNumber(month) } };
  const { rows, ids } = await engine.count(source);
  if (rows === 0n) throw engineFault('engine-month-empty', { engine: engine.name, table: written, month: writePeriod(month) });
  if (rows !== ids) throw engineFault('engine-rows-twice', { engine: engine.name, table: written, month: writePeriod(month), column: KEYS.id, rows: String(rows), ids: String(ids) });
  return { ...source, count: rows };
}
