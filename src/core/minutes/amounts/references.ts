import type { Span } from '../text/document.ts';
import { spanIn, type Flow } from '../text/flow.ts';

/** A case number, a paragraph of other minutes, or a clause of these, as it is written. */
export interface ReferenceRead {
  readonly kind: 'case' | 'paragraph' | 'clause' | 'account' | 'distance';
  readonly written: string;
  readonly span: Span;
}

const CASE = /(?<![\p{L}\d/])(?:[A-ZÅÄÖ]{1,5}[/ -]?(?:19|20)\d{2}[/:.-]\d{1,6}(?:-\d{1,3}(?:\.\d+)*)?|[A-ZÅÄÖ]{1,5}\/\d{1,5}\/(?:19|20)\d{2}|(?:19|20)\d{2}\/[A-ZÅÄÖ]{1,5}[ /-]?\d{2,5}(?: \d{3})?|(?:19|20)\d{2}[-:/](?!(?:19|20)\d{2}(?!\d))\d{3,6}|[A-ZÅÄÖ]{1,5} \d{2}\/\d{2,5}|\d{2}[A-ZÅÄÖ]{2,4}\d{2,5}|[A-ZÅÄÖ]{2,5}\d{2}\/\d{1,5}|[A-ZÅÄÖ]{2,5}-\d{2}-\d{3,6}|(?<=(?:[Dd]nr|[Dd]iarienr|[Dd]iarienummer|[Ää]rendenummer|[Ää]rendenr)\.?:?\s{0,2})\d{2,4}[/:.-]\d{1,6})(?![\d/])/gu;
const PARAGRAPH = /§\s?\d{1,4}(?:-\d{4})?/gu;
const ACCOUNT = /(?<![\p{L}])(?:balanskonto|konto|kst|kostnadsställe|ansvar|verksamhet|projekt)\s+\d{3,6}/giu;
const DISTANCE = /(?<![\d,.])\d+(?:,\d+)?\s*(?:km|kilometer|mil|meter)(?!\p{L})/giu;

export function referencesIn(flow: Flow): readonly ReferenceRead[] {
  const all = (kind: ReferenceRead['kind'], pattern: RegExp): readonly ReferenceRead[] =>
    [...flow.text.matchAll(pattern)].map(({ 0: written, index }) => ({ kind, written, span: spanIn(flow, index, index + written.length) }));
  return [...all('case', CASE), ...all('paragraph', PARAGRAPH), ...all('account', ACCOUNT), ...all('distance', DISTANCE)].toSorted((a, b) => a.span.start - b.span.start);
}

export function caseNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(CASE)].map(([written]) => written);
}

/** Numbers of clauses that words like "punkt 1, 4, 6-7", "p. 2" or "att-sats 3" name, in order; none when no clause is named. */
export function clausesIn(text: string): readonly string[] {
  const found: string[] = [];
  const LIST = /(?<!\p{L})(?:punkt(?:en|erna|er)?|p\.|att-sats(?:en|erna|er)?|beslutssats(?:en|erna)?|stycke)\s*(?:nr\s*)?(\d{1,2}(?:\s*(?:,|och|samt|-|–|till|,\s*samt|,\s*och|och punkt(?:en)?|samt punkt(?:en)?)\s*\d{1,2}(?!\d|\s*(?:kap|kronor|kr|%|mnkr|procent)))*)|yrkande(?:n|na)?\s*\((\d{1,2}(?:\s*[-–]\s*\d{1,2})?)\)|\b(första|andra|tredje|fjärde|femte|sjätte|sjunde) (?:att-satsen|punkten|beslutssatsen|stycket)/giu;
  for (const [, list, bracketed, ordinal] of text.matchAll(LIST)) {
    if (ordinal !== undefined) found.push(String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1));
    const numbers = (list ?? bracketed ?? '').replaceAll(/(?:och|samt)?\s*punkt(?:en)?/giu, ',');
    for (const [, from = '', to] of numbers.matchAll(/(\d{1,2})(?:\s*(?:-|–|till)\s*(\d{1,2}))?/gu)) {
      for (let number = Number(from); number <= Number(to ?? from); number += 1) found.push(String(number));
    }
  }
  return [...new Set(found)];
}

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];
