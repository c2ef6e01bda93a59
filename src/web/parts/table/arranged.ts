import type { Language } from '../../../core/swedish/language-name.ts';
import type { Column, Plain } from './column.ts';
import { isNumber, ordered, plainText } from './plain-cells.ts';

export interface Sorting {
  readonly key: string;
  readonly way: 'ascending' | 'descending';
}

/** The rows of a table that hold a word or a number, in the order of a column; what has no value comes last whichever way. */
export function arranged<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | undefined, word: string, language: Language): readonly Row[] {
  const wanted = word.trim().toLowerCase();
  const kept = wanted === '' ? rows : rows.filter((row) => columns.some(({ plain }) => holds(plain(row), wanted, language)));
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!column || !sorting) return kept;
  const collator = new Intl.Collator(language);
  const valued = kept.filter((row) => isThere(column.plain(row)));
  const rest = kept.filter((row) => !isThere(column.plain(row)));
  const sorted = valued.toSorted((a, b) => ordered(column.plain(a), column.plain(b), collator));
  return [...(sorting.way === 'ascending' ? sorted : sorted.toReversed()), ...rest];
}

/** A number is found as it is read on the page, 19 281 000 or −8 902, and as it is copied. */
function holds(plain: Plain, wanted: string, language: Language): boolean {
  if (isNumber(plain)) return plainText(plain, language).includes(wanted.replace(language === 'sv' ? /\s/gu : /[\s,]/gu, '').replace('\u2212', '-'));
  return plain !== undefined && plain.toLowerCase().includes(wanted);
}

function isThere(plain: Plain): boolean {
  return isNumber(plain) || (plain !== undefined && plain !== '');
}
