import type { Span } from '../text/document.ts';

/** The seat somebody acts from, as far as the minutes say. */
export type Seat = 'member' | 'chair' | 'viceChair' | 'substitute';

/** A person as named at one place. Nothing is merged here: two spellings are two readings until names are matched. */
export interface PersonRead {
  readonly name: string;
  readonly party?: string | undefined;
  readonly seat?: Seat | undefined;
  /** The role in the words of the minutes: "2:e vice ordförande". */
  readonly role?: string | undefined;
  readonly servingFor?: string | undefined;
  readonly servingForParty?: string | undefined;
  readonly span: Span;
}
