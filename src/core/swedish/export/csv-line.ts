import type { Value } from '../../language/reference/value.ts';
import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import { DOES_NOT_APPLY, MISSING } from '../numbers/values.ts';

/** A cell is a number, written so that a Swedish spreadsheet reads it as one, or a text. */
export type CsvCell = Rational | string;

const ROUNDED = 6;

/** Lines of a file that a Swedish spreadsheet opens: semicolons, decimal comma, quotation marks where they are needed. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map((one) => (typeof one === 'string' ? csvWords(one) : csvNumber(one))).join(';')}\n`).join('');
}

/** Exact, or rounded to six decimals where no finite decimal says it; the column beside or above tells which. */
function csvNumber(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? writeDecimal(round(value, ROUNDED, 'halfAway'), ROUNDED) : writeDecimal(value, decimals);
}

/** A text that begins as a formula gets an apostrophe, so that the spreadsheet shows it and does not run it. */
function csvWords(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[;"\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value as a cell: what does not apply and what is missing say so in words, never as zero. */
export function csvValue(value: Value): CsvCell {
  switch (value.kind) {
    case 'number': return value.value;
    case 'truth': return value.value ? 'ja' : 'nej';
    case 'text':
    case 'date': return value.value;
    case 'notApplicable': return DOES_NOT_APPLY.sv;
    case 'missing': return MISSING.sv;
  }
}
