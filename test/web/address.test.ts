import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/core/comparison/dials/dial.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { questionOf, withSettings } from '../../src/web/engine/question.ts';
import { readAddress, toPage, withQuery, writeAddress, type Address } from '../../src/web/shell/address.ts';
import { readSubject, writeSubject } from '../../src/web/panel/subject.ts';
import { found, searchIndex } from '../../src/web/shell/search/search-index.ts';
import type { OpenRulebook } from '../../src/web/library/open-rulebook.ts';
import { exampleTexts, openExample, type Example } from './example.ts';

let open: OpenRulebook;
let example: Example;
beforeAll(async () => {
  example = await openExample();
  const documents = exampleTexts().map((one) => ({ ...one, fingerprint: '' }));
  open = { rulebook: example.rulebook, written: example.rulebook, saved: [], withdrawn: [], proposalActs: 0, disagreement: [], texts: { id: 'jamtland-harjedalen', title: '', documents, matters: [], register: [], periods: ['2023', '2024'] } };
});

const at = (address: string): Address => readAddress(new URL(address, 'http://127.0.0.1'));

describe('an address', () => {
  test('written and read again is the same', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (query) => {
      const address: Address = { path: '/jamfor', query: new Map(Object.entries(query)) };
      expect(at(writeAddress(address))).toEqual(address);
    }));
  });

  test('with dials laid on it asks for the very same dials', () => {
    const distances = fc.integer({ min: 0, max: 10_000 }).map((tenths) => rational(BigInt(tenths), 10n));
    fc.assert(fc.property(fc.option(distances), fc.constantFrom(undefined, 'alla listade', 'listade i underlaget'), fc.constantFrom(undefined, 'exempted' as const, 'included' as const), (distance, share, torvalla) => {
      const settings: Settings = {
        values: new Map(distance ? [['gräns avstånd', distance]] : []), choices: new Map(share === undefined ? [] : [['nämnare', share]]),
        exemptions: new Map(torvalla === undefined ? [] : [['Torvalla', torvalla]]),
      };
      expect(questionOf(at(writeAddress(withSettings(at('/jamfor?till=avveckling&varde.gr%C3%A4ns+avst%C3%A5nd=1'), settings))), open).settings).toEqual(settings);
    }));
  });

  test('leaves out what means nothing in the rulebook, and keeps the rest', () => {
    const { settings, declaration } = questionOf(at('/?arende=finns+inte&varde.finns+inte=3&varde.gr%C3%A4ns+avst%C3%A5nd=x&val.n%C3%A4mnare=alla+listade'), open);
    expect([[...settings.values], [...settings.choices]]).toEqual([[], [['nämnare', 'alla listade']]]);
    expect(declaration?.caseNumber).toBe('RS/762/2024');
  });

  test('of another page keeps the rulebook and the matter, and nothing else', () => {
    expect(writeAddress(toPage(at('/jamfor?regelbok=a&arende=b&till=c'), '/karta'))).toBe('/karta?regelbok=a&arende=b');
    expect(writeAddress(withQuery(at('/jamfor?till=c&visa=d'), { visa: undefined, fran: 'e' }))).toBe('/jamfor?till=c&fran=e');
  });

  test('names what is explained: the rule, the row and the proposal', () => {
    const subject = { name: 'kompensation', row: 'Privat vårdgivare Hede', proposal: 'som tidigare år' };
    expect(readSubject(writeSubject(subject))).toEqual(subject);
    expect(writeSubject({ name: 'kompensation totalt', row: '', proposal: '' })).toBe('kompensation totalt');
  });
});

describe('a search', () => {
  const titles = (asked: string): readonly string[] => {
    const rows = new Map([...example.figures.entities].map(([entity, all]) => [entity, all.map(({ id }) => id)]));
    return found(searchIndex(open, rows, at('/')), asked).map(({ kind, title }) => `${kind} ${title}`);
  };

  test('finds a centre before what only mentions it', () => {
    expect(titles('strömsund')[0]).toBe('row Strömsund');
  });

  test('finds a person, a case number and a rule', () => {
    expect(titles('hoffner')).toContain('person Elin Hoffner (V)');
    expect(titles('RS/762/2024 § 85 p. 4')[0]).toBe('decision RS/762/2024 § 85 p. 4');
    expect(titles('gräns av')[0]).toBe('rule gräns avstånd');
  });

  test('finds nothing for nothing', () => {
    expect(titles('  ')).toEqual([]);
  });
});
