import type { ReadNode } from '../../names/node.ts';
import type { StaticType } from '../../types/type.ts';
import type { NodeKind } from '../kind.ts';

/** The value of an input, a rule or a parameter. */
export const readKind: NodeKind<ReadNode> = {
  parts: () => [],
  check: ({ name }, { declarations }): StaticType => {
    const type = (declarations.inputs.get(name) ?? declarations.rules.get(name))?.type;
    if (!type) return { kind: 'any' };
    return type.kind === 'number' ? { kind: 'number', unit: type.unit } : type;
  },
  measure: ({ name }, context) => context.measureOf(name),
  excel: (node, context) => context.read(node),
  evaluate: (node, context) => context.read(node),
  compile: (node, context) => context.reader(node),
  lower: (node, context) => context.read(node),
};
