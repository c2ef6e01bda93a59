import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.endsWith('0000-template.md'))
  .map((path) => ({ path: join('docs', path), text: readFileSync(join(root, 'docs', path), 'utf8') }));

const SECTIONS = ['## Question', '## Decision', '## Measured', '## Rejected', '## Consequences', 'Good:', 'Bad:'];

test.each(pages)('$path names only files and folders that exist', ({ text }) => {
  const named = [...text.matchAll(/`((?:src|test|docs|cases|examples|rulebooks|bench)\/[\w./-]*)`/gu)].map(([, path = '']) => path);
  expect(named.filter((path) => !path.includes('*') && !existsSync(join(root, path)))).toEqual([]);
});

test.each(pages)('the commands of $path name only files, folders and scripts that exist', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const words = [...text.matchAll(/^\$ (.+)$/gmu)].map(([, line = '']) => line.split(' '));
  const paths = words.flat().filter((word) => /^(?:src|test|rulebooks|cases)\//u.test(word));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(words.flatMap(([npm, run, name = '']) => (npm === 'npm' && run === 'run' && !(name in scripts) ? [name] : []))).toEqual([]);
});

test.each(pages)('$path links to pages that exist', ({ path, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
});

test.each(pages.filter(({ path }) => path.startsWith(join('docs', 'adr'))))('$path has the sections of the template, and fits a page', ({ text }) => {
  expect(text.split('\n').filter((line) => SECTIONS.includes(line))).toEqual(SECTIONS);
  expect(text.split('\n').length).toBeLessThanOrEqual(80);
  expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: (?:proposed|accepted|replaced by \d{4})\.$/mu);
});
