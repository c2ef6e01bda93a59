import type { CellPlace } from '../../language/problem.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { plainText, type Cell } from '../sheet.ts';

/** The text of a cell that must be one. A plain number is taken as its digits: unit codes are often stored as numbers. */
export function textIn(cell: Cell, place: CellPlace, problems: FiguresProblem[]): string | undefined {
  switch (cell.kind) {
    case 'empty': return '';
    case 'text': return plainText(cell.text);
    case 'number':
      if (cell.format !== 'percent') return cell.written;
      return refuse(figuresProblem('figures-not-a-text', place, { found: cell.written }), problems);
    case 'date': return refuse(figuresProblem('figures-not-a-text', place, { found: cell.day }), problems);
    case 'truth': return refuse(figuresProblem('figures-not-a-text', place, { found: cell.value ? 'SANT' : 'FALSKT' }), problems);
    case 'error':
    case 'uncalculated': return refuse(notCalculated(cell, place), problems);
  }
}

/** A formula that went wrong, or whose result is not in the file. */
export function notCalculated(cell: Extract<Cell, { kind: 'error' | 'uncalculated' }>, place: CellPlace): FiguresProblem {
  return cell.kind === 'error'
    ? figuresProblem('figures-formula-error', place, { found: cell.written })
    : figuresProblem('figures-formula-uncalculated', place, { formula: `=${cell.formula}` });
}

function refuse(problem: FiguresProblem, problems: FiguresProblem[]): undefined {
  problems.push(problem);
  return undefined;
}
