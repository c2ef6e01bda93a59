import { decidedBy, derive, restsOn } from '../calculation/derivation.ts';
import type { Figures } from '../figures/figures.ts';
import type { ComparisonDeclaration } from '../language/declarations/comparison.ts';
import type { ScenarioDeclaration } from '../language/declarations/scenario.ts';
import { NOT_APPLICABLE, nothingOf, number, type Value } from '../language/reference/value.ts';
import { divide, isZero } from '../quantity/rational.ts';
import type { Counted, Outcome, Share } from './comparison.ts';
import { singleValue, type Computed } from './computed.ts';

/** The name of what was decided, among the proposals. */
export const DECIDED = 'beslutat';

/** What one proposal comes to: total, shares, what counts and why, and what it rests on. */
export function outcomeOf(
  name: string, scenario: ScenarioDeclaration | undefined, { calculation }: Computed, figures: Figures, declaration: ComparisonDeclaration,
): Outcome {
  const { program } = calculation;
  const totalRow = calculation.rows(program.ruleByName.get(declaration.total)?.entity ?? '')[0] ?? '';
  const derivation = derive(calculation, figures, declaration.total, totalRow);
  return {
    name, scenario,
    total: singleValue(calculation, declaration.total),
    stated: declaration.stated === undefined ? NOT_APPLICABLE : singleValue(calculation, declaration.stated),
    shares: sharesOf({ calculation }, declaration),
    counted: countedOf({ calculation }, figures, declaration),
    rests: derivation ? restsOn(derivation) : { openChoices: [], bases: [], scenarios: [], sureness: undefined },
  };
}

/** What each receiver gets, what it is shown per, and the quotient. */
export function sharesOf({ calculation }: Pick<Computed, 'calculation'>, { shares, per }: ComparisonDeclaration): readonly Share[] {
  const entity = calculation.program.symbols.declarations.rules.get(shares)?.entity ?? '';
  return calculation.rows(entity).map((row) => {
    const [share, base] = [calculation.value(shares, row), calculation.value(per, row)];
    return { row, share, base, perBase: quotient(share, base) };
  });
}

function quotient(share: Value, base: Value): Value {
  if (share.kind !== 'number' || base.kind !== 'number') return nothingOf([share, base]) ?? NOT_APPLICABLE;
  return isZero(base.value) ? NOT_APPLICABLE : number(divide(share.value, base.value));
}

function countedOf({ calculation }: Pick<Computed, 'calculation'>, figures: Figures, { counts }: ComparisonDeclaration): readonly Counted[] {
  const entity = calculation.program.ruleByName.get(counts)?.entity ?? '';
  return calculation.rows(entity).flatMap((row) => {
    const value = calculation.value(counts, row);
    if (value.kind === 'notApplicable') return [];
    const derivation = derive(calculation, figures, counts, row);
    return [{ row, value, because: decidedBy(derivation) }];
  });
}
