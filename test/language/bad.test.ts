/** Every error text of the language and of rulebooks, pinned: a document that yields it, and beside it what is said. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_SENTENCES } from '../../src/core/swedish/problems/language.ts';
import { RULEBOOK_SENTENCES } from '../../src/core/swedish/problems/rulebook.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { documentsIn, folderOf, hear } from './documents.ts';

const documents = documentsIn('bad').map((document) => ({ ...document, code: document.name.replace(/-\d+$/u, ''), ...hear(document) }));

describe('a bad document is told what is wrong and how to mend it', () => {
  test.each(documents)('$name', async ({ name, problems }) => {
    const told = (['sv', 'en'] as const).map((language) => problems.map((problem) => tellProblem(problem, language)).join('\n\n'));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`${folderOf('bad')}${name}.sv.txt`);
  });

  test.each(documents)('$name is told of nothing else', ({ code, problems }) => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  test.each(documents)('$name says that it is constructed', ({ text }) => {
    expect(text).toContain('konstruerat provexempel');
  });
});

test('every code has a document that yields it', () => {
  const codes = [...Object.keys(LANGUAGE_SENTENCES), ...Object.keys(RULEBOOK_SENTENCES)];
  expect(codes.filter((code) => !documents.some(({ problems }) => problems.some((problem) => problem.code === code)))).toEqual([]);
});
