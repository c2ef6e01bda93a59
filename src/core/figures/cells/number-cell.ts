import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { CellPlace } from '../../language/problem.ts';
import { decimalsNeeded, parseDecimal, writeDecimal } from '../../quantity/decimal.ts';
import { contains } from '../../quantity/range.ts';
import { integer, multiply, type Rational } from '../../quantity/rational.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellText, plainText, type Cell } from '../sheet.ts';
import type { NumberReading } from '../binding/bound-table.ts';
import { notCalculated } from './text-cell.ts';

const HUNDRED = integer(100);

/** The number in a cell, in the unit of its column; reported and undefined when there is none. A blank cell is the caller's. */
export function numberIn(cell: Cell, reading: NumberReading, input: string, place: CellPlace, problems: FiguresProblem[]): Rational | undefined {
  const refuse = (problem: FiguresProblem): undefined => {
    problems.push(problem);
    return undefined;
  };
  switch (cell.kind) {
    case 'number':
      if (cell.format !== 'percent') return cell.value;
      if (reading.percent === 'allowed') return multiply(cell.value, HUNDRED);
      return refuse(figuresProblem('figures-percent-format', place, { found: cell.written, input }));
    case 'text': return parseDecimal(plainText(cell.text))?.value ?? refuse(notANumber(plainText(cell.text), place));
    case 'date': return refuse(figuresProblem('figures-date-as-number', place, { found: cell.day, input }));
    case 'error':
    case 'uncalculated': return refuse(notCalculated(cell, place));
    case 'empty':
    case 'truth': return refuse(figuresProblem('figures-not-a-number', place, { found: cellText(cell) }));
  }
}

/** Says what is wrong with a text that should have been a number, with what was probably meant where that can be told. */
function notANumber(found: string, place: CellPlace): FiguresProblem {
  const pointed = /^([-−]?)(\d+)\.(\d+)$/u.exec(found);
  if (pointed) {
    const [, minus = '', whole = '', rest = ''] = pointed;
    const thousands = rest.length === 3 && whole.length <= 3 ? `${minus}${whole} ${rest}` : undefined;
    return figuresProblem('figures-decimal-point', place, { found, decimal: `${minus}${whole},${rest}`, thousands });
  }
  const spaced = /^([-−]?)(\d[\d ]*\d)(,\d+)?$/u.exec(found);
  if (spaced) {
    const [, minus = '', whole = '', fraction = ''] = spaced;
    const grouped = whole.replace(/ /gu, '').replace(/\B(?=(?:\d{3})+$)/gu, ' ');
    return figuresProblem('figures-thousands', place, { found, instead: `${minus}${grouped}${fraction}` });
  }
  return figuresProblem('figures-not-a-number', place, { found });
}

/** The number in the unit of its input, held against the decimals and the range the input declares. */
export function fitNumber(
  stated: Rational, found: string, reading: NumberReading, input: { readonly name: string; readonly type: Extract<DeclaredType, { kind: 'number' }> },
  place: CellPlace, problems: FiguresProblem[],
): Rational | undefined {
  const { unit, decimals, range } = input.type;
  const value = multiply(stated, reading.factor);
  const needed = decimalsNeeded(value);
  if (needed === undefined || needed > decimals) {
    const converted = needed === undefined ? undefined : writeDecimal(value, needed);
    problems.push(figuresProblem('figures-too-many-decimals', place, { found, input: input.name, decimals, converted, unit: unit.text }));
    return undefined;
  }
  if (!contains(range, value)) {
    const facts = { found, input: input.name, low: written(range.low), high: written(range.high), unit: unit.text };
    problems.push(figuresProblem('figures-out-of-range', place, facts));
    return undefined;
  }
  return value;
}

/** A decimal number as plain digits; a fraction that no decimals can write is written as one. */
export function written(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals);
}
