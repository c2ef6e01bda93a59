import type { Version } from '../../language/declarations/rule.ts';
import type { TextPlace } from '../../language/problem.ts';
import { covers, overlaps, type Interval } from '../../quantity/day.ts';
import { daysOf, monthsOf, writePeriod, type Period } from '../../quantity/period.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';

/** The months of a period: twelve for a year, one for a month. */
export function monthsIn(period: Period): readonly Period[] {
  return period.month === undefined ? monthsOf(period.year) : [period];
}

/**
 * The version that holds all of a period; undefined when none touches it. A version that begins or ends inside is reported: the
 * period must be cut, nothing is shared out by days.
 */
export function pickVersion<V extends Version>(
  rule: string, place: TextPlace, versions: readonly V[], period: Period, problems: RulebookProblem[],
): V | undefined {
  const days: Interval = daysOf(period);
  const touching = versions.filter(({ interval }) => overlaps(interval, days));
  const [version, other] = touching;
  if (version === undefined || (other === undefined && covers(version.interval, days))) return version;
  const facts = { rule, period: writePeriod(period), first: written(version.interval), second: other ? written(other.interval) : '' };
  problems.push(rulebookProblem('version-within-period', version.place, facts, other ? [other.place] : [place]));
  return undefined;
}

export function written({ from, to }: Interval): string {
  return `${from}–${to ?? ''}`;
}
