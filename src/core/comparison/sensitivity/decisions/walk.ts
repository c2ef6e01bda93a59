import { newFrame, valueOfSlot, type Calculation } from '../../../calculation/calculate.ts';
import { isMonthly, MONTHS } from '../../../calculation/columns.ts';
import type { LogicNode, Node, RankNode, Selection } from '../../../language/names/node.ts';
import { kindOf } from '../../../language/nodes/dispatch.ts';
import type { Frame } from '../../../language/nodes/kind.ts';
import type { ProgramRule } from '../../../language/program.ts';
import type { Value } from '../../../language/reference/value.ts';
import { compare, type Rational } from '../../../quantity/rational.ts';
import { decisionsOf, type Decision } from './decision.ts';
import type { Influence } from './influence.ts';

/** Where the walk through a rule's formula is: the row and month in the frame, the words and rows that led there in `path`. */
interface Walk {
  readonly calculation: Calculation;
  readonly influence: Influence;
  readonly rule: ProgramRule;
  readonly frame: Frame;
  readonly found: Map<string, Decision>;
}

/**
 * Every decision that a varied value takes part in, by rule, row, month and node: with the same ways taken everywhere, every
 * number moves on one line. Branches not taken and conditions that another part has settled are left out.
 */
export function decisionsIn(calculation: Calculation, influence: Influence): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  const frame = newFrame(calculation.program);
  for (const rule of influence.deciding) {
    const walk: Walk = { calculation, influence, rule, frame, found };
    const rows = rule.entity === undefined ? 1 : calculation.rows(rule.entity).length;
    const months = isMonthly(rule) ? Array.from({ length: MONTHS }, (_, month) => month) : [-1];
    for (let row = 0; row < rows; row += 1) {
      for (const month of months) {
        frame.rows[0] = row;
        frame.month = month;
        walkRule(walk, [rule.name, row, month].join('\u0000'));
      }
    }
  }
  return found;
}

function walkRule(walk: Walk, path: string): void {
  const { rule, frame } = walk;
  if (rule.applies) {
    visit(rule.applies.node, path, walk);
    if (!isYes(valueOf(rule.applies.node, walk))) return;
  }
  const body = rule.bodies[rule.bodyOfMonth[Math.max(0, frame.month)] ?? 0];
  if (body) visit(body.node, path, walk);
}

function visit(node: Node, path: string, walk: Walk): void {
  if (!walk.influence.decides(node)) return;
  switch (node.kind) {
    case 'logic': if (!isSettled(node, walk)) visitAll(node.parts, path, walk); break;
    case 'conditional': {
      visit(node.condition, path, walk);
      const condition = valueOf(node.condition, walk);
      if (condition.kind === 'truth') visit(condition.value ? node.holds : node.otherwise, path, walk);
      break;
    }
    case 'sum': visitRows(node.over, path, walk, (inner) => visit(node.item, inner, walk)); break;
    case 'count':
    case 'exists': visitRows(node.over, path, walk, () => undefined); break;
    case 'rank': visitRank(node, path, walk); break;
    case 'allocate': {
      visit(node.total, path, walk);
      visitRows(node.among, path, walk, (inner) => visit(node.weight, inner, walk));
      break;
    }
    default: {
      visitAll(kindOf(node).parts(node), path, walk);
      if (kindOf(node).parts(node).some(walk.influence.carries)) record(node, path, walk);
    }
  }
}

function visitAll(nodes: readonly Node[], path: string, walk: Walk): void {
  for (const node of nodes) visit(node, path, walk);
}

function record(node: Node, path: string, walk: Walk): void {
  const decided = decisionsOf(node, (part) => valueOf(part, walk), (name) => walk.calculation.program.tables.get(name));
  for (const [index, decision] of decided.entries()) walk.found.set([path, node.id, index].join('\u0000'), decision);
}

/** A part that the value does not reach may settle the whole; the others then decide nothing. */
function isSettled({ operator, parts }: LogicNode, walk: Walk): boolean {
  return parts.some((part) => {
    if (walk.influence.decides(part)) return false;
    const value = valueOf(part, walk);
    return value.kind === 'truth' && value.value === (operator === 'or');
  });
}

/** Which row wins is told by its place; there is no one gap to follow. */
function visitRank(node: RankNode, path: string, walk: Walk): void {
  const items: { readonly row: string; readonly value: Rational }[] = [];
  visitRows(node.over, path, walk, (inner) => {
    visit(node.item, inner, walk);
    const value = valueOf(node.item, walk);
    if (value.kind === 'number') items.push({ row: inner, value: value.value });
  });
  const sign = node.which === 'most' ? 1 : -1;
  const [best] = items.toSorted((a, b) => -sign * compare(a.value, b.value));
  walk.found.set([path, node.id].join('\u0000'), { turn: 'bends', outcome: best?.row ?? '', gap: undefined });
}

function visitRows({ scope, entity, owner, depth, where }: Selection, path: string, walk: Walk, each: (path: string) => void): void {
  const { frame, calculation: { columns } } = walk;
  const step = (place: number): void => {
    const inner = [path, entity, place].join('\u0000');
    if (where) visit(where, inner, walk);
    if (!where || isYes(valueOf(where, walk))) each(inner);
  };
  if (scope === 'months') {
    const outer = frame.month;
    for (frame.month = 0; frame.month < MONTHS; frame.month += 1) step(frame.month);
    frame.month = outer;
    return;
  }
  const groups = owner && columns.belonging(entity, owner.entity);
  for (const row of groups ? (groups[frame.rows[owner?.depth ?? 0] ?? 0] ?? []) : (columns.ids.get(entity) ?? []).keys()) {
    frame.rows[depth] = row;
    step(row);
  }
}

function valueOf(node: Node, { calculation: { compiled, program }, rule, frame }: Walk): Value {
  const slot = compiled.nodeRun(rule, node)(frame);
  return valueOfSlot(slot, program.types[node.id]?.kind ?? 'any', program.measures[node.id]?.decimals);
}

function isYes(value: Value): boolean {
  return value.kind === 'truth' && value.value;
}
