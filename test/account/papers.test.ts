import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/core/comparison/account/account-of.ts';
import { memoOf } from '../../src/core/comparison/memo/memo.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { accountPaper } from '../../src/core/swedish/account/account-paper.ts';
import { memoPaper } from '../../src/core/swedish/memo/memo-paper.ts';
import { asMarkdown } from '../../src/core/swedish/paper/as-markdown.ts';
import type { Paper, Run } from '../../src/core/swedish/paper/paper.ts';
import { compute } from '../../src/core/comparison/computed.ts';
import { paperAs } from '../../src/node/writers/paper/write-paper.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const voice = { language: 'sv', declarations: rulebook.declarations } as const;
const [memo, account] = [memoOfExample(), accountOfExample()];

describe('an officer\'s memorandum', () => {
  it('has the figures of the matter, and marks every text that the officer has to write', async () => {
    await expect(asMarkdown(memo)).toMatchFileSnapshot('golden/underlag.md');
    expect(memo.blocks.filter(({ kind }) => kind === 'missing')).toHaveLength(4);
  });

  it('leads from each amount of an alternative to its derivation', () => {
    expect(danglingIn(memo)).toEqual([]);
    expect(linksIn(memo).length).toBeGreaterThan(25);
  });

  it('says the same in English', () => {
    const english = asMarkdown(memoOfExample('en'));
    expect(english).toContain('## The alternatives');
    expect(english).not.toMatch(/\b(?:Varför|Öppna val|Härledningar)\b/u);
  });
});

describe('the open ex-post account as a document', () => {
  it('goes from the whole to each unit, and on to the derivations', async () => {
    await expect(asMarkdown(account)).toMatchFileSnapshot('golden/efterkalkyl.md');
  });

  it('leads from each step to its derivation', () => {
    expect(danglingIn(account)).toEqual([]);
    expect(linksIn(account)).toHaveLength(7);
  });

  it('is set as the same PDF/UA twice', async () => {
    const [first, second] = [await paperAs(account, 'pdf'), await paperAs(account, 'pdf')];
    expect(first.kind).toBe('made');
    expect(first).toEqual(second);
  });
});

function memoOfExample(language: 'sv' | 'en' = 'sv'): Paper {
  const [declaration] = rulebook.declarations.comparisons.values();
  if (!declaration) throw new Error('the rulebook compares nothing');
  return memoPaper(memoOf(rulebook, figures, declaration, asOf({ year: 2024 })), { ...voice, language }, 'Kvitto: prov.');
}

function accountOfExample(): Paper {
  const [declaration] = rulebook.declarations.accounts.values();
  const attempt = compute(rulebook, figures, asOf({ year: 2024 }));
  if (!declaration || attempt.kind === 'refused') throw new Error('no account');
  const { calculation } = attempt.computed;
  return accountPaper(accountOf(calculation, figures, declaration), calculation, figures, voice, 'Kvitto: prov.');
}

function linksIn({ blocks }: Paper): readonly string[] {
  const ofRuns = (runs: readonly Run[]): readonly string[] => runs.flatMap((run) => (typeof run === 'object' && run.kind === 'link' ? [run.to] : []));
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph': return ofRuns(block.text);
      case 'list': return block.items.flatMap(ofRuns);
      case 'table': return [...block.rows, ...(block.total ? [block.total] : [])].flat().flatMap((cell) => (typeof cell === 'object' ? [cell.to] : []));
      default: return [];
    }
  });
}

function danglingIn(paper: Paper): readonly string[] {
  const anchors = new Set(paper.blocks.flatMap((block) => (block.kind === 'heading' && block.anchor !== undefined ? [block.anchor] : [])));
  return linksIn(paper).filter((to) => to.startsWith('#') && !anchors.has(to.slice(1)));
}
