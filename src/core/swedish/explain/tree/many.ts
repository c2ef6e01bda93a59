import type { Language } from '../../language-name.ts';
import { said, type Detail } from './layout.ts';

/** More rows than this are the listed of a unit rather than the units of a region: nobody reads them one by one. */
const MOST_ROWS = 36;
const FIRST_ROWS = 5;

/** The rows that are told one by one, and how many are only counted. */
export interface ToldRows<Row> {
  readonly told: readonly Row[];
  readonly more: number;
}

export function toldRows<Row>(rows: readonly Row[]): ToldRows<Row> {
  return rows.length <= MOST_ROWS ? { told: rows, more: 0 } : { told: rows.slice(0, FIRST_ROWS), more: rows.length - FIRST_ROWS };
}

/** a, b, c; when there are too many, the first of them and how many more there are. */
export function listedRows(texts: readonly string[], language: Language): string {
  const { told, more } = toldRows(texts);
  if (more === 0) return told.join(', ');
  return `${told.join(', ')} ${language === 'sv' ? 'och' : 'and'} ${more} ${language === 'sv' ? 'till' : 'more'} (${whereAll(language)})`;
}

/** How many more there are, under a list of the first; none when all were told. */
export function moreRows(more: number, language: Language): readonly Detail[] {
  return more === 0 ? [] : [said(language === 'sv' ? 'fler' : 'more', `${more} (${whereAll(language)})`)];
}

function whereAll(language: Language): string {
  return language === 'sv' ? 'alla med --json' : 'all with --json';
}
