import type { InputDeclaration } from '../../language/declarations/input.ts';
import type { Node } from '../../language/names/node.ts';
import { insideOf } from '../../language/nodes/dispatch.ts';
import type { Program } from '../../language/program.ts';

/** The inputs of the population that some rule reads; one that is only declared needs no column. */
export function inputsRead({ inputs, rules }: Program, entity: string): readonly InputDeclaration[] {
  const read = new Set(rules.flatMap(({ applies, bodies }) => [...(applies ? [applies.node] : []), ...bodies.map(({ node }) => node)]).flatMap(inputsIn));
  return [...inputs.values()].filter((input) => input.entity === entity && read.has(input.name));
}

function inputsIn(node: Node): readonly string[] {
  return [...(node.kind === 'read' && node.target === 'input' ? [node.name] : []), ...insideOf(node).flatMap(inputsIn)];
}
