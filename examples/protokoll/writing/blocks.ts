/** What an example is made of, before it is written as text, PDF or DOCX. */
export type Block =
  | { readonly kind: 'heading' | 'title' | 'paragraph'; readonly text: string }
  | { readonly kind: 'lines' | 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly text: 'folded' | 'aligned' | 'tabs' }
  | { readonly kind: 'page' };

export const title = (text: string): Block => ({ kind: 'title', text });
export const h = (text: string): Block => ({ kind: 'heading', text });
export const p = (text: string): Block => ({ kind: 'paragraph', text });
export const lines = (...all: readonly string[]): Block => ({ kind: 'lines', lines: all });
export const list = (...all: readonly string[]): Block => ({ kind: 'list', lines: all });
export const page: Block = { kind: 'page' };

/** Who voted how, by construction: what the reading is held against. */
export interface Vote {
  readonly ja: readonly Person[];
  readonly nej: readonly Person[];
  readonly 'avstår'?: readonly Person[];
  readonly 'frånvarande'?: readonly Person[];
  /** The key of what won, as the reading names it. */
  readonly winner: string;
  readonly clauses?: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly party: string;
  readonly role: string;
  readonly 'för'?: string;
}

export interface Example {
  readonly id: string;
  /** What of the language of minutes it shows. */
  readonly shows: string;
  readonly blocks: readonly Block[];
  readonly items: readonly { readonly number: string; readonly votes: readonly Vote[]; readonly decisions: number }[];
  /** A running head on every page, with the number of the page. */
  readonly head?: string;
}

export const named = ({ name, party }: Person): string => `${name} (${party})`;
export const namesOf = (people: readonly Person[]): string => people.map(named).join(', ');
