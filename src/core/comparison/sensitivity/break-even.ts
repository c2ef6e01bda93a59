import { add, compare, divide, multiply, rational, subtract, type Rational } from '../../quantity/rational.ts';
import type { BreakEven } from '../sensitivity.ts';
import { between, floor, valueAt } from './grid.ts';
import type { Trial, Trials } from './trials.ts';

/** What another proposal pays, kr, at its own standing values. */
export interface Rival {
  readonly name: string;
  readonly paid: Rational;
}

/**
 * Every step of the grid over which the total goes from below, at or above the rival's to another of these; `equalAt` is the end
 * of the step where they are equal, if they are at one. The total is to move one way between neighbouring points.
 */
export function breakEvenWith(rival: Rival, proposal: string, points: readonly Trial[], trials: Trials): BreakEven {
  const steps = points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? stepsBetween(point, next, rival, trials) : [];
  });
  return {
    proposal, against: rival.name,
    between: steps.map(([low, high]) => ({
      low: valueAt(trials.grid, low.place), high: valueAt(trials.grid, high.place), equalAt: equalAt(low, high, rival, trials),
    })),
  };
}

type Step = readonly [Trial, Trial];

function equalAt(low: Trial, high: Trial, rival: Rival, { grid }: Trials): Rational | undefined {
  const equal = [low, high].find((trial) => standing(trial, rival) === 0);
  return equal && valueAt(grid, equal.place);
}

/** Below (-1), at (0) or above (1) the rival; undefined when the total is missing. */
function standing({ paid }: Trial, rival: Rival): -1 | 0 | 1 | undefined {
  return paid && compare(paid, rival.paid);
}

function stepsBetween(a: Trial, b: Trial, rival: Rival, trials: Trials): readonly Step[] {
  const [from, to] = [standing(a, rival), standing(b, rival)];
  if (from === undefined || to === undefined || from === to) return [];
  const last = lastStanding(a, b, rival, trials);
  const next = trials.at(last.place + 1n);
  return [[last, next], ...stepsBetween(next, b, rival, trials)];
}

/** The last trial from `a` towards `b` that stands to the rival as `a` does: first tried where the line says, then in wider steps. */
function lastStanding(a: Trial, b: Trial, rival: Rival, trials: Trials): Trial {
  const wanted = standing(a, rival);
  let [low, high] = [a, b];
  let stride = 1n;
  let guess = crossing(a, b, rival);
  while (high.place - low.place > 1n) {
    const isInside = low.place < guess && guess < high.place;
    const tried = trials.at(isInside ? guess : between(low.place, high.place, (low.place + high.place) / 2n));
    if (standing(tried, rival) === wanted) {
      low = tried;
      guess = tried.place + stride;
    } else {
      high = tried;
      guess = tried.place - stride;
    }
    stride *= 2n;
  }
  return low;
}

function crossing(a: Trial, b: Trial, rival: Rival): bigint {
  if (!a.paid || !b.paid || compare(a.paid, b.paid) === 0) return a.place;
  const part = divide(subtract(rival.paid, a.paid), subtract(b.paid, a.paid));
  return floor(add(rational(a.place), multiply(rational(b.place - a.place), part)));
}
