import type { Node } from '../../../language/names/node.ts';
import type { ResolvedTable } from '../../../language/nodes/kind.ts';
import { number, type Value } from '../../../language/reference/value.ts';
import { compare, isNegative, isZero, subtract, ZERO, type Rational } from '../../../quantity/rational.ts';
import type { CompareOperator } from '../../../language/syntax/expression.ts';

/** One place where a formula takes one way or another: which way it went, and how far it was from turning. */
export interface Decision {
  /** Whether the number bends where it turns, as in MAX, or goes apart, as in OM. */
  readonly turn: 'bends' | 'parts';
  readonly outcome: string;
  /** Left side minus right side; it turns where this is 0. Undefined where a side is no number. */
  readonly gap: Rational | undefined;
}

/** What of the gap decides: whether it is below 0, above 0, or which of below, at and above. */
type Turns = 'below' | 'above' | 'sign';

/** What a node that decides came to with the values at hand; none for a kind that takes no ways. Rows are ranked elsewhere. */
export function decisionsOf(node: Node, valueOf: (node: Node) => Value, table: (name: string) => ResolvedTable | undefined): readonly Decision[] {
  switch (node.kind) {
    case 'compare': return [decision(valueOf(node.left), valueOf(node.right), turnsOf(node.operator), 'parts')];
    case 'extreme': return pairs(node.parts.map(valueOf)).map(([a, b]) => decision(a, b, 'below', 'bends'));
    case 'clamp': return pairs([node.of, node.low, node.high].map(valueOf)).map(([a, b]) => decision(a, b, 'below', 'bends'));
    case 'absolute': return [decision(valueOf(node.of), number(ZERO), 'below', 'bends')];
    case 'divide': return [decision(valueOf(node.right), number(ZERO), 'sign', 'parts')];
    case 'lookup': return node.keys.flatMap((key, index) => {
      const value = valueOf(key);
      return boundsOf(table(node.version), index).map((bound) => decision(value, number(bound), 'sign', 'parts'));
    });
    default: return [];
  }
}

function decision(left: Value, right: Value, turns: Turns, turn: Decision['turn']): Decision {
  if (left.kind !== 'number' || right.kind !== 'number') return { turn: 'parts', outcome: `${left.kind} ${right.kind}`, gap: undefined };
  const gap = subtract(left.value, right.value);
  return { turn, outcome: outcomeOf(gap, turns), gap };
}

function outcomeOf(gap: Rational, turns: Turns): string {
  switch (turns) {
    case 'below': return isNegative(gap) ? 'below' : 'not below';
    case 'above': return compare(gap, ZERO) > 0 ? 'above' : 'not above';
    case 'sign': return isZero(gap) ? 'at' : outcomeOf(gap, 'below');
  }
}

function turnsOf(operator: CompareOperator): Turns {
  switch (operator) {
    case '<':
    case '>=': return 'below';
    case '>':
    case '<=': return 'above';
    case '=':
    case '<>': return 'sign';
  }
}

function pairs(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b): readonly [Value, Value] => [a, b]));
}

/** The numbers at which a key of a table goes from one row to another. */
function boundsOf(table: ResolvedTable | undefined, key: number): readonly Rational[] {
  return (table?.rows ?? []).flatMap(({ keys }) => {
    const match = keys[key];
    if (match?.kind !== 'numbers') return [];
    return [match.low, match.high].filter((bound) => bound !== undefined);
  });
}

/** The decisions that two trials of the same program took differently, each with how far it was from turning in both. */
export function turned(
  a: ReadonlyMap<string, Decision>, b: ReadonlyMap<string, Decision>,
): readonly { readonly before: Decision | undefined; readonly after: Decision | undefined }[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].flatMap((key) => {
    const [before, after] = [a.get(key), b.get(key)];
    return before?.outcome === after?.outcome ? [] : [{ before, after }];
  });
}
