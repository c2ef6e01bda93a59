import { useMemo } from 'react';
import type { Settings } from '../../../../core/comparison/dials/dial.ts';
import { standingsOf, type Standings } from '../../../../core/comparison/dials/standing.ts';
import { tried } from '../../../../core/comparison/dials/tried.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import type { Rulebook } from '../../../../core/rulebook/rulebook.ts';

/** The proposals with the dials laid on, and the rulebook they were computed by. */
export interface Laid extends Standings {
  readonly rulebook: Rulebook;
}

export function useStandings(rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, settings: Settings | undefined): Laid | undefined {
  return useMemo(() => {
    if (!settings) return undefined;
    const laid = tried(rulebook, declaration.period, settings);
    return { rulebook: laid.rulebook, ...standingsOf(laid.rulebook, figures, declaration, laid.asked) };
  }, [rulebook, figures, declaration, settings]);
}
