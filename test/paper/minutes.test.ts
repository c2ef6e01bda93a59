/** Minutes that the program wrote, read back by its own reader of minutes: the same motions' texts, questions, votes and decisions. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledVotes } from '../../src/core/minutes/findings/settled.ts';
import { personNamed } from '../../src/core/minutes/names/roster.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import type { ItemRead, MinutesReading } from '../../src/core/minutes/reading.ts';
import { nameOf, outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import type { MatterState } from '../../src/core/procedure/matter/state.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { asMarkdown } from '../../src/core/swedish/paper/as-markdown.ts';
import type { Paper } from '../../src/core/swedish/paper/paper.ts';
import { minutesPaper } from '../../src/core/swedish/procedure/minutes/minutes.ts';
import { readDocument } from '../../src/node/readers/minutes/read-document.ts';
import { paperAs, writePaper } from '../../src/node/writers/paper/write-paper.ts';
import { pdfRead } from './read-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-minutes-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function made(path: string): { readonly state: MatterState; readonly paper: Paper } {
  const { matter, problems } = readMatter(basename(path), readFileSync(path, 'utf8'));
  if (!matter) throw new Error(JSON.stringify(problems));
  const { state } = replay(matter.head, matter.acts);
  return { state, paper: minutesPaper(matter, state, 'sv', 'Kvitto: prov.') };
}

/** Every vote as it was recorded: who voted how, and on which clauses. */
function recorded({ treatments, head }: MatterState): readonly unknown[] {
  return treatments.map(({ rounds }) => rounds.flatMap(({ clauses, votes }) => votes.map(({ held }) => {
    const of = (option: string): readonly string[] => (held?.ballots ?? []).filter((ballot) => ballot.option === option).map(({ person }) => nameOf(head, person).replace(/ \(.*/u, '')).toSorted();
    return { clauses, tally: held && [held.tally.yes, held.tally.no, held.tally.abstain], yes: of('yes'), no: of('no'), abstain: of('abstain'), absent: of('absent') };
  })));
}

function read(items: readonly ItemRead[]): readonly unknown[] {
  return items.map((item) => settledVotes(item).map(({ round, vote }) => {
    const of = (option: string): readonly string[] => (vote.rollCall?.ballots ?? []).filter((ballot) => ballot.option === option).map(({ person }) => personNamed(item.roster, person.name, person.party)?.name ?? person.name).toSorted();
    const [tally] = vote.tallies;
    return { clauses: round.clauses, tally: tally && [tally.yes, tally.no, tally.abstain], yes: of('yes'), no: of('no'), abstain: of('abstain'), absent: of('absent') };
  }));
}

const MATTERS = ['rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml', 'rulebooks/jamtland-harjedalen/beslut/arenden/rs-2018-p93.yaml', 'test/paper/provnamnden.yaml'];

describe.each(MATTERS)('the minutes of %s', (path) => {
  const { state, paper } = made(path);
  const outcome = outcomeOf(state);

  describe.each(['docx', 'pdf'] as const)('as %s', (form) => {
    let reading: MinutesReading;
    beforeAll(async () => {
      const file = join(folder, `${basename(path)}.${form}`);
      await writePaper(paper, file);
      const document = await readDocument(file);
      if (document.kind === 'refused') throw new Error(document.refusal.code);
      reading = readMinutes(document.document);
    });

    test('hold the same paragraphs, votes and voters', () => {
      expect(reading.items.map(({ number }) => `§ ${number}`)).toEqual(outcome.meetings.map(({ item }) => item));
      expect(read(reading.items)).toEqual(recorded(state));
    });

    test('hold the same decisions, proposals to others told from decisions', () => {
      const status = (one: string): string => (one === 'rejected' ? 'decided' : one);
      expect(reading.items.map(({ decision }) => decision.map((clause) => [clause.number, clause.status, clause.text.text.replaceAll('\u00a0', ' ')]))).toEqual(outcome.meetings.map(({ result, clauses, reason }) =>
        (result === 'decided' ? clauses.map((clause) => [clause.clause, status(clause.status), clause.text?.replaceAll('\u00a0', ' ')]) : [['1', result, `ärendet återremitteras. Motivering: ${reason}.`]])));
    });

    test('hold the same dissents', () => {
      expect(reading.items.map(({ dissents }) => dissents.map(({ persons }) => persons.map(({ name }) => name)))).toEqual(outcome.meetings.map(({ dissents }) => dissents.map(({ persons }) => persons.map((name) => name.replace(/ \(.*/u, '')))));
    });
  });

  test('say the same in all forms, word for word', async () => {
    const result = await paperAs(paper, 'pdf');
    const { text } = await pdfRead(result.kind === 'made' ? result.bytes : new Uint8Array());
    const bare = (one: string): string => one.replaceAll(/[\s\u00ad\u2010-]/gu, '');
    const said = paper.blocks.flatMap((block): readonly (string | { readonly text: string })[] => (block.kind === 'table' ? block.rows.flat() : block.kind === 'paragraph' ? block.text : block.kind === 'list' ? block.items.flat() : [])).map((one) => bare(typeof one === 'string' ? one : one.text));
    // A page may end inside a long text; its foot and head then stand between.
    expect(said.filter((one) => one.length < 60 && !bare(text).includes(one))).toEqual([]);
  });
});

test('the reader agrees with the acts on who won, also by the casting vote and against rejection', async () => {
  const file = join(folder, 'vann.pdf');
  await writePaper(made('test/paper/provnamnden.yaml').paper, file);
  const document = await readDocument(file);
  if (document.kind === 'refused') throw new Error(document.refusal.code);
  const [item] = readMinutes(document.document).items;
  expect(item?.rounds.map(({ stage, vote }) => [stage, vote?.sides?.yes?.key, vote?.sides?.no?.key, vote?.outcome?.winner?.key, vote?.castingVote !== undefined])).toEqual([
    ['main', 'official', 'motion:Cia Berg', 'official', true],
    ['main', 'official', 'reject:official', 'official', false],
    ['addition', 'motion:Cia Berg', 'reject:motion:Cia Berg', 'motion:Cia Berg', false],
  ]);
});

test.each(['sv', 'en'] as const)('the constructed matter has minutes in %s', async (language) => {
  const path = 'test/paper/provnamnden.yaml';
  const { matter } = readMatter(basename(path), readFileSync(path, 'utf8'));
  if (!matter) throw new Error('unread');
  await expect(asMarkdown(minutesPaper(matter, replay(matter.head, matter.acts).state, language))).toMatchFileSnapshot(new URL(`golden/provnamnden.${language}.md`, import.meta.url).pathname);
});
