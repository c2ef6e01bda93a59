import type { Ir } from '../../language/lowered/ir.ts';

/** What a value is made of, each as often as it is written in the text. */
export function partsOf(ir: Ir): readonly Ir[] {
  switch (ir.op) {
    case 'integer': case 'integerColumn': case 'truth': case 'truthColumn': case 'text': case 'textColumn': return [];
    case 'add': case 'subtract': case 'multiply': case 'least': case 'most': return [ir.a, ir.b];
    case 'divide': return [ir.a, ir.a, ir.b, ir.b];
    case 'chooseInteger': case 'chooseText': return [ir.when, ir.a, ir.b];
    case 'compare': case 'compareText': case 'and': case 'or': return [ir.a, ir.b];
    case 'not': return [ir.a];
  }
}

/** A chain is written side by side, not one inside another: CASE with many WHEN, AND with many parts. */
function goesOnIn(ir: Ir): Ir | undefined {
  switch (ir.op) {
    case 'chooseInteger': case 'chooseText': return ir.b.op === ir.op ? ir.b : undefined;
    case 'and': case 'or': return ir.a.op === ir.op ? ir.a : undefined;
    default: return undefined;
  }
}

/** Which values become columns of their own, layer by layer: a layer reads only those before it. */
export type Layers = readonly (readonly Ir[])[];

const DEEPEST = 20;

/** A value written more than once, or one that would be nested too deep, becomes a column. */
export function layersOf(roots: readonly Ir[]): { readonly layers: Layers; readonly kept: ReadonlySet<number> } {
  const uses = new Map<number, number>();
  const order: Ir[] = [];
  const visit = (ir: Ir): void => {
    uses.set(ir.id, (uses.get(ir.id) ?? 0) + 1);
    if (uses.get(ir.id) !== 1) return;
    for (const part of partsOf(ir)) visit(part);
    order.push(ir);
  };
  for (const root of roots) visit(root);
  const depth = new Map<number, number>();
  const level = new Map<number, number>();
  const kept = new Set<number>();
  const layers: Ir[][] = [];
  for (const ir of order) {
    const parts = partsOf(ir);
    const onward = goesOnIn(ir);
    const own = Math.max(0, ...parts.map((part) => (kept.has(part.id) ? 0 : (depth.get(part.id) ?? 0)) + (part === onward ? 0 : 1)));
    const at = Math.max(0, ...parts.map((part) => (level.get(part.id) ?? 0)));
    const isLight = parts.length === 0 || (ir.op === 'not' && partsOf(ir.a).length === 0);
    if (!isLight && ((uses.get(ir.id) ?? 0) > 1 || own >= DEEPEST)) {
      kept.add(ir.id);
      (layers[at] ??= []).push(ir);
      level.set(ir.id, at + 1);
    } else level.set(ir.id, at);
    depth.set(ir.id, own);
  }
  return { layers, kept };
}
