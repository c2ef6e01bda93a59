import { personNamed } from '../names/roster.ts';
import type { ItemRead } from '../reading.ts';
import { hasOwnText } from '../votes/motion.ts';
import { surelyDiffer, type ProposalRead } from '../votes/proposal.ts';
import type { BallotOption, RollCallRead, RoundRead, VoteRead } from '../votes/round.ts';

/** A vote with what follows from it: who is on which side, how it was counted, and what won. */
export interface SettledVote {
  readonly round: RoundRead;
  readonly vote: VoteRead;
  /** Counts from 1 within the item. */
  readonly number: number;
  readonly yes?: ProposalRead | undefined;
  readonly no?: ProposalRead | undefined;
  readonly counts: { readonly yes: number; readonly no: number } | undefined;
  readonly chairVote: BallotOption | undefined;
  readonly winning: 'yes' | 'no' | 'tie' | 'unknown';
}

/** The votes of an item. A voting order that names somebody nobody put is set aside for the caption: its error is told by itself. */
export function settledVotes(item: ItemRead): readonly SettledVote[] {
  const known = SETTLED.get(item) ?? settle(item);
  SETTLED.set(item, known);
  return known;
}

/** Every family of findings asks for the votes of the same item. */
const SETTLED = new WeakMap<ItemRead, readonly SettledVote[]>();

function settle(item: ItemRead): readonly SettledVote[] {
  return item.rounds.flatMap((round) => (round.vote ? [{ round, vote: round.vote }] : [])).map(({ round, vote }, at): SettledVote => {
    const { yes, no } = sidesOf(item, round, vote);
    const rows = vote.rollCall && countsOf(vote.rollCall);
    const [tally] = vote.tallies;
    const counts = tally?.yes !== undefined && tally.no !== undefined ? { yes: tally.yes, no: tally.no } : rows;
    const chairVote = vote.rollCall?.ballots.find(({ person }) => person.seat === 'chair' || (item.roster.find(({ name }) => name === fullName(item, person.name, person.party))?.forms.some(({ seat }) => seat === 'chair') ?? false))?.option;
    const settled = { round, vote, number: at + 1, yes, no, counts, chairVote, winning: winning(counts, chairVote, vote) };
    // A casting vote that nobody's row shows is known by what it brought about.
    return settled.winning === 'unknown' && counts && vote.castingVote && vote.outcome?.winner ? { ...settled, winning: sideNamed(item, settled, vote.outcome.winner) ?? 'unknown' } : settled;
  });
}

function sidesOf(item: ItemRead, round: RoundRead, vote: VoteRead): { readonly yes?: ProposalRead | undefined; readonly no?: ProposalRead | undefined } {
  const { sides, rollCall } = vote;
  const caption = rollCall?.caption;
  const side = (which: 'yes' | 'no'): ProposalRead | undefined => {
    const [ordered, captioned] = [resolved(item, sides?.[which]), resolved(item, caption?.[which])];
    if (!ordered || !captioned) return ordered ?? captioned;
    const isPut = round.put.length === 0 || round.put.some((one) => !surelyDiffer(resolved(item, one) ?? one, ordered));
    return surelyDiffer(ordered, captioned) && !isPut ? captioned : ordered;
  };
  return { yes: side('yes'), no: side('no') };
}

function winning(counts: SettledVote['counts'], chairVote: BallotOption | undefined, { castingVote }: VoteRead): SettledVote['winning'] {
  if (!counts) return 'unknown';
  if (counts.yes !== counts.no) return counts.yes > counts.no ? 'yes' : 'no';
  if (chairVote === 'yes' || chairVote === 'no') return chairVote;
  return castingVote ? 'unknown' : 'tie';
}

export function countsOf({ ballots }: RollCallRead): { readonly yes: number; readonly no: number; readonly abstain: number; readonly absent: number; readonly unknown: number } {
  const of = (option: BallotOption): number => ballots.filter((ballot) => ballot.option === option).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), absent: of('absent'), unknown: of('unknown') };
}

/** "Tilläggsyrkandena" are those of the one who moved any, when that is one person; the rest is as it was named. */
export function resolved(item: ItemRead, proposal: ProposalRead | undefined): ProposalRead | undefined {
  if (proposal?.kind !== 'additions') return proposal;
  const movers = [...new Set(item.motions.filter(({ kind }) => kind === 'add').flatMap((motion) => motion.movers.map(({ name }) => fullName(item, name))))];
  const [only] = movers;
  if (only === undefined || movers.length > 1) return proposal;
  return { ...proposal, kind: 'motion', movers, key: proposal.key.replace('additions', `motion:${only}`) };
}

export function fullName(item: Pick<ItemRead, 'roster'>, name: string, party?: string): string {
  return personNamed(item.roster, name, party)?.name ?? name;
}

/** What a side or a finding is about, without its stance. */
export const keyOf = (item: ItemRead, proposal: ProposalRead): string => (resolved(item, proposal) ?? proposal).key;

/** Which side of a vote a named winner is, when it is surely one of them. */
export function sideNamed(item: ItemRead, { yes, no }: SettledVote, winner: ProposalRead): 'yes' | 'no' | undefined {
  const key = keyOf(item, winner);
  const is = (side: ProposalRead | undefined): boolean => {
    if (!side) return false;
    const own = keyOf(item, side);
    if (own === key) return true;
    if (key === 'reject') return side.stance === 'reject' || side.kind === 'reject';
    if (key === 'approve') return side.stance === 'approve' && !own.startsWith('reject');
    if (own === 'reject') return key.startsWith('reject:');
    return own === 'approve' && !key.startsWith('reject');
  };
  if (is(yes) === is(no)) return undefined;
  return is(yes) ? 'yes' : 'no';
}

/** What won on each clause, by the last round that settled it; "*" stands for an item put as a whole. */
function winners(item: ItemRead): ReadonlyMap<string, { readonly winner: ProposalRead; readonly round: RoundRead }> {
  const found = new Map<string, { winner: ProposalRead; round: RoundRead }>();
  const votes = settledVotes(item);
  for (const round of item.rounds) {
    if (round.stage === 'counter' || round.stage === 'formal') continue;
    const vote = votes.find((one) => one.round === round);
    const won = vote && (vote.winning === 'yes' ? vote.yes : vote.winning === 'no' ? vote.no : undefined);
    const winner = won ?? round.vote?.outcome?.winner ?? (round.vote ? undefined : round.found?.winner);
    if (!winner) continue;
    for (const clause of round.clauses.length > 0 ? round.clauses : ['*']) found.set(clause, { winner: resolved(item, winner) ?? winner, round });
  }
  return found;
}

/** What won on one clause of the decision; an item with one clause is put as a whole. */
export function winnerOf(item: ItemRead, clause: string): { readonly winner: ProposalRead; readonly round: RoundRead } | undefined {
  const won = winners(item);
  return won.get(clause) ?? (item.decision.length === 1 ? won.get('*') : undefined);
}

/** The texts moved by somebody for a clause. */
export function ownMotions(item: ItemRead, movers: readonly string[], clause?: string): ItemRead['motions'] {
  return item.motions.filter((motion) => hasOwnText(motion) && motion.movers.some(({ name, party }) => movers.includes(fullName(item, name, party))) && (clause === undefined || motion.clauses.length === 0 || motion.clauses.includes(clause)));
}

/** A person's ballot in a vote, by the name as the roll call has it. */
export function ballotOf(item: ItemRead, { vote }: SettledVote, name: string): BallotOption | undefined {
  return vote.rollCall?.ballots.find(({ person }) => fullName(item, person.name, person.party) === name)?.option;
}
