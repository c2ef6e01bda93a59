import type { Ir } from '../../language/lowered/ir.ts';

/** Every lowered value that the roots need, each once and after those it is made of. */
export function reachable(roots: readonly Ir[]): readonly Ir[] {
  const found = new Map<number, Ir>();
  const visit = (ir: Ir): void => {
    if (found.has(ir.id)) return;
    for (const part of partsOf(ir)) visit(part);
    found.set(ir.id, ir);
  };
  roots.forEach(visit);
  return [...found.values()];
}

function partsOf(ir: Ir): readonly Ir[] {
  switch (ir.op) {
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'least':
    case 'most':
    case 'divide':
    case 'compare':
    case 'compareText':
    case 'and':
    case 'or': return [ir.a, ir.b];
    case 'chooseInteger':
    case 'chooseText': return [ir.when, ir.a, ir.b];
    case 'not': return [ir.a];
    case 'integer':
    case 'integerColumn':
    case 'truth':
    case 'truthColumn':
    case 'text':
    case 'textColumn': return [];
  }
}
