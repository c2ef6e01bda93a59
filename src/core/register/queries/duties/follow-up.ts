import type { Day } from '../../../quantity/day.ts';
import type { Entry } from '../../entry.ts';
import type { Grounds, Unknown } from '../../grounds.ts';
import type { RegisterIndex } from '../../index/register-index.ts';
import type { Standing } from '../../index/standing.ts';
import { isKnown, type Asked } from '../../index/visible.ts';
import type { Review } from '../../register.ts';
import { inForce } from '../in-force.ts';

/** A document in force that is to be followed up, when it next is, and whether that has passed. */
export interface FollowUp extends Grounds {
  readonly standing: Standing;
  readonly review: Review;
  /** When it was last decided or confirmed, as far as is known. */
  readonly last: Entry | undefined;
  /** The last day of the term of office, or the same day so many years after it was last decided; undefined when that is not known. */
  readonly due: Day | undefined;
  readonly progress: 'done' | 'ahead' | 'late' | 'uncertain';
}

/** The calendar of follow-up on a day, and how many documents in force say nothing of when they are looked at again. */
export interface FollowUpCalendar {
  readonly planned: readonly FollowUp[];
  readonly unplanned: readonly Standing[];
}

/** The assembly adopts a programme for private providers each term of office, and says how they are followed up (KL 5:3, 10:7–9). */
export function followUp(index: RegisterIndex, asked: Asked): FollowUpCalendar {
  const planned: FollowUp[] = [];
  const unplanned: Standing[] = [];
  for (const standing of inForce(index, asked)) {
    const { review } = standing.document;
    if (review) planned.push(followUpOf(index, standing, review, asked));
    else unplanned.push(standing);
  }
  return { planned: planned.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0)), unplanned };
}

function followUpOf(index: RegisterIndex, standing: Standing, review: Review, asked: Asked): FollowUp {
  const seen = (index.dossiers.get(standing.document.name)?.confirmed ?? []).filter((entry) => entry.decided.earliest <= asked.day && isKnown(index, entry, asked.known) !== 'no');
  const last = seen.reduce<Entry | undefined>((latest, entry) => (latest && latest.decided.latest >= entry.decided.latest ? latest : entry), undefined);
  const isExact = last === undefined || last.decided.earliest === last.decided.latest;
  const unknown: readonly Unknown[] = isExact || !last ? standing.unknown : [...standing.unknown, { kind: 'day', of: 'decided', entry: last, day: last.decided }];
  const rests = last && !standing.rests.includes(last) ? [...standing.rests, last] : standing.rests;
  return { standing, review, last, rests, unknown, ...(review.kind === 'term' ? inTerm(last, asked.day) : afterYears(last, review.years, asked.day)) };
}

function inTerm(last: Entry | undefined, day: Day): Pick<FollowUp, 'due' | 'progress'> {
  const term = termOf(day);
  if (last && last.decided.earliest >= term.from) return { due: term.to, progress: 'done' };
  return { due: term.to, progress: last && last.decided.latest >= term.from ? 'uncertain' : 'ahead' };
}

function afterYears(last: Entry | undefined, years: number, day: Day): Pick<FollowUp, 'due' | 'progress'> {
  if (!last) return { due: undefined, progress: 'uncertain' };
  const [first, due] = [later(last.decided.earliest, years), later(last.decided.latest, years)];
  return { due, progress: day <= first ? 'ahead' : day > due ? 'late' : 'uncertain' };
}

/** The same day so many years later; the 29th of February need not exist there, and is then the 28th. */
function later(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4)}` as Day;
}

const FIRST_ELECTION = 2014;
const TERM = 4;

/** An assembly elected in September serves four years from the 15th of October of that year. */
export function termOf(day: Day): { readonly from: Day; readonly to: Day } {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '10-15' ? 1 : 0);
  const start = FIRST_ELECTION + Math.floor((year - FIRST_ELECTION) / TERM) * TERM;
  return { from: `${start}-10-15` as Day, to: `${start + TERM}-10-14` as Day };
}
