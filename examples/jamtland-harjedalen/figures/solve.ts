/**
 * Lays the residual that makes the two amounts of 2024 exact on two cells, both "övriga kostnader": Zätagränd, which
 * stays in the base under every wording, and Bräcke, which leaves it under the list but not under 30 km and 4 000.
 */
import { roundedShare, totalsOf } from './totals.ts';
import type { YearFigures } from './year.ts';

/** § 85 point 4: the amount decided, and the one the director proposed. */
export const decidedAmount = 19_281_000n;
export const proposedAmount = 8_902_000n;

const inEveryBase = 'Zätagränd';
const outsideTheListOnly = 'Bräcke';

function addCosts(figures: YearFigures, id: string, amount: bigint): YearFigures {
  const centres = figures.centres.map((one) =>
    one.centre.id === id && one.result !== undefined
      ? { ...one, result: { ...one.result, otherCosts: one.result.otherCosts + amount } }
      : one,
  );
  return { ...figures, centres };
}

export interface Solved {
  readonly figures: YearFigures;
  /** What was added to the two cells, in kronor. */
  readonly residuals: ReadonlyMap<string, bigint>;
}

export function solve(draft: YearFigures): Solved {
  if (draft.year !== 2024) return { figures: draft, residuals: new Map() };
  const byList = totalsOf(draft, 'outsideTheList');
  const deficitFor = (amount: bigint): bigint => roundedShare(amount, byList.listedOwnRun, byList.listedPrivate);

  const first = deficitFor(proposedAmount) + byList.after;
  const halfway = addCosts(draft, inEveryBase, first);
  const second = deficitFor(decidedAmount) + totalsOf(halfway, 'remoteAndSmall').after;
  return {
    figures: addCosts(halfway, outsideTheListOnly, second),
    residuals: new Map([[inEveryBase, first], [outsideTheListOnly, second]]),
  };
}
