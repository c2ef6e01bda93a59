/** Files that import each other in a ring. An import of a type only counts as well. */
import { importsOf, type Import } from './imports.ts';
import { isSource, only, type Fault, type Files, type Rule } from './rule.ts';

type Graph = ReadonlyMap<string, readonly Import[]>;

/** The shortest way from the target of an import back to the file that imports it. */
function wayBack(graph: Graph, first: Import): readonly string[] | undefined {
  const ways: string[][] = first.target === undefined ? [] : [[first.target]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const here = way.at(-1) ?? '';
    if (here === first.from) return way;
    if (seen.has(here)) continue;
    seen.add(here);
    for (const { target } of graph.get(here) ?? []) {
      if (target !== undefined) ways.push([...way, target]);
    }
  }
  return undefined;
}

function cyclesIn(files: Files): readonly Fault[] {
  const sources = only(files, isSource);
  const graph: Graph = new Map([...sources.keys()].map((path) => [path, importsOf(sources, path)]));
  const told = new Set<string>();
  return [...graph.values()].flat().flatMap((first) => {
    const way = wayBack(graph, first);
    const ring = way?.toSorted().join(' ') ?? '';
    if (way === undefined || told.has(ring)) return [];
    told.add(ring);
    return [
      {
        path: first.from,
        line: first.line,
        found: `imports in a ring: ${[first.from, ...way].join(' -> ')}`,
        instead: 'move what both need into a third file that imports neither',
      },
    ];
  });
}

export const noRings: Rule = {
  says: 'no files import each other in a ring',
  broken: {
    'src/core/figures/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'src/core/figures/b.ts': "import type { A } from './a.ts';\nexport const b = 1;\n",
  },
  faults: cyclesIn,
};
