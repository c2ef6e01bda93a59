import type { Node } from '../names/node.ts';
import { insideOf } from '../nodes/dispatch.ts';

/** The rules a formula reads, itself walked to the last node. */
export function rulesRead(node: Node, found: Set<string> = new Set()): Set<string> {
  if (node.kind === 'read' && node.target !== 'input') found.add(node.name);
  for (const part of insideOf(node)) rulesRead(part, found);
  return found;
}

export type Ordered =
  | { readonly kind: 'ordered'; readonly names: readonly string[] }
  | { readonly kind: 'circular'; readonly names: readonly string[] };

/** The names so that each stands after those it reads, else in the order given; or the circle that makes it impossible. */
export function inOrder(reads: ReadonlyMap<string, ReadonlySet<string>>): Ordered {
  const done = new Set<string>();
  const names: string[] = [];
  const path: string[] = [];
  const visit = (name: string): readonly string[] | undefined => {
    if (done.has(name)) return undefined;
    const at = path.indexOf(name);
    if (at !== -1) return path.slice(at);
    path.push(name);
    for (const other of reads.get(name) ?? []) {
      const circle = reads.has(other) ? visit(other) : undefined;
      if (circle) return circle;
    }
    path.pop();
    done.add(name);
    names.push(name);
    return undefined;
  };
  for (const name of reads.keys()) {
    const circle = visit(name);
    if (circle) return { kind: 'circular', names: circle };
  }
  return { kind: 'ordered', names };
}
