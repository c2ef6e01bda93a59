import type { Treatment } from './state.ts';

/**
 * Whether what a meeting came to can be appealed (KL 13:2): every decision of an assembly, its postponements among them; a board's
 * unless it only prepares, as a proposal to another body, a postponement and a referral back do.
 */
export function isAppealable({ opened: { bodyKind }, result, clauses, proposals }: Treatment): boolean {
  if (result === 'open') return false;
  if (bodyKind === 'assembly') return true;
  if (result !== 'decided') return false;
  return [...clauses.values()].some(({ clause, settled }) => {
    const addressee = settled?.kind === 'adopted' ? proposals.find((one) => one.clause === clause && one.id === settled.proposal)?.addressee : undefined;
    return settled !== undefined && addressee === undefined && !(settled.kind === 'adopted' && isProposing(proposals, clause));
  });
}

/** A clause whose proposals are all put to another body decides nothing, even when it is rejected. */
function isProposing(proposals: Treatment['proposals'], clause: string): boolean {
  const own = proposals.filter((one) => one.clause === clause);
  return own.length > 0 && own.every(({ addressee }) => addressee !== undefined);
}
