import { calculate, type Calculation } from '../../src/core/calculation/calculate.ts';
import { derive, type Derivation } from '../../src/core/calculation/derivation.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import type { Datum, EntityRow, Figure, Figures } from '../../src/core/figures/figures.ts';
import type { Declarations } from '../../src/core/language/declarations/declarations.ts';
import { parseDecimal } from '../../src/core/quantity/decimal.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';

/** A rulebook of another field, with every kind of node an author can write. */
const RULEBOOK = `---
regelbok: vaccination
titel: Vaccination
region: Exempel
gäller:
  från: 2024-01-01
  beslut: RF § 7
  grund: beslutad
---

\`\`\`beslut
RF § 7: { organ: regionfullmäktige, datum: 2023-11-20, rubrik: Vaccination, säkerhet: A, källa: påhittat }
\`\`\`

\`\`\`entiteter
region:     { flertal: regioner }
mottagning: { flertal: mottagningar, i: region, högst: 1 000 }
\`\`\`

\`\`\`enheter
dos: { flertal: doser }
\`\`\`

\`\`\`indata
zon:             { för: mottagning, typ: text, värden: [tätort, glesbygd] }
öppnad:          { för: mottagning, typ: datum }
jour:            { för: mottagning, typ: ja/nej }
doser:           { för: mottagning, per: månad, enhet: doser, spann: 0..100 000 }
resväg:          { för: mottagning, enhet: km, decimaler: 1, spann: 0..1 000 }
taxa:            { för: region, enhet: kr/dos, decimaler: 2, spann: 1..1 000 }
\`\`\`

\`\`\`urval
glesbygdsmottagningar: mottagningar där zon = "glesbygd"
\`\`\`

\`\`\`tabeller
tillägg per resväg:
  nycklar: { resväg: km, zon: text }
  enhet: kr
  versioner:
    - från: 2024-01-01
      beslut: RF § 7
      grund: beslutad
      rader: |
        resväg ; zon ; tillägg
        –29,9 ; * ; 0
        30– ; tätort ; 10 000
        30– ; glesbygd ; 25 000
\`\`\`

\`\`\`regler
årets doser: { för: mottagning, per: år, enhet: doser, formel: SUMMA(doser; månader) }
bästa månad: { för: mottagning, per: år, enhet: doser, formel: STÖRST(doser; månader) }
månader med doser: { för: mottagning, per: år, formel: ANTAL(månader där doser > 0 doser) }
månadens ersättning: { för: mottagning, per: månad, enhet: kr, formel: AVRUNDA(doser * taxa; 0) }
tillägg: { för: mottagning, per: år, enhet: kr, formel: SLÅUPP(tillägg per resväg; resväg; zon) }
gammal: { för: mottagning, typ: ja/nej, formel: öppnad < 2020-01-01 }
i glesbygd: { för: mottagning, typ: ja/nej, formel: zon = "glesbygd" ELLER jour }
stängd: { för: mottagning där zon = "tätort", per: år, enhet: kr, formel: OM(jour; 0 kr; GÄLLERINTE()) }
har stängts: { för: mottagning, typ: ja/nej, formel: GÄLLER(stängd) }
resväg i mil: { för: mottagning, enhet: mil, formel: AVRUNDA.UPPÅT(OMVÄNDLA(resväg; mil); 1) }
avvikelse från 30: { för: mottagning, enhet: km, decimaler: 1, formel: ABS(resväg - 30 km) }
begränsat: { för: mottagning, per: år, enhet: kr, formel: "BEGRÄNSA(tillägg; 5 000 kr; 20 000 kr)" }
minst av två: { för: mottagning, per: år, enhet: kr, formel: MIN(tillägg; begränsat) }
andel av doserna: { för: mottagning, per: år, formel: OM(årets doser = 0 doser; 0; årets doser / MAX(1 dos; alla doser)) }
alla doser: { för: region, per: år, enhet: doser, formel: SUMMA(årets doser; mottagningar) }
någon långt bort: { för: region, typ: ja/nej, formel: FINNS(glesbygdsmottagningar där resväg > 50 km) }
ingen långt bort: { för: region, typ: ja/nej, formel: INTE FINNS(glesbygdsmottagningar där resväg > 50 km) }
kortast resväg: { för: region, enhet: km, decimaler: 1, formel: MINST(resväg; glesbygdsmottagningar) }
pott: { för: region, per: år, enhet: kr, formel: 100 000 kr }
del av potten: { för: mottagning, per: år, enhet: kr, formel: FÖRDELA(pott; efter årets doser; bland mottagningar där INTE jour) }
\`\`\`
`;

