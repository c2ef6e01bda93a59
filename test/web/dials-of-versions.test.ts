import { beforeAll, describe, expect, test } from 'vitest';
import { UNMOVED, type Settings, type ValueDial } from '../../src/core/comparison/dials/dial.ts';
import { dialsOf } from '../../src/core/comparison/dials/dials-of.ts';
import { standingsOf, type Standing } from '../../src/core/comparison/dials/standing.ts';
import { tried } from '../../src/core/comparison/dials/tried.ts';
import type { EntityRow, Figures } from '../../src/core/figures/figures.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { trialDocument } from '../../src/core/swedish/web/compare/trial-document.ts';
import { sayDial } from '../../src/core/swedish/web/compare/compare-words.ts';
import { comparisonOf } from './example.ts';

// Constructed: a rulebook per month whose price changes in the middle of the year.
const MONTHLY = `---
regelbok: prov
titel: Priset per månad
region: Provlandet
gäller: { från: 2024-01-01, till: 2024-12-31, beslut: Prov 1, grund: beslutad }
---

# Priset per månad

\`\`\`entiteter
region: { flertal: regioner, högst: 1 }
enhet: { flertal: enheter, i: region, högst: 5 }
\`\`\`

\`\`\`beslut
Prov 1: { organ: provnämnden, datum: 2023-12-01, rubrik: Ett konstruerat beslut, säkerhet: C }
Prov 2: { organ: provnämnden, datum: 2024-06-01, rubrik: Ett konstruerat beslut om höjt pris, säkerhet: C }
\`\`\`

\`\`\`parametrar
pris:
  enhet: kr
  spann: 0..10 000
  versioner:
    - { från: 2024-01-01, till: 2024-06-30, värde: 100, beslut: Prov 1, grund: beslutad }
    - { från: 2024-07-01, till: 2024-12-31, värde: 200, beslut: Prov 2, grund: beslutad }
\`\`\`

\`\`\`regler
ersättning i månaden: { för: enhet, per: månad, enhet: kr, formel: pris }
ersättning: { för: enhet, per: år, enhet: kr, formel: SUMMA(ersättning i månaden; månader) }
får ersättning: { för: enhet, typ: ja/nej, formel: ersättning > 0 kr }
summa: { för: region, per: år, enhet: kr, formel: SUMMA(ersättning; enheter) }
\`\`\`

\`\`\`jämförelser
året: { ärende: P/1/2024, period: 2024, total: summa, delas: ersättning, per: ersättning, räknas: får ersättning }
\`\`\`

\`\`\`scenarier
lägre pris från oktober: { ärende: P/1/2024, beslut: Prov 2, ändrar: [{ regel: pris, från: 2024-10-01, till: 2024-12-31, värde: "150" }] }
\`\`\`
`;

const row = (id: string, parent?: string): EntityRow => ({ id, parent, figures: new Map(), monthly: new Map() });
const figures: Figures = { period: { year: 2024 }, entities: new Map([['region', [row('Provlandet')]], ['enhet', [row('Norr', 'Provlandet')]]]), files: [] };

let rulebook: Rulebook;
beforeAll(() => {
  const loaded = loadRulebook([{ file: 'prov.md', text: MONTHLY }]);
  if (!loaded.rulebook) throw new Error(loaded.problems.map(({ code }) => code).join());
  rulebook = loaded.rulebook;
});

const standings = (settings: Settings = UNMOVED, book = rulebook): readonly Standing[] => {
  const laid = tried(book, { year: 2024 }, settings);
  return standingsOf(laid.rulebook, figures, comparisonOf({ rulebook: book }), laid.asked).standings;
};
const totals = (all: readonly Standing[]): readonly unknown[] => all.map(({ total }) => (total.kind === 'number' ? Number(total.value.numerator) : total.kind));

describe('a parameter that changes within the year', () => {
  test('has a dial for each of its versions, with its own value, decision and days', () => {
    const dials = dialsOf(standings(), comparisonOf({ rulebook }), rulebook.declarations).filter((dial): dial is ValueDial => dial.kind === 'value');
    expect(dials.map(({ key, current, decision, days }) => [sayDial(key, 'sv'), current, decision, days?.to])).toEqual([
      ['pris från 2024-01-01', integer(100), 'Prov 1', '2024-06-30'],
      ['pris från 2024-07-01', integer(200), 'Prov 2', '2024-12-31'],
    ]);
  });

  test('is moved for the days of one version alone', () => {
    expect(totals(standings())).toEqual([1800, 1650]);
    expect(totals(standings({ ...UNMOVED, values: new Map([['pris@2024-07-01', integer(300)]]) }))[0]).toBe(2400);
  });

  test('is made a proposal for those days, which comes to the same', () => {
    const moved: Settings = { ...UNMOVED, values: new Map([['pris@2024-07-01', integer(300)]]) };
    const text = trialDocument(rulebook, comparisonOf({ rulebook }), moved, { name: 'högre pris', mover: '', startsFrom: '' });
    expect(text).toContain('{ regel: "pris", från: 2024-07-01, till: 2024-12-31, värde: "300" }');
    const read = loadRulebook([{ file: 'prov.md', text: MONTHLY }, { file: 'forslag-1.md', text }]).rulebook;
    expect(read && totals(standings(UNMOVED, read)).at(-1)).toBe(2400);
  });
});
