import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareProposals } from '../../src/core/comparison/compare.ts';
import { compute, singleValue } from '../../src/core/comparison/computed.ts';
import { UNMOVED, type ChoiceDial, type Dial, type Settings, type ValueDial } from '../../src/core/comparison/dials/dial.ts';
import { dialsOf } from '../../src/core/comparison/dials/dials-of.ts';
import { standingsOf, type Standings } from '../../src/core/comparison/dials/standing.ts';
import { thresholdsOf } from '../../src/core/comparison/dials/thresholds.ts';
import { tried } from '../../src/core/comparison/dials/tried.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { integer, rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { trialDocument } from '../../src/core/swedish/web/compare/trial-document.ts';
import { comparisonOf, exampleTexts, openExample, type Example } from './example.ts';

let example: Example;
beforeAll(async () => { example = await openExample(); });

const standings = (settings: Settings = UNMOVED): Standings => {
  const laid = tried(example.rulebook, { year: 2024 }, settings);
  return standingsOf(laid.rulebook, example.figures, comparisonOf(example), laid.asked);
};
const totals = ({ standings: all }: Standings): readonly (readonly [string, Value])[] => all.map(({ name, total }) => [name, total]);
const dials = (): readonly Dial[] => dialsOf(standings().standings, comparisonOf(example), example.rulebook.declarations);
const settings = (changes: Partial<Settings>): Settings => ({ ...UNMOVED, ...changes });

describe('proposals while a dial is held', () => {
  test('come to the same amounts, shares and counted rows as the whole comparison', () => {
    const { outcomes } = compareProposals(example.rulebook, example.figures, comparisonOf(example), asOf({ year: 2024 }));
    const quick = standings().standings;
    expect(quick.map(({ name, total, stated, shares }) => ({ name, total, stated, shares }))).toEqual(outcomes.map(({ name, total, stated, shares }) => ({ name, total, stated, shares })));
    expect(quick.map(({ counted }) => [...counted])).toEqual(outcomes.map(({ counted }) => counted.flatMap(({ row, value }) => (value.kind === 'truth' && value.value ? [row] : []))));
  });

  test('of which one does not resolve are told apart from the others', () => {
    const broken = standings(settings({ choices: new Map([['nämnare', 'finns inte']]) }));
    expect(broken.standings).toEqual([]);
    expect(broken.refused.map(({ name }) => name)).toContain('beslutat');
  });
});

describe('the dials of a matter', () => {
  test('are every parameter, choice and exemption that a proposal rests on, each once', () => {
    expect(dials().map((dial) => (dial.kind === 'exemption' ? `undantag ${dial.what}` : `${dial.kind} ${dial.name}`))).toMatchInlineSnapshot(`
      [
        "value gräns avstånd",
        "value gräns folkbokförda",
        "choice listade",
        "choice avstånd till närmaste hälsocentral",
        "choice folkbokförda i upptagningsområdet",
        "choice undantagen räknas in",
        "choice undantagets riktning",
        "choice statsbidrag i uppföljningen",
        "choice avdrag särskilda åtaganden",
        "choice avdrag sistahandsansvar",
        "choice nämnare",
        "choice får kompensation",
        "choice ort för jämförelsen",
        "undantag Torvalla",
      ]
    `);
  });

  test('a limit goes from nothing to just past the largest value that is held against it', () => {
    const [distance, residents] = dials().filter((dial): dial is ValueDial => dial.kind === 'value');
    expect([distance?.current, distance?.low, distance?.high, distance?.step]).toEqual([integer(30), integer(0), integer(140), integer(1)]);
    expect([residents?.current, residents?.low, residents?.high, residents?.step]).toEqual([integer(4000), integer(0), integer(14_000), integer(100)]);
  });

  test('a choice says which alternatives there are, which holds, and why it is open', () => {
    const choice = dials().find((dial): dial is ChoiceDial => dial.kind === 'choice' && dial.name === 'nämnare');
    expect(choice).toMatchObject({ current: 'listade i egen regi', alternatives: ['listade i egen regi', 'alla listade', 'listade i underlaget'] });
    expect(choice?.open).toContain('ingen källa anger nämnaren');
  });
});

describe('a value that is held against a limit', () => {
  test('is found in the rules that the counting rule rests on, with its side and operator', () => {
    const { calculation } = standings().standings[0]?.computed ?? {};
    if (!calculation) throw new Error('nothing was computed');
    expect(thresholdsOf(calculation.program, ['sistahandsansvar'])).toEqual([
      { parameter: 'gräns avstånd', value: 'avstånd till närmaste hälsocentral', entity: 'hälsocentral', operator: '>', side: 'right' },
      { parameter: 'gräns folkbokförda', value: 'folkbokförda i upptagningsområdet', entity: 'hälsocentral', operator: '<', side: 'right' },
    ]);
  });
});

