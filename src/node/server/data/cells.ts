import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import { tablesFor } from '../../../core/figures/import.ts';
import { readMapping } from '../../../core/figures/mapping.ts';
import type { MappingProblem } from '../../../core/figures/problems.ts';
import { SURENESS, type Figures, type Sureness } from '../../../core/figures/figures.ts';
import type { TableRead } from '../../../core/figures/source.ts';
import type { Period } from '../../../core/quantity/period.ts';
import type { FigureCells } from '../../../wire/rulebooks.ts';
import { tableToWire } from '../../../wire/tables.ts';
import { folderFiles } from '../../readers/folder-files.ts';
import { readFigures } from '../../readers/read-figures.ts';
import { readTable } from '../../readers/read-table.ts';
import { textFile } from './texts.ts';

export type CellsRead = { readonly cells: FigureCells } | { readonly problems: readonly MappingProblem[] };

/** The mapping and the cells it points at in a period, as they stand in the files. */
export async function cellsOf(mappingFile: string, period: Period): Promise<CellsRead> {
  const mappingText = textFile(basename(mappingFile), readFileSync(mappingFile, 'utf8'));
  const { mapping, problems } = readMapping(mappingText.file, mappingText.text);
  if (!mapping) return { problems };
  const chosen = tablesFor(mapping, period);
  if ('problems' in chosen) return chosen;
  const files = folderFiles(dirname(mappingFile));
  const tables: TableRead[] = [];
  for (const { from } of chosen.tables) tables.push(await readTable(from, files));
  return { cells: { mapping: mappingText, tables: tables.map(tableToWire), files: files.fingerprints().map((one) => ({ ...one })) } };
}

/** The least sure that any figure of a period is; undefined when they cannot be read, which whoever asks for them is told. */
export async function leastSureness(mappingFile: string, period: Period, declarations: Declarations): Promise<Sureness | undefined> {
  const read = await readFigures(mappingFile, period, declarations);
  return 'figures' in read ? leastIn(read.figures) : undefined;
}

function leastIn({ entities }: Figures): Sureness | undefined {
  const rows = [...entities.values()].flat();
  const all = rows.flatMap(({ figures, monthly }) => [...figures.values(), ...[...monthly.values()].flat()]);
  return SURENESS.findLast((one) => all.some((figure) => figure !== undefined && 'sureness' in figure && figure.sureness === one));
}
