/** What a person is told of the region's matters, of a day and of voting orders, in both languages: files a person can review. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/core/procedure/explorer/explore.ts';
import { readRankings } from '../../src/core/procedure/explorer/read-rankings.ts';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { addDays, parseDay, type Day } from '../../src/core/quantity/day.ts';
import { dayReport } from '../../src/core/swedish/procedure/day-report.ts';
import { explorationReport } from '../../src/core/swedish/procedure/exploration-report.ts';
import { matterReport } from '../../src/core/swedish/procedure/matter-report.ts';
import { asMarkdown } from '../../src/core/swedish/paper/as-markdown.ts';
import { minutesPaper } from '../../src/core/swedish/procedure/minutes/minutes.ts';

const MATTERS = ['rs-762-2024-p85', 'rs-2018-p93'];
const RANKINGS = ['ordningen-avgor', 'huvudforslaget-avgor', 'rs-762-2024-punkt-1'];
const LANGUAGES = ['sv', 'en'] as const;
const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname;

function matterOf(path: string): { readonly file: Parameters<typeof matterReport>[0]; readonly state: Parameters<typeof matterReport>[1] } {
  const { matter, problems } = readMatter(basename(path), readFileSync(path, 'utf8'));
  if (!matter) throw new Error(JSON.stringify(problems));
  return { file: matter, state: replay(matter.head, matter.acts).state };
}

describe.each(MATTERS)('%s', (name) => {
  const { file, state } = matterOf(`rulebooks/jamtland-harjedalen/beslut/arenden/${name}.yaml`);

  test.each(LANGUAGES)('is reported in %s', async (language) => {
    await expect(`${matterReport(file, state, { language }).join('\n')}\n`).toMatchFileSnapshot(golden(`${name}.${language}.txt`));
  });

  test.each(LANGUAGES)('has minutes in %s', async (language) => {
    await expect(asMarkdown(minutesPaper(file, state, language))).toMatchFileSnapshot(golden(`${name}.${language}.md`));
  });

  test('has words in every cell of its minutes', () => {
    const rows = asMarkdown(minutesPaper(file, state, 'sv')).split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => row.split('|').slice(1, -1).some((cell) => cell.trim() === ''))).toEqual([]);
  });

  test('is in no line wider than a page', () => {
    expect(LANGUAGES.flatMap((language) => matterReport(file, state, { language })).filter((line) => [...line].length > 100)).toEqual([]);
  });
});

test.each(RANKINGS.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))('the voting orders of %s are reported in %s', async (name, language) => {
  const { rankings, problems } = readRankings(name, readFileSync(`examples/rostordning/${name}.yaml`, 'utf8'));
  if (!rankings) throw new Error(JSON.stringify(problems));
  await expect(`${explorationReport(explore(rankings.proposals, rankings.groups), rankings, language).join('\n')}\n`).toMatchFileSnapshot(golden(`${name}.${language}.txt`));
});

test.each(LANGUAGES)('what falls when after a day is reported in %s', async (language) => {
  const days = ['2025-05-27', '2025-12-10', '2025-06-06'].map((written): Day => parseDay(written) ?? addDays(written as Day, 0));
  await expect(`${days.map((day) => dayReport(day, language).join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(golden(`days.${language}.txt`));
});
