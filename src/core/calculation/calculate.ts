import type { Frame, Run, Slot } from '../language/nodes/kind.ts';
import { fromSlot, isNothingSlot, slotOf } from '../language/nodes/slot.ts';
import type { Program, ProgramRule } from '../language/program.ts';
import type { Facts } from '../language/reference/facts.ts';
import { NOT_APPLICABLE, type Value } from '../language/reference/value.ts';
import type { Measure } from '../language/types/type.ts';
import type { Rational } from '../quantity/rational.ts';
import { columnsOf, isMonthly, MONTHS, type Columns } from './columns.ts';
import { compileProgram, type Compiled } from './compile.ts';

/** The values of a program on some facts. Nothing in it knows which scenario it served. */
export interface Calculation {
  readonly program: Program;
  readonly columns: Columns;
  readonly compiled: Compiled;
  /** Nodes whose values were gathered elsewhere, over rows that are not here. */
  readonly gathered: ReadonlySet<number>;
  /** The value of a rule, input or parameter for a row ('' for a parameter); month from 0 for what is per month. */
  value(name: string, row: string, month?: number): Value;
  rows(entity: string): readonly string[];
}

/** Values that stand in for what a rule would give for some rows: how a difference is taken one row at a time. */
export type Standins = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** What is not computed from the facts alone. */
export interface Given {
  readonly standins?: Standins;
  /** Nodes whose values come from elsewhere, by node id: aggregates gathered over a population in a stream. */
  readonly externals?: ReadonlyMap<number, Run>;
  /** Called with the columns before anything runs, for externals that look rows up in them. */
  readonly withColumns?: (columns: Columns) => void;
}

/** Computes every rule for every row, rule by rule in the program's order. */
export function calculate(program: Program, facts: Facts, { standins = new Map(), externals = new Map(), withColumns }: Given = {}): Calculation {
  const columns = columnsOf(program, facts);
  withColumns?.(columns);
  const compiled = compileProgram(program, columns, externals);
  const frame = newFrame(program);
  for (const rule of program.rules) {
    const run = compiled.ruleRun(rule);
    const column = columns.rules.get(rule.name) as Slot[];
    const months = isMonthly(rule) ? MONTHS : 1;
    for (let place = 0; place < column.length; place += 1) {
      frame.rows[0] = Math.floor(place / months);
      frame.month = isMonthly(rule) ? place % MONTHS : -1;
      column[place] = run(frame);
    }
    standIn(column, standins.get(rule.name), columns.ids.get(rule.entity ?? '') ?? [], program.ruleMeasures.get(rule.name));
  }
  const positions = new Map([...columns.ids].map(([entity, ids]) => [entity, new Map(ids.map((id, row) => [id, row]))]));
  const inputValue = (name: string, row: string, month: number | undefined): Value => {
    const input = program.inputs.get(name);
    const at = positions.get(input?.entity ?? '')?.get(row) ?? -1;
    const slot = columns.inputs.get(name)?.[input?.per === 'month' ? at * MONTHS + (month ?? 0) : at];
    if (!input || slot === undefined) return NOT_APPLICABLE;
    return valueOfSlot(slot, input.type.kind, input.type.kind === 'number' ? input.type.decimals : undefined);
  };
  return {
    program, columns, compiled, gathered: new Set(externals.keys()),
    rows: (entity) => columns.ids.get(entity) ?? [],
    value: (name, row, month) => {
      const rule = program.ruleByName.get(name);
      if (!rule) return inputValue(name, row, month);
      const at = rule.entity === undefined ? 0 : (positions.get(rule.entity)?.get(row) ?? -1);
      const slot = columns.rules.get(name)?.[isMonthly(rule) ? at * MONTHS + (month ?? 0) : at];
      return slot === undefined ? NOT_APPLICABLE : valueOfRule(slot, rule, program);
    },
  };
}

/** Only for rules that are not per month. */
function standIn(column: Slot[], values: ReadonlyMap<string, Value> | undefined, ids: readonly string[], measure: Measure | undefined): void {
  const toSlot = slotOf(measure);
  for (const [row, value] of values ?? []) column[ids.indexOf(row)] = toSlot(value);
}

export function newFrame(program: Program): Frame {
  return { rows: [0, 0, 0, 0], month: -1, slots: Array<Slot>(program.nodeCount).fill(NOT_APPLICABLE) };
}

function valueOfRule(slot: Slot, rule: ProgramRule, program: Program): Value {
  return valueOfSlot(slot, rule.type.kind, program.ruleMeasures.get(rule.name)?.decimals);
}

/** What a slot stands for, by the kind and scale its node has. */
export function valueOfSlot(slot: Slot, kind: 'number' | 'truth' | 'text' | 'date' | 'any', decimals: number | 'exact' | undefined): Value {
  if (isNothingSlot(slot)) return slot;
  if (typeof slot === 'boolean') return { kind: 'truth', value: slot };
  if (typeof slot === 'string') return { kind: kind === 'date' ? 'date' : 'text', value: slot };
  return { kind: 'number', value: fromSlot(slot as number | Rational, decimals) };
}
