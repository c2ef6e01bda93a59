import type { SettledBy } from '../../procedure/outcome.ts';

/** Votes as a register writes them: those for what Ja was, for what Nej was, and those who abstained; or by acclamation. */
export function votesOf(settledBy: SettledBy | undefined): string | undefined {
  if (settledBy?.vote) {
    const { yes, no, abstain } = settledBy.vote.tally;
    return `${yes}–${no}–${abstain}`;
  }
  return settledBy?.how === 'acclamation' ? 'acklamation' : undefined;
}
