import type { Calculation } from '../../calculation/calculate.ts';
import type { Sureness } from '../../figures/figures.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import type { ProgramRule } from '../../language/program.ts';
import type { Value } from '../../language/reference/value.ts';
import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
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
    return { rule: rule.name, row, unit, kind: value.kind, value: 'value' in value ? plain(value.value, '.') : null, sureness: sureness.get(rule.name) ?? null, ...needs };
  }));
}

/** The same as rows for a Swedish spreadsheet: semicolons, decimal comma; what does not apply or is missing says so. */
export function valuesCsv(calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>): string {
  const lines = rules.flatMap((rule) => rowsOf(calculation, rule).map((row) => {
    const value = calculation.value(rule.name, row);
    const said = 'value' in value ? plain(value.value, ',') : value.kind === 'missing' ? 'saknas' : 'gäller inte';
    const text = said === true ? 'ja' : said === false ? 'nej' : said;
    return [rule.name, row, text, rule.type.kind === 'number' ? rule.type.unit.text : '', SURENESS_IN_WORDS[sureness.get(rule.name) ?? 'published'].sv].map(quoted).join(';');
  }));
  return `${['regel;rad;värde;enhet;siffrornas säkerhet', ...lines].join('\n')}\n`;
}

function rowsOf(calculation: Calculation, { entity }: ProgramRule): readonly string[] {
  return entity === undefined ? [''] : calculation.rows(entity);
}

function plain(value: Rational | boolean | string, separator: ',' | '.'): string | boolean {
  if (typeof value !== 'object') return value;
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals).replace(',', separator);
}

function quoted(text: string): string {
  return /[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
