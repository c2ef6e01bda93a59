/** A problem in words: what was found, what was expected there, and how to mend it. */
export interface Told {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** The words of one problem in Swedish and in English. */
export interface Sentence<Facts> {
  sv(facts: Facts): Told;
  en(facts: Facts): Told;
}
