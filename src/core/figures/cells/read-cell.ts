import { nearest } from '../../language/nearest.ts';
import type { CellPlace } from '../../language/problem.ts';
import { parseDay } from '../../quantity/day.ts';
import type { Datum } from '../figures.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellText, isBlank, plainText, type Cell } from '../sheet.ts';
import type { BoundColumn } from '../binding/bound-table.ts';
import { fitNumber, numberIn } from './number-cell.ts';
import { notCalculated, textIn } from './text-cell.ts';

/** What a cell says of its input. A fault is already reported. */
export type CellReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'fault' }
  | { readonly kind: 'datum'; readonly datum: Datum };

const FAULT: CellReading = { kind: 'fault' };
const NOT_APPLICABLE: readonly string[] = ['gäller inte', '–', '-'];

/** The two kinds of nothing a cell can say: nothing known, or nothing to know. Zero is neither. */
export function nothingIn(cell: Cell): 'missing' | 'notApplicable' | undefined {
  if (isBlank(cell)) return 'missing';
  if (cell.kind !== 'text') return undefined;
  const word = plainText(cell.text).toLowerCase();
  if (word === 'saknas') return 'missing';
  return NOT_APPLICABLE.includes(word) ? 'notApplicable' : undefined;
}

/** Reads one cell as what its input declares. What the mapping says a word means goes before everything else. */
export function readCell(cell: Cell, column: BoundColumn, place: CellPlace, problems: FiguresProblem[]): CellReading {
  const told = plainText(cellText(cell));
  const meant = column.mapping.values?.find(({ from }) => from === told)?.to.value;
  if (meant === undefined) {
    const nothing = nothingIn(cell);
    if (nothing) return { kind: nothing };
    if (cell.kind === 'error' || cell.kind === 'uncalculated') {
      problems.push(notCalculated(cell, place));
      return FAULT;
    }
    if (column.mapping.values) return notAllowed(told, column, column.mapping.values.map(({ from }) => from), place, problems);
  }
  const datum = readDatum(meant === undefined ? cell : { kind: 'text', text: meant }, column, place, problems);
  return datum ? { kind: 'datum', datum } : FAULT;
}

function readDatum(cell: Cell, column: BoundColumn, place: CellPlace, problems: FiguresProblem[]): Datum | undefined {
  const { input, number } = column;
  const { type } = input;
  switch (type.kind) {
    case 'number': {
      const stated = number && numberIn(cell, number, input.name, place, problems);
      const value = stated && fitNumber(stated, plainText(cellText(cell)), number, { name: input.name, type }, place, problems);
      return value && { kind: 'number', value };
    }
    case 'text': {
      const value = textIn(cell, place, problems);
      if (value === undefined) return undefined;
      if (!type.values || type.values.includes(value)) return { kind: 'text', value };
      notAllowed(value, column, type.values, place, problems);
      return undefined;
    }
    case 'date': {
      const value = cell.kind === 'date' ? cell.day : cell.kind === 'text' ? parseDay(plainText(cell.text)) : undefined;
      if (value === undefined) problems.push(figuresProblem('figures-not-a-date', place, { found: cellText(cell) }));
      return value && { kind: 'date', value };
    }
    case 'truth': {
      const value = cell.kind === 'truth' ? cell.value : cell.kind === 'text' ? TRUTH_WORDS.get(plainText(cell.text).toLowerCase()) : undefined;
      if (value === undefined) problems.push(figuresProblem('figures-not-yes-or-no', place, { found: cellText(cell) }));
      return value === undefined ? undefined : { kind: 'truth', value };
    }
  }
}

/** Excel writes SANT and FALSKT when it saves a workbook as text. */
const TRUTH_WORDS: ReadonlyMap<string, boolean> = new Map([['ja', true], ['nej', false], ['sant', true], ['falskt', false]]);

function notAllowed(found: string, column: BoundColumn, allowed: readonly string[], place: CellPlace, problems: FiguresProblem[]): CellReading {
  const facts = { found, input: column.input.name, near: nearest(found, allowed), allowed };
  problems.push(figuresProblem('figures-not-in-values', place, facts));
  return FAULT;
}
