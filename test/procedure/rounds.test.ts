import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore, type RankingGroup } from '../../src/core/procedure/explorer/explore.ts';
import { eliminate } from '../../src/core/procedure/rounds/elimination.ts';
import { isDecisive, roundWinner, type TieRule } from '../../src/core/procedure/rounds/round-winner.ts';
import { otherSide, type Tally } from '../../src/core/procedure/rounds/tally.ts';
import { CHAINS, CONDORCET, OUTCOMES } from './vectors.ts';

const chair = (ballot: 'yes' | 'no' | 'abstain' | 'unknown'): TieRule => ({ kind: 'chair', ballot });
const tallies = fc.record({ yes: fc.nat(60), no: fc.nat(60), abstain: fc.nat(60) });
const ballots = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const, 'unknown' as const);

describe('L18 L19 the winner of a round', () => {
  test.each(OUTCOMES)('$id $yes–$no–$abstain, the chair $chair', ({ chair: ballot, expected, ...tally }) => {
    expect(roundWinner(tally, chair(ballot))).toEqual(typeof expected === 'string' ? { kind: expected } : { kind: 'won', ...expected });
  });

  test('V10 a tie in an election without a lot is not settled, and with one is', () => {
    const tie: Tally = { yes: 6, no: 6, abstain: 0 };
    expect([roundWinner(tie, { kind: 'lot' }), roundWinner(tie, { kind: 'lot', drawn: 'no' })]).toEqual([{ kind: 'lotRequired' }, { kind: 'won', side: 'no', by: 'lot' }]);
  });

  test('V20 a tie in a preliminary round goes the way of the chair as in any other', () => {
    const ended = eliminate('A', ['B', 'C'], (_, stage) => {
      const won = roundWinner(stage === 'preliminary' ? { yes: 6, no: 6, abstain: 1 } : { yes: 5, no: 8, abstain: 0 }, chair('yes'));
      return won.kind === 'won' ? won.side : undefined;
    });
    expect(ended).toEqual({ kind: 'decided', winner: 'B', log: ['B', 'B'] });
  });

  test('is unknown in a tie when nobody knows how the chair voted', () => {
    expect(roundWinner({ yes: 6, no: 6, abstain: 1 }, chair('unknown'))).toEqual({ kind: 'unknown' });
  });

  test('(i) does not change with more abstentions, unless it was a tie', () => {
    fc.assert(fc.property(tallies, ballots, fc.nat(100), (tally, ballot, more) => {
      fc.pre(tally.yes !== tally.no);
      expect(roundWinner({ ...tally, abstain: tally.abstain + more }, chair(ballot))).toEqual(roundWinner(tally, chair(ballot)));
    }));
  });

  test('(ii) is the same proposal when the labels change places with the votes', () => {
    fc.assert(fc.property(tallies, ballots, (tally, ballot) => {
      const swapped = roundWinner({ yes: tally.no, no: tally.yes, abstain: tally.abstain }, chair(ballot === 'yes' ? 'no' : ballot === 'no' ? 'yes' : ballot));
      const plain = roundWinner(tally, chair(ballot));
      expect(swapped).toEqual(plain.kind === 'won' ? { ...plain, side: otherSide(plain.side) } : plain);
    }));
  });
});

describe('P01 a clause with several proposals', () => {
  test.each(CHAINS)('$id', ({ main, rounds, winner, log }) => {
    const left = [...rounds];
    const [first] = rounds;
    const order = [...new Set(rounds.slice(0, -1).flatMap(([yes, no]) => [yes[0], no[0]]))];
    // The order the body approved: those of the first round, then each newcomer.
    const line = [first[0][0], first[1][0], ...order.filter((one) => one !== first[0][0] && one !== first[1][0])];
    const ended = eliminate(main, line, ({ yes, no }) => {
      const [a, b, abstain] = left.shift() ?? rounds[0];
      const votes = new Map<string, number>([[...a], [...b]]);
      const won = roundWinner({ yes: votes.get(yes) ?? 0, no: votes.get(no) ?? 0, abstain }, chair('unknown'));
      return won.kind === 'won' ? won.side : undefined;
    });
    expect(ended).toEqual({ kind: 'decided', winner, log });
  });

  test('V19 never has its main proposal in a preliminary round', () => {
    expect(eliminate('A', ['A', 'B'], () => 'yes')).toEqual({ kind: 'refused', fault: 'mainInPreliminary', proposal: 'A' });
    expect(eliminate('A', ['B', 'C', 'B'], () => 'yes')).toEqual({ kind: 'refused', fault: 'repeated', proposal: 'B' });
  });

  test('stops where a round is not decided', () => {
    expect(eliminate('A', ['B', 'C'], () => undefined)).toEqual({ kind: 'undecided', pair: { yes: 'B', no: 'C' }, log: [] });
  });

  test('(iii, iv) takes n − 1 rounds, and one of its proposals wins', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.constantFrom('yes' as const, 'no' as const)), (count, sides) => {
      const names = ['A', 'B', 'C', 'D', 'E', 'F'].slice(0, count);
      const ended = eliminate('A', names.slice(1), () => sides.next().value ?? 'yes');
      expect(ended.kind === 'decided' && names.includes(ended.winner) && ended.log.length === count - 1).toBe(true);
    }));
  });
});

