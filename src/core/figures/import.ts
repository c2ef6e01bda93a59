import { writePeriod, type Period } from '../quantity/period.ts';
import type { FiguresDeclarations } from './declarations.ts';
import type { EntityRow, Figures } from './figures.ts';
import { bindTable } from './binding/bind-table.ts';
import { defineRows } from './rows/define-rows.ts';
import { definitions } from './rows/defining.ts';
import { finishedRow } from './rows/draft.ts';
import { fillGrid } from './filling/fill-grid.ts';
import { fillList } from './filling/fill-list.ts';
import { layOut } from './layout/laid-out.ts';
import { inReadingOrder } from './order.ts';
import type { FiguresSource } from './source.ts';
import { checkTotals } from './filling/totals.ts';
import type { Mapping, PeriodMapping } from './mapping.ts';
import { figuresProblem, type FiguresProblem } from './problems.ts';

/** The figures of a period, or everything that keeps them from being read: never some of them. */
export type FiguresImport = { readonly figures: Figures } | { readonly problems: readonly FiguresProblem[] };

/** The part of a mapping that is about one period, else about the year of a month; a period the mapping does not have is a problem. */
export function tablesFor(mapping: Mapping, period: Period): PeriodMapping | { readonly problems: readonly FiguresProblem[] } {
  const wanted = writePeriod(period);
  const isFor = (one: string): PeriodMapping | undefined => mapping.periods.find((candidate) => writePeriod(candidate.period) === one);
  const found = isFor(wanted) ?? isFor(writePeriod({ year: period.year }));
  if (found) return found;
  const periods = mapping.periods.map((candidate) => writePeriod(candidate.period));
  return { problems: [figuresProblem('figures-period-missing', mapping.place, { period: wanted, periods })] };
}

/**
 * Turns the cells that were read into figures, in the units the inputs declare and with the cell each came from. Refuses
 * whatever the mapping and the rulebook do not account for, and says all of it at once.
 *
 * Throws RangeError when `source` does not hold one read for each table of the period, or leaves one out without saying why:
 * that is a fault in the caller.
 */
export function importFigures(mapping: Mapping, period: Period, source: FiguresSource, declarations: FiguresDeclarations): FiguresImport {
  const chosen = tablesFor(mapping, period);
  if ('problems' in chosen) return chosen;
  if (source.tables.length !== chosen.tables.length) throw new RangeError('one read for each table of the period');

  const problems: FiguresProblem[] = [];
  const binding = { period: chosen.period, declarations, problems };
  const bound = chosen.tables.flatMap((table, index) => {
    const read = source.tables[index];
    return read ? [bindTable(table, read, binding)] : [];
  });
  const laid = new Map(bound.flatMap((table) => {
    const found = layOut(table, problems);
    return found ? [[table, found] as const] : [];
  }));
  const drafts = defineRows(definitions(bound, declarations, problems), laid, problems);
  for (const table of laid.values()) {
    if (table.form === 'list') {
      fillList(table, drafts, problems);
    } else {
      fillGrid(table, drafts, problems);
      checkTotals(table, problems);
    }
  }
  if (problems.length === 0 && laid.size < bound.length) throw new RangeError('a table was left out and nothing says why');
  if (problems.length > 0) return { problems: inReadingOrder(problems, chosen.tables) };
  const entities = new Map<string, readonly EntityRow[]>();
  for (const [entity, rows] of drafts) entities.set(entity, [...(rows?.values() ?? [])].map(finishedRow));
  return { figures: { period, entities, files: source.files } };
}
