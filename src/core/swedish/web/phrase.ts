import type { Language } from '../language-name.ts';

/** A few words as they stand on a page, in both languages. */
export type Phrase = Readonly<Record<Language, string>>;

/** The words of one part of the workbench, by what they are for. */
export type Phrases = Readonly<Record<string, Phrase>>;
