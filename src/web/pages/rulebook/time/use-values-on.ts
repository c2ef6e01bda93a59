import { useMemo } from 'react';
import type { Calculation } from '../../../../core/calculation/calculate.ts';
import { compute } from '../../../../core/comparison/computed.ts';
import { parsePeriod, writePeriod, type Period } from '../../../../core/quantity/period.ts';
import type { Day } from '../../../../core/quantity/day.ts';
import { asOf } from '../../../../core/rulebook/as-of.ts';
import type { RulebookProblem } from '../../../../core/rulebook/problems.ts';
import { useFiguresIfAny, useMay } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import type { Fault } from '../../../library/resource.ts';
import { periodOn } from './days.ts';

/** What the rules of a rulebook come to on a day, as far as it can be said. */
export type ValuesOn =
  | { readonly kind: 'valued'; readonly period: Period; readonly calculation: Calculation }
  | { readonly kind: 'none'; readonly why: 'noFigures' | 'notYours' | 'waiting' }
  | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] }
  | { readonly kind: 'failed'; readonly fault: Fault };

const NO_FIGURES: ValuesOn = { kind: 'none', why: 'noFigures' };

/** Computes the rulebook on the figures of the period that the day lies in. A day that is not asked for has no values. */
export function useValuesOn(open: OpenRulebook, day: Day | undefined): ValuesOn {
  const found = day === undefined ? undefined : periodOn(day, open.texts.periods);
  const written = found && writePeriod(found);
  // The same period is the same object: what is computed on it is computed once while the day is dragged through it.
  const period = useMemo(() => (written === undefined ? undefined : parsePeriod(written)), [written]);
  const figures = useFiguresIfAny(open, period);
  const allowed = useMay('read', 'figures');
  return useMemo((): ValuesOn => {
    if (allowed === 'denied') return { kind: 'none', why: 'notYours' };
    if (!period) return NO_FIGURES;
    if (figures.kind === 'waiting') return { kind: 'none', why: 'waiting' };
    if (figures.kind === 'failed') return { kind: 'failed', fault: figures.fault };
    if (!figures.content) return NO_FIGURES;
    const attempt = compute(open.rulebook, figures.content, asOf(period));
    return attempt.kind === 'refused' ? attempt : { kind: 'valued', period, calculation: attempt.computed.calculation };
  }, [open, figures, period, allowed]);
}
