import type { MotionRead } from './motion.ts';
import type { ProposalRead } from './proposal.ts';
import type { FoundRead, SidesRead, Stage } from './round.ts';

interface Staged { readonly put: readonly ProposalRead[]; readonly found?: FoundRead | undefined; readonly clauses: readonly string[]; readonly vote?: { readonly sides?: SidesRead } | undefined }

/** What a round settles: a formal step, which proposal becomes the counter-proposal, the main question, an addition, or one proposal alone. */
export function stageOf({ put, found, clauses, vote }: Staged, motions: readonly MotionRead[]): Stage {
  const all = [...put, ...[vote?.sides?.yes, vote?.sides?.no].flatMap((side) => side ?? [])];
  if (all.some(({ kind }) => kind === 'referBack' || kind === 'postpone' || kind === 'decideNow')) return 'formal';
  if (found?.main || found?.counter) return 'counter';
  if (all.length > 0 && all.every((one) => isAddition(one, clauses, motions))) return 'addition';
  return put.length <= 1 && !vote ? 'single' : 'main';
}

/** Whether a proposal is an addition, by its name or by the motion it is. */
function isAddition({ kind, movers, words, stance }: ProposalRead, clauses: readonly string[], motions: readonly MotionRead[]): boolean {
  if (kind === 'additions' || /tillägg/iu.test(words)) return true;
  if (kind === 'reject' || (kind === 'approve' && stance === 'approve')) return clauses.length > 0 && clauses.every((clause) => motions.some((motion) => motion.kind === 'add' && motion.clauses.includes(clause)));
  const own = motions.filter((motion) => motion.movers.some(({ name }) => movers.includes(name)) && (motion.kind === 'add' || motion.kind === 'amend' || motion.kind === 'other'));
  const about = own.filter((motion) => clauses.length === 0 || motion.clauses.some((clause) => clauses.includes(clause)));
  return kind === 'motion' && about.length > 0 && about.every((motion) => motion.kind === 'add');
}
