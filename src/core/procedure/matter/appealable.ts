import { addresseeOf, proposalOf } from './proposals.ts';
import type { Treatment } from './state.ts';

/**
 * Whether what a meeting came to can be appealed (KL 13:2): every decision of an assembly, its postponements among them; a board's
 * unless it only prepares, as a proposal to another body, a postponement and a referral back do.
 */
export function isAppealable(treatment: Treatment): boolean {
  const { opened: { bodyKind }, result, clauses } = treatment;
  if (result === 'open') return false;
  if (bodyKind === 'assembly') return true;
  return [...clauses.values()].some(({ clause, settled }) => {
    if (settled === undefined) return false;
    const adopted = settled.kind === 'adopted' ? proposalOf(treatment, clause, settled.proposal) : undefined;
    // A clause whose proposals are all put to another body decides nothing, even when it is rejected or its outcome is in doubt.
    const proposals = adopted ? [adopted] : treatment.proposals.filter((one) => one.clause === clause);
    return proposals.some((one) => addresseeOf(treatment, one) === undefined);
  });
}
