import type { TextPlace } from '../../language/problem.ts';

/** What a register is to say of an act beside what the act itself says: under what name it is entered, and how it is known. */
export interface RegisteredAs {
  /** The name of the entry, where the matter's number and the paragraph do not make it. */
  readonly name?: string | undefined;
  readonly heading?: string | undefined;
  readonly howKnown?: 'ownText' | 'retold' | 'thirdParty' | 'concluded' | undefined;
  /** The name of the entry whose text retells it. */
  readonly retoldIn?: string | undefined;
  readonly sureness?: 'A' | 'B' | 'C' | undefined;
  readonly source?: string | undefined;
  /** The body that a register calls it by, where that is another than the minutes name. */
  readonly body?: string | undefined;
  readonly place: TextPlace;
}
