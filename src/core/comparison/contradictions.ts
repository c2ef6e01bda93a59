import { decidedBy, derive } from '../calculation/derivation.ts';
import type { Calculation } from '../calculation/calculate.ts';
import type { Figures } from '../figures/figures.ts';
import type { Declarations } from '../language/declarations/declarations.ts';
import type { Contradiction } from './comparison.ts';

/** Where a list and the rule it claims to follow say different things of the same row. Both are computed; neither is mended. */
export function contradictionsIn(calculation: Calculation, figures: Figures, { claims }: Pick<Declarations, 'claims'>): readonly Contradiction[] {
  return [...claims.values()].flatMap((claim) => {
    const entity = calculation.program.ruleByName.get(claim.rule)?.entity ?? '';
    return calculation.rows(entity).flatMap((row): readonly Contradiction[] => {
      const [ruleSays, listSays] = [calculation.value(claim.rule, row), calculation.value(claim.list, row)];
      if (ruleSays.kind !== 'truth' || listSays.kind !== 'truth' || ruleSays.value === listSays.value) return [];
      const derivation = derive(calculation, figures, claim.rule, row);
        return [{
        claim: claim.name, about: claim.about, decision: claim.decision, row, rule: claim.rule, ruleSays, list: claim.list, listSays,
        because: decidedBy(derivation),
      }];
    });
  });
}
