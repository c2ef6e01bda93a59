import type { CompareNode, Node, ReadNode } from '../../language/names/node.ts';
import { insideOf } from '../../language/nodes/dispatch.ts';
import type { Program, ProgramRule } from '../../language/program.ts';

/** A parameter that a value of each row is held against: `gräns avstånd` against `avstånd till närmaste hälsocentral`. */
export interface Threshold {
  readonly parameter: string;
  /** The rule or input whose value is held against it, and the entity whose rows have it. */
  readonly value: string;
  readonly entity: string;
  readonly operator: CompareNode['operator'];
  /** Which side of the comparison the parameter stands on. */
  readonly side: 'left' | 'right';
}

/** Every comparison of a row's value with a parameter, in a rule that the roots rest on. */
export function thresholdsOf(program: Program, roots: readonly string[]): readonly Threshold[] {
  return reachedFrom(program, roots).flatMap((rule) => nodesOf(rule).flatMap(inNode));
}

/** The rules that the roots rest on, themselves included, in the program's order. */
export function reachedFrom(program: Program, roots: readonly string[]): readonly ProgramRule[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const rule = program.ruleByName.get(name);
    if (!rule || found.has(name)) return;
    found.add(name);
    for (const node of nodesOf(rule)) readsIn(node).forEach(visit);
  };
  roots.forEach(visit);
  return program.rules.filter(({ name }) => found.has(name));
}

function nodesOf(rule: ProgramRule): readonly Node[] {
  return [...(rule.applies ? [rule.applies.node] : []), ...rule.bodies.map(({ node }) => node)];
}

function readsIn(node: Node): readonly string[] {
  return [...(node.kind === 'read' && node.target !== 'input' ? [node.name] : []), ...insideOf(node).flatMap(readsIn)];
}

function inNode(node: Node): readonly Threshold[] {
  const inner = insideOf(node).flatMap(inNode);
  if (node.kind !== 'compare') return inner;
  const { left, right, operator } = node;
  if (isParameter(right) && isOfRow(left)) return [...inner, { parameter: right.name, value: left.name, entity: left.entity, operator, side: 'right' }];
  if (isParameter(left) && isOfRow(right)) return [...inner, { parameter: left.name, value: right.name, entity: right.entity, operator, side: 'left' }];
  return inner;
}

function isParameter(node: Node): node is ReadNode {
  return node.kind === 'read' && node.target === 'parameter';
}

function isOfRow(node: Node): node is ReadNode {
  return node.kind === 'read' && node.target !== 'parameter' && node.entity !== '';
}
