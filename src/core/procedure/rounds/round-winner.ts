import type { Side, Tally } from './tally.ts';

/** What settles a tie: the serving chair's casting vote, or in elections and employment a lot (KL 5:56). */
export type TieRule =
  | { readonly kind: 'chair'; readonly ballot: Side | 'abstain' | 'unknown' }
  | { readonly kind: 'lot'; readonly drawn?: Side | undefined };

/** `twoThirds` is by the rule that asks for so many of those present, whichever way it went. */
export type DecidedBy = 'majority' | 'castingVote' | 'lot' | 'twoThirds';

export type RoundWinner =
  | { readonly kind: 'won'; readonly side: Side; readonly by: DecidedBy }
  /** A tie while the chair abstains: the chair must vote when the matter cannot be decided otherwise (KL 4:25). */
  | { readonly kind: 'chairMustVote' }
  | { readonly kind: 'lotRequired' }
  /** A tie, and nobody knows how the chair voted. */
  | { readonly kind: 'unknown' };

/** More of the votes cast win (KL 5:55). The casting vote adds no ballot: the tally stays as it was. */
export function roundWinner({ yes, no }: Tally, tie: TieRule): RoundWinner {
  if (yes !== no) return { kind: 'won', side: yes > no ? 'yes' : 'no', by: 'majority' };
  if (tie.kind === 'lot') return tie.drawn === undefined ? { kind: 'lotRequired' } : { kind: 'won', side: tie.drawn, by: 'lot' };
  switch (tie.ballot) {
    case 'unknown': return { kind: 'unknown' };
    case 'abstain': return { kind: 'chairMustVote' };
    default: return { kind: 'won', side: tie.ballot, by: 'castingVote' };
  }
}

/**
 * Whether ballots that should not have counted could have changed the outcome (KL 13:9): the round is counted again with them taken
 * away, or given to the other side, and the tie is settled as before.
 */
export function isDecisive(tally: Tally, tie: TieRule, faulty: { readonly side: Side; readonly ballots: number; readonly how: 'removed' | 'flipped' }): 'decisive' | 'notDecisive' | 'unknown' {
  const { side, ballots, how } = faulty;
  const other = side === 'yes' ? 'no' : 'yes';
  const changed = { ...tally, [side]: tally[side] - ballots, ...(how === 'flipped' ? { [other]: tally[other] + ballots } : {}) };
  const [before, after] = [roundWinner(tally, tie), roundWinner(changed, tie)];
  if (before.kind !== 'won') return 'unknown';
  if (after.kind !== 'won') return 'decisive';
  return before.side === after.side ? 'notDecisive' : 'decisive';
}
