import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { BLOCK_NAMES } from '../../../../core/language/source/document.ts';
import { findFunction } from '../../../../core/language/syntax/functions.ts';
import { KEYWORDS } from '../../../../core/language/syntax/token.ts';

/** Where in a document a line stands: before it begins, in its front matter, in text for people, or in a block that runs. */
interface State {
  place: 'start' | 'front' | 'prose' | 'block' | 'other';
}

const KEY = /^(?:"[^"]*"|[^\s:{}[\],"#][^:{}[\],"]*):(?=\s|$)/u;
const DATE = /^\d{4}-\d{2}-\d{2}/u;
const NUMBER = /^\d[\d \u00a0]*(?:,\d+)?(?: ?(?:%|kr(?:\/\p{L}+)*|km))?/u;
const WORD = /^\p{L}[\p{L}\d_.-]*/u;

/** The colours of a rulebook: Markdown for people, and in the blocks keys, names of functions, words that join, numbers and texts. */
export const ruleLanguage: StreamLanguage<State> = StreamLanguage.define<State>({
  name: 'regelbok',
  startState: () => ({ place: 'start' }),
  copyState: (state) => ({ ...state }),
  token: (stream, state) => {
    if (stream.sol()) {
      const edge = atEdge(stream, state);
      if (edge) return edge;
    }
    if (state.place === 'front' || state.place === 'block') return inBlock(stream);
    if (state.place !== 'other' && stream.sol() && /^#{1,6} /u.test(stream.string)) return whole(stream, 'heading');
    return whole(stream, null);
  },
});

/** The lines that begin and end front matter and blocks. */
function atEdge(stream: StringStream, state: State): string | undefined {
  const line = stream.string.trim();
  const isFence = line.startsWith('```');
  if (line === '---' && (state.place === 'start' || state.place === 'front')) state.place = state.place === 'start' ? 'front' : 'prose';
  else if (isFence && (state.place === 'block' || state.place === 'other')) state.place = 'prose';
  else if (isFence) state.place = BLOCK_NAMES.some((name) => name === line.slice(3).trim()) ? 'block' : 'other';
  else {
    if (state.place === 'start' && line !== '') state.place = 'prose';
    return undefined;
  }
  stream.skipToEnd();
  return 'meta';
}

function whole(stream: StringStream, style: string | null): string | null {
  stream.skipToEnd();
  return style;
}

function inBlock(stream: StringStream): string | null {
  if (stream.eatSpace()) return null;
  if (stream.peek() === '#') return whole(stream, 'comment');
  if (stream.match(KEY)) return 'propertyName';
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/u)) return 'string';
  if (stream.match(DATE)) return 'literal';
  if (stream.match(NUMBER)) return 'number';
  const word = stream.match(WORD);
  if (Array.isArray(word)) {
    const found = word[0] ?? '';
    if (KEYWORDS.has(found)) return 'keyword';
    return findFunction(found) !== undefined && stream.peek() === '(' ? 'macroName' : null;
  }
  if (stream.match(/^(?:<>|<=|>=|[-+*/=<>;])/u)) return 'operator';
  stream.next();
  return null;
}

/** Colours from the page's own, so that they follow the theme; weight and slant say the same. */
export const ruleColors: Extension = syntaxHighlighting(HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.meta, color: 'var(--lv-subtle)' },
  { tag: tags.comment, color: 'var(--lv-subtle)', fontStyle: 'italic' },
  { tag: tags.propertyName, color: 'var(--lv-accent)' },
  { tag: tags.macroName, color: 'var(--lv-more)', fontWeight: '700' },
  { tag: tags.keyword, color: 'var(--lv-more)', fontWeight: '700' },
  { tag: tags.number, color: 'var(--lv-less)' },
  { tag: tags.literal, color: 'var(--lv-less)' },
  { tag: tags.string, fontStyle: 'italic' },
]));
