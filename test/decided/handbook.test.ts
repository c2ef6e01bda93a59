/** What the handbook says of a proposal that is adopted, held against its own rulebook and matter. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recordedMatter } from '../../src/core/procedure/recorded-matter.ts';
import { parseDay } from '../../src/core/quantity/day.ts';
import { visibleRule } from '../../src/core/rulebook/as-of.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { documentOf, pagesIn, yamlOf, type Page } from '../handbook/pages.ts';
import { decided, loaded } from './stripped.ts';

const pages = pagesIn(fileURLToPath(new URL('../../docs/handbok/', import.meta.url)));
const page = (name: string): Page => pages.find((one) => one.name === name) as Page;
const [front = ''] = yamlOf(page('regelbok.md'), '---');
const written = loaded(pages.map((one) => documentOf(one, front)));
const [text = ''] = yamlOf(page('yrkanden.md'), 'ärende:');
const { matter, problems } = recordedMatter('arenden/gransen.yaml', text);

test('the matter of the page can be gone through', () => {
  expect(problems.map((problem) => tellProblem(problem, 'sv'))).toEqual([]);
});

test('the limit is 65 km for 2024 from the day it was decided, and not the day before', () => {
  const { declarations: { rules, decisions } } = decided(written, matter ? [matter] : []);
  const limit = (day: string): readonly string[] => visibleRule(rules.get('gräns avstånd')?.versions ?? [], { decidedBy: parseDay(day) }, decisions, [])
    .map(({ interval, definition, decision }) => `${interval.from}–${interval.to ?? ''} ${definition.kind === 'value' ? definition.written : definition.kind} ${decision}`);
  expect(limit('2024-03-20')).toContain('2024-01-01–2024-12-31 65 PR/7/2024 § 12 p. 1');
  expect(limit('2024-03-19').join()).not.toContain('PR/7/2024');
  expect(rules.get('underskottet')).toEqual(written.declarations.rules.get('underskottet'));
});

test('the problem that the page shows is told as it shows it', () => {
  expect(readFileSync('docs/handbok/yrkanden.md', 'utf8')).toContain(readFileSync('test/decided/bad/adopted-otherwise.txt', 'utf8').split('\n\n')[0]);
});
