import type { Node, Selection } from '../language/names/node.ts';
import { kindOf } from '../language/nodes/dispatch.ts';
import type { CompileContext, Frame, Run } from '../language/nodes/kind.ts';
import { asOwn, isNothingSlot } from '../language/nodes/slot.ts';
import type { Program, ProgramRule } from '../language/program.ts';
import { NOT_APPLICABLE, type Missing } from '../language/reference/value.ts';
import type { Columns } from './columns.ts';
import { readerOf, rowsOf } from './reader.ts';

/** A program ready to run over its columns. Every run leaves the value of each node it went through in the frame's slots. */
export interface Compiled {
  /** Where the rule applies, the body of the month at hand. */
  ruleRun(rule: ProgramRule): Run;
  /** A node on its own, for explaining what stands inside an aggregate. */
  nodeRun(rule: ProgramRule, node: Node): Run;
  /** Calls `visit` for each row the selection gives, with that row at hand. */
  visitRows(rule: ProgramRule, selection: Selection, frame: Frame, visit: (row: number) => void): Missing | undefined;
}

export function compileProgram(program: Program, columns: Columns, externals: ReadonlyMap<number, Run> = new Map()): Compiled {
  const contexts = new Map<string, CompileContext>();
  const contextOf = (rule: ProgramRule): CompileContext => {
    const context = contexts.get(rule.name) ?? compileContext(rule, program, columns, externals);
    contexts.set(rule.name, context);
    return context;
  };
  return {
    ruleRun: (rule) => ruleRun(rule, contextOf(rule), program),
    nodeRun: (rule, node) => contextOf(rule).compile(node),
    visitRows: (rule, selection, frame, visit) => contextOf(rule).rowsOf(selection)(frame, visit),
  };
}

/** Stands in bodyOfMonth for a month in which the rule says nothing. */
const NO_BODY = -1;

function ruleRun(rule: ProgramRule, context: CompileContext, program: Program): Run {
  const applies = rule.applies && context.compile(rule.applies.node);
  const bodies = rule.bodies.map(({ node }) => asOwn(node, program.ruleMeasures.get(rule.name), context));
  const [first] = bodies;
  const isAlways = !rule.bodyOfMonth.includes(NO_BODY) || (rule.kind === 'rule' && rule.per !== 'month');
  const body: Run = bodies.length === 1 && first && isAlways
    ? first
    : (frame) => bodies[rule.bodyOfMonth[Math.max(0, frame.month)] ?? 0]?.(frame) ?? NOT_APPLICABLE;
  if (!applies) return body;
  return (frame) => {
    const holds = applies(frame);
    if (holds === true) return body(frame);
    return isNothingSlot(holds) && holds.kind === 'missing' ? holds : NOT_APPLICABLE;
  };
}

function compileContext(rule: ProgramRule, program: Program, columns: Columns, externals: ReadonlyMap<number, Run>): CompileContext {
  const made = new Map<number, Run>();
  const nameOf = (entity: string, row: number): string => columns.ids.get(entity)?.[row] ?? '';
  const context: CompileContext = {
    compile: (node) => {
      const { id } = node;
      const known = made.get(id);
      if (known) return known;
      const run = externals.get(id) ?? kindOf(node).compile(node, context);
      const recording: Run = (frame) => (frame.slots[id] = run(frame));
      made.set(id, recording);
      return recording;
    },
    measureOf: (node) => program.measures[node.id],
    typeOf: (node) => program.types[node.id] ?? { kind: 'any' },
    reader: (node) => readerOf(node, program, columns),
    rowsOf: (selection) => rowsOf(selection, context, columns),
    table: (name) => program.tables.get(name),
    nameOf,
    rowEntity: (depth) => (depth === 0 ? (rule.entity ?? '') : ''),
    need: (kind, frame) =>
      kind === 'weights' ? { kind, rule: rule.name } : { kind, rule: rule.name, row: nameOf(rule.entity ?? '', frame.rows[0] ?? 0) },
    once: (compute) => {
      const known = new Map<number, ReturnType<typeof compute>>();
      return (frame) => {
        const before = known.get(frame.month);
        if (before !== undefined) return before;
        const computed = compute(frame);
        known.set(frame.month, computed);
        return computed;
      };
    },
  };
  return context;
}
