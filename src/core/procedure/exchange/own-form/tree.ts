/** A value of a matter's file on its way out. A map keeps its keys in the order they were put there, also those that look like numbers. */
export type Tree = string | number | readonly Tree[] | ReadonlyMap<string, Tree>;

/** A map of the keys that have something to say; a key without is left out. */
export function mapOf(...entries: readonly (readonly [string, Tree | undefined])[]): ReadonlyMap<string, Tree> {
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** The word a file has for a value, by the table that reads it. */
export function wordFor<Value>(words: ReadonlyMap<string, Value>, value: Value): string | undefined {
  return [...words].find(([, one]) => one === value)?.[0];
}

/** JSON with two spaces for each step in; what fits on a line of a hundred characters stands on one. */
export function jsonOf(tree: Tree, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof tree === 'string' || typeof tree === 'number') return JSON.stringify(tree);
  const [open, close, parts] = tree instanceof Map
    ? ['{', '}', [...(tree as ReadonlyMap<string, Tree>)].map(([key, value]) => `${JSON.stringify(key)}: ${jsonOf(value, inner)}`)]
    : ['[', ']', (tree as readonly Tree[]).map((value) => jsonOf(value, inner))];
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open} ${parts.join(', ')} ${close}`;
  return line.length + indent.length <= LINE && !line.includes('\n') ? line : `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

const LINE = 100;
