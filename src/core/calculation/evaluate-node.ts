import type { Node, ReadNode, Selection } from '../language/names/node.ts';
import { kindOf } from '../language/nodes/dispatch.ts';
import type { Frame } from '../language/nodes/kind.ts';
import type { ProgramRule } from '../language/program.ts';
import { missing, nothingOf, NOT_APPLICABLE, number, type Value } from '../language/reference/value.ts';
import { divide, isZero } from '../quantity/rational.ts';
import type { Calculation } from './calculate.ts';
import { valueOfSlot } from './calculate.ts';
import { MONTHS } from './columns.ts';
import type { Evaluated, EvaluatedRow, ReadFrom } from './evaluated.ts';

/**
 * The formula with figures put in, read from the slots that running it has just left in the frame. Aggregates are run again row
 * by row, so that each row shows its condition and its part.
 */
export function evaluatedNode(node: Node, rule: ProgramRule, frame: Frame, calculation: Calculation): Evaluated {
  const { program } = calculation;
  const inner = (part: Node): Evaluated => evaluatedNode(part, rule, frame, calculation);
  const type = program.types[node.id]?.kind ?? 'any';
  const slot = frame.slots[node.id] ?? NOT_APPLICABLE;
  const value = valueOfSlot(slot, type, program.measures[node.id]?.decimals);
  if (calculation.gathered.has(node.id)) return { node, value, parts: [], gathered: 'gathered' };
  switch (node.kind) {
    case 'read': return { node, value, parts: [], read: readFrom(node, frame, calculation) };
    case 'conditional': return conditional(node, value, inner);
    case 'divide': {
      const parts = [inner(node.left), inner(node.right)];
      return { node, value: quotient(parts, rule, frame, calculation), parts };
    }
    case 'sum':
    case 'rank': return { node, value, parts: [], rows: aggregateRows(node.over, node.item, rule, frame, calculation) };
    case 'count':
    case 'exists': return { node, value, parts: [], rows: aggregateRows(node.over, undefined, rule, frame, calculation) };
    case 'allocate': {
      calculation.compiled.nodeRun(rule, node.total)(frame);
      return { node, value, parts: [inner(node.total)], rows: aggregateRows(node.among, node.weight, rule, frame, calculation) };
    }
    default: return { node, value, parts: kindOf(node).parts(node).map(inner) };
  }
}

function conditional(node: Extract<Node, { kind: 'conditional' }>, value: Value, inner: (part: Node) => Evaluated): Evaluated {
  const condition = inner(node.condition);
  if (condition.value.kind !== 'truth') return { node, value, parts: [condition] };
  const [taken, notTaken] = condition.value.value ? [node.holds, node.otherwise] : [node.otherwise, node.holds];
  return { node, value, parts: [condition, inner(taken)], notTaken };
}

/** A quotient that was rounded in one go has left no slot; its parts have. */
function quotient([left, right]: readonly Evaluated[], rule: ProgramRule, frame: Frame, calculation: Calculation): Value {
  if (!left || !right) return NOT_APPLICABLE;
  const [a, b] = [left.value, right.value];
  if (a.kind !== 'number' || b.kind !== 'number') return nothingOf([a, b]) ?? NOT_APPLICABLE;
  if (isZero(b.value)) return missing({ kind: 'divisor', rule: rule.name, row: calculation.rows(rule.entity ?? '')[frame.rows[0] ?? 0] ?? '' });
  return number(divide(a.value, b.value));
}

function readFrom(node: ReadNode, frame: Frame, { program, columns }: Calculation): ReadFrom {
  const month = node.monthly === 'yes' ? frame.month : undefined;
  if (node.target === 'parameter') return { name: node.name, target: node.target, row: '', ...(frame.month < 0 ? {} : { month: frame.month }) };
  const owner = program.symbols.lineage.get(node.entity)?.[node.up] ?? '';
  const at = columns.ancestors(node.entity, owner)[frame.rows[node.depth] ?? 0] ?? -1;
  return { name: node.name, target: node.target, row: columns.ids.get(owner)?.[at] ?? '', ...(month === undefined ? {} : { month }) };
}

function aggregateRows(
  selection: Selection, item: Node | undefined, rule: ProgramRule, frame: Frame, calculation: Calculation,
): readonly EvaluatedRow[] {
  const { compiled, columns } = calculation;
  const where = selection.where && compiled.nodeRun(rule, selection.where);
  const run = item && compiled.nodeRun(rule, item);
  const look = (row: string): EvaluatedRow => {
    where?.(frame);
    const condition = selection.where && evaluatedNode(selection.where, rule, frame, calculation);
    const holds = condition === undefined || (condition.value.kind === 'truth' && condition.value.value);
    if (!holds || !item || !run) return { row, condition };
    run(frame);
    return { row, condition, item: evaluatedNode(item, rule, frame, calculation) };
  };
  const found: EvaluatedRow[] = [];
  if (selection.scope === 'months') {
    const outer = frame.month;
    for (frame.month = 0; frame.month < MONTHS; frame.month += 1) found.push(look(String(frame.month + 1)));
    frame.month = outer;
    return found;
  }
  const ids = columns.ids.get(selection.entity) ?? [];
  const { owner } = selection;
  const among = owner ? (columns.belonging(selection.entity, owner.entity)[frame.rows[owner.depth] ?? 0] ?? []) : ids.map((_, row) => row);
  for (const row of among) {
    frame.rows[selection.depth] = row;
    found.push(look(ids[row] ?? ''));
  }
  return found;
}
