import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftEffect } from '../../src/core/comparison/draft-effect.ts';
import type { RuleDeclaration } from '../../src/core/language/declarations/rule.ts';
import { addDays, daysBetween, type Day } from '../../src/core/quantity/day.ts';
import { changeDays } from '../../src/core/rulebook/dated/change-days.ts';
import { passagesOf } from '../../src/core/rulebook/dated/passages.ts';
import { saidOn } from '../../src/core/rulebook/dated/said-on.ts';
import { wordChanges, type Piece } from '../../src/core/rulebook/dated/word-changes.ts';
import { blockBeyondProposal, scenariosIn } from '../../src/core/rulebook/proposal-document.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { draftDocument } from '../../src/core/swedish/web/rulebook/draft-document.ts';
import { asOneText, saidLines } from '../../src/core/swedish/web/rulebook/said-lines.ts';
import { exampleTexts, openExample, type Example } from './example.ts';

let example: Example;
beforeAll(async () => { example = await openExample(); });

const rule = (name: string): RuleDeclaration => {
  const found = example.rulebook.declarations.rules.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const said = (name: string, day: string): string => asOneText(saidLines(rule(name), saidOn(rule(name), day as Day), { language: 'sv', declarations: example.rulebook.declarations }));

describe('what a rule says on a day', () => {
  test('is that of the version whose first and last day hold it between them', () => {
    expect([said('belopp i beslutet', '2023-12-31'), said('belopp i beslutet', '2024-01-01'), said('belopp i beslutet', '2024-12-31'), said('belopp i beslutet', '2025-01-01')])
      .toEqual(['säger inget den dagen', '19 281 000 kr', '19 281 000 kr', 'säger inget den dagen'].map((text) => text.replaceAll(' ', text.includes('kr') ? '\u00a0' : ' ')));
  });

  test('names only those exempted on that day', () => {
    expect(said('undantagen enligt beslut', '2023-12-31')).toBe('ingen undantas den dagen');
    expect(said('undantagen enligt beslut', '2024-01-01')).toContain('Torvalla från 2024-01-01 tills nytt beslut');
  });

  test('has every alternative of a choice that no source settles', () => {
    expect(said('undantagets riktning', '2024-06-30')).toBe('ut ur underlaget: JA\nkvar i underlaget: NEJ');
  });

  test('changes on the days that are told, and on no other', () => {
    const changes = changeDays(example.rulebook.declarations);
    expect(changes.map(({ day }) => day)).toEqual(['2021-01-01', '2022-01-01', '2024-01-01', '2025-01-01']);
    const all = [...example.rulebook.declarations.rules.keys()];
    const told = new Set<string>(changes.map(({ day }) => day));
    fc.assert(fc.property(fc.integer({ min: -400, max: 2000 }), (days) => {
      const day = addDays('2021-01-01' as Day, days);
      const differ = all.filter((name) => said(name, addDays(day, -1)) !== said(name, day));
      expect(differ.length > 0 && !told.has(day)).toBe(false);
    }), { numRuns: 60 });
  });
});

test('days between two days are those that lead from the one to the other', () => {
  fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
    expect(daysBetween('2024-02-29' as Day, addDays('2024-02-29' as Day, days))).toBe(days);
  }));
});

describe('a text beside that of a later day', () => {
  const text = fc.array(fc.constantFrom('avstånd', '>', '30', 'km', 'OCH', 'listade', ' ', ';', '(', ')', 'å'), { maxLength: 24 }).map((words) => words.join(' '));
  const of = (pieces: readonly Piece[], without: Piece['kind']): string => pieces.filter(({ kind }) => kind !== without).map((piece) => piece.text).join('');

  test('gives both texts back, whatever they are', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after);
      expect([of(pieces, 'new'), of(pieces, 'gone')]).toEqual([before, after]);
    }));
  });

  test('is only the same when nothing differs', () => {
    fc.assert(fc.property(text, (one) => { expect(wordChanges(one, one).every(({ kind }) => kind === 'same')).toBe(true); }));
  });

  test('keeps the words that stand, strikes what is gone before it adds what is new', () => {
    expect(wordChanges('avstånd > 30 km OCH listade < 4 000', 'avstånd > 25 km OCH listade < 4 000')).toEqual([
      { kind: 'same', text: 'avstånd > ' }, { kind: 'gone', text: '30' }, { kind: 'new', text: '25' }, { kind: 'same', text: ' km OCH listade < 4 000' },
    ]);
  });

  test('is exchanged whole where hardly a word is left', () => {
    expect(wordChanges('ingen undantas den dagen', 'Torvalla från 2024-01-01 tills nytt beslut')).toEqual([{ kind: 'gone', text: 'ingen undantas den dagen' }, { kind: 'new', text: 'Torvalla från 2024-01-01 tills nytt beslut' }]);
  });
});

test('a document is cut so that every rule stands in its block and no word for people is lost', () => {
  const { documents, declarations } = example.rulebook;
  const passages = documents.flatMap((document) => passagesOf(document, declarations));
  expect(passages.flatMap((passage) => (passage.kind === 'rules' ? passage.rules.map(({ name }) => name) : [])).toSorted()).toEqual([...declarations.rules.keys()].toSorted());
  const prose = passages.flatMap((passage) => (passage.kind === 'prose' ? [passage.text] : [])).join('\n');
  expect(prose).toContain('# Likvärdiga villkor');
  expect(prose).not.toMatch(/^---$|```|formel:/mu);
});

describe('a draft that begins with a rule as it stands', () => {
  const start = (name: string): string => draftDocument(example.rulebook, { name: 'prov', caseNumber: 'RS/762/2024', period: { year: 2024 }, rule: rule(name), version: saidOn(rule(name), '2024-12-31' as Day) });

  test('has no fault and moves nothing, whichever rule it is', () => {
    for (const name of example.rulebook.declarations.rules.keys()) {
      const text = start(name);
      expect(blockBeyondProposal('forslag-1.md', text)).toBe(undefined);
      expect(scenariosIn(text)).toEqual(['prov']);
      const { rulebook, problems } = loadRulebook([...exampleTexts(), { file: 'forslag-1.md', text }]);
      const faults = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      expect({ name, faults, effect: rulebook && draftEffect(rulebook, example.figures, { year: 2024 }, 'prov') }).toEqual({ name, faults: [], effect: { kind: 'moved', moved: [] } });
    }
  });

  test('moves what follows when its author changes it', () => {
    const text = start('gräns avstånd').replace('värde: "30"', 'värde: "25"');
    const { rulebook } = loadRulebook([...exampleTexts(), { file: 'forslag-1.md', text }]);
    if (!rulebook) throw new Error('it was not read');
    const effect = draftEffect(rulebook, example.figures, { year: 2024 }, 'prov');
    expect(effect.kind === 'moved' && new Set(effect.moved.map((one) => one.rule))).toContain('gräns avstånd');
  });

  test('is told where it has a block that only a decision may change', () => {
    expect(blockBeyondProposal('f.md', '---\nregelbok: x\n---\n\n```regler\na: {}\n```\n')).toEqual({ name: 'regler', line: 5 });
  });
});
