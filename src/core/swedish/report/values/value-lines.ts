import { placesOf } from '../../../calculation/places.ts';
import type { Period } from '../../../quantity/period.ts';
import { monthName, periodInWords } from '../../numbers/dates.ts';
import type { Calculation } from '../../../calculation/calculate.ts';
import type { Sureness } from '../../../figures/figures.ts';
import type { ProgramRule } from '../../../language/program.ts';
import type { Language } from '../../language-name.ts';
import { shortValue } from '../../numbers/values.ts';
import { tableLines } from '../../table/table.ts';
import { missingLines } from './missing-lines.ts';
import { warningLines } from '../warning.ts';

/**
 * Every value, one table an entity: a line a rule where there is one row, else a line a row and a column a rule. What is per month
 * has a table a rule with a column a month; of one month, where the rows are few, a line a rule and a column a row. Last, what is missing.
 */
export function valueLines(
  calculation: Calculation, rules: readonly ProgramRule[], sureness: ReadonlyMap<string, Sureness>, language: Language,
): readonly string[] {
  const constructed = rules.some(({ name }) => sureness.get(name) === 'constructed') ? [...warningLines('constructed', language), ''] : [];
  const entities = [undefined, ...calculation.program.symbols.declarations.entities.keys()];
  const tables = entities.flatMap((entity) => {
    const own = rules.filter((rule) => rule.entity === entity);
    const rows = entity === undefined ? [''] : calculation.rows(entity);
    const monthly = own.filter((rule) => placesOf(calculation, rule).some(({ month }) => month !== undefined));
    const yearly = own.filter((rule) => !monthly.includes(rule));
    const table = yearly.length === 0 ? [] : [...(rows.length === 1 ? singleTable(calculation, yearly, rows[0] ?? '', language) : rowTable(calculation, yearly, rows, language)), ''];
    const { period } = calculation.program;
    if (period.month !== undefined && rows.length <= FEW_ROWS && monthly.length > 0) return [...table, ...ruleTable(calculation, monthly, rows, period, language), ''];
    return [...table, ...monthly.flatMap((rule) => [...monthTable(calculation, rule, language), ''])];
  });
  return [...constructed, ...tables, ...missingLines(calculation, rules, language)];
}

/** More rows than this do not stand side by side. */
const FEW_ROWS = 8;

function ruleTable(calculation: Calculation, rules: readonly ProgramRule[], rows: readonly string[], period: Period, language: Language): readonly string[] {
  return tableLines({
    columns: [{ header: periodInWords(period, language), align: 'left' }, ...rows.map((row) => ({ header: row, align: 'right' as const }))],
    rows: rules.map((rule) => [rule.name, ...rows.map((row) => said(calculation, rule, row, language, (period.month ?? 1) - 1))]),
  });
}

function singleTable(calculation: Calculation, rules: readonly ProgramRule[], row: string, language: Language): readonly string[] {
  return tableLines({
    columns: [{ header: row === '' ? 'Parameter' : row, align: 'left' }, { header: '', align: 'right' }],
    rows: rules.map((rule) => [rule.name, said(calculation, rule, row, language)]),
  });
}

/** A rule per month: a line a row and a column a month. */
function monthTable(calculation: Calculation, rule: ProgramRule, language: Language): readonly string[] {
  const places = placesOf(calculation, rule);
  const months = [...new Set(places.map(({ month }) => month ?? 0))];
  const rows = [...new Set(places.map(({ row }) => row))];
  return tableLines({
    columns: [{ header: rule.name, align: 'left' }, ...months.map((month) => ({ header: monthName(month, language), align: 'right' as const }))],
    rows: rows.map((row) => [row, ...months.map((month) => said(calculation, rule, row, language, month))]),
  });
}

/** Rows for which no rule says anything are left out. */
function rowTable(calculation: Calculation, rules: readonly ProgramRule[], rows: readonly string[], language: Language): readonly string[] {
  const told = rows.filter((row) => rules.some((rule) => calculation.value(rule.name, row).kind !== 'notApplicable'));
  return tableLines({
    columns: [{ header: rules[0]?.entity ?? '', align: 'left' }, ...rules.map(({ name }) => ({ header: name, align: 'right' as const }))],
    rows: told.map((row) => [row, ...rules.map((rule) => said(calculation, rule, row, language))]),
  });
}

function said(calculation: Calculation, rule: ProgramRule, row: string, language: Language, month?: number): string {
  const value = calculation.value(rule.name, row, month);
  if (value.kind === 'notApplicable') return '–';
  return shortValue(value, rule.type, language, calculation.program.symbols.declarations.unitWords);
}
