/** Every vector, golden query and rule has a case that is named by it; those without a name of their own are cases here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/core/minutes/amounts/amounts.ts';
import { peopleOf } from '../../src/core/minutes/names/people.ts';
import { personNamed, rosterOf } from '../../src/core/minutes/names/roster.ts';
import { flowOf, wordsIn, type Flow } from '../../src/core/minutes/text/flow.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { RULES } from '../../src/core/procedure/law/rules.ts';
import { badCases } from './cases.ts';
import { regionMatter, S85 } from './exchange/matters.ts';
import { AMOUNTS, NAMED, NAMES, NO_AMOUNTS, ROUNDS } from './named-ids.ts';
import { APPEALS, CHAINS, MINORITIES, OUTCOMES } from './vectors.ts';

/** What the tests of some folders are called: their titles, and the ids of the tables that titles are made of. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const titles = texts.flatMap((text) => [...text.matchAll(/(?:test|describe)(?:\.each\([^\n]*?\))?\((['"`])((?:\\.|(?!\1).)*)\1,/gu)].map(([, , title = '']) => title));
  const used = (table: string): 'used' | 'unused' => (texts.some((text) => new RegExp(`test\\.each\\(${table}\\b`, 'u').test(text)) ? 'used' : 'unused');
  const tables = [['OUTCOMES', OUTCOMES.map(({ id }) => id)], ['CHAINS', CHAINS.map(({ id }) => id)], ['MINORITIES', MINORITIES.map(({ id }) => id)], ['APPEALS', APPEALS.map(([id]) => id)]] as const;
  return new Set([...titles.flatMap((title) => title.match(/\b[A-Z]\d{1,2}\b/gu) ?? []), ...tables.flatMap(([name, ids]) => (used(name) === 'used' ? ids : []))]);
}

const FOLDERS = ['test/procedure/', 'test/register/'];
const texts = FOLDERS.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(folder + file, 'utf8')));
const found = namesIn(texts);

describe('has a case of its own', () => {
  test.each(Object.entries(NAMED))('%s: each id', (_, ids) => {
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
  });

  test('every rule the engine claims: a test, or a refusal pinned in bad/', () => {
    const refused = new Set(badCases().flatMap(({ rule }) => rule ?? []));
    expect(Object.keys(RULES).filter((rule) => !found.has(rule) && !refused.has(rule))).toEqual([]);
  });

  test('and what has none is missed: an id is not found in a comment, nor in part of another', () => {
    const some = namesIn(['// V05\ntest(\'V10 a tie\', () => {});\ntest(\'AV13 is no vector\', () => {});']);
    expect(['V10', 'V05', 'V1', 'V13'].map((id) => some.has(id))).toEqual([true, false, false, false]);
  });
});

const flow = (text: string): Flow => {
  const { lines } = plainText('prov.txt', text);
  return flowOf(lines, wordsIn(lines));
};

describe('vectors without an id', () => {
  test.each(AMOUNTS)('%s is an amount', (text, kronor) => {
    expect(amountsIn(flow(text)).map(({ ore }) => ore)).toEqual([BigInt(kronor) * 100n]);
  });

  test.each(NO_AMOUNTS)('%s is none', (text) => {
    expect(amountsIn(flow(text))).toEqual([]);
  });

  // The roll of § 85: those who voted.
  const { matter, replayed } = regionMatter(S85);
  const voted = [...matter.head.persons.values()].filter(({ name }) => name !== 'Stefan Nilsson').map(({ name, party }) => `${name} (${party ?? ''})`);

  test.each(NAMES)('%s is %s', (written, name) => {
    expect(personNamed(rosterOf([peopleOf(flow(voted.join(', '))).people]), written)?.name).toBe(name);
  });

  test.each(ROUNDS)('round $id of § 85', ({ id, clauses, stage, found: finding, ...voting }) => {
    const round = replayed.state.treatments[0]?.rounds.find((one) => one.id === id);
    const vote = round?.votes[0];
    const named = round?.finding.kind === 'named' ? `${round.finding.main} ${round.finding.counter}` : round?.finding.proposal;
    const { tally, winner } = vote?.held ?? { tally: undefined, winner: undefined };
    const sides = vote ? { yes: vote.yes, no: vote.no, tally: tally && `${tally.yes}–${tally.no}–${tally.abstain}`, winner: winner?.kind === 'won' ? winner.proposal : undefined } : {};
    expect([round?.clauses, round?.stage, named, sides]).toEqual([clauses, stage, finding, voting]);
  });
});
