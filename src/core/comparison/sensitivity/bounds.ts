import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Node } from '../../language/names/node.ts';
import { insideOf, kindOf } from '../../language/nodes/dispatch.ts';
import type { Program } from '../../language/program.ts';
import { contains } from '../../quantity/range.ts';
import type { Rational } from '../../quantity/rational.ts';
import { placeAbove, placeBelow, type Grid } from './grid.ts';
import { influenceOf, type Influence } from './decisions/influence.ts';
import { sensitivityProblem, type SensitivityProblem } from './problems.ts';
import { currentValue } from './target.ts';
import type { Subject } from './trials.ts';

/** The ends to vary a value between, in its own unit, both included. */
export interface Bounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** The grid between the ends asked for, which stand within what is declared; ends off the grid are moved inwards to it. */
export function gridOf(subject: Subject, asked: Bounds | undefined): Grid | { readonly problems: readonly SensitivityProblem[] } {
  const { name, type, place } = subject.target;
  const { low, high } = asked ?? type.range;
  const decimals = decimalsOf(subject);
  const [first, last] = [placeAbove({ decimals }, low), placeBelow({ decimals }, high)];
  if (first <= last && contains(type.range, low) && contains(type.range, high)) return { decimals, low: first, high: last };
  const facts = { name, low: written(low), high: written(high), least: written(type.range.low), most: written(type.range.high) };
  return { problems: [sensitivityProblem('sensitivity-bounds', place, facts)] };
}

/**
 * The decimals declared; for a parameter that declares none, enough to write its value and every figure it is compared with, so
 * that both sides of each threshold can be tried.
 */
function decimalsOf({ target, computed: { calculation }, facts, declaration }: Subject): number {
  if (target.decimals === 'declared') return target.type.decimals;
  const { program } = calculation;
  const influence = influenceOf(program, target.name, [declaration.total, declaration.counts]);
  const current = currentValue(target, calculation, facts);
  const roots = influence.deciding.flatMap(({ applies, bodies }) => [...(applies ? [applies.node] : []), ...bodies.map(({ node }) => node)]);
  return Math.max(target.type.decimals, (current && decimalsNeeded(current)) ?? 0, ...roots.flatMap((root) => besideTarget(root, program, influence)));
}

/** The decimals of what stands directly beside the target where something is decided. */
function besideTarget(node: Node, program: Program, influence: Influence): readonly number[] {
  const inner = insideOf(node).flatMap((part) => besideTarget(part, program, influence));
  if (node.kind !== 'compare' && node.kind !== 'extreme' && node.kind !== 'clamp') return inner;
  const parts = kindOf(node).parts(node);
  if (!parts.some((part) => part.kind === 'read' && part.name === influence.target)) return inner;
  const beside = parts.filter((part) => !influence.carries(part)).map(({ id }) => program.measures[id]?.decimals);
  return [...inner, ...beside.filter((decimals) => typeof decimals === 'number')];
}

function written(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals);
}
