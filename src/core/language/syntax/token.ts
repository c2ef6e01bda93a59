import type { Span } from '../source/source-text.ts';

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
