import type { Bounds, Ir, Lowered, TruthIr } from '../../language/lowered/ir.ts';
import type { PlanAggregate, PlanOutput, PopulationPass } from '../population/plan.ts';
import { carrierOf, type Dialect } from './dialect.ts';
import { columnBounds } from './owners.ts';
import { layersOf } from './parts.ts';
import { printer, type Printer } from './print.ts';
import { numberTooLarge, type SqlProblem } from './problems.ts';
import { readColumn, STATES, type SqlSource } from './source.ts';
import { sumOf, tooWide } from './widths.ts';

/** One select and what its columns hold, in order. */
export interface Query {
  readonly kind: 'query';
  readonly sql: string;
  readonly columns: readonly string[];
}

export interface RefusedQuery {
  readonly kind: 'refused';
  readonly problems: readonly SqlProblem[];
}

/** What each row gives: id, owner and the outputs, each with its state where it can be nothing and its denominator where it has one. */
export function lineQuery(pass: PopulationPass, source: SqlSource, dialect: Dialect): Query | RefusedQuery {
  const refused = pass.outputs.flatMap(({ rule, lowered }) => tooLarge(rule, partsOfLowered(lowered), dialect));
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  const { from, print } = layered(pass, lineRoots(pass), source, dialect);
  const columns = [['row_id', source.id], ['row_owner', source.owner], ['unfit', 'unfit'], ...pass.outputs.flatMap((output) => lineColumns(output, print, dialect))] as const;
  const { opening, rows } = from;
  return { kind: 'query', sql: `${opening}SELECT ${columns.map(([sql, name]) => `${sql} AS ${dialect.quoteName(name)}`).join(', ')}\nFROM ${rows}`, columns: columns.map(([, name]) => name) };
}

/** What is gathered for each owner: of each aggregate how many rows count, how many lack something, and the sum, least or most. */
export function gatherQuery(pass: PopulationPass, source: SqlSource, mostRows: bigint, dialect: Dialect): Query | RefusedQuery {
  const refused = pass.aggregates.flatMap((aggregate) => {
    const total = aggregate.kind === 'sum' && aggregate.value ? [sumOf(aggregate.value.bounds, mostRows)] : [];
    return tooLarge(`${aggregate.kind} (${pass.entity})`, rootsOf(aggregate), dialect, total);
  });
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  const { from, print } = layered(pass, gatherRoots(pass), source, dialect);
  const columns = [['row_owner', 'owner'], ['SUM(unfit)', 'unfit'], ['count(*)', 'rows'], ...pass.aggregates.flatMap((aggregate, index) => gathered(aggregate, index, mostRows, print, dialect))] as const;
  const { opening, rows } = from;
  return { kind: 'query', sql: `${opening}SELECT ${columns.map(([sql, name]) => `${sql} AS ${dialect.quoteName(name)}`).join(', ')}\nFROM ${rows}\nGROUP BY row_owner`, columns: columns.map(([, name]) => name) };
}

function gathered({ kind, counts, lacks, value }: PlanAggregate, index: number, mostRows: bigint, print: Printer, dialect: Dialect): readonly (readonly [sql: string, name: string])[] {
  const rows = (ir: TruthIr): string => (ir.op === 'truth' ? (ir.value ? 'count(*)' : 'SUM(0)') : `SUM(CASE WHEN ${print.truth(ir)} THEN 1 ELSE 0 END)`);
  const states = [[rows(counts), `counted ${index}`], [rows(lacks), `lacking ${index}`]] as const;
  if (!value || kind === 'count' || kind === 'exists') return states;
  const own = print.carrier(value.bounds);
  const otherwise = kind === 'sum' ? 0n : kind === 'least' ? value.bounds.high : value.bounds.low;
  const each = counts.op === 'truth' && counts.value ? print.integer(value) : `CASE WHEN ${print.truth(counts)} THEN ${print.integer(value)} ELSE ${dialect.integer(otherwise, own)} END`;
  const over = kind === 'sum' ? dialect.sum(each, print.carrier(sumOf(value.bounds, mostRows))) : `${kind === 'least' ? 'MIN' : 'MAX'}(${each})`;
  return [...states, [over, `value ${index}`]];
}

/** A row without a value says 0, NEJ or nothing written beside its state: never a number that only looks like one. */
function lineColumns({ rule, lowered }: PlanOutput, print: Printer, dialect: Dialect): readonly (readonly [sql: string, name: string])[] {
  const { notApplicable, missing } = lowered;
  const [isPlain, { yes }] = [[notApplicable, missing].every((one) => one.op === 'truth' && !one.value), dialect.truth];
  const [na, lacking] = [print.truth(notApplicable), print.truth(missing)];
  const states = isPlain ? [] : [[`CASE WHEN ${na} THEN ${STATES.notApplicable} WHEN ${lacking} THEN ${STATES.missing} ELSE ${STATES.value} END`, `${rule} ?`] as const];
  const unlessNothing = (sql: string, empty: string): string => (isPlain ? sql : `CASE WHEN ${na} OR ${lacking} THEN ${empty} ELSE ${sql} END`);
  switch (lowered.kind) {
    case 'nothing': return states;
    case 'truth': return [[unlessNothing(`CASE WHEN ${print.truth(lowered.truth)} THEN ${yes} ELSE ${dialect.truth.no} END`, dialect.truth.no), rule], ...states];
    case 'text': return [[unlessNothing(print.text(lowered.text), dialect.text('')), rule], ...states];
    case 'number': {
      const write = (ir: typeof lowered.numerator, empty: bigint): string => unlessNothing(print.integer(ir), dialect.integer(empty, print.carrier(ir.bounds)));
      const below = lowered.denominator ? [[write(lowered.denominator, 1n), `${rule} /`] as const] : [];
      return [[write(lowered.numerator, 0n), rule], ...states, ...below];
    }
  }
}

