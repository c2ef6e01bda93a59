import { settledVotes } from '../../findings/settled.ts';
import type { RoundRead } from '../../votes/round.ts';
import { act, doubt, wordsAt, type Context } from './context.ts';

/** Whether a matter is to be decided today, or postponed or sent back: tried before anything else. */
export function formalEvent(context: Context, round: RoundRead): void {
  const vote = settledVotes(context.item).find((one) => one.round === round);
  const all = [...round.put, vote?.yes, vote?.no].flatMap((one) => one ?? []);
  const kind = all.find((one) => one.kind === 'referBack' || one.kind === 'postpone')?.kind ?? context.item.motions.find((one) => one.kind === 'referBack' || one.kind === 'postpone')?.kind;
  const counted = vote && vote.winning !== 'unknown' && vote.winning !== 'tie' ? vote[vote.winning] : undefined;
  // A third of an assembly is enough, so what was found after the vote goes before the count.
  const winner = vote?.vote.outcome?.winner ?? counted ?? round.found?.winner;
  if (kind === undefined || winner === undefined) {
    doubt(context, 'findingMissing', [], wordsAt(context, round.span), round.span);
    return;
  }
  const isGranted = winner.kind === kind && winner.stance !== 'reject';
  const asksYes = vote?.yes?.kind === kind && vote.yes.stance !== 'reject';
  const counts = vote?.counts;
  const minority = /minoritet|tredjedel/iu.test(wordsAt(context, round.span)) && isGranted;
  const [requesting, against] = counts ? (asksYes ? [counts.yes, counts.no] : [counts.no, counts.yes]) : [];
  const chair = vote?.chairVote === 'yes' || vote?.chairVote === 'no' ? ((vote.chairVote === 'yes') === asksYes ? 'för' : 'emot') : undefined;
  const byMinority = minority || (isGranted && requesting !== undefined && against !== undefined && requesting < against);
  const voters = vote?.vote.rollCall?.ballots.filter(({ option }) => option !== 'absent').length;
  act(context, 'formell prövning', kind === 'referBack' ? 'återremiss' : 'bordläggning', {
    yrkande: kind === 'referBack' ? 'återremiss' : 'bordläggning', 'närvarande': voters === undefined ? undefined : String(voters), 'för': requesting === undefined ? undefined : String(requesting), emot: against === undefined ? undefined : String(against), 'ordföranden': chair, finner: isGranted ? 'bifall' : 'avslag',
    ...(byMinority ? { genom: 'minoritet' } : {}),
  }, [round.span]);
}
