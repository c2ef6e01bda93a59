import type { Language } from '../language-name.ts';

/** The few words that a writer adds to a paper. */
export interface PaperWords {
  /** Stands before what the author has to write. */
  readonly missing: string;
  readonly chart: string;
  /** In a cell without words: who listens hears that there is nothing in it. */
  readonly emptyCell: string;
  /** A document without a title is called this: it must have one. */
  readonly untitled: string;
  readonly page: (page: string, pages: string) => string;
  readonly shapes: Readonly<Record<'whole' | 'more' | 'less' | 'sum', string>>;
}

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  sv: {
    missing: 'Att skriva', chart: 'Diagram', emptyCell: 'tomt', untitled: 'Utan titel', page: (page, pages) => `Sida ${page} av ${pages}`,
    shapes: { whole: 'belopp', more: 'ökning', less: 'minskning', sum: 'summa' },
  },
  en: {
    missing: 'To be written', chart: 'Chart', emptyCell: 'empty', untitled: 'Untitled', page: (page, pages) => `Page ${page} of ${pages}`,
    shapes: { whole: 'amount', more: 'increase', less: 'decrease', sum: 'total' },
  },
};

/** The language of a document as its readers want it named. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
