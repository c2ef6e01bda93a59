import type { Block } from '../../paper/paper.ts';

/** A text as a paragraph of its own. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] };
}

export function bullets(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'list', order: 'bullets', items: lines.map((line) => [line]) }];
}

/** Clauses by the numbers they have in the matter. */
export function clauseList(clauses: readonly { readonly clause: string; readonly text: string }[]): readonly Block[] {
  return clauses.length === 0 ? [] : [{ kind: 'list', order: 'numbers', marks: clauses.map(({ clause }) => clause), items: clauses.map(({ text }) => [text]) }];
}

/** A part under its heading; no part when there is nothing to say in it. */
export function part(level: 2 | 3 | 4, heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: heading }, ...blocks];
}
