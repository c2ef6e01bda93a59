import type { Node } from '../../../language/names/node.ts';
import { insideOf, kindOf } from '../../../language/nodes/dispatch.ts';
import type { Program, ProgramRule } from '../../../language/program.ts';
import { rulesRead } from '../../../language/types/order.ts';

/**
 * How a value that is varied reaches the rules asked about. A number carries it when arithmetic takes it there; what only a
 * condition on it decides does not carry it, and stands still until the condition turns.
 */
export interface Influence {
  readonly target: string;
  /** The rules that what is asked about rests on and in which the value meets something that decides. */
  readonly deciding: readonly ProgramRule[];
  /** Whether some number bends between two decisions: the value times itself, or something divided by it. */
  readonly shape: 'straight' | 'curved';
  /** Whether some number that carries it is rounded, so that a line becomes steps. */
  readonly steps: 'rounded' | 'exact';
  carries(node: Node): boolean;
  /** Whether the node, or one inside it, decides by a number that carries the value. */
  decides(node: Node): boolean;
}

/** How `target` (a parameter or an input) reaches the rules named in `asked`. */
export function influenceOf(program: Program, target: string, asked: readonly string[]): Influence {
  const carriedRules = new Set<string>();
  const carries = remembered((node) => carriesHere(node, (name) => name === target || carriedRules.has(name), carries));
  const decides = remembered((node) => decidesHere(node, carries) || insideOf(node).some(decides));
  const reached = rulesBelow(program, asked);
  for (const rule of reached) if (rule.bodies.some(({ node }) => carries(node))) carriedRules.add(rule.name);
  const roots = reached.flatMap(rootsOf);
  return {
    target, carries, decides,
    shape: roots.some((root) => somewhere(root, (node) => bends(node, carries))) ? 'curved' : 'straight',
    steps: roots.some((root) => somewhere(root, (node) => rounds(node, carries))) ? 'rounded' : 'exact',
    deciding: reached.filter((rule) => rootsOf(rule).some(decides)),
  };
}

function rootsOf({ applies, bodies }: ProgramRule): readonly Node[] {
  return [...(applies ? [applies.node] : []), ...bodies.map(({ node }) => node)];
}

/** The rules and all that they read, in the order of the program. */
function rulesBelow(program: Program, asked: readonly string[]): readonly ProgramRule[] {
  const needed = new Set(asked);
  for (const rule of program.rules.toReversed()) {
    if (needed.has(rule.name)) for (const root of rootsOf(rule)) rulesRead(root, needed);
  }
  return program.rules.filter(({ name }) => needed.has(name));
}

function carriesHere(node: Node, named: (name: string) => boolean, carries: (node: Node) => boolean): boolean {
  switch (node.kind) {
    case 'read': return named(node.name);
    case 'conditional': return carries(node.holds) || carries(node.otherwise);
    case 'compare':
    case 'logic':
    case 'not':
    case 'applies':
    case 'exists':
    case 'count':
    case 'lookup': return false;
    default: return kindOf(node).parts(node).some(carries);
  }
}

function decidesHere(node: Node, carries: (node: Node) => boolean): boolean {
  switch (node.kind) {
    case 'compare':
    case 'extreme':
    case 'clamp':
    case 'absolute':
    case 'rank':
    case 'lookup': return kindOf(node).parts(node).some(carries);
    case 'divide': return carries(node.right);
    default: return false;
  }
}

function bends(node: Node, carries: (node: Node) => boolean): boolean {
  switch (node.kind) {
    case 'multiply': return carries(node.left) && carries(node.right);
    case 'divide': return carries(node.right);
    case 'allocate': return carries(node.weight);
    default: return false;
  }
}

function rounds(node: Node, carries: (node: Node) => boolean): boolean {
  return (node.kind === 'round' && carries(node.of)) || (node.kind === 'allocate' && carries(node));
}

function somewhere(node: Node, holds: (node: Node) => boolean): boolean {
  return holds(node) || insideOf(node).some((inner) => somewhere(inner, holds));
}

/** Nodes are known by their place in the program. */
function remembered(compute: (node: Node) => boolean): (node: Node) => boolean {
  const known = new Map<number, boolean>();
  return (node) => {
    const before = known.get(node.id);
    if (before !== undefined) return before;
    const found = compute(node);
    known.set(node.id, found);
    return found;
  };
}
