import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { Value } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Unit } from '../../quantity/unit.ts';
import { decimalsShown, formatNumber, formatSigned, moneyChange, moneyDigits, moneyWord, type MoneyScale } from '../numbers/numbers.ts';
import { isMoney, unitInWords } from '../numbers/units.ts';
import { shortValue } from '../numbers/values.ts';
import type { Voice } from '../voice.ts';

/** How amounts are shown in a report; the exact amount stands in the derivation. */
export interface ReportOptions {
  readonly width?: number | undefined;
  readonly scale?: MoneyScale | undefined;
}

export type Words = Readonly<Record<Voice['language'], string>>;

/** A heading with a line under it. */
export function heading(text: string): readonly string[] {
  return ['', text, '─'.repeat(text.length)];
}

/** The unit a column of numbers is in: kr, or tkr where the report is in thousands. */
export function unitOfColumn(unit: Unit | undefined, { language, declarations }: Voice, scale: MoneyScale = 'kr'): string {
  if (!unit) return '';
  return isMoney(unit) ? moneyWord(scale, language) : unitInWords(unit, undefined, language, declarations.unitWords);
}

export function unitOf(type: DeclaredType | undefined): Unit | undefined {
  return type?.kind === 'number' ? type.unit : undefined;
}

/** A value without its unit, for a column whose header names it. */
export function cell(value: Value, unit: Unit | undefined, { language }: Voice, scale: MoneyScale = 'kr'): string {
  if (value.kind !== 'number') return shortValue(value, undefined, language);
  return isMoney(unit) ? moneyDigits(value.value, language, scale) : formatNumber(value.value, decimalsShown(value.value, 0), language);
}

/** A difference, with its sign. */
export function change(value: Rational, unit: Unit | undefined, { language }: Voice, scale: MoneyScale = 'kr'): string {
  return isMoney(unit) ? moneyChange(value, language, scale) : formatSigned(value, decimalsShown(value, 0), language);
}

/** The same with its unit. */
export function changeInWords(value: Rational, unit: Unit | undefined, voice: Voice, scale: MoneyScale = 'kr'): string {
  const word = unitOfColumn(unit, voice, scale);
  return `${change(value, unit, voice, scale)}${word === '' ? '' : `\u00a0${word}`}`;
}

