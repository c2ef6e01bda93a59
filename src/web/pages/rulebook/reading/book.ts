import { createContext, useContext } from 'react';
import type { Declarations } from '../../../../core/language/declarations/declarations.ts';
import type { Day } from '../../../../core/quantity/day.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import type { ValuesOn } from '../time/use-values-on.ts';

/** A day, and what the rules come to on it. */
export interface Side {
  readonly day: Day;
  readonly values: ValuesOn;
}

/** What every part of the document reads from: the rulebook, the day shown, and the earlier day it is held against. */
export interface Book {
  readonly open: OpenRulebook;
  readonly shown: Side;
  /** The earlier of the two days; undefined while one day is read. */
  readonly before: Side | undefined;
  /** Finds names of rules and decisions in running text, the longest first. */
  readonly rules: RegExp;
  readonly decisions: RegExp;
}

export const BookContext = createContext<Book | undefined>(undefined);

export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error('no document is open');
  return book;
}

const LETTER = '[\\p{L}\\p{N}_]';

/** Finds any of some names where it stands as words of its own. */
function anyOf(names: Iterable<string>): RegExp {
  const all = [...names].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return all.length === 0 ? /(?!)/u : new RegExp(`(?<!${LETTER})(?:${all.join('|')})(?!${LETTER})`, 'gu');
}

/** Names of figures are found too, so that "listade" is not found in "listade 31 december". */
export function patternsOf({ rules, inputs, decisions }: Declarations): Pick<Book, 'rules' | 'decisions'> {
  return { rules: anyOf([...rules.keys(), ...inputs.keys()]), decisions: anyOf(decisions.keys()) };
}

/** A text cut where a name stands. */
export function cutAt(text: string, pattern: RegExp): readonly { readonly kind: 'text' | 'name'; readonly text: string }[] {
  const pieces: { readonly kind: 'text' | 'name'; readonly text: string }[] = [];
  let from = 0;
  for (const { index, 0: name } of text.matchAll(pattern)) {
    if (index > from) pieces.push({ kind: 'text', text: text.slice(from, index) });
    pieces.push({ kind: 'name', text: name });
    from = index + name.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}
