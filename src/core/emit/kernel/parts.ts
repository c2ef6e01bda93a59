import type { Calculation } from '../../calculation/calculate.ts';
import type { Value } from '../../language/reference/value.ts';
import { mantissa } from '../../quantity/decimal.ts';
import type { PlanAggregate, PlanColumn, PopulationPass } from '../population/plan.ts';
import { asNumbers, type UpperValues } from '../population/upper.ts';
import { isSafe, kernelSource, type KernelSource } from './source.ts';

/** Values of a column for the rows of a chunk: whole numbers, texts, or 0 and 1 for no and yes. */
export type ColumnValues = Float64Array | Int32Array | BigInt64Array | Uint8Array | readonly string[] | readonly bigint[];

/** All that a kernel is made of, as plain values: it can be sent to another thread. */
export interface KernelParts {
  readonly source: KernelSource;
  readonly owners: number;
  /** The owners' columns, by column name. */
  readonly upper: ReadonlyMap<string, ColumnValues>;
  readonly aggregates: readonly Pick<PlanAggregate, 'node' | 'kind'>[];
}

/** The parts of a pass in a month (from 0), with the owners' values as they now are. */
export function kernelParts(pass: PopulationPass, month: number, upper: Calculation): KernelParts {
  const source = kernelSource(pass);
  return {
    source, owners: upper.rows(pass.owner).length,
    upper: upperColumns(pass, source.columns, month, upper),
    aggregates: pass.aggregates.map(({ node, kind }) => ({ node, kind })),
  };
}

/** What is read of the owners, by column name. */
export function upperColumns(pass: PopulationPass, columns: readonly PlanColumn[], month: number, upper: Calculation): ReadonlyMap<string, ColumnValues> {
  return new Map(columns.filter(({ where }) => where === 'upper').map((column) => [column.column, upperColumn(column, pass, month, upper)]));
}

/** One value for each owner, in the carrier the loop reads. */
function upperColumn({ name, carries, kind }: PlanColumn, pass: PopulationPass, month: number, upper: Calculation): ColumnValues {
  const values = upperValues(name, pass, month, upper);
  if (carries === 'notApplicable' || carries === 'missing') return Uint8Array.from(values.values, (value) => (value.kind === carries ? 1 : 0));
  if (kind === 'truth') return Uint8Array.from(values.values, (value) => (value.kind === 'truth' && value.value ? 1 : 0));
  if (kind === 'text') return values.values.map((value) => ('value' in value && typeof value.value === 'string' ? value.value : ''));
  const bounds = carries === 'denominator' ? (values.denominators ?? values.bounds) : values.bounds;
  const whole = values.values.map((value) => wholeOf(value, values, carries === 'denominator' ? 'denominator' : 'numerator'));
  return isSafe(bounds) ? Float64Array.from(whole, Number) : whole;
}

function wholeOf(value: Value, { decimals, denominators }: UpperValues, part: 'numerator' | 'denominator'): bigint {
  if (value.kind !== 'number') return part === 'numerator' ? 0n : 1n;
  if (part === 'denominator') return value.value.denominator;
  return denominators ? value.value.numerator : mantissa(value.value, decimals);
}

/** By name: the rule or input of whichever of the owner's lineage has it. */
function upperValues(name: string, pass: PopulationPass, month: number, upper: Calculation): UpperValues {
  const { program } = upper;
  const input = program.inputs.get(name);
  const entity = input?.entity ?? program.ruleByName.get(name)?.entity ?? '';
  const lineage = program.symbols.lineage.get(pass.entity) ?? [];
  const node = { name, target: input ? 'input' : 'rule', entity: pass.entity, up: lineage.indexOf(entity), monthly: 'no' } as const;
  return asNumbers(node, { program, entity: pass.entity, upper, month });
}
