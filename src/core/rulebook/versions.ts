import type { Version } from '../language/declarations/rule.ts';
import { addDays, overlaps, type Day, type Interval } from '../quantity/day.ts';
import { rulebookProblem, type RulebookProblem } from './problems.ts';

/** Versions of one rule may neither overlap nor leave days between them; both problems name the decisions on either side. */
export function checkVersions(rule: string, versions: readonly Version[]): readonly RulebookProblem[] {
  const problems: RulebookProblem[] = [];
  for (const { interval, place } of versions) {
    if (interval.to !== undefined && interval.to < interval.from) {
      problems.push(rulebookProblem('version-backwards', place, { rule, from: interval.from, to: interval.to }));
    }
  }
  if (problems.length > 0) return problems;
  const sorted = inTime(versions);
  for (const [index, version] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before) continue;
    if (overlaps(before.interval, version.interval)) {
      const common = intersection(before.interval, version.interval);
      problems.push(rulebookProblem('version-overlap', version.place, { rule, first: before.decision, second: version.decision, ...common }, [before.place]));
    } else if (before.interval.to !== undefined && addDays(before.interval.to, 1) < version.interval.from) {
      const [from, to] = [addDays(before.interval.to, 1), addDays(version.interval.from, -1)];
      problems.push(rulebookProblem('version-gap', version.place, { rule, after: before.decision, before: version.decision, from, to }, [before.place]));
    }
  }
  return problems;
}

export function inTime<V extends Version>(versions: readonly V[]): readonly V[] {
  return versions.toSorted((a, b) => (a.interval.from < b.interval.from ? -1 : a.interval.from > b.interval.from ? 1 : 0));
}

function intersection(a: Interval, b: Interval): { readonly from: string; readonly to: string } {
  const from: Day = a.from > b.from ? a.from : b.from;
  const ends = [a.to, b.to].filter((end) => end !== undefined).toSorted();
  return { from, to: ends[0] ?? '' };
}

/** The versions with `interval` cut out of them: what is left before it and after it. */
export function cutOut<V extends Version>(versions: readonly V[], interval: Interval): readonly V[] {
  return versions.flatMap((version): V[] => {
    if (!overlaps(version.interval, interval)) return [version];
    const left = version.interval.from < interval.from ? [{ ...version, interval: { from: version.interval.from, to: addDays(interval.from, -1) } }] : [];
    const after = interval.to === undefined ? undefined : addDays(interval.to, 1);
    const right = after !== undefined && (version.interval.to === undefined || after <= version.interval.to)
      ? [{ ...version, interval: { from: after, to: version.interval.to } }] : [];
    return [...left, ...right];
  });
}
