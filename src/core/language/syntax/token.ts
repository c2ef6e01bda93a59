import type { Span } from '../source/source-text.ts';
import type { NameScope } from './expression.ts';

/** A piece of an expression. `unit` follows a number: 30 km, 0 kr/listad, 20 %. */
export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'text' | 'date' | 'keyword' | 'mark' | 'unit' | 'end';
  readonly text: string;
}

/** Words written in capitals that join conditions, and the word that opens a condition; English twins mean the same. */
export const KEYWORDS: ReadonlyMap<string, 'and' | 'or' | 'not' | 'yes' | 'no' | 'where'> = new Map([
  ['OCH', 'and'], ['AND', 'and'],
  ['ELLER', 'or'], ['OR', 'or'],
  ['INTE', 'not'], ['NOT', 'not'],
  ['JA', 'yes'], ['SANT', 'yes'], ['TRUE', 'yes'],
  ['NEJ', 'no'], ['FALSKT', 'no'], ['FALSE', 'no'],
  ['där', 'where'], ['where', 'where'],
]);

/** A word before a name that says whose it is. */
export const SCOPES: ReadonlyMap<string, NameScope> = new Map([
  ['denna', 'this'], ['detta', 'this'], ['this', 'this'], ['dess', 'its'], ['its', 'its'],
]);

/** Words that may stand before an argument of FÖRDELA: efter vikt, bland enheter. */
export const LABELS: ReadonlySet<string> = new Set(['efter', 'by', 'bland', 'among']);

/** The months of the year, where rows could stand: SUMMA(x; månader). */
export const MONTHS: ReadonlySet<string> = new Set(['månader', 'months']);
