import { addDays, type Day } from '../../quantity/day.ts';
import { nextWeekday } from '../../quantity/holidays.ts';

const DAYS_TO_ATTEST = 14;
const DAYS_TO_ANNOUNCE = 2;
const DAYS_TO_APPEAL = 21;

/**
 * The last day of a term. `strict` is the day the words of the law give; `extended` the next weekday after it. That the weekend rule
 * (lag (1930:173) 2 §) moves the appeal day is settled; whether it moves the two days that bind the authority is an interpretation.
 */
export interface Deadline {
  readonly strict: Day;
  readonly extended: Day;
}

function after(day: Day, days: number): Deadline {
  const strict = addDays(day, days);
  return { strict, extended: nextWeekday(strict) };
}

/** Minutes are to be attested within fourteen days of the meeting (KL 5:69, boards by 6:35). */
export const attestBy = (meeting: Day): Deadline => after(meeting, DAYS_TO_ATTEST);

/** The attestation is to be announced at the latest the second day after it (KL 8:12). */
export const announceBy = (attested: Day): Deadline => after(attested, DAYS_TO_ANNOUNCE);

/** An appeal must have reached the court within three weeks of the announcement (KL 13:5); the weekend rule moves the day. */
export const appealBy = (announced: Day): Day => after(announced, DAYS_TO_APPEAL).extended;

/** The announcement may be taken down the day after the appeal time at the earliest (KL 8:12). */
export const takeDownFrom = (announced: Day): Day => addDays(appealBy(announced), 1);

export type Kept = 'inTime' | 'inExtension' | 'late';

/** Whether an authority kept its term: in time, only if the weekend rule counts, or late. */
export function kept(done: Day, { strict, extended }: Deadline): Kept {
  if (done <= strict) return 'inTime';
  return done <= extended ? 'inExtension' : 'late';
}
