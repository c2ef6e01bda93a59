import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import { nearest } from '../../language/nearest.ts';
import { equal, ONE, rational } from '../../quantity/rational.ts';
import { conversion, NO_UNIT, parseUnit, sameUnit, type Unit, type UnitWords } from '../../quantity/unit.ts';
import type { ColumnMapping, Located } from '../mapping/table-mapping.ts';
import { NO_UNIT_WORD } from '../mapping/words.ts';
import { figuresProblem } from '../problems.ts';
import type { Binding, NumberReading } from './bound-table.ts';

const HUNDREDTH = rational(1n, 100n);

interface NumberInput {
  readonly name: string;
  readonly type: Extract<DeclaredType, { kind: 'number' }>;
}

/** The exact way from the unit of a column to the unit of its input; reported when there is none. */
export function bindUnit(
  column: ColumnMapping, tableUnit: Located<string> | undefined, input: NumberInput, { declarations: { unitWords }, problems }: Binding,
): NumberReading | undefined {
  const { type } = input;
  const word = column.unit ?? tableUnit;
  if (!word) {
    if (sameUnit(type.unit, NO_UNIT)) return { factor: ONE, unit: '', percent: 'refused' };
    problems.push(figuresProblem('figures-unit-missing', column.header.place, { input: input.name, unit: type.unit.text }));
    return undefined;
  }
  const parsed = word.value === NO_UNIT_WORD ? { unit: NO_UNIT } : parseUnit(word.value, unitWords);
  if ('unknown' in parsed) {
    const near = nearest(parsed.unknown, unitWords.keys());
    problems.push(figuresProblem('figures-unit-unknown', word.place, { unit: parsed.unknown, near }));
    return undefined;
  }
  const factor = conversion(parsed.unit, type.unit, unitWords);
  if (!factor) {
    // Told at the column: a unit for the whole table is right for its other columns.
    const place = column.unit?.place ?? column.header.place;
    problems.push(figuresProblem('figures-unit-unconvertible', place, { input: input.name, from: word.value, to: type.unit.text }));
    return undefined;
  }
  const unit = word.value === NO_UNIT_WORD ? '' : word.value;
  return { factor, unit, percent: isPercent(parsed.unit, unitWords) ? 'allowed' : 'refused' };
}

/** A hundredth of a plain number, under whichever word the unit words give it. */
function isPercent(unit: Unit, unitWords: UnitWords): boolean {
  const size = conversion(unit, NO_UNIT, unitWords);
  return size !== undefined && equal(size, HUNDREDTH);
}
