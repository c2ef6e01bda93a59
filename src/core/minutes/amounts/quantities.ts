import type { Span } from '../text/document.ts';
import { spanIn, type Flow } from '../text/flow.ts';

/** A limit or a measure: what it measures, with which comparison, and the number without spaces. */
export interface QuantityRead {
  readonly term: string;
  readonly value: string;
  readonly written: string;
  readonly span: Span;
}

const LIMIT = /(?:mer|färre|mindre|högre|lägre|fler|längre|kortare|större|minst|högst|max(?:imalt)?|över|under|inom)(?:\s+än)?\s+(\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?)\s*(km|kilometer|mil|meter|minuter|timmar|dagar|veckor|månader|procent|%|personer|listade|folkbokförda|invånare|patienter|platser|elever|barn|kvm|kvadratmeter)(?!\p{L})(?:\s+(?:till|från|i|av|per)\s+(?:nästa\s+|närmaste\s+|den\s+|en\s+|ett\s+)*(\p{L}+))?/giu;
const SAME: Readonly<Record<string, string>> = { kilometer: 'km', procent: '%', kvadratmeter: 'kvm' };

/** Limits with a unit and, where one follows, what they are measured to: "mer än 30 km till närmaste hälsocentral". */
export function quantitiesIn(flow: Flow): readonly QuantityRead[] {
  return [...flow.text.matchAll(LIMIT)].map(({ 0: written, 1: number = '', 2: unit = '', 3: to, index }) => {
    const plain = unit.toLowerCase();
    return { term: `${SAME[plain] ?? plain}${to === undefined ? '' : ` ${to.toLowerCase().slice(0, 8)}`}`, value: number.replaceAll(/[ .]/gu, ''), written, span: spanIn(flow, index, index + written.length) };
  });
}
