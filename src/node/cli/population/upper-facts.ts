import { insideOf } from '../../../core/language/nodes/dispatch.ts';
import type { Node } from '../../../core/language/names/node.ts';
import type { Program } from '../../../core/language/program.ts';
import type { Facts } from '../../../core/language/reference/facts.ts';
import { missing } from '../../../core/language/reference/value.ts';

/**
 * Units, the one row of what they belong to, and nothing more: what else the rules read of them is missing, and says so. The row
 * above has no name of its own here and goes by that of its entity.
 */
export function unitFacts(units: readonly string[], { symbols, inputs }: Program, population: string): Facts {
  const lineage = symbols.lineage.get(population) ?? [];
  const [, unit = '', ...above] = lineage;
  return {
    rows: (entity) => (entity === unit ? units : above.includes(entity) ? [entity] : []),
    parentOf: (entity) => lineage[lineage.indexOf(entity) + 1],
    input: (input, row) => missing({ kind: 'input', input, entity: inputs.get(input)?.entity ?? unit, row }),
  };
}

/** The inputs of the population that some rule reads and no column holds. */
export function columnsLacking({ inputs, rules }: Program, population: string, held: readonly string[]): readonly string[] {
  const read = new Set(rules.flatMap(({ applies, bodies }) => [...(applies ? [applies.node] : []), ...bodies.map(({ node }) => node)]).flatMap(inputsIn));
  return [...inputs.values()].filter(({ name, entity }) => entity === population && read.has(name) && !held.includes(name)).map(({ name }) => name);
}

function inputsIn(node: Node): readonly string[] {
  return [...(node.kind === 'read' && node.target === 'input' ? [node.name] : []), ...insideOf(node).flatMap(inputsIn)];
}
