import { conversion, sameUnit } from '../../quantity/unit.ts';
import type { Node } from '../names/node.ts';
import type { StaticType } from '../types/type.ts';
import type { CheckContext } from './kind.ts';

type NumberType = Extract<StaticType, { kind: 'number' }>;

/** The number type of a part; anything else is reported and undefined. */
export function expectNumber(node: Node, context: CheckContext): NumberType | undefined {
  const type = context.check(node);
  if (type.kind === 'number') return type;
  if (type.kind !== 'any') context.report(node, 'type-mismatch', { found: type.kind, expected: 'number' });
  return undefined;
}

/** A part that is to be yes or no. */
export function expectTruth(node: Node, context: CheckContext): void {
  const type = context.check(node);
  if (type.kind !== 'truth' && type.kind !== 'any') context.report(node, 'type-mismatch', { found: type.kind, expected: 'truth' });
}

/** Parts that are to be numbers of one unit; a part that is no number is reported once, and its unit is not asked for. */
export function expectNumbers(nodes: readonly Node[], operator: string, context: CheckContext): StaticType {
  const fit = nodes.map((node) => expectNumber(node, context) !== undefined || context.check(node).kind === 'any');
  return fit.every((one) => one) ? expectSame(nodes, operator, context) : { kind: 'any' };
}

/** Parts that are to be of one kind, and of one unit where they are numbers; the first that differs is reported. */
export function expectSame(nodes: readonly Node[], operator: string, context: CheckContext): StaticType {
  let first: StaticType = { kind: 'any' };
  for (const node of nodes) {
    const type = context.check(node);
    if (type.kind === 'any') continue;
    if (first.kind === 'any') first = type;
    else if (type.kind !== first.kind) {
      context.report(node, 'type-mismatch', { found: type.kind, expected: first.kind });
      return { kind: 'any' };
    } else if (type.kind === 'number' && first.kind === 'number' && !sameUnit(type.unit, first.unit)) {
      const convertible = conversion(type.unit, first.unit, context.declarations.unitWords) ? 'yes' : 'no';
      context.report(node, 'unit-mismatch', { left: first.unit.text, right: type.unit.text, convertible, operator });
      return { kind: 'any' };
    }
  }
  return first;
}
