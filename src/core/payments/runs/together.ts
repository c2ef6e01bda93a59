import { add, sum, ZERO, type Rational } from '../../quantity/rational.ts';
import { CAUSES, type Cause, type Deviation } from './deviation.ts';

/** A difference against the month before whose steps are known: each starts where the last ended, so they sum to it. */
export interface Told {
  readonly before: Rational;
  readonly after: Rational;
  /** Only causes that moved something, in the order they are exchanged. */
  readonly steps: ReadonlyMap<Cause, Rational>;
}

/** Several differences as one; undefined when there are none, or when one of them has no steps. */
export function together(deviations: readonly Pick<Deviation, 'before' | 'after' | 'steps'>[]): Told | undefined {
  const known = deviations.flatMap(({ before, after, steps }): readonly Told[] => (before && steps ? [{ before, after, steps }] : []));
  if (known.length === 0 || known.length < deviations.length) return undefined;
  const steps = CAUSES.map((cause) => [cause, known.reduce((all, one) => add(all, one.steps.get(cause) ?? ZERO), ZERO)] as const).filter(([, value]) => value.numerator !== 0n);
  return { before: sum(known.map(({ before }) => before)), after: sum(known.map(({ after }) => after)), steps: new Map(steps) };
}