describe('L30 ballots that should not have counted', () => {
  test('do not decide point 1 when one of seven goes, and decide point 2 when one of seven changes side', () => {
    expect(isDecisive({ yes: 5, no: 7, abstain: 1 }, chair('yes'), { side: 'no', ballots: 1, how: 'removed' })).toBe('notDecisive');
    expect(isDecisive({ yes: 7, no: 6, abstain: 0 }, chair('yes'), { side: 'yes', ballots: 1, how: 'flipped' })).toBe('decisive');
  });

  test('are of unknown weight when the round itself is', () => {
    expect(isDecisive({ yes: 6, no: 6, abstain: 0 }, chair('unknown'), { side: 'yes', ballots: 1, how: 'removed' })).toBe('unknown');
  });
});

const group = (votes: number, ranking: readonly string[], isChair: 'yes' | 'no' = 'no'): RankingGroup => ({ votes, ranking, who: undefined, basis: 'assumed', chair: isChair });

describe('every order of rounds', () => {
  test('V17 gives the proposal that beats all others, for all 24 combinations', () => {
    const found = explore(['A', 'B', 'C', 'D'], CONDORCET.map(([votes, ranking]) => group(votes, [...ranking])));
    expect([found.paths.length, found.possible, found.condorcet]).toEqual([24, ['B'], 'B']);
  });

  test('decides alone when the others beat each other in a ring', () => {
    const found = explore(['A', 'B', 'C', 'D'], [group(5, ['C', 'D', 'A', 'B']), group(4, ['D', 'A', 'B', 'C']), group(4, ['B', 'C', 'D', 'A'])]);
    expect(found.mains.map(({ main, winners, orderDecides }) => [main, [...winners].toSorted().join(), orderDecides])).toEqual([['A', 'A,C,D', 'yes'], ['B', 'B', 'no'], ['C', 'C', 'no'], ['D', 'C,D', 'yes']]);
    expect(found.condorcet).toBeUndefined();
  });

  test('is unknown where a tie stops it, and goes the chair\'s way when that is known', () => {
    const tied = [group(3, ['A', 'B']), group(3, ['B', 'A'])];
    expect(explore(['A', 'B'], tied).paths.map(({ winner }) => winner)).toEqual([undefined, undefined]);
    expect(explore(['A', 'B'], [group(3, ['A', 'B']), group(3, ['B', 'A'], 'yes')]).possible).toEqual(['B']);
  });

  const profile = fc.integer({ min: 2, max: 5 }).chain((count) => {
    const names = ['A', 'B', 'C', 'D', 'E'].slice(0, count);
    const full = fc.shuffledSubarray(names, { minLength: count, maxLength: count });
    return fc.record({ names: fc.constant(names), rankings: fc.array(full, { minLength: 1, maxLength: 9 }).filter(({ length }) => length % 2 === 1) });
  });

  test('(v, vi) with an odd electorate that all votes as it ranks, a proposal that beats every other wins whatever the order', () => {
    fc.assert(fc.property(profile, ({ names, rankings }) => {
      const found = explore(names, rankings.map((ranking) => group(1, ranking)));
      expect(found.paths.every(({ winner }) => winner !== undefined)).toBe(true);
      const beaten = names.filter((one) => names.every((other) => other === one || rankings.filter((ranking) => ranking.indexOf(one) < ranking.indexOf(other)).length * 2 > rankings.length));
      expect(found.condorcet).toBe(beaten[0]);
      expect(found.condorcet === undefined || found.possible.join() === found.condorcet).toBe(true);
    }), { numRuns: 500 });
  });
});
