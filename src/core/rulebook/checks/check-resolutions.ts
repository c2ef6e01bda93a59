import { asOf } from '../as-of.ts';
import type { RulebookProblem } from '../problems.ts';
import { resolve } from '../resolve.ts';
import type { Rulebook } from '../rulebook.ts';
import { versionsOf } from '../formulas.ts';

/**
 * Resolves each year the versions touch, and each scenario in the years its patches name, and tells what does not: what only
 * shows when versions meet (a circle, a quotient that is added, a rule read when it is not in force).
 */
export function checkResolutions(rulebook: Rulebook): readonly RulebookProblem[] {
  const found = new Map<string, RulebookProblem>();
  const collect = (year: number, scenarios: readonly string[]): void => {
    const resolved = resolve(rulebook, { ...asOf({ year }), scenarios });
    if (resolved.kind === 'resolved') return;
    for (const problem of resolved.problems) {
      if (problem.code !== 'rule-not-in-force') found.set(JSON.stringify([problem.code, problem.place]), problem);
    }
  };
  const { rules, scenarios } = rulebook.declarations;
  const intervals = [...rules.values()].flatMap(versionsOf).map(({ interval }) => interval);
  for (const year of yearsOf(intervals)) collect(year, []);
  for (const scenario of scenarios.values()) {
    const named = scenario.patches.filter(({ kind }) => kind !== 'choose').map(({ interval }) => interval);
    for (const year of yearsOf(named)) collect(year, [scenario.name]);
  }
  return [...found.values()];
}

/** The years in which something begins or ends; between them nothing changes. */
function yearsOf(intervals: readonly { readonly from: string; readonly to?: string | undefined }[]): readonly number[] {
  const days = intervals.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))].toSorted((a, b) => a - b);
}
