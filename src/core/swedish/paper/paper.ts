import type { Language } from '../language-name.ts';

/**
 * A document for people, before it is Markdown, DOCX or PDF: what it says and in what order, and nothing of how it looks. Every sentence
 * and number in it is already worded; a writer in src/node only sets it.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Under the title: case number, body, day. */
  readonly subtitle: string | undefined;
  /** Says that figures or texts are constructed, or that this is a draft; stands first and on every page. */
  readonly warning: string | undefined;
  readonly blocks: readonly Block[];
  /** On the last line: what it was made from, as a receipt does. */
  readonly stamp: string | undefined;
}

export type Block =
  /** Level 2 stands under the title, 3 and 4 under those. Levels are never skipped (PDF/UA-1, WCAG 1.3.1). */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly anchor?: string | undefined }
  | { readonly kind: 'paragraph'; readonly text: readonly Run[] }
  | PaperList
  | PaperTable
  | PaperChart
  /** What the author has to write, said where it is missing. */
  | { readonly kind: 'missing'; readonly text: string };

export interface PaperList {
  readonly kind: 'list';
  readonly order: 'bullets' | 'numbers';
  readonly items: readonly (readonly Run[])[];
  /** The numbers of the items where they are decided and not counted from 1: clauses 6 and 7, or 2 b. One for each item. */
  readonly marks?: readonly string[] | undefined;
}

/** A piece of running text. A link goes to an address or, as `#anchor`, to a heading of the same document. */
export type Run = string | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** A table that can be listened to: a caption, a header for each column, words in every cell, and rows named by their first cell. */
export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[] | undefined;
}

export type Cell = string | { readonly text: string; readonly to: string };

/**
 * Bars over named rows. A whole and a sum stand on zero; a step stands where the row before it ended, so that a whole, its steps and
 * their sum read as one way from the first to the last. `text` says what is seen; the table with the same figures stands beside it, for who cannot see it. */
export interface PaperChart {
  readonly kind: 'bars';
  readonly caption: string;
  readonly text: string;
  readonly unit: string;
  readonly rows: readonly { readonly name: string; readonly value: number; readonly shown: string; readonly shape: 'whole' | 'step' | 'sum' }[];
}
