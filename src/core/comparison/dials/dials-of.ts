import type { Calculation } from '../../calculation/calculate.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { Body, ProgramRule } from '../../language/program.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { compare, greater, integer, isZero, lesser, multiply, rational, ZERO, type Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import { versionKey } from '../../rulebook/as-of.ts';
import { alternativesOf } from '../../rulebook/checks/check-patches.ts';
import type { ChoiceDial, Dial, ExemptionDial, ValueDial } from './dial.ts';
import type { Standing } from './standing.ts';
import { reachedFrom, thresholdsOf, type Threshold } from './thresholds.ts';

/**
 * Every parameter, choice and exemption that some proposal's total or counting rests on, each once: as it stands in what was decided,
 * else in the first proposal that rests on it. Values first, then choices, then exemptions.
 */
export function dialsOf(standings: readonly Standing[], declaration: ComparisonDeclaration, declarations: Declarations): readonly Dial[] {
  const found = new Map<string, Dial>();
  for (const { computed: { calculation } } of standings) {
    const { program } = calculation;
    const roots = [declaration.total, declaration.shares, declaration.counts];
    const thresholds = thresholdsOf(program, roots);
    // What was decided has a parameter whole or by its versions; a proposal that cuts it otherwise has no further dials of it.
    const before = new Set([...found.values()].flatMap((dial) => (dial.kind === 'value' ? [dial.name] : [])));
    for (const rule of reachedFrom(program, roots)) {
      for (const dial of dialsIn(rule, calculation, thresholds, declarations)) {
        const key = `${dial.kind} ${dial.kind === 'exemption' ? dial.what : dial.kind === 'value' ? dial.key : dial.name}`;
        if (!found.has(key) && !(dial.kind === 'value' && before.has(dial.name))) found.set(key, dial);
      }
    }
  }
  const order: readonly Dial['kind'][] = ['value', 'choice', 'exemption'];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function dialsIn(rule: ProgramRule, calculation: Calculation, thresholds: readonly Threshold[], declarations: Declarations): readonly Dial[] {
  const [body] = rule.bodies;
  if (!body) return [];
  if (rule.kind === 'parameter') return rule.bodies.flatMap((one, at) => valueDial(rule, one, at, calculation, thresholds));
  return [...choiceDial(rule, body, declarations), ...body.exemptions.map(({ what, decision }): ExemptionDial => ({ kind: 'exemption', rule: rule.name, what, current: 'exempted', decision }))];
}

/** A parameter that changes within the period has a dial for each of its versions: one value would stand for two. */
function valueDial({ name, type, bodies, bodyOfMonth }: ProgramRule, { version }: Body, at: number, calculation: Calculation, thresholds: readonly Threshold[]): readonly ValueDial[] {
  const isWhole = bodies.length === 1;
  const value = calculation.value(name, '', isWhole ? undefined : bodyOfMonth.indexOf(at));
  if (type.kind !== 'number' || value.kind !== 'number') return [];
  const { low: least, high: most } = type.range;
  const [low, high] = ends(value.value, thresholds.filter(({ parameter }) => parameter === name), calculation);
  const decimals = Math.max(type.decimals, decimalsNeeded(value.value) ?? 0);
  return [{
    kind: 'value', name, ...(isWhole ? { key: name } : { key: versionKey(name, version.interval.from), days: version.interval }), unit: type.unit, decimals, current: value.value, least, most, decision: version.decision,
    low: greater(low, least), high: lesser(high, most), step: stepOf(high, decimals),
  }];
}

/** From nothing to a little past the largest value held against it, else to three times what it is. */
function ends(current: Rational, thresholds: readonly Threshold[], calculation: Calculation): readonly [Rational, Rational] {
  const values = thresholds.flatMap(({ value, entity }) => calculation.rows(entity).flatMap((row) => {
    const one = calculation.value(value, row);
    return one.kind === 'number' ? [one.value] : [];
  }));
  const largest = values.reduce(greater, multiply(current, integer(values.length > 0 ? 1 : 3)));
  const unit = roundnessOf(largest);
  const high = multiply(round(multiply(largest, rational(1n, unit)), 0, 'up'), integer(unit));
  return [values.reduce(lesser, lesser(current, ZERO)), isZero(high) ? integer(1) : high];
}

/** 10 for a largest value of 134, 1 000 for 17 689: the ends are round figures. */
function roundnessOf(largest: Rational): bigint {
  let unit = 1n;
  while (compare(multiply(integer(unit), integer(20)), largest) < 0) unit *= 10n;
  return unit;
}

/** About two hundred places along the way, none finer than the value may be. */
function stepOf(high: Rational, decimals: number): Rational {
  let step = rational(1n, 10n ** BigInt(decimals));
  while (compare(multiply(step, integer(250)), high) < 0) step = multiply(step, integer(10));
  return step;
}

function choiceDial({ name, declaration }: ProgramRule, { choice }: Body, declarations: Declarations): readonly ChoiceDial[] {
  if (!choice) return [];
  const open = choice.open ?? declaration.versions.flatMap(({ definition }) => (definition.kind === 'choice' ? [definition.choice.open] : [])).at(0);
  return [{ kind: 'choice', name, alternatives: alternativesOf(name, declarations), current: choice.alternative, open }];
}
