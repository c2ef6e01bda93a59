import { calculate } from '../../calculation/calculate.ts';
import { factsOf } from '../../calculation/figures-facts.ts';
import type { Figures } from '../../figures/figures.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import type { RulebookProblem } from '../../rulebook/problems.ts';
import { resolve } from '../../rulebook/resolve.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { bringForward } from './bring-forward.ts';
import type { SeriesProblem } from './problems.ts';
import type { ComputedYear, SeriesDeclaration, YearOfSeries } from './series.ts';

export type SeriesRun =
  | { readonly kind: 'computed'; readonly years: readonly YearOfSeries[] }
  | { readonly kind: 'refused'; readonly problems: readonly (RulebookProblem | SeriesProblem)[] };

/** The years asked for, the first and the last included, and the year to begin at so that the first has something to begin with. */
export interface YearSpan {
  readonly begin: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Computes year after year: what a year leaves is what the next begins with. A year that has no figures is missing, and what would have gone from it to the
 * next is then not known; the years after it are computed as far as their own figures reach.
 */
export function runSeries(rulebook: Rulebook, given: ReadonlyMap<number, Figures>, series: SeriesDeclaration, asked: Omit<AsOf, 'period'>, { begin, from, to }: YearSpan): SeriesRun {
  const years: YearOfSeries[] = [];
  let before: ComputedYear | undefined;
  for (let year = begin; year <= to; year += 1) {
    const figures = given.get(year);
    if (!figures) {
      years.push({ kind: 'missing', year });
      before = undefined;
      continue;
    }
    const brought = before ? bringForward(figures, before, series.carried) : { figures, left: [], problems: [] };
    if (brought.problems.length > 0) return { kind: 'refused', problems: brought.problems };
    const resolved = resolve(rulebook, { ...asked, period: { year } });
    if (resolved.kind === 'refused') return resolved;
    const calculation = calculate(resolved.program, factsOf(brought.figures, rulebook.declarations));
    before = { kind: 'computed', year, figures: brought.figures, calculation, left: brought.left };
    years.push(before);
  }
  return { kind: 'computed', years: years.filter(({ year }) => year >= from) };
}