/** The values that are written more than once as columns, a layer of selects for each level of dependence. */
function layered(pass: PopulationPass, roots: readonly Ir[], source: SqlSource, dialect: Dialect): { readonly from: { readonly opening: string; readonly rows: string }; readonly print: Printer } {
  const { layers, kept } = layersOf(roots);
  const index = new Map(pass.columns.map(({ column }, at) => [column, at]));
  const read = (ir: Ir): string | undefined => ('column' in ir ? `c${index.get(ir.column)}` : kept.has(ir.id) ? `n${ir.id}` : undefined);
  const print = printer(dialect, read);
  const selects = [firstLayer(pass, columnBounds(roots), source, dialect, print), ...layers.map((layer) => (before: string): string =>
    `SELECT *, ${layer.map((ir) => `${writtenOnce(ir, dialect, read)} AS n${ir.id}`).join(', ')} FROM ${before}${dialect.fence}`)];
  if (dialect.layers === 'nested') return { from: { opening: '', rows: selects.reduce((inner, select) => `(${select(inner)})`, '') }, print };
  const named = selects.map((select, at) => `l${at} ${dialect.as} (\n  ${select(`l${at - 1}`)})`);
  return { from: { opening: `WITH ${named.join(',\n')}\n`, rows: `l${selects.length - 1}` }, print };
}

/** The value itself, not the column it is to become. */
function writtenOnce(ir: Ir, dialect: Dialect, read: (ir: Ir) => string | undefined): string {
  const print = printer(dialect, (one) => (one === ir ? undefined : read(one)));
  if ('bounds' in ir) return print.integer(ir);
  switch (ir.op) {
    case 'text': case 'textColumn': case 'chooseText': return print.text(ir);
    default: return print.truth(ir);
  }
}

function firstLayer(pass: PopulationPass, bounds: ReadonlyMap<string, Bounds>, source: SqlSource, dialect: Dialect, print: Printer): (before: string) => string {
  const reads = pass.columns.map((column, index) => readColumn(column, index, bounds.get(column.column), pass, source, dialect, print));
  const joins = pass.columns.some(({ where }) => where === 'upper');
  const ownerName = dialect.quoteName(source.owner);
  const hasOwner = joins ? [`COALESCE(${dialect.upper}upper_present, 0) = 1`] : [];
  const fit = [...hasOwner, ...reads.flatMap((one) => (one.fit ? [one.fit] : []))];
  const columns = [
    `${dialect.own}${dialect.quoteName(source.id)} AS row_id`, `${dialect.own}${ownerName} AS row_owner`, `${fit.length > 0 ? `CASE WHEN ${fit.join(' AND ')} THEN 0 ELSE 1 END` : '0'} AS unfit`,
    ...reads.map(({ sql }, index) => `${sql} AS c${index}`),
  ];
  return () => `SELECT ${columns.join(', ')} FROM ${source.rows} p${joins ? dialect.join(source.owners, ownerName) : ''}${dialect.fence}`;
}

function partsOfLowered(lowered: Lowered): readonly Ir[] {
  const values = lowered.kind === 'number' ? [lowered.numerator, ...(lowered.denominator ? [lowered.denominator] : [])]
    : lowered.kind === 'truth' ? [lowered.truth] : lowered.kind === 'text' ? [lowered.text] : [];
  const { notApplicable, missing } = lowered;
  return [...values, notApplicable, missing, notApplicable, missing];
}

/** All values of the lines, and of what is gathered. */
export const lineRoots = ({ outputs }: PopulationPass): readonly Ir[] => outputs.flatMap(({ lowered }) => partsOfLowered(lowered));
export const gatherRoots = ({ aggregates }: PopulationPass): readonly Ir[] => aggregates.flatMap(rootsOf);

/** As often as it is written. */
const rootsOf = ({ counts, lacks, value }: PlanAggregate): readonly Ir[] => [counts, counts, lacks, ...(value ? [value] : [])];

function tooLarge(what: string, roots: readonly Ir[], dialect: Dialect, more: readonly Bounds[] = []): readonly SqlProblem[] {
  const bounds = tooWide(roots, dialect) ?? more.find((one) => !carrierOf(one, dialect));
  if (!bounds) return [];
  const digits = (value: bigint): number => String(value < 0n ? -value : value).length;
  const most = dialect.carriers.at(-1)?.most ?? 0n;
  return [numberTooLarge({ what, engine: dialect.name, digits: Math.max(digits(bounds.low), digits(bounds.high)), most: digits(most) })];
}
