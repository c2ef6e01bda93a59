import type { Day } from '../../quantity/day.ts';
import type { TextPlace } from '../problem.ts';

/** A day that may be known only within limits: a year alone means some day of that year. */
export interface DayWithin {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A decision that versions rest on. `known` is when it became known, where that differs from when it was taken. */
export interface DecisionDeclaration {
  readonly name: string;
  readonly body: string;
  readonly decided: DayWithin;
  readonly known: DayWithin;
  readonly heading: string;
  readonly sureness: 'A' | 'B' | 'C';
  readonly source?: string | undefined;
  readonly votes?: string | undefined;
  readonly place: TextPlace;
}
