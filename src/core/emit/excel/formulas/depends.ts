import type { Node, Selection } from '../../../language/names/node.ts';
import { insideOf, kindOf } from '../../../language/nodes/dispatch.ts';
import type { Program } from '../../../language/program.ts';

/** Which rows at hand a formula looks at, by depth, and whether it looks at the month. */
export interface Depends {
  readonly depths: ReadonlySet<number>;
  readonly month: 'yes' | 'no';
}

export function dependsOf(node: Node, program: Program): Depends {
  const depths = new Set<number>();
  let month: Depends['month'] = 'no';
  const add = (found: Depends): void => {
    for (const depth of found.depths) depths.add(depth);
    if (found.month === 'yes') month = 'yes';
  };
  if (node.kind === 'read') {
    if (node.target !== 'parameter') depths.add(node.depth);
    const varies = node.target === 'parameter' && new Set(program.ruleByName.get(node.name)?.bodyOfMonth).size > 1;
    if (node.monthly === 'yes' || varies) month = 'yes';
    return { depths, month };
  }
  if (node.kind === 'exempt' || node.kind === 'allocate') depths.add(0);
  const over = kindOf(node).selection?.(node);
  if (!over) {
    for (const part of insideOf(node)) add(dependsOf(part, program));
    return { depths, month };
  }
  if (node.kind === 'allocate') add(dependsOf(node.total, program));
  const inner = node.kind === 'allocate' ? [node.weight] : kindOf(node).parts(node);
  add(within(over, [...inner, ...(over.where ? [over.where] : [])].map((part) => dependsOf(part, program))));
  return { depths, month };
}

/** What rows inside an aggregate ask of those outside. */
function within({ scope, depth, owner }: Selection, inner: readonly Depends[]): Depends {
  const depths = new Set(inner.flatMap((one) => [...one.depths]));
  if (scope !== 'months') depths.delete(depth);
  if (owner) depths.add(owner.depth);
  const month = scope !== 'months' && inner.some((one) => one.month === 'yes') ? 'yes' : 'no';
  return { depths, month };
}
