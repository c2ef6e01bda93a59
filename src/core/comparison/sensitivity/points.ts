import { ZERO } from '../../quantity/rational.ts';
import { isOnLine } from './pieces.ts';
import type { Trial } from './trials.ts';

/** Trials in order without those that lie exactly on the line between their neighbours; the ends and those in `kept` stay. */
export function pointsOf(tried: readonly Trial[], kept: readonly Trial[]): readonly Trial[] {
  const byPlace = new Map([...tried, ...kept].map((trial) => [trial.place, trial]));
  const all = [...byPlace.values()].toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const points: Trial[] = [];
  for (const [index, trial] of all.entries()) {
    const [before, after] = [points.at(-1), all[index + 1]];
    const isPassed = before && after && isOnLine(before, trial, after, ZERO);
    if (!isPassed || kept.includes(trial)) points.push(trial);
  }
  return points;
}
