import { useMemo } from 'react';
import { accountOf } from '../../../core/comparison/account/account-of.ts';
import type { Account } from '../../../core/comparison/account/account.ts';
import { compute } from '../../../core/comparison/computed.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { AccountDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { asOf } from '../../../core/rulebook/as-of.ts';
import type { RulebookProblem } from '../../../core/rulebook/problems.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';

export type Accounted = { readonly kind: 'account'; readonly account: Account } | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] };

/** The account of a period by what was decided. */
export function useAccount(rulebook: Rulebook, figures: Figures, declaration: AccountDeclaration, period: Period): Accounted {
  return useMemo(() => {
    const attempt = compute(rulebook, figures, asOf(period));
    return attempt.kind === 'refused' ? attempt : { kind: 'account', account: accountOf(attempt.computed.calculation, figures, declaration) };
  }, [rulebook, figures, declaration, period]);
}
