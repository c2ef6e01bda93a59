import { placesOf } from '../../calculation/places.ts';
import { writePeriod } from '../../quantity/period.ts';
import type { Calculation } from '../../calculation/calculate.ts';
import type { Sureness } from '../../figures/figures.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import type { ProgramRule } from '../../language/program.ts';
import type { Value } from '../../language/reference/value.ts';
import { csvText, csvValue } from './csv-line.ts';
import { exactText } from '../../quantity/exact.ts';
import { needsInWords } from '../numbers/values.ts';

/** One value of one rule for one row, ready for JSON. */
interface PlainRow {
  readonly rule: string;
  readonly row: string;
  /** YYYY-MM for what is per month. */
  readonly month?: string;
  readonly unit: string;
  readonly kind: Value['kind'];
  readonly value: string | boolean | null;
  /** The least sure figure the rule rests on; null when it rests on none. */
  readonly sureness: Sureness | null;
  readonly needs?: readonly string[];
}

/** Every value of the rules for every row, in the program's order. Numbers are text: an exact decimal, or n/d where there is none. */
export function plainValues(calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>): readonly PlainRow[] {
  return rules.flatMap((rule) => placesOf(calculation, rule).map(({ row, month }) => {
    const value = calculation.value(rule.name, row, month);
    const unit = rule.type.kind === 'number' ? rule.type.unit.text : '';
    const needs = value.kind === 'missing' ? { needs: [needsInWords(value.needs, 'sv')] } : {};
    return { rule: rule.name, row, ...(month === undefined ? {} : { month: monthText(calculation, month) }), unit, kind: value.kind, value: plainOf(value), sureness: sureness.get(rule.name) ?? null, ...needs };
  }));
}

/** The same as rows for a Swedish spreadsheet, each with the least sure figure its rule rests on. */
export function valuesCsv(calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>): string {
  const rows = rules.flatMap((rule) => placesOf(calculation, rule).map(({ row, month }) => [
    rule.name, row, month === undefined ? '' : monthText(calculation, month), csvValue(calculation.value(rule.name, row, month)), rule.type.kind === 'number' ? rule.type.unit.text : '',
    SURENESS_IN_WORDS[sureness.get(rule.name) ?? 'published'].sv,
  ]));
  return csvText([['regel', 'rad', 'månad', 'värde', 'enhet', 'siffrornas säkerhet'], ...rows]);
}

function monthText({ program: { period: { year } } }: Calculation, month: number): string {
  return writePeriod({ year, month: month + 1 });
}

function plainOf(value: Value): string | boolean | null {
  if (value.kind === 'number') return exactText(value.value);
  return 'value' in value ? value.value : null;
}
