import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from '../../examples/protokoll/examples.ts';
import { asText } from '../../examples/protokoll/writing/as-text.ts';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { settledVotes } from '../../src/core/minutes/findings/settled.ts';
import { personNamed } from '../../src/core/minutes/names/roster.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import type { ItemRead, MinutesReading } from '../../src/core/minutes/reading.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import type { BallotOption } from '../../src/core/minutes/votes/round.ts';
import { readDocument } from '../../src/node/readers/minutes/read-document.ts';
import { summarised } from './summarise.ts';

const folder = 'examples/protokoll';

async function readingOf(id: string, form: 'text' | 'pdf' | 'docx'): Promise<MinutesReading> {
  const read = await readDocument(join(folder, form, `${id}.${form === 'text' ? 'txt' : form}`));
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  return readMinutes(read.document);
}

/** Who voted how in every vote of an item that has a roll call, by the full name. */
function votesIn(item: ItemRead): readonly unknown[] {
  return settledVotes(item).filter(({ vote }) => vote.rollCall).map(({ round, vote }) => {
    const of = (option: BallotOption): readonly string[] => (vote.rollCall?.ballots ?? []).filter((ballot) => ballot.option === option).map(({ person }) => personNamed(item.roster, person.name, person.party)?.name ?? person.name).toSorted();
    return { ja: of('yes'), nej: of('no'), 'avstår': of('abstain'), 'frånvarande': of('absent'), 'oläsliga': of('unknown'), winner: (vote.outcome?.winner ?? vote.outcome?.counter)?.key, clauses: round.clauses };
  });
}

const forms = ['text', 'pdf', 'docx'] as const;

describe.each(forms)('the constructed minutes as %s', (form) => {
  test.each(examples.map((example) => [example.id, example] as const))('%s: every vote is as it was made', async (id, example) => {
    const { items } = await readingOf(id, form);
    expect(items.map(({ number }) => number)).toEqual(example.items.map(({ number }) => number));
    for (const [at, made] of example.items.entries()) {
      const item = items[at];
      const names = (people: readonly { readonly name: string }[] | undefined): readonly string[] => (people ?? []).map(({ name }) => name).toSorted();
      const expected = made.votes.filter(({ ja, nej }) => ja.length + nej.length > 0).map((vote) => ({
        ja: names(vote.ja), nej: names(vote.nej), 'avstår': names(vote['avstår']), 'frånvarande': names(vote['frånvarande']), 'oläsliga': [], winner: vote.winner, clauses: vote.clauses ?? [],
      }));
      expect(item && votesIn(item)).toEqual(expected);
      expect(item?.decision.length).toBe(made.decisions);
    }
  });

  test.each(examples.map(({ id }) => id))('%s: nothing is found, since all of it agrees', async (id) => {
    expect(checkMinutes(await readingOf(id, form)).map(({ code, facts }) => [code, facts])).toEqual([]);
  });
});

test.each(examples.map((example) => [example.id, example] as const))('%s reads as it has been looked over', async (id, example) => {
  const reading = readMinutes(plainText(`${id}.txt`, asText(example)));
  await expect(summarised(reading)).toMatchFileSnapshot(`golden/${id}.txt`);
});

test('there are at least twenty examples, each in three formats, and each says that it is constructed', () => {
  expect(examples.length).toBeGreaterThanOrEqual(20);
  for (const example of examples) {
    expect(asText(example)).toContain('Konstruerat protokoll');
    for (const form of forms) expect(existsSync(join(folder, form, `${example.id}.${form === 'text' ? 'txt' : form}`))).toBe(true);
  }
});

test('the text files are what the generator writes', async () => {
  const { readFileSync } = await import('node:fs');
  for (const example of examples) expect(readFileSync(join(folder, 'text', `${example.id}.txt`), 'utf8')).toBe(asText(example));
});
