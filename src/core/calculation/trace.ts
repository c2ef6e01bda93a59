import type { Frame, Run, Slot } from '../language/nodes/kind.ts';
import type { Program, ProgramRule } from '../language/program.ts';
import type { Facts } from '../language/reference/facts.ts';
import { columnsOf, type Columns } from './columns.ts';
import { compileProgram, type Compiled } from './compile.ts';
import { newFrame } from './calculate.ts';

/** One row computed with the value of every node kept: all that an explanation of it needs. */
export interface Trace {
  readonly row: number;
  readonly slots: readonly Slot[];
}

/** A program of one entity, ready to compute and trace a row at a time. */
export interface Tracer {
  readonly program: Program;
  readonly columns: Columns;
  readonly compiled: Compiled;
  readonly rows: number;
  /** Computes every rule for the row, in order, and keeps the value of every node. */
  trace(row: number): Trace;
}

/**
 * For rules that read only their own row, its parents and parameters; parameters are computed once. Rules with aggregates over the
 * entity itself need `calculate`, which goes rule by rule.
 */
export function tracerOf(program: Program, facts: Facts, entity: string): Tracer {
  const columns = columnsOf(program, facts);
  const compiled = compileProgram(program, columns);
  const frame = newFrame(program);
  frame.month = 0;
  const steps: { readonly run: Run; readonly column: Slot[] }[] = [];
  for (const rule of program.rules) {
    const run = compiled.ruleRun(rule);
    const column = columns.rules.get(rule.name) ?? [];
    if (rule.entity === entity) steps.push({ run, column });
    else computeColumn(rule, run, column, frame);
  }
  return {
    program, columns, compiled, rows: columns.ids.get(entity)?.length ?? 0,
    trace: (row) => {
      frame.rows[0] = row;
      for (const { run, column } of steps) column[row] = run(frame);
      return { row, slots: frame.slots.slice() };
    },
  };
}

function computeColumn(rule: ProgramRule, run: Run, column: Slot[], frame: Frame): void {
  for (let place = 0; place < column.length; place += 1) {
    frame.rows[0] = rule.kind === 'parameter' ? 0 : place;
    frame.month = rule.kind === 'parameter' ? place : -1;
    column[place] = run(frame);
  }
}