describe('an exemption that is turned off', () => {
  test('counts the row in, in what was decided and in every proposal', () => {
    const on = standings().standings.map(({ computed }) => computed.calculation.value('utanför underlaget', 'Torvalla'));
    const off = standings(settings({ exemptions: new Map([['Torvalla', 'included']]) })).standings.map(({ computed }) => computed.calculation.value('utanför underlaget', 'Torvalla'));
    expect(new Set(on.map((value) => 'value' in value && value.value))).toEqual(new Set([true]));
    expect(new Set(off.map((value) => 'value' in value && value.value))).toEqual(new Set([false]));
  });

  test('leaves the rulebook that it was given as it was', () => {
    const before = totals(standings());
    standings(settings({ exemptions: new Map([['Torvalla', 'included'], ['Åre', 'exempted']]) }));
    expect(totals(standings())).toEqual(before);
  });
});

describe('dials made into a proposal', () => {
  const distances = fc.option(fc.integer({ min: 0, max: 1400 }).map((tenths) => rational(BigInt(tenths), 10n)), { nil: undefined });
  const anyDials = fc.record({
    distance: distances, residents: fc.option(fc.integer({ min: 0, max: 14_000 }), { nil: undefined }),
    share: fc.constantFrom(undefined, 'alla listade', 'listade i underlaget'), torvalla: fc.constantFrom(undefined, 'included' as const), other: fc.constantFrom(undefined, 'Åre', 'Brunflo'),
    startsFrom: fc.constantFrom('', 'regiondirektörens förslag', 'som tidigare år'),
  });

  test('come to the same amount as the dials, when the text is read back beside the rulebook', () => {
    const texts = exampleTexts();
    fc.assert(fc.property(anyDials, ({ distance, residents, share, torvalla, other, startsFrom }) => {
      const moved: Settings = {
        values: new Map([...(distance ? [['gräns avstånd', distance] as const] : []), ...(residents === undefined ? [] : [['gräns folkbokförda', integer(residents)] as const])]),
        choices: new Map(share === undefined ? [] : [['nämnare', share]]),
        exemptions: new Map([...(torvalla ? [['Torvalla', torvalla] as const] : []), ...(other === undefined ? [] : [[other, 'exempted'] as const])]),
      };
      const text = trialDocument(example.rulebook, comparisonOf(example), moved, { name: 'prövat "med" reglage', mover: 'Någon (X)', startsFrom });
      const { rulebook, problems } = loadRulebook([...texts, { file: 'forslag-1.md', text }]);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (!rulebook) throw new Error('it was not read');
      const written = compute(rulebook, example.figures, { ...asOf({ year: 2024 }), scenarios: ['prövat "med" reglage'] });
      const held = standings(moved).standings.find(({ name }) => name === (startsFrom === '' ? 'beslutat' : startsFrom));
      if (written.kind === 'refused') throw new Error(written.problems.map(({ code }) => code).join());
      expect(singleValue(written.computed.calculation, 'kompensation totalt')).toEqual(held?.total);
    }), { numRuns: 25 });
  });

  test('that nobody has moved are a proposal that changes nothing', () => {
    const text = trialDocument(example.rulebook, comparisonOf(example), UNMOVED, { name: 'orört', mover: '', startsFrom: '' });
    const { rulebook, problems } = loadRulebook([...exampleTexts(), { file: 'forslag-1.md', text }]);
    expect(problems.map(({ code }) => code)).toEqual([]);
    expect(rulebook?.declarations.scenarios.get('orört')?.patches).toEqual([]);
  });

  test('are a document that a person can read', () => {
    const text = trialDocument(example.rulebook, comparisonOf(example), settings({ values: new Map([['gräns avstånd', integer(25)]]), choices: new Map([['nämnare', 'alla listade']]), exemptions: new Map([['Torvalla', 'included'], ['Åre', 'exempted']]) }), { name: 'kortare avstånd', mover: 'Någon (X)', startsFrom: 'som tidigare år' });
    expect(text).toMatchInlineSnapshot(`
      "---
      regelbok: "likvardiga-villkor"
      titel: "kortare avstånd"
      region: "Jämtland Härjedalen"
      ---

      # kortare avstånd

      Inget av detta är beslutat. Ändringarna är gjorda med reglage på sidan Jämför.

      \`\`\`beslut
      "yrkande kortare avstånd": { organ: "Någon (X)", datum: 2024, rubrik: "kortare avstånd", säkerhet: C }
      \`\`\`

      \`\`\`scenarier
      "kortare avstånd":
        ärende: "RS/762/2024"
        beslut: "yrkande kortare avstånd"
        från: "Någon (X)"
        utgår från: "som tidigare år"
        ändrar:
          - { regel: "gräns avstånd", från: 2024-01-01, till: 2024-12-31, värde: "25" }
          - { val: "nämnare", till alternativ: "alla listade" }
          - { undanta: "Torvalla", från: 2023-12-31, till: 2023-12-31 }
          - { undanta: "Åre", från: 2024-01-01, till: 2024-12-31 }
      \`\`\`
      "
    `);
  });
});
