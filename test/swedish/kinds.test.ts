import { describe, expect, test } from 'vitest';
import { explainSentences } from '../../src/core/swedish/explain/explain-sentence.ts';
import { explainTree } from '../../src/core/swedish/explain/tree/explain-tree.ts';
import { smallExample } from './kinds.ts';

describe.each(['sv', 'en'] as const)('a rulebook of another field in %s', (language) => {
  const { calculation, declarations, derived } = smallExample();
  const voice = { language, declarations };

  test('every kind of formula is told in words', async () => {
    const sentences = calculation.program.rules.flatMap((rule) => calculation.rows(rule.entity ?? '').map((row) =>
      explainSentences(derived(rule.name, row, rule.per === 'month' ? 2 : undefined), voice).join(' ')));
    await expect(`${sentences.join('\n')}\n`).toMatchFileSnapshot(`golden/alla-slag.${language}.txt`);
  });

  test('months, tables and what is missing stand in the tree', async () => {
    const trees = [['del av potten', 'Ås'], ['minst av två', 'Hackås'], ['andel av doserna', 'Mattmar']] as const;
    const lines = trees.flatMap(([name, row]) => [...explainTree(derived(name, row), voice), '']);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/alla-slag-trad.${language}.txt`);
  });
});
