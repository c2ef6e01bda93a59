/** A rulebook held against the register: what it says was decided is what the register has. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compute, singleValue } from '../../src/core/comparison/computed.ts';
import { agree } from '../../src/core/register/agreement/agree.ts';
import { asRegistered } from '../../src/core/register/agreement/as-registered.ts';
import type { RegisterIndex } from '../../src/core/register/index/register-index.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { documentsIn } from '../../src/node/project/read-rulebook.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';
import { exampleRegister, registerFiles, registerOf } from './example.ts';

const rulebook = exampleRulebook();
const index = exampleRegister();
const FOLDER = 'rulebooks/jamtland-harjedalen';

/** The example region's rulebook with one text changed to another. */
function rulebookWith(from: string | RegExp, to: string): Rulebook {
  const documents = documentsIn(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
  const changed = documents.map(({ file, text }) => ({ file, text: text.replace(from, to) }));
  expect(changed.some(({ text }, at) => text !== documents[at]?.text)).toBe(true);
  const { rulebook: loaded, problems } = loadRulebook(changed);
  if (!loaded) throw new Error(JSON.stringify(problems));
  return loaded;
}

function registerWith(from: string | RegExp, to: string): RegisterIndex {
  const files = registerFiles();
  const changed = files.map(({ file, text }) => ({ file, text: text.replace(from, to) }));
  expect(changed.some(({ text }, at) => text !== files[at]?.text)).toBe(true);
  return registerOf(...changed);
}

const kinds = (book: Rulebook, register: RegisterIndex): readonly string[] => [...new Set(agree(book, register).findings.map(({ kind }) => kind))];

test('the real rulebook says what the register says', () => {
  const { findings, versions, decisions } = agree(rulebook, index);
  expect(findings.map((finding) => [finding.kind, finding.entries.map(({ name }) => name)])).toEqual([]);
  expect(versions).toBeGreaterThan(40);
  expect(decisions).toBe(11);
});

describe('is told of', () => {
  test('a decision that the register does not have', () => {
    expect(kinds(rulebook, registerWith('  RS/773/2021:\n    organ', '  RS/774/2021:\n    organ'))).toEqual(['unregistered', 'versionMissing']);
  });

  test('a version that says decided what the register has as proposed', () => {
    expect(kinds(rulebookWith('värde: 19 281 000, beslut: RS/762/2024 § 85 p. 4, grund: beslutad', 'värde: 8 902 000, beslut: RS/762/2024 § 85 förslag, grund: beslutad'), index))
      .toEqual(['onlyProposed', 'versionMissing']);
  });

  test('a version that says decided what the register knows only was applied', () => {
    expect(kinds(rulebookWith('värde: 30, beslut: RS/762/2024 § 85, grund: tillämpad', 'värde: 30, beslut: RS/762/2024 § 85, grund: beslutad'), index)).toEqual(['onlyApplied']);
  });

  test('a version that says applied what the register has no practice of', () => {
    expect(kinds(rulebookWith('värde: 30, beslut: RS/762/2024 § 85 p. 1, grund: beslutad', 'värde: 30, beslut: RS/762/2024 § 85 p. 1, grund: tillämpad'), index)).toEqual(['notApplied']);
  });

  test('a version that goes on longer than its decision', () => {
    const longer = rulebookWith('{ från: 2024-01-01, till: 2024-12-31, värde: 30,', '{ från: 2024-01-01, värde: 30,');
    expect(agree(longer, index).findings).toMatchObject([{ kind: 'otherDays', version: { rule: 'gräns avstånd' }, registered: { to: { latest: '2024-12-31' } } }]);
  });

  test('an exemption whose decision has been ended by another', () => {
    const ended = registerOf(...registerFiles(), { file: 'konstruerat.yaml', text: `
poster:
  nytt beslut om Torvalla:
    organ: regionstyrelsen
    datum: 2026-02-01
    rubrik: Torvalla undantas inte (konstruerat för provet)
    känt genom: egen text
    källa: konstruerat för provet
    konstruerat: ja
    verkan:
      - { avslutar undantag: Torvalla, i: likvärdiga villkor, från: 2024-01-01 }
` });
    expect(agree(rulebook, ended).findings).toMatchObject([{ kind: 'ceased', version: { what: 'Torvalla' } }]);
  });

  test('a version proposed in the rulebook that has been decided', () => {
    expect(kinds(rulebookWith('värde: 19 281 000, beslut: RS/762/2024 § 85 p. 4, grund: beslutad', 'värde: 19 281 000, beslut: RS/762/2024 § 85 p. 4, grund: föreslagen'), index)).toEqual(['alreadyDecided']);
  });

  test('a rule that its decision says nothing of', () => {
    expect(kinds(rulebookWith('värde: 30, beslut: RS/762/2024 § 85 p. 1, grund: beslutad', 'värde: 30, beslut: RS/762/2024 § 85 p. 4, grund: beslutad'), index)).toEqual(['otherRule', 'versionMissing']);
  });

  test('a day, a body or a sureness that differs', () => {
    const other = rulebookWith(/RF 2021-06-23 § 84:\n {2}organ: regionfullmäktige\n {2}datum: 2021-06-23/u, 'RF 2021-06-23 § 84:\n  organ: regionstyrelsen\n  datum: 2021-06-24');
    expect(agree(other, index).findings.map((finding) => (finding.kind === 'decisionDiffers' ? [finding.of, finding.written, finding.registered] : finding.kind)))
      .toEqual([['decided', '2021-06-24', '2021-06-23'], ['known', '2021-06-24', '2021-06-23'], ['body', 'regionstyrelsen', 'regionfullmäktige']]);
  });
});

describe('a rulebook with what the register says of its decisions', () => {
  const total = async (book: Rulebook): Promise<unknown> => {
    const attempt = compute(book, await exampleFigures(book, 2024), asOf({ year: 2024 }));
    const value = attempt.kind === 'computed' ? singleValue(attempt.computed.calculation, 'kompensation totalt') : undefined;
    return value?.kind === 'number' ? value.value.numerator : value?.kind;
  };
  const basis = (book: Rulebook, rule: string): unknown => book.declarations.rules.get(rule)?.versions.map((version) => version.basis);

  test('computes what it did, since the register agrees', async () => {
    expect(await total(asRegistered(rulebook, index))).toBe(await total(rulebook));
    expect(basis(asRegistered(rulebook, index), 'gräns avstånd')).toEqual(['decided', 'applied', 'decided']);
  });

  test('has only a proposal where the register has one', () => {
    const proposed = registerWith(/( {2}RS\/762\/2024 § 85 p\. 1:\n)/u, '$1    slag: förslag\n');
    expect(basis(asRegistered(rulebook, proposed), 'gräns avstånd')).toEqual(['decided', 'applied', 'proposed']);
  });

  test('misses what rests on a decision that the register does not have', async () => {
    const without = registerWith('  RS/762/2024 § 85 p. 1:\n', '  något annat:\n');
    expect(basis(asRegistered(rulebook, without), 'gräns avstånd')).toEqual(['decided', 'applied', 'unknown']);
    expect(await total(asRegistered(rulebook, without))).toBe('missing');
  });
});
