import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFigures } from '../src/core/figures/import.ts';
import { readMapping } from '../src/core/figures/mapping.ts';
import { formatDocument } from '../src/core/language/format/format-document.ts';
import { checkResolutions } from '../src/core/rulebook/checks/check-resolutions.ts';
import { loadRulebook, type Rulebook } from '../src/core/rulebook/rulebook.ts';
import { tellProblem } from '../src/core/swedish/problems/tell.ts';
import { COMMANDS } from '../src/node/cli/command-list.ts';
import { readOptions } from '../src/node/cli/options.ts';
import { refusalOf } from '../src/node/cli/taking/refusal.ts';
import { readCsv } from '../src/node/readers/read-csv.ts';
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

describe('the figures of the handbook', () => {
  const [text = ''] = yamlOf(page('siffror.md'), 'säkerhet:');
  const { mapping, problems } = readMapping('koppling.yaml', text);
  const files = new Map([...page('siffror.md').text.matchAll(/^`([\w-]+\.csv)`:\n\n```csv\n([\s\S]*?)^```$/gmu)].map(([, file = '', csv = '']) => [file, csv]));
  const read = (changed: (csv: string) => string) => {
    const tables = (mapping?.periods[0]?.tables ?? []).map(({ from: { file: { value: file } } }) => {
      const csv = readCsv(changed(files.get(file) ?? ''), ';');
      return csv.kind === 'rows' ? { table: { file, rows: csv.rows } } : { problems: [] };
    });
    return mapping ? importFigures(mapping, { year: 2024 }, { tables, files: [] }, rulebook.declarations) : { problems: [] };
  };

  test('the mapping reads the files as they stand', () => {
    expect(problems).toEqual([]);
    const found = read((csv) => csv);
    const row = 'figures' in found ? found.figures.entities.get('hälsocentral')?.find(({ id }) => id === 'Fjällby') : found.problems;
    expect(row).toMatchObject({ parent: 'Egen regi' });
    expect(row && 'figures' in row ? row.figures.get('intäkter') : row).toMatchObject({
      datum: { kind: 'number', value: { numerator: 2_000_500n, denominator: 1n } }, place: { file: 'utfall-2024.csv', cell: 'B4' }, sureness: 'reported', source: 'bokslutet',
    });
  });

  test('the fault that the page shows is told as the page shows it', () => {
    const found = read((csv) => csv.replace('10 000;11 000', '10.000;11 000'));
    const told = 'problems' in found ? found.problems.map((problem) => tellProblem(problem, 'sv')) : [];
    expect(told.map((one) => `${one}\n`)).toEqual(page('siffror.md').fences.filter(({ lang }) => lang === 'text').map(({ content }) => content));
  });
});

const commands = pages.flatMap((one) => one.fences.filter(({ lang }) => lang === 'sh').flatMap(({ content }) => content.trim().split('\n')));
const folder = fileURLToPath(new URL('../src/node/cli/', import.meta.url));
const known = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(folder + file, 'utf8').matchAll(/^ {2}name: '([\w-]+)',\n {2}english: /gmu)].map(([, name = '']) => name));

test.each(commands)('%s is a command with options that it takes', async (line) => {
  const [program, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const read = readOptions(words);
  expect(program).toBe('likvard');
  expect(known).toContain(words[0]);
  expect(read).toMatchObject({ kind: 'read' });
  const command = await COMMANDS.find(({ name }) => name === words[0])?.load();
  expect(command && read.kind === 'read' ? refusalOf(command, read.given, 'sv') : 'no command').toBeUndefined();
});

test('every command is in the handbook', () => {
  expect(known.filter((name) => !commands.some((line) => line.startsWith(`likvard ${name}`)))).toEqual([]);
});

test.each(pages)('the links of $name lead somewhere', ({ text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link = '']) => link);
  const here = fileURLToPath(new URL('../docs/handbok/', import.meta.url));
  expect(links.filter((link) => !existsSync(here + link))).toEqual([]);
});
