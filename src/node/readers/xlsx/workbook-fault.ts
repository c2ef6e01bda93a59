import { figuresProblem, type FiguresProblem } from '../../../core/figures/problems.ts';
import type { Place } from '../../../core/language/problem.ts';
import { MOST_MEGABYTES } from '../limits.ts';
import type { WorkbookFault } from './workbook-parts.ts';

/** What a file that could not be opened as a workbook is. */
export function workbookFault(fault: WorkbookFault, file: string, place: Place): FiguresProblem {
  switch (fault) {
    case 'notWorkbook': return figuresProblem('figures-workbook-not', place, { file, likely: undefined });
    case 'oldWorkbook': return figuresProblem('figures-workbook-not', place, { file, likely: '.xls' });
    case 'openDocument': return figuresProblem('figures-workbook-not', place, { file, likely: '.ods' });
    case 'locked': return figuresProblem('figures-workbook-locked', place, { file });
    case 'tooLarge': return figuresProblem('figures-workbook-too-large', place, { file, limit: MOST_MEGABYTES });
    case 'broken': return figuresProblem('figures-workbook-broken', place, { file });
  }
}
