import type { KeyMatch, TableDeclaration, TableRow, TableVersion } from '../../language/declarations/table.ts';
import { languageProblem, type LanguageProblem } from '../../language/problems.ts';
import { compare, type Rational } from '../../quantity/rational.ts';

/** No two rows of a table may match the same keys, and without `annars` its rows must match all. */
export function checkTables(table: TableDeclaration): readonly LanguageProblem[] {
  return table.versions.flatMap((version) => [...overlapsIn(table, version), ...gapsIn(table, version)]);
}

function overlapsIn({ name }: TableDeclaration, { rows }: TableVersion): readonly LanguageProblem[] {
  return rows.flatMap((row, index) => {
    const other = rows.slice(0, index).find((before) => before.keys.every((match, key) => meet(match, row.keys[key])));
    return other ? [languageProblem('table-overlap', row.place, { table: name, first: written(other), second: written(row) }, [other.place])] : [];
  });
}

function meet(a: KeyMatch, b: KeyMatch | undefined): boolean {
  if (a.kind === 'any' || b === undefined || b.kind === 'any') return true;
  if (a.kind === 'text' || b.kind === 'text') return a.kind === 'text' && b.kind === 'text' && a.value === b.value;
  return atMost(a.low, b.high) && atMost(b.low, a.high);
}

function atMost(low: Rational | undefined, high: Rational | undefined): boolean {
  return low === undefined || high === undefined || compare(low, high) <= 0;
}

/**
 * Whole-number keys in one column are checked for holes between the rows (0–4, 6–17 leaves 5). Holes at the ends, and in tables
 * of several keys, show when a value is looked up: it does not apply.
 */
function gapsIn({ name, keys }: TableDeclaration, { rows, otherwise }: TableVersion): readonly LanguageProblem[] {
  if (keys.length !== 1 || otherwise || rows.some(({ keys: [match] }) => match?.kind === 'any')) return [];
  const spans = rows.flatMap((row) => (row.keys[0]?.kind === 'numbers' ? [{ row, ...row.keys[0] }] : []));
  const sorted = spans.toSorted((a, b) => (a.low === undefined ? -1 : b.low === undefined ? 1 : compare(a.low, b.low)));
  return sorted.flatMap(({ row, low }, index) => {
    const before = sorted[index - 1]?.high;
    if (!before || !low || low.denominator !== 1n || before.denominator !== 1n || low.numerator <= before.numerator + 1n) return [];
    return [languageProblem('table-gap', row.place, { table: name, value: `${before.numerator + 1n}` })];
  });
}

function written({ keys }: TableRow): string {
  return keys.map((match) => {
    if (match.kind === 'any') return '*';
    if (match.kind === 'text') return match.value;
    return match.low && match.high && compare(match.low, match.high) === 0 ? `${match.low.numerator}` : `${match.low?.numerator ?? ''}–${match.high?.numerator ?? ''}`;
  }).join(' ; ');
}
