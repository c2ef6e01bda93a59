import { describe, expect, test } from 'vitest';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { settledVotes } from '../../src/core/minutes/findings/settled.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import type { MinutesReading } from '../../src/core/minutes/reading.ts';
import { spotOf } from '../../src/core/minutes/text/document.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { S85, S93, source, warnWithout } from './sources.ts';

warnWithout();
const [s85, s93] = [source(S85), source(S93)];
const reading = (name: string, text: string): MinutesReading => readMinutes(plainText(name, text));
const told = (read: MinutesReading): readonly string[] => checkMinutes(read).map(({ code, severity, span, related }) => {
  const lines = (one: { readonly start: number; readonly end: number }): string => {
    const { line, toLine } = spotOf(read.document, one);
    return line === toLine ? String(line) : `${line}-${toLine}`;
  };
  return `${code} ${severity[0]?.toUpperCase() ?? ''} ${lines(span)}${related.length > 0 ? ` < ${related.map(lines).join(' ')}` : ''}`;
});

describe.skipIf(s85 === undefined)('§ 85 of 2025', () => {
  const read = reading(S85, s85 ?? '');
  const [item] = read.items;

  test('has these findings and no others', () => {
    expect(told(read)).toEqual([
      'META-MISSING I 1', 'YRK-UNPUT W 145-147 < 181-182 198-199', 'PO-HUVUD I 155-157 < 159', 'PO-PARTY E 175 < 169 305-306', 'PO-BUNDLE I 200-209', 'COMP-LEVEL W 213-215 < 217-218 220-221 16-18',
      'DISP-ASSIGNEE W 228-230 < 272-274', 'RES-ABST I 235-236 < 291 332', 'RES-TEXT I 243-244 < 124-127 129-131', 'NAME-VARIANT I 247 < 296', 'RES-SCOPE I 250-251', 'AMT-NEAR W 252-253 < 111 224', 'RES-TEXT I 254',
      'SUBST-NO-PRINCIPAL I 298 < 299 300 319 320 321 339 340 341 359 360 361',
    ]);
  });

  test('has four votes, each counted in its table, its text and row by row alike', () => {
    const votes = settledVotes(item ?? failed()).map(({ vote, round, winning }) => [round.clauses.join(), vote.tallies.map(({ yes, no, abstain }) => [yes, no, abstain ?? 0]), ['yes', 'no', 'abstain'].map((option) => vote.rollCall?.ballots.filter((ballot) => ballot.option === option).length), winning]);
    expect(votes).toEqual([['1', [[5, 7, 1]], [5, 7, 1], 'no'], ['2', [[7, 6, 0]], [7, 6, 0], 'yes'], ['4', [[5, 7, 1]], [5, 7, 1], 'no'], ['6,7', [[6, 7, 0]], [6, 7, 0], 'no']]);
  });

  test('puts eight questions in the stages and on the clauses they have', () => {
    expect(item?.rounds.map(({ stage, clauses }) => `${stage} ${clauses.join()}`)).toEqual(['counter 1', 'main 1', 'main 2', 'single 3', 'counter 4', 'main 4', 'single 5', 'addition 6,7']);
  });

  test('has seven clauses decided, and who moved what on each', () => {
    expect(item?.decision.map(({ number, status }) => `${number} ${status}`)).toEqual(['1', '2', '3', '4', '5', '6', '7'].map((number) => `${number} decided`));
    const own = item?.motions.filter(({ text }) => text).map(({ movers, kind, clauses }) => `${movers[0]?.name ?? ''} ${kind} ${clauses.join()}`);
    expect(own).toEqual(['Lars-Erik Olofsson amend 1', 'Lars-Erik Olofsson amend 4', 'Lars-Erik Olofsson add 6', 'Lars-Erik Olofsson add 7', 'Elin Hoffner amend 1', 'Elin Hoffner amend 4', 'Robert Hamberg amend 2']);
  });

  test('leaves no sentence under a known heading unread', () => {
    expect(item?.notUnderstood).toEqual([]);
  });

  test('has lost its columns when runs of spaces are made one, and then no vote is guessed', () => {
    const folded = reading(S85, (s85 ?? '').replaceAll(/ +X */gu, ' X'));
    const votes = settledVotes(folded.items[0] ?? failed());
    expect(new Set(votes.flatMap(({ vote }) => vote.rollCall?.ballots.map(({ option }) => option)))).toEqual(new Set(['unknown']));
    expect(checkMinutes(folded).filter(({ code }) => code === 'ROLL-COLUMN')).toHaveLength(4);
  });
});

describe.skipIf(s93 === undefined)('§ 93 of 2018', () => {
  const read = reading(S93, s93 ?? '');

  test('has these findings and no others', () => {
    expect(told(read)).toEqual(['META-MISSING I 1', 'NORM-CONFLICT W 33-35 < 88-89', 'DISP-NEXTBODY W 88-89 < 104-107', 'NO-EFFECTIVE-DATE I 88-89', 'DATE-RETRO W 93']);
  });

  test('proposes to the assembly and decides nothing; four take no part', () => {
    const [item] = read.items;
    expect(item?.decision.map(({ status, to }) => [status, to])).toEqual([['proposed', 'regionfullmäktige'], ['proposed', 'regionfullmäktige']]);
    expect(item?.notes.map(({ kind, persons }) => [kind, persons.length])).toEqual([['nonParticipation', 4]]);
    expect(item?.basis).toHaveLength(6);
  });
});

function failed(): never {
  throw new Error('no paragraph was read');
}
