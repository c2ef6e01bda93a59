import { add, compare, divide, greater, isZero, lesser, rational, subtract, ZERO, type Rational } from '../../quantity/rational.ts';
import type { Jump } from '../sensitivity.ts';
import { turned } from './decisions/decision.ts';
import { valueAt, type Grid } from './grid.ts';
import type { Piece } from './pieces.ts';
import type { Trial } from './trials.ts';

/**
 * The jumps of the total between pieces: where two neighbouring values differ by more than the slopes beside them and `rounding`
 * (kr) account for. A turn in the middle of the step between two values is told at the later one.
 */
export function jumpsBetween(pieces: readonly Piece[], grid: Grid, rounding: Rational): readonly Jump[] {
  return pieces.flatMap((piece, index) => {
    const [before, after] = [piece.points.at(-1), pieces[index + 1]?.points[0]];
    if (!before?.paid || !after?.paid || !turned(before.decisions, after.decisions).some(parts)) return [];
    const slopes = [slopeBefore(pieces, index), slopeAfter(pieces, index + 1)].filter((beside) => beside !== undefined);
    return isJump(subtract(after.paid, before.paid), slopes, rounding) ? [jump(before, before.paid, after, after.paid, grid)] : [];
  });
}

function jump(before: Trial, paidBefore: Rational, after: Trial, paidAfter: Rational, grid: Grid): Jump {
  const side = turnsAbove(before, after) ? 'above' : 'at';
  return {
    at: valueAt(grid, side === 'above' ? before.place : after.place), side, before: paidBefore, after: paidAfter,
    nowCounted: [...after.counted].filter((row) => !before.counted.has(row)),
    noLongerCounted: [...before.counted].filter((row) => !after.counted.has(row)),
  };
}

type Turn = ReturnType<typeof turned>[number];

function parts({ before, after }: Turn): boolean {
  return (before ?? after)?.turn === 'parts';
}

/** Where every decision that turns stood exactly on its edge before, the edge belongs to what was before. */
function turnsAbove(before: Trial, after: Trial): boolean {
  return turned(before.decisions, after.decisions).filter(parts).every((turn) => turn.before?.gap !== undefined && isZero(turn.before.gap));
}

/** The slope of the total at the end of a piece, kr a step; a piece of one value has none, and the one before it is asked. */
function slopeBefore(pieces: readonly Piece[], index: number): Rational | undefined {
  const piece = pieces.slice(0, index + 1).findLast(({ points }) => points.length > 1);
  return piece && slope(piece.points.at(-2), piece.points.at(-1));
}

function slopeAfter(pieces: readonly Piece[], index: number): Rational | undefined {
  const piece = pieces.slice(index).find(({ points }) => points.length > 1);
  return piece && slope(piece.points[0], piece.points[1]);
}

function slope(a: Trial | undefined, b: Trial | undefined): Rational | undefined {
  return a?.paid && b?.paid ? divide(subtract(b.paid, a.paid), rational(b.place - a.place)) : undefined;
}

function isJump(change: Rational, slopes: readonly Rational[], rounding: Rational): boolean {
  if (isZero(change)) return false;
  const [first = ZERO, ...more] = slopes;
  const low = subtract(more.reduce(lesser, first), rounding);
  const high = add(more.reduce(greater, first), rounding);
  return compare(change, low) < 0 || compare(change, high) > 0;
}
