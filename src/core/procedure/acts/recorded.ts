import type { TextPlace } from '../../language/problem.ts';

/** Where an act is recorded, and where in the minutes it stands. */
export interface Recorded {
  /** Unique in the matter, and never used again: a correction names it. */
  readonly id: string;
  readonly place: TextPlace;
  /** The lines of the minutes that say so, as 155–157. */
  readonly lines?: string | undefined;
  /** A doubt or a reading that a person should see; shown with the act. */
  readonly comment?: string | undefined;
}

/** A clause of the decision by its number as the minutes write it: 1, 6, 2 b. */
export type ClauseNumber = string;

/** All clauses, or those named. */
export type Clauses = 'all' | readonly ClauseNumber[];

export type Answer = 'yes' | 'no' | 'unknown';