/** Text as an author of the test writes it: a number, ja, a day, or a word. */
function figure(written: string, cell: string): Figure {
  const number = parseDecimal(written);
  const datum: Datum = number ? { kind: 'number', value: number.value }
    : written === 'ja' || written === 'nej' ? { kind: 'truth', value: written === 'ja' }
      : /^\d{4}-/u.test(written) ? { kind: 'date', value: written as Extract<Datum, { kind: 'date' }>['value'] }
        : { kind: 'text', value: written };
  return { datum, written, place: { kind: 'cell', file: 'vaccin.csv', cell }, sureness: 'reported', source: 'mottagningens rapport' };
}

const CENTRES: readonly (readonly [id: string, figures: Readonly<Record<string, string>>, doses: readonly string[]])[] = [
  ['Ås', { zon: 'tätort', 'öppnad': '2012-03-01', jour: 'nej', 'resväg': '12,5' }, ['10', '0', '20', '5', '5', '5', '0', '0', '10', '10', '10', '25']],
  ['Ulriksfors', { zon: 'glesbygd', 'öppnad': '2021-05-01', jour: 'nej', 'resväg': '30' }, ['1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '2']],
  ['Hackås', { zon: 'glesbygd', 'öppnad': '2019-12-31', jour: 'ja', 'resväg': '61,3' }, ['0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '7']],
  ['Mattmar', { zon: 'tätort', 'öppnad': '2020-01-01', jour: 'ja' }, ['4', '4', '4', '4', '4', '4', '4', '4', '4', '4', '4']],
];

function rowsOf(): ReadonlyMap<string, readonly EntityRow[]> {
  const region: EntityRow = { id: 'Exempelregionen', figures: new Map([['taxa', figure('131,25', 'B2')]]), monthly: new Map() };
  const centres = CENTRES.map(([id, figures, doses], row): EntityRow => ({
    id, parent: region.id,
    figures: new Map(Object.entries(figures).map(([name, text], column) => [name, figure(text, `${'BCDE'[column]}${row + 2}`)])),
    monthly: new Map([['doser', Array.from({ length: 12 }, (_, month) => (doses[month] === undefined ? undefined : figure(doses[month], `${'FGHIJKLMNOPQ'[month]}${row + 2}`)))]]),
  }));
  return new Map([['region', [region]], ['mottagning', centres]]);
}

/** Everything of the small rulebook calculated on its figures; Mattmar lacks December and its road. */
export function smallExample(): { readonly calculation: Calculation; readonly declarations: Declarations; derived(name: string, row: string, month?: number): Derivation } {
  const { rulebook, problems } = loadRulebook([{ file: 'vaccination.md', text: RULEBOOK }]);
  if (!rulebook) throw new Error(JSON.stringify(problems.map(({ code, place, facts }) => [code, place, facts])));
  const figures: Figures = { period: { year: 2024 }, entities: rowsOf(), files: [] };
  const resolved = resolve(rulebook, asOf({ year: 2024 }));
  if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems.map(({ code, place, facts }) => [code, place, facts])));
  const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));
  return {
    calculation, declarations: rulebook.declarations,
    derived: (name, row, month) => {
      const found = derive(calculation, figures, name, row, month);
      if (!found) throw new Error(`no rule or input is called ${name}`);
      return found;
    },
  };
}
