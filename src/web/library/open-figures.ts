import type { Figures } from '../../core/figures/figures.ts';
import { importFigures } from '../../core/figures/import.ts';
import { readMapping } from '../../core/figures/mapping.ts';
import { writePeriod, type Period } from '../../core/quantity/period.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { figureCells } from '../../wire/rulebooks.ts';
import { askServer } from './ask-server.ts';
import type { OpenRulebook } from './open-rulebook.ts';
import { tableFrom } from '../../wire/tables.ts';
import { NotHad } from './resource.ts';
import { toldProblems } from './told-problems.ts';

/** Binds the cells of a period to the rulebook's inputs, as the command line does. */
export async function openFigures({ texts, rulebook }: OpenRulebook, period: Period, language: Language, signal: AbortSignal): Promise<Figures> {
  const path = `/api/regelbocker/${encodeURIComponent(texts.id)}/siffror/${writePeriod(period)}`;
  const cells = await askServer(path, figureCells, language, { signal });
  const { mapping, problems } = readMapping(cells.mapping.file, cells.mapping.text);
  if (!mapping) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(problems, language) });
  const bound = importFigures(mapping, period, { tables: cells.tables.map(tableFrom), files: cells.files }, rulebook.declarations);
  if ('problems' in bound) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(bound.problems, language) });
  return bound.figures;
}
