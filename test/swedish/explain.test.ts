import { beforeAll, describe, expect, test } from 'vitest';
import type { Calculation } from '../../src/core/calculation/calculate.ts';
import { everything } from '../../src/core/calculation/derivation.ts';
import { explainSentences } from '../../src/core/swedish/explain/explain-sentence.ts';
import { explainTree } from '../../src/core/swedish/explain/tree/explain-tree.ts';
import { displayWidth, wrapText } from '../../src/core/swedish/table/width.ts';
import type { Voice } from '../../src/core/swedish/voice.ts';
import { calculated, derived, loadExample, type Example } from './example.ts';

const YEAR = 2024;
const REGION = 'Region Jämtland Härjedalen';
let example: Example;
let decided: Calculation;

beforeAll(async () => {
  example = await loadExample(YEAR);
  decided = calculated(example, YEAR);
});

const voice = (language: Voice['language']): Voice => ({ language, declarations: example.rulebook.declarations });
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

function first(name: string, row: string, language: Voice['language'] = 'sv', calculation: Calculation = decided): string {
  return spaced(explainSentences(derived(example, calculation, name, row), voice(language))[0] ?? '');
}

describe('the first sentence is the answer and why', () => {
  test('what a provider gets is its share of the listed and of the whole', () => {
    expect(first('kompensation', 'Privat vårdgivare Frösön')).toBe('Privat vårdgivare Frösön får 3 524 463 kr: 3 608 av 19 738 listade, av 19 281 000 kr.');
    expect(first('kompensation', 'Privat vårdgivare Frösön', 'en')).toBe('Privat vårdgivare Frösön gets 3,524,463 SEK: 3,608 of 19,738 listed, of 19,281,000 SEK.');
  });
  test('what does not apply says the condition that failed', () => {
    expect(first('kompensation', 'Närvård Frostviken')).toBe('Kompensation för Närvård Frostviken gäller inte: får kompensation är nej.');
  });
  test('a condition that failed has the figures it was held against', () => {
    expect(first('sistahandsansvar', 'Bräcke')).toBe('Sistahandsansvar för Bräcke är nej: folkbokförda i upptagningsområdet är 4 018 personer, inte färre än 4 000 personer (gräns folkbokförda).');
  });
  test('30 km is not more than 30 km', () => {
    expect(first('sistahandsansvar', 'Myrviken')).toBe('Sistahandsansvar för Myrviken är nej: avstånd till närmaste hälsocentral är 30 km, inte mer än 30 km (gräns avstånd).');
  });
  test('conditions that all hold are all told', () => {
    expect(first('sistahandsansvar', 'Stugun')).toContain('är ja: avstånd till närmaste hälsocentral är 43,1 km, mer än 30 km (gräns avstånd), och folkbokförda');
  });
  test('a rule that only repeats another has that one’s reason', () => {
    const proposed = calculated(example, YEAR, ['regiondirektörens förslag']);
    expect(first('sistahandsansvar', 'Strömsund', 'sv', proposed)).toBe('Sistahandsansvar för Strömsund är ja, liksom utanför uppräkningen: ortnamn är Strömsund, inte Östersund, Frösön eller Åre.');
  });
  test('a row that was found is named', () => {
    expect(first('ensam på orten', 'Strömsund')).toBe('Ensam på orten för Strömsund är nej: Privat hälsocentral Strömsund har samma ort för jämförelsen.');
    expect(first('ensam på orten', 'Sveg')).toBe('Ensam på orten för Sveg är ja: ingen bland 6 privata hälsocentraler har samma ort för jämförelsen.');
  });
  test('a sum tells how many rows it is over', () => {
    expect(first('regiondrivet resultat', REGION)).toContain('summan över 19 av 20 regiondrivna hälsocentraler');
  });
  test('a quotient is never shown as if it were exact', () => {
    expect(first('kompensation per listad', REGION)).toContain('≈ 976,85 kr/listad');
  });
  test('an abolished rule says so', () => {
    const abolished = calculated(example, YEAR, ['avveckling']);
    expect(first('kompensation totalt', REGION, 'sv', abolished)).toBe('Kompensation totalt för Region Jämtland Härjedalen gäller inte: regeln är avskaffad.');
  });
  test('a figure ends in its file, sheet and cell', () => {
    expect(explainSentences(derived(example, decided, 'personalkostnader', 'Bräcke'), voice('sv')).map(spaced).slice(0, 2)).toStrictEqual([
      'Personalkostnader för Bräcke är 26 109 418 kr.', 'Det står i utfall-2024.xlsx, blad Resultat, cell F21, skrivet "26109,418".',
    ]);
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('the sentences and the tree of what a provider gets read as in the golden file', async () => {
    const derivation = derived(example, decided, 'kompensation', 'Privat vårdgivare Frösön');
    const lines = [...explainSentences(derivation, voice(language)).flatMap((sentence) => wrapText(sentence, 100)), '', ...explainTree(derivation, voice(language))];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/kompensation-froson.${language}.txt`);
  });

  test('a tree to the depth of two says how much lies below', async () => {
    const lines = explainTree(derived(example, decided, 'avvikelse efter avdrag', REGION), voice(language), { depth: 2 });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/avvikelse-djup-2.${language}.txt`);
  });

  test('every rule under every proposal is told for every row, on lines that fit, with nothing left to guess', () => {
    for (const scenario of [undefined, ...example.rulebook.declarations.scenarios.keys()]) {
      const calculation = calculated(example, YEAR, scenario === undefined ? [] : [scenario]);
      for (const rule of calculation.program.rules) {
        const [row = ''] = rule.entity === undefined ? [''] : calculation.rows(rule.entity).toReversed();
        const derivation = derived(example, calculation, rule.name, row);
        const sentences = explainSentences(derivation, voice(language));
        const tree = explainTree(derivation, voice(language));
        for (const line of tree) expect(displayWidth(line)).toBeLessThanOrEqual(100);
        const said = [...sentences, ...tree].join('\n');
        expect(said).not.toMatch(/undefined|\[object|NaN|\(\)|: \.| {3,}\S.*undefined/u);
        for (const sentence of sentences) expect(sentence).toMatch(/[.]$/u);
      }
    }
  });

  test('every step of a derivation stands in its tree once', () => {
    const derivation = derived(example, decided, 'kompensation totalt', REGION);
    const said = explainTree(derivation, voice(language)).join('\n');
    for (const { name } of everything(derivation)) expect(said).toContain(name);
  });
});
