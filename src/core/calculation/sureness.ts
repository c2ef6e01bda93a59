import { SURENESS, type EntityRow, type Figure, type Figures, type NotApplicableFigure, type Sureness } from '../figures/figures.ts';
import { insideOf } from '../language/nodes/dispatch.ts';
import type { Node } from '../language/names/node.ts';
import type { Program } from '../language/program.ts';

/** The less sure of two. */
export function leastSure(a: Sureness, b: Sureness): Sureness {
  return SURENESS.indexOf(a) < SURENESS.indexOf(b) ? b : a;
}

/**
 * The least sure figure that each rule rests on, over all rows: what a table of values says beside them. A single value's own
 * sureness is that of its derivation, which may be better.
 */
export function surenessOfRules(program: Program, figures: Figures): ReadonlyMap<string, Sureness> {
  const ofInput = new Map<string, number>();
  for (const rows of figures.entities.values()) {
    for (const row of rows) {
      for (const [name, figure] of [...row.figures, ...byMonth(row)]) {
        if (figure && 'sureness' in figure) ofInput.set(name, Math.max(ofInput.get(name) ?? 0, SURENESS.indexOf(figure.sureness)));
      }
    }
  }
  const ofRule = new Map<string, number>();
  for (const rule of program.rules) {
    const roots = [...(rule.applies ? [rule.applies.node] : []), ...rule.bodies.map(({ node }) => node)];
    const read = roots.flatMap(namesRead).flatMap((name) => ofInput.get(name) ?? ofRule.get(name) ?? []);
    if (read.length > 0) ofRule.set(rule.name, Math.max(...read));
  }
  return new Map([...ofRule].flatMap(([name, at]): readonly (readonly [string, Sureness])[] => {
    const sureness = SURENESS[at];
    return sureness === undefined ? [] : [[name, sureness]];
  }));
}

function byMonth({ monthly }: EntityRow): readonly (readonly [string, Figure | NotApplicableFigure | undefined])[] {
  return [...monthly].flatMap(([name, months]) => months.map((one) => [name, one] as const));
}

/** Every name that a formula reads, in the order it is read; one that is read twice is there twice. */
export function namesRead(node: Node): readonly string[] {
  return [...(node.kind === 'read' ? [node.name] : []), ...insideOf(node).flatMap(namesRead)];
}
