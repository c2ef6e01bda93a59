import type { Calculation } from '../../calculation/calculate.ts';
import type { Program } from '../../language/program.ts';
import { monthsIn } from '../../rulebook/resolving/pick.ts';
import { inputsRead } from './inputs-read.ts';
import type { Nullable } from './columns.ts';
import { lowerPass } from './lower-pass.ts';
import type { PopulationPass } from './plan.ts';

/** A column of the rows that are written: a rule or an input of the population. */
export interface LineColumn {
  readonly name: string;
  readonly source: 'rule' | 'input';
  /** Decimals of the whole number, the same in every month; 0 for what is no number. */
  readonly decimals: number;
}

export interface LinePasses {
  readonly columns: readonly LineColumn[];
  /** By month (from 0): a pass that gathers nothing and gives every row's inputs and rules. */
  readonly months: readonly { readonly month: number; readonly pass: PopulationPass }[];
}

/**
 * Everything a row is made of, for each month of a computed population: the inputs and every rule, after all that was gathered over
 * the rows is known. A rule's number has the same decimals in every month, so that rows of different months can be added.
 */
export function linePasses(program: Program, entity: string, upper: Calculation, nullable: Nullable): LinePasses {
  const rules = program.rules.flatMap(({ name, entity: of }) => (of === entity ? [name] : []));
  const inputs = inputsRead(program, entity).map(({ name }) => name);
  const names = [...inputs, ...rules];
  const lowered = (decimals: ReadonlyMap<string, number>): LinePasses['months'] => monthsIn(program.period).map(({ month = 1 }) => ({
    month: month - 1,
    pass: lowerPass({ program, entity, month: month - 1, upper, nullable }, [], names.map((name) => ({ name, decimals: decimals.get(name) ?? 0 }))),
  }));
  const decimals = new Map<string, number>();
  for (const { pass: { outputs } } of lowered(decimals)) {
    for (const { rule, lowered: value } of outputs) decimals.set(rule, Math.max(decimals.get(rule) ?? 0, value.kind === 'number' ? value.decimals : 0));
  }
  const columnOf = (source: LineColumn['source']) => (name: string): LineColumn => ({ name, source, decimals: decimals.get(name) ?? 0 });
  return { columns: [...inputs.map(columnOf('input')), ...rules.map(columnOf('rule'))], months: lowered(decimals) };
}
