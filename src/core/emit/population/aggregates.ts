import type { Node, Selection } from '../../language/names/node.ts';
import { insideOf, kindOf } from '../../language/nodes/dispatch.ts';
import type { Program, ProgramRule } from '../../language/program.ts';

export type AggregateNode = Extract<Node, { kind: 'sum' | 'count' | 'exists' | 'rank' }>;

/** An aggregate over the population in a rule higher up, and in which pass over the rows it can be gathered. */
export interface FoundAggregate {
  readonly node: AggregateNode;
  readonly rule: ProgramRule;
  readonly pass: number;
}

/** Why a program cannot run with its population in a stream of rows. */
export interface PopulationFault {
  readonly kind: 'allocation' | 'overRows' | 'ownerRow' | 'notMonthly' | 'noOwner';
  readonly rule: string;
}

export type FoundAggregates =
  | { readonly kind: 'found'; readonly aggregates: readonly FoundAggregate[]; readonly passes: number }
  | { readonly kind: 'refused'; readonly faults: readonly PopulationFault[] };

/**
 * The aggregates over the population and the passes they need: an aggregate whose rows read nothing that is itself gathered is of
 * pass 0; one whose rows read an index that was normalised over them is of pass 1; and so on.
 */
export function findAggregates(program: Program, entity: string): FoundAggregates {
  const faults: PopulationFault[] = [];
  const aggregates: FoundAggregate[] = [];
  const levels = new Map<string, number>();

  const levelOf = (name: string): number => {
    const before = levels.get(name);
    if (before !== undefined) return before;
    levels.set(name, 0);
    const rule = program.ruleByName.get(name);
    const level = rule ? Math.max(0, ...nodesOf(rule).map((node) => levelIn(node, rule, { month: rule.per === 'month' ? 'at hand' : 'none' }))) : 0;
    levels.set(name, level);
    return level;
  };

  const levelIn = (node: Node, rule: ProgramRule, where: { readonly month: 'at hand' | 'none' }): number => {
    const selection = kindOf(node).selection?.(node);
    if (selection?.entity === entity && isAggregate(node)) {
      const pass = Math.max(0, ...insideOf(node).map((part) => levelIn(part, rule, where)));
      faults.push(...faultsOf(node, selection, rule, where.month));
      aggregates.push({ node, rule, pass });
      return pass + 1;
    }
    if (selection?.entity === entity) faults.push({ kind: 'allocation', rule: rule.name });
    const inner = selection?.scope === 'months' ? ({ month: 'at hand' } as const) : where;
    const own = node.kind === 'read' && node.target !== 'input' ? levelOf(node.name) : 0;
    return Math.max(own, ...insideOf(node).map((part) => levelIn(part, rule, inner)));
  };

  const faultsOf = (node: AggregateNode, selection: Selection, rule: ProgramRule, month: 'at hand' | 'none'): readonly PopulationFault[] => [
    ...(rule.entity === entity ? [{ kind: 'overRows', rule: rule.name } as const] : []),
    ...(month === 'none' ? [{ kind: 'notMonthly', rule: rule.name } as const] : []),
    ...(insideOf(node).some((part) => readsOutside(part, selection)) ? [{ kind: 'ownerRow', rule: rule.name } as const] : []),
  ];

  if (program.symbols.declarations.entities.get(entity)?.parent === undefined) faults.push({ kind: 'noOwner', rule: entity });
  for (const rule of program.rules) {
    levelOf(rule.name);
    if (rule.entity === entity && rule.per === 'year') faults.push({ kind: 'notMonthly', rule: rule.name });
  }
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'found', aggregates, passes: Math.max(0, ...aggregates.map(({ pass }) => pass + 1)) };
}

function nodesOf(rule: ProgramRule): readonly Node[] {
  return [...(rule.applies ? [rule.applies.node] : []), ...rule.bodies.map(({ node }) => node)];
}

function isAggregate(node: Node): node is AggregateNode {
  return node.kind === 'sum' || node.kind === 'count' || node.kind === 'exists' || node.kind === 'rank';
}

/** `denna` inside an aggregate: the rows would have to be read once for each owner. */
function readsOutside(node: Node, selection: Selection): boolean {
  return (node.kind === 'read' && node.target !== 'parameter' && node.depth !== selection.depth) || insideOf(node).some((part) => readsOutside(part, selection));
}
