import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code, RootContent } from 'mdast';
import type { Span } from './source-text.ts';

/** A fenced block of a Markdown document: its language word, its whole span, and the lines inside. */
export interface Fence {
  readonly lang: string;
  readonly span: Span;
  readonly content: Span;
}

/** The fenced blocks that CommonMark sees: not those in a comment, a quotation or a longer fence. */
export function fences(text: string): readonly Fence[] {
  const { outline, places } = outlineOf(text);
  const found: Fence[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'code' && typeof node.lang === 'string') found.push(fence(text, node, node.lang, places));
    if ('children' in node) node.children.forEach(visit);
  };
  fromMarkdown(outline).children.forEach(visit);
  return found;
}

function fence(text: string, node: Code, lang: string, places: (offset: number) => number): Fence {
  const start = places(node.position?.start.offset ?? 0);
  const end = places(node.position?.end.offset ?? 0);
  const first = text.indexOf('\n', start) + 1;
  const last = text.lastIndexOf('\n', end - 1) + 1;
  return { lang, span: { start, end }, content: { start: first, end: Math.max(first, last) } };
}

interface Outline {
  readonly outline: string;
  readonly places: (offset: number) => number;
}

const CLOSED_FENCE = /^(`{3,})[^`\n]*\n([\s\S]*?)^\1[ \t]*$/gmu;

/**
 * The document with the lines inside plain fences taken out: they are opaque to Markdown, and a parser that walks them takes most
 * of the time. A fence that is not one after all (inside a comment) keeps its own lines, so the parser still sees that; lines
 * that could end a comment are left in.
 */
function outlineOf(text: string): Outline {
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let outline = '';
  let from = 0;
  for (const match of text.matchAll(CLOSED_FENCE)) {
    const inside = match[2] ?? '';
    if (inside.includes('-->')) continue;
    const start = match.index + match[0].indexOf('\n') + 1;
    outline += text.slice(from, start);
    cuts.push({ at: outline.length, length: inside.length });
    from = start + inside.length;
  }
  outline += text.slice(from);
  const places = (offset: number): number => cuts.reduce((place, cut) => (cut.at <= offset ? place + cut.length : place), offset);
  return { outline, places };
}
