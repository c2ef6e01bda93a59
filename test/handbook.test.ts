import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatDocument } from '../src/core/language/format/format-document.ts';
import { checkResolutions } from '../src/core/rulebook/checks/check-resolutions.ts';
import { loadRulebook, type Rulebook } from '../src/core/rulebook/rulebook.ts';
import { casesOf, type Case } from './cases/case.ts';
import { figuresOf } from './cases/rows.ts';
import { differencesIn } from './cases/run.ts';
import { differenceIn, examplesOf } from './handbook/examples.ts';
import { documentOf, pagesIn, yamlOf, type Page } from './handbook/pages.ts';

const pages = pagesIn(fileURLToPath(new URL('../docs/handbok/', import.meta.url)));
const page = (name: string): Page => pages.find((one) => one.name === name) as Page;
const [front = ''] = yamlOf(page('regelbok.md'), '---');
const documents = pages.map((one) => documentOf(one, front));
const loaded = loadRulebook(documents);
const rulebook = loaded.rulebook as Rulebook;

describe('the rulebook that the handbook builds', () => {
  test('loads, and resolves in every year and scenario it names', () => {
    expect(loaded.problems).toEqual([]);
    expect(checkResolutions(rulebook)).toEqual([]);
  });

  test.each(documents)('$file stands in the common form', ({ file, text }) => {
    expect(formatDocument(file, text)).toBe(`${text.trimEnd()}\n`);
  });
});

const cases = casesOf(pages.flatMap((one) => yamlOf(one, '- namn:').map((text) => ({ file: one.name, text }))));

test.each(cases)('the case $name gives what the page says', async (one: Case) => {
  const { figures, asked: { period } } = one;
  expect(await differencesIn(one, rulebook, () => figuresOf(figures.kind === 'rows' ? figures.rows : [], period, rulebook.declarations))).toEqual([]);
});

const [region] = cases.filter(({ name }) => name === 'Provregionen 2024');
const regionFigures = figuresOf(region?.figures.kind === 'rows' ? region.figures.rows : [], { year: 2024 }, rulebook.declarations);

test.each(pages.flatMap(examplesOf))('$expression gives $value', (example) => {
  expect(differenceIn(example, documents, front, regionFigures)).toBeUndefined();
});
