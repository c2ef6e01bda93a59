import { daysBetween, parseDay, type Day } from '../../../core/quantity/day.ts';
import { compare, type Rational } from '../../../core/quantity/rational.ts';
import { decimalsNeeded, writeDecimal } from '../../../core/quantity/decimal.ts';
import { round } from '../../../core/quantity/rounding.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { Column, Plain } from './column.ts';

export function isNumber(plain: Plain): plain is Rational {
  return typeof plain === 'object';
}

const FINEST = 10;

/** A number as a spreadsheet of the language reads it: 1234,5 in Swedish, 1234.5 in English; no spaces, a plain minus. */
export function plainText(plain: Plain, language: Language): string {
  if (plain === undefined) return '';
  if (!isNumber(plain)) return plain.replace(/\s+/gu, ' ').trim();
  const needed = decimalsNeeded(plain);
  const decimals = needed === undefined ? FINEST : Math.min(needed, FINEST);
  const written = writeDecimal(round(plain, decimals, 'halfAway'), decimals);
  return language === 'sv' ? written : written.replace(',', '.');
}

/** Rows for a spreadsheet's own paste: tabs between cells, lines between rows. */
export function asTabs<Row>(rows: readonly Row[], columns: readonly Column<Row>[], language: Language): string {
  const lines = rows.map((row) => columns.map(({ plain }) => plainText(plain(row), language)));
  return [columns.map(({ header }) => header), ...lines].map((cells) => cells.join('\t')).join('\n');
}

/**
 * The same as a table of HTML, which tells a spreadsheet what each cell is, whatever language it is set to: Excel reads `x:num` and a
 * number format, LibreOffice `sdval` and `sdnum`. A case number stays a text, a number a number, a day a day.
 */
export function asHtml<Row>(rows: readonly Row[], columns: readonly Column<Row>[], language: Language): string {
  const head = columns.map(({ header }) => `<th>${escaped(header)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map(({ plain }) => htmlCell(plain(row), language)).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><tr>${head}</tr>${body}</table></body></html>`;
}

function htmlCell(plain: Plain, language: Language): string {
  if (isNumber(plain)) {
    const exact = plainText(plain, 'en');
    return `<td x:num="${exact}" sdval="${exact}" sdnum="1033;">${plainText(plain, language)}</td>`;
  }
  const text = plainText(plain, language);
  const day = parseDay(text);
  if (day) return `<td style="mso-number-format:'yyyy-mm-dd'" x:num="${daysBetween(FIRST_DAY, day)}" sdval="${daysBetween(FIRST_DAY, day)}" sdnum="1033;0;YYYY-MM-DD">${text}</td>`;
  return `<td style="mso-number-format:'\\@'" x:str sdnum="1033;0;@">${escaped(text)}</td>`;
}

/** What spreadsheets count days from. */
const FIRST_DAY = '1899-12-30' as Day;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** As `likvard ... --format csv` writes: semicolons, a decimal comma whatever the language, and a mark so that Excel reads it as UTF-8. */
export function asCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ plain }) => plainText(plain(row), 'sv')))];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(text: string): string {
  const safe = /^[=+@]|^-(?![\d])/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Numbers by size, texts by the alphabet of the language, what has no value last whichever way. */
export function ordered(a: Plain, b: Plain, collator: Intl.Collator): number {
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  return collator.compare(plainText(a, 'sv'), plainText(b, 'sv'));
}
