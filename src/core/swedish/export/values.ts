import type { Calculation } from '../../calculation/calculate.ts';
import type { Sureness } from '../../figures/figures.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import type { ProgramRule } from '../../language/program.ts';
import type { Value } from '../../language/reference/value.ts';
import { csvText, csvValue } from './csv-line.ts';
import { exactText } from './exact.ts';
import { needsInWords } from '../numbers/values.ts';

/** One value of one rule for one row, ready for JSON. */
interface PlainRow {
  readonly rule: string;
  readonly row: string;
  readonly unit: string;
  readonly kind: Value['kind'];
  readonly value: string | boolean | null;
  /** The least sure figure the rule rests on; null when it rests on none. */
  readonly sureness: Sureness | null;
  readonly needs?: readonly string[];
}

/** Every value of the rules for every row, in the program's order. Numbers are text: an exact decimal, or n/d where there is none. */
export function plainValues(calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>): readonly PlainRow[] {
  return rules.flatMap((rule) => rowsOf(calculation, rule).map((row) => {
    const value = calculation.value(rule.name, row);
    const unit = rule.type.kind === 'number' ? rule.type.unit.text : '';
    const needs = value.kind === 'missing' ? { needs: [needsInWords(value.needs, 'sv')] } : {};
    return { rule: rule.name, row, unit, kind: value.kind, value: plainOf(value), sureness: sureness.get(rule.name) ?? null, ...needs };
  }));
}

/** The same as rows for a Swedish spreadsheet, each with the least sure figure its rule rests on. */
export function valuesCsv(calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>): string {
  const rows = rules.flatMap((rule) => rowsOf(calculation, rule).map((row) => [
    rule.name, row, csvValue(calculation.value(rule.name, row)), rule.type.kind === 'number' ? rule.type.unit.text : '',
    SURENESS_IN_WORDS[sureness.get(rule.name) ?? 'published'].sv,
  ]));
  return csvText([['regel', 'rad', 'värde', 'enhet', 'siffrornas säkerhet'], ...rows]);
}

function rowsOf(calculation: Calculation, { entity }: ProgramRule): readonly string[] {
  return entity === undefined ? [''] : calculation.rows(entity);
}

function plainOf(value: Value): string | boolean | null {
  if (value.kind === 'number') return exactText(value.value);
  return 'value' in value ? value.value : null;
}
