import type { Line, Span } from '../text/document.ts';
import { flowOf, type Flow } from '../text/flow.ts';
import { headingOf } from './heading.ts';
import type { SectionKind } from './headings.ts';

/** A part of an item under one heading. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading as it is written; empty before the first. */
  readonly words: string;
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly flow: Flow;
}

/** Cuts the lines of an item at its headings. `rest` of the heading line ("Beslut: Nämnden beslutar ...") opens the section's text. */
export function sectionsOf(lines: readonly Line[], words: ReadonlySet<string>): readonly Section[] {
  const found: { kind: SectionKind; words: string; span: Span; lines: Line[] }[] = [];
  let current: (typeof found)[number] = { kind: 'title', words: '', span: lines[0] ?? { start: 0, end: 0 }, lines: [] };
  found.push(current);
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line.text);
    const isEmpty = current.lines.every(({ text }) => text.trim() === '');
    if (!heading || isLead(heading.words, current.kind, isEmpty) || isCaptionInTable(heading.kind, current.kind, lines, at) || goesOnAs(current.kind, heading.kind, heading.words)) {
      current.lines.push(line);
      continue;
    }
    current = { kind: heading.kind, words: heading.words, span: { start: line.start, end: line.end }, lines: [] };
    found.push(current);
    if (heading.rest !== undefined) current.lines.push(restOf(line, heading.rest));
  }
  return found
    .filter(({ kind, lines: own, words: head }) => head !== '' || own.some(({ text }) => text.trim() !== '') || kind !== 'title')
    .map((section) => ({ ...section, flow: flowOf(section.lines, words) }));
}

/** "Nämnden beslutar" right under "Beslut" or "Förslag till beslut" leads that section and opens no new one. */
function isLead(words: string, current: SectionKind, isEmpty: boolean): boolean {
  if (!/(?:beslutar|beslutade|föreslår|besluta|(?:föreslår|hemställer hos|hemställer till) [\p{L}-]+)(?: att)?$/u.test(words)) return false;
  return (current === 'proposal' || current === 'decision') && isEmpty;
}

/** "Resultat 5 7 1" and such lines of a table are never headings; a line "Resultat" with figures under it is not either. */
function isCaptionInTable(kind: SectionKind, current: SectionKind, lines: readonly Line[], at: number): boolean {
  if (kind === 'attendance') return current !== 'title' && current !== 'attendance' && current !== 'attestation' && current !== 'other';
  return kind === 'vote' && current === 'rollCallList' && /^\s*\d/u.test(lines[at + 1]?.text ?? '');
}

/** Copies for information are still the list of who gets the decision. */
function goesOnAs(current: SectionKind, next: SectionKind, words: string): boolean {
  return current === 'decision' && next === 'basis' && /^(?:bilaga|bilagor)$/iu.test(words) ? false : current === 'rollCallList' && next === 'vote' && /^omröstning (?:mellan|om)/iu.test(words);
}

function restOf(line: Line, from: number): Line {
  return { ...line, text: line.text.slice(from), start: line.start + from, cells: line.cells.filter(({ start }) => start >= line.start + from) };
}

/** The text of all sections of some kinds, one after the other. */
export const ofKind = (sections: readonly Section[], ...kinds: readonly SectionKind[]): readonly Section[] => sections.filter(({ kind }) => kinds.includes(kind));
