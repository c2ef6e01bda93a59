import { absolute, add, compare, divide, multiply, rational, subtract, ZERO, type Rational } from '../../quantity/rational.ts';
import { turned } from './decisions/decision.ts';
import { between, floor } from './grid.ts';
import type { Trial, Trials } from './trials.ts';

/**
 * Neighbouring values for which every decision goes the same way, by its ends and, where the total bends in between, the values
 * it was tried at there. Between two neighbouring points the total lies on a straight line, but for its rounding.
 */
export interface Piece {
  readonly points: readonly Trial[];
}

export interface Exploring {
  readonly trials: Trials;
  readonly shape: 'straight' | 'curved';
  /** How far off a line rounding alone can take the total, kr. */
  readonly rounding: Rational;
}

/**
 * Cuts the values from `low` to `high` into pieces, in order. Exact where every number moves on a straight line between
 * decisions: then decisions that go one way at both ends of a stretch go that way all through it, since a line that turns does
 * not turn back. Where something bends, a stretch is also looked at in its middle; what turns twice between is then not seen.
 */
export function piecesBetween(exploring: Exploring, low: bigint, high: bigint): readonly Piece[] {
  const { trials } = exploring;
  return explore(trials.at(low), trials.at(high), 0, exploring);
}

/** How many times in a row a cut may leave most of a stretch uncut before it is cut in the middle instead. */
const POOR_CUTS = 3;

function explore(a: Trial, b: Trial, poor: number, exploring: Exploring): readonly Piece[] {
  const length = b.place - a.place;
  if (length === 0n) return [{ points: [a] }];
  const turns = turned(a.decisions, b.decisions);
  if (turns.length === 0) return unturned(a, b, exploring);
  if (length === 1n) return [{ points: [a] }, { points: [b] }];
  const roots = poor >= POOR_CUTS ? [] : turns.flatMap(({ before, after }) => rootOf(a, b, before?.gap, after?.gap) ?? []);
  const sorted = roots.toSorted((x, y) => (x < y ? -1 : 1));
  const middle = (a.place + b.place) / 2n;
  const cut = between(a.place, b.place, sorted[Math.floor(sorted.length / 2)] ?? middle);
  const most = cut - a.place > b.place - cut ? cut - a.place : b.place - cut;
  const next = poor < POOR_CUTS && most * 4n > length * 3n ? poor + 1 : 0;
  return halves(a, exploring.trials.at(cut), b, next, exploring);
}

function halves(a: Trial, middle: Trial, b: Trial, poor: number, exploring: Exploring): readonly Piece[] {
  return joined(explore(a, middle, poor, exploring), explore(middle, b, poor, exploring));
}

/** The piece that ends in the first half and the one that begins in the second are one when they share the cut. */
function joined(first: readonly Piece[], second: readonly Piece[]): readonly Piece[] {
  const [left, right] = [first.at(-1), second[0]];
  if (!left || !right) return [...first, ...second];
  return [...first.slice(0, -1), { points: [...left.points, ...right.points.slice(1)] }, ...second.slice(1)];
}

/** The last place at or before where a gap that moves on a line is 0. */
function rootOf(a: Trial, b: Trial, before: Rational | undefined, after: Rational | undefined): bigint | undefined {
  if (!before || !after || compare(before, after) === 0) return undefined;
  const part = divide(before, subtract(before, after));
  if (compare(part, ZERO) < 0) return undefined;
  return floor(add(rational(a.place), multiply(rational(b.place - a.place), part)));
}

function unturned(a: Trial, b: Trial, exploring: Exploring): readonly Piece[] {
  if (exploring.shape === 'straight' || b.place - a.place < 2n) return [{ points: [a, b] }];
  const middle = exploring.trials.at((a.place + b.place) / 2n);
  if (turned(a.decisions, middle.decisions).length > 0) return halves(a, middle, b, 0, exploring);
  return [{ points: [a, ...bends(a, b, BENDS, exploring), b] }];
}

/** How many times a bending stretch is halved. */
const BENDS = 5;

/** Values inside a stretch at which the total leaves the straight line between its neighbours. */
function bends(a: Trial, b: Trial, depth: number, exploring: Exploring): readonly Trial[] {
  if (depth === 0 || b.place - a.place < 2n) return [];
  const middle = exploring.trials.at((a.place + b.place) / 2n);
  if (isOnLine(a, middle, b, exploring.rounding)) return [];
  return [...bends(a, middle, depth - 1, exploring), middle, ...bends(middle, b, depth - 1, exploring)];
}

/** Whether the total of a trial between two others is on their line, but for `within` kr. Totals that are missing are on none. */
export function isOnLine(a: Trial, middle: Trial, b: Trial, within: Rational): boolean {
  if (!a.paid || !middle.paid || !b.paid) return false;
  const part = rational(middle.place - a.place, b.place - a.place);
  const expected = add(a.paid, multiply(subtract(b.paid, a.paid), part));
  return compare(absolute(subtract(middle.paid, expected)), within) <= 0;
}
