import { basename, dirname } from 'node:path';
import type { FiguresDeclarations } from '../../core/figures/declarations.ts';
import type { Figures } from '../../core/figures/figures.ts';
import { importFigures, tablesFor } from '../../core/figures/import.ts';
import { readMapping } from '../../core/figures/mapping.ts';
import { figuresProblem, type MappingProblem } from '../../core/figures/problems.ts';
import type { TableRead } from '../../core/figures/source.ts';
import type { TextPlace } from '../../core/language/problem.ts';
import type { Period } from '../../core/quantity/period.ts';
import { decodeText } from './decode-text.ts';
import { folderFiles } from './folder-files.ts';
import { readTable } from './read-table.ts';

export type FiguresRead = { readonly figures: Figures } | { readonly problems: readonly MappingProblem[] };

/**
 * Reads the figures of a period through a mapping file (koppling.yaml). Places and fingerprints name files as the mapping
 * does, never where the folder stands, so that the same folder gives the same figures on every machine.
 */
export async function readFigures(mappingFile: string, period: Period, declarations: FiguresDeclarations): Promise<FiguresRead> {
  const name = basename(mappingFile);
  const place: TextPlace = { kind: 'text', file: name, line: 1, column: 1, length: 1 };
  const files = folderFiles(dirname(mappingFile));
  const read = await files.read({ value: name, place });
  if ('problem' in read) return { problems: [read.problem] };
  const decoded = decodeText(read.bytes, 'utf-8');
  if (decoded.kind === 'fault') {
    const facts = { file: name, of: 'mapping', encoding: 'utf-8', likely: decoded.likely } as const;
    return { problems: [figuresProblem('figures-encoding', { ...place, line: decoded.row }, facts)] };
  }
  const { mapping, problems } = readMapping(name, decoded.text);
  if (!mapping) return { problems };
  const chosen = tablesFor(mapping, period);
  if ('problems' in chosen) return chosen;
  const tables: TableRead[] = [];
  for (const { from } of chosen.tables) tables.push(await readTable(from, files));
  return importFigures(mapping, period, { tables: withoutRepeats(tables), files: files.fingerprints() }, declarations);
}

/** A file that cannot be read is told once, not once for each table it holds. */
function withoutRepeats(tables: readonly TableRead[]): readonly TableRead[] {
  const told = new Set<string>();
  return tables.map((table) => ('table' in table ? table : {
    problems: table.problems.filter(({ code, facts }) => {
      const what = `${code} ${JSON.stringify(facts)}`;
      const first = !told.has(what);
      told.add(what);
      return first;
    }),
  }));
}
