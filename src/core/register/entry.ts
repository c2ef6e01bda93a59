import type { DayWithin } from '../language/declarations/decision.ts';
import type { TextPlace } from '../language/problem.ts';
import type { Delegated } from './delegated.ts';
import type { Effect } from './effect.ts';

/**
 * What was done: a body decided, somebody proposed, an official ordered, or something was done without any known decision
 * (`practice`). Only decisions and orders change what is in force.
 */
export type EntryKind = 'decision' | 'proposal' | 'order' | 'practice';

/** How the register knows of it: the body's own text, retold in another text, said by a third party, or concluded. */
export type HowKnown = 'ownText' | 'retold' | 'thirdParty' | 'concluded';

/** What became of a proposal; `unknown` until its body is known to have decided. */
export type Outcome = 'adopted' | 'fell' | 'partly' | 'referredBack' | 'notPut' | 'unknown';

/** One act of one body on one day, with what it does and how the register knows. Entries are added, never changed. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  readonly body: string;
  readonly decided: DayWithin;
  /** From when it was known; the day it was decided unless something else is written. */
  readonly known: DayWithin;
  /** When the minutes were attested (justerade); a decision without a day of its own can be carried out from then. */
  readonly attested?: DayWithin | undefined;
  readonly caseNumber?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly clause?: string | undefined;
  readonly heading: string;
  readonly aliases: readonly string[];
  readonly sureness: 'A' | 'B' | 'C';
  readonly howKnown: HowKnown;
  readonly source: string;
  /** The entry whose text retells it, when its own text is not at hand. */
  readonly retoldIn?: string | undefined;
  readonly mover?: string | undefined;
  readonly votes?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** The entry that settled a proposal. */
  readonly settledBy?: string | undefined;
  /** The entry that this one takes the place of, from the day it is known: a correction of what was recorded. */
  readonly corrects?: string | undefined;
  /** That it was decided for another body, by delegation or because it could not wait. */
  readonly delegated?: Delegated | undefined;
  readonly constructed: 'yes' | 'no';
  readonly effects: readonly Effect[];
  readonly place: TextPlace;
}
