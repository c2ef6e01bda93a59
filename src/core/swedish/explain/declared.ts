import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';
import type { Node } from '../../language/names/node.ts';
import { divideUnits, multiplyUnits, type Unit } from '../../quantity/unit.ts';

/** The type of an input, a rule or a parameter; also of one that only a scenario adds. */
export function declaredType(name: string, declarations: Declarations): DeclaredType | undefined {
  const found = declarations.inputs.get(name) ?? declarations.rules.get(name);
  if (found) return found.type;
  for (const { patches } of declarations.scenarios.values()) {
    for (const patch of patches) {
      if (patch.kind === 'add' && patch.rule.name === name) return patch.rule.type;
    }
  }
  return undefined;
}

/** The unit of what a node gives, and the decimals it was written or declared with; undefined for what is not a number. */
export interface Shown {
  readonly unit: Unit;
  readonly decimals: number;
}

/** How the number a node gives is to be shown. The program has been checked, so the first part that has a unit has the unit of all. */
export function shownAs(node: Node, declarations: Declarations): Shown | undefined {
  const of = (part: Node): Shown | undefined => shownAs(part, declarations);
  const first = (...parts: readonly Node[]): Shown | undefined => parts.map(of).find((shown) => shown !== undefined);
  switch (node.kind) {
    case 'number': return { unit: node.unit, decimals: node.decimals };
    case 'read': {
      const type = declaredType(node.name, declarations);
      return type?.kind === 'number' ? { unit: type.unit, decimals: type.decimals } : undefined;
    }
    case 'negate':
    case 'absolute':
    case 'clamp': return of(node.of);
    case 'round': return withDecimals(of(node.of), Math.max(0, node.decimals));
    case 'convert': return { unit: node.to, decimals: 0 };
    case 'add': return first(node.left, node.right);
    case 'multiply':
    case 'divide': {
      const [left, right] = [of(node.left), of(node.right)];
      return left && right && { unit: (node.kind === 'multiply' ? multiplyUnits : divideUnits)(left.unit, right.unit), decimals: 0 };
    }
    case 'extreme': return first(...node.parts);
    case 'conditional': return first(node.holds, node.otherwise);
    case 'sum':
    case 'rank': return of(node.item);
    case 'allocate': return withDecimals(of(node.total), node.decimals);
    case 'lookup': {
      const table = declarations.tables.get(node.table);
      return table && { unit: table.unit, decimals: 0 };
    }
    default: return undefined;
  }
}

function withDecimals(shown: Shown | undefined, decimals: number): Shown | undefined {
  return shown && { unit: shown.unit, decimals };
}
