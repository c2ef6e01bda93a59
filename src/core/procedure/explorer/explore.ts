import { eliminate, type HoldRound } from '../rounds/elimination.ts';
import { roundWinner } from '../rounds/round-winner.ts';
import type { Tally } from '../rounds/tally.ts';

/** Members who rank the proposals alike. What they do not rank they like least, and alike. */
export interface RankingGroup {
  readonly votes: number;
  readonly ranking: readonly string[];
  /** Who they are, for a reader. */
  readonly who: string | undefined;
  /** Said by themselves, or assumed by whoever asks. */
  readonly basis: 'stated' | 'assumed';
  /** Whether the chair is one of them: a tie goes their way. */
  readonly chair: 'yes' | 'no';
}

/** Two proposals against each other: how many prefer each, and which wins; undefined in a tie that nobody's casting vote is known for. */
export interface Duel {
  readonly first: string;
  readonly second: string;
  readonly tally: Tally;
  readonly winner: string | undefined;
}

/** One naming of the main proposal and one order of the others, carried to the end. `winner` is undefined where a tie stops it. */
export interface VotingPath {
  readonly main: string;
  readonly order: readonly string[];
  readonly winner: string | undefined;
  readonly log: readonly string[];
}

export interface MainProposal {
  readonly main: string;
  readonly winners: readonly string[];
  /** Whether, with this main proposal, the order of the preliminary rounds alone decides who wins. */
  readonly orderDecides: 'yes' | 'no' | 'unknown';
}

export interface Exploration {
  readonly proposals: readonly string[];
  readonly groups: readonly RankingGroup[];
  readonly duels: readonly Duel[];
  readonly paths: readonly VotingPath[];
  readonly mains: readonly MainProposal[];
  /** Every proposal that some naming and order make the winner. */
  readonly possible: readonly string[];
  /** The proposal that beats every other two and two: it wins whatever the order. */
  readonly condorcet: string | undefined;
}

export const MOST_PROPOSALS = 7;

/**
 * Every order of rounds and every naming of the main proposal, when all vote as they rank. Tactical votes are not tried: that a
 * proposal cannot win here does not say that it cannot win.
 */
export function explore(proposals: readonly string[], groups: readonly RankingGroup[]): Exploration {
  const duels = proposals.flatMap((first, index) => proposals.slice(index + 1).map((second) => duel(first, second, groups)));
  const hold: HoldRound = ({ yes, no }) => {
    const found = duels.find(({ first, second }) => (first === yes && second === no) || (first === no && second === yes));
    return found?.winner === undefined ? undefined : found.winner === yes ? 'yes' : 'no';
  };
  const paths = proposals.flatMap((main) => permutations(proposals.filter((one) => one !== main)).map((order): VotingPath => {
    const ended = eliminate(main, order, hold);
    return { main, order, winner: ended.kind === 'decided' ? ended.winner : undefined, log: ended.kind === 'refused' ? [] : ended.log };
  }));
  const mains = proposals.map((main) => mainOf(main, paths));
  const possible = proposals.filter((one) => paths.some(({ winner }) => winner === one));
  const condorcet = proposals.find((one) => duels.every(({ first, second, winner }) => (first !== one && second !== one) || winner === one));
  return { proposals, groups, duels, paths, mains, possible, condorcet };
}

function duel(first: string, second: string, groups: readonly RankingGroup[]): Duel {
  const count = (side: 'yes' | 'no' | 'abstain'): number => groups.reduce((sum, group) => (choiceOf(group, first, second) === side ? sum + group.votes : sum), 0);
  const tally = { yes: count('yes'), no: count('no'), abstain: count('abstain') };
  const chair = groups.find((group) => group.chair === 'yes');
  const ended = roundWinner(tally, { kind: 'chair', ballot: chair ? choiceOf(chair, first, second) : 'unknown' });
  return { first, second, tally, winner: ended.kind === 'won' ? (ended.side === 'yes' ? first : second) : undefined };
}

/** Who ranks neither abstains. */
function choiceOf({ ranking }: RankingGroup, first: string, second: string): 'yes' | 'no' | 'abstain' {
  const [a, b] = [first, second].map((one) => (ranking.includes(one) ? ranking.indexOf(one) : ranking.length));
  if (a === b) return 'abstain';
  return (a ?? 0) < (b ?? 0) ? 'yes' : 'no';
}

function mainOf(main: string, paths: readonly VotingPath[]): MainProposal {
  const own = paths.filter((path) => path.main === main);
  const winners = [...new Set(own.flatMap(({ winner }) => winner ?? []))];
  const isUnknown = own.some(({ winner }) => winner === undefined);
  return { main, winners, orderDecides: winners.length > 1 ? 'yes' : isUnknown && own.length > 1 ? 'unknown' : 'no' };
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}
