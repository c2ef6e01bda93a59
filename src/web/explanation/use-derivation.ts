import { useMemo } from 'react';
import { derive, type Derivation } from '../../core/calculation/derivation.ts';
import { compute } from '../../core/comparison/computed.ts';
import type { Figures } from '../../core/figures/figures.ts';
import type { RulebookProblem } from '../../core/rulebook/problems.ts';
import { triedUnder, type Question } from '../engine/question.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import type { Subject } from '../panel/subject.ts';

export type Derived =
  | { readonly kind: 'derived'; readonly derivation: Derivation }
  | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] }
  /** There is no such rule in force, or no such row. */
  | { readonly kind: 'nothing'; readonly rows: readonly string[] };

/** The derivation of a value as the address asks for it. */
export function useDerivation(open: OpenRulebook, figures: Figures, question: Question, { name, row, proposal }: Subject): Derived {
  return useMemo(() => {
    const { rulebook, asked } = triedUnder(open.rulebook, question, proposal);
    const attempt = compute(rulebook, figures, asked);
    if (attempt.kind === 'refused') return attempt;
    const { calculation } = attempt.computed;
    const { rules, inputs } = rulebook.declarations;
    const entity = rules.get(name)?.entity ?? inputs.get(name)?.entity;
    const rows = entity === undefined ? [''] : calculation.rows(entity);
    const wanted = rows.includes(row) ? row : row === '' && rows.length === 1 ? rows[0] : undefined;
    const month = question.period.month === undefined ? undefined : question.period.month - 1;
    const derivation = wanted === undefined ? undefined : derive(calculation, figures, name, wanted, month);
    return derivation ? { kind: 'derived', derivation } : { kind: 'nothing', rows };
  }, [open, figures, question, name, row, proposal]);
}
