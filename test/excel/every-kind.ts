import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing, NOT_APPLICABLE, number, truth, type Value } from '../../src/core/language/reference/value.ts';
import { rational } from '../../src/core/quantity/rational.ts';

/** A rulebook in which every kind of node stands, with months, pairs of rows, tables, ties and a split in öre. */
export const EVERY_KIND = `---
regelbok: prov
titel: Alla sorters noder
region: ingen
gäller: { från: 2024-01-01, beslut: prov, grund: antagen }
---
\`\`\`beslut
prov: { organ: ingen, datum: 2024-01-01, rubrik: prov, säkerhet: C }
\`\`\`
\`\`\`entiteter
län:   { flertal: länen, högst: 5 }
bolag: { flertal: bolagen, i: län, högst: 20 }
enhet: { flertal: enheter, i: bolag, högst: 100 }
\`\`\`
\`\`\`indata
pott:     { för: län, enhet: kr, decimaler: 2, spann: -10 000 000..10 000 000 }
slag:     { för: bolag, typ: text, värden: [eget, annat, Eget] }
start:    { för: bolag, typ: datum }
plats:    { för: enhet, typ: text }
pengar:   { för: enhet, enhet: kr, decimaler: 2, spann: -1 000 000..1 000 000 }
tal:      { för: enhet, decimaler: 1, spann: 0..1 000 }
öppen:    { för: enhet, typ: ja/nej }
besök:    { för: enhet, per: månad, spann: 0..10 000 }
\`\`\`
\`\`\`parametrar
sats:
  enhet: kr
  decimaler: 2
  spann: 0..100
  versioner:
    - { från: 2024-01-01, till: 2024-06-30, värde: "12,35", beslut: prov, grund: beslutad }
    - { från: 2024-07-01, värde: "13,05", beslut: prov, grund: antagen }
andel: { enhet: "%", spann: 0..100, versioner: [{ från: 2024-01-01, värde: 15, beslut: prov }] }
a1: { enhet: kr, spann: 0..100, versioner: [{ från: 2024-01-01, värde: 7, beslut: prov }] }
\`\`\`
\`\`\`tabeller
efter tal:
  nycklar: { tal: "1" }
  enhet: kr
  versioner:
    - från: 2024-01-01
      beslut: prov
      annars: 0
      rader: |
        tal ; kr
        0–10 ; 1
        10,1–50 ; 25
        100– ; 90
\`\`\`
\`\`\`regler
intäkt i månaden: { för: enhet, per: månad, enhet: kr, formel: AVRUNDA(besök * sats; 1) }
intäkt: { för: enhet, per: år, enhet: kr, formel: SUMMA(intäkt i månaden; månader) }
bästa månad: { för: enhet, per: år, formel: STÖRST(besök; månader) }
stora månader: { för: enhet, per: år, formel: ANTAL(månader där besök > 100) }
länets månad: { för: län, per: månad, enhet: kr, formel: SUMMA(intäkt i månaden; dess enheter) }
länets störst i månaden: { för: län, per: månad, formel: STÖRST(besök; dess enheter där öppen) }
bolagets bästa: { för: bolag, enhet: kr, formel: STÖRST(pengar; dess enheter där öppen) }
bolagets sämsta: { för: bolag, enhet: kr, formel: MINST(pengar; dess enheter) }
bolagets summa: { för: bolag, enhet: kr, formel: SUMMA(pengar; dess enheter där slag = "eget") }
alla öppnas: { för: bolag, enhet: kr, formel: SUMMA(pengar * 2; enheter där öppen) }
gammalt: { för: bolag där start < 2020-06-01, enhet: kr, formel: a1 * 3 }
grannar: { för: enhet, formel: ANTAL(enheter där plats = denna plats) }
ensam: { för: enhet, typ: ja/nej, formel: INTE FINNS(enheter där plats = denna plats OCH pengar > denna pengar) }
vägt: { för: enhet, enhet: kr, formel: SUMMA(AVRUNDA(pengar * denna tal; 2); enheter där öppen) }
tariff: { för: enhet, enhet: kr, formel: SLÅUPP(efter tal; tal) }
halva: { för: enhet, enhet: kr, formel: AVRUNDA(pengar / 2; 2) }
tredjedel uppåt: { för: enhet, enhet: kr, formel: "AVRUNDA.UPPÅT(pengar * 1,1 / 3; 2)" }
nedåt: { för: enhet, enhet: kr, formel: "AVRUNDA.NEDÅT(pengar * 1,15; 2)" }
andelen: { för: enhet, enhet: kr, formel: AVRUNDA(andel * ABS(pengar); 2) }
klämd: { för: enhet, enhet: kr, formel: BEGRÄNSA(pengar - 10 kr; -a1; MIN(a1 * 10; tariff + 3 kr)) }
sammansatt: { för: enhet, enhet: kr, formel: "OM(öppen OCH (tal > 5 ELLER GÄLLER(pengar)); -(pengar + halva) - (a1 - tariff); OM(tal = 0,3; OMVÄNDLA(OMVÄNDLA(pengar; tkr); kr)))" }
kvot: { för: enhet, enhet: kr, formel: AVRUNDA(pengar / (tal - 5); -1) }
undantagna: { för: enhet, typ: ja/nej, undantag: [{ vad: e2, från: 2024-01-01, till: nytt beslut, beslut: prov, grund: beslutad }] }
delen: { för: enhet, enhet: kr, formel: FÖRDELA(pott; efter tal; bland enheter där INTE undantagna; 2) }
delen i månaden: { för: enhet, per: månad, enhet: kr, formel: FÖRDELA(pott; efter besök; bland enheter där öppen; 2) }
fast del i månaden: { för: enhet, per: månad, enhet: kr, formel: FÖRDELA(länets månad; efter tal; bland enheter; 1) }
antal i månaden: { för: bolag, per: månad, formel: ANTAL(dess enheter där besök > 10) }
\`\`\`
`;

type Row = Readonly<Record<string, Value>>;

const decimal = (hundredths: number): Value => number(rational(BigInt(hundredths), 100n));
const text = (value: string): Value => ({ kind: 'text', value });

const UNITS: readonly (Row & { readonly of: Value })[] = [
  { of: text('b0'), plats: text('Åby'), pengar: decimal(101), tal: number(rational(3n, 10n)), ['öppen']: truth(true) },
  { of: text('b1'), plats: text('åby'), pengar: decimal(-4405), tal: number(rational(10n)), ['öppen']: truth(false) },
  { of: text('b0'), plats: text('Åby'), pengar: decimal(99_999_999), tal: number(rational(101n, 10n)), ['öppen']: truth(true) },
  { of: text('b1'), plats: text('By*'), pengar: NOT_APPLICABLE, tal: number(rational(5n)), ['öppen']: truth(true) },
  { of: text('b2'), plats: text('By*'), pengar: decimal(250), tal: number(rational(75n)), ['öppen']: NOT_APPLICABLE },
  { of: text('b0'), plats: text('Byn'), pengar: decimal(28_050), tal: number(rational(3n, 10n)), ['öppen']: truth(true) },
];
const COMPANIES: readonly Row[] = [
  { slag: text('eget'), start: { kind: 'date', value: '2020-05-31' } },
  { slag: text('Eget'), start: { kind: 'date', value: '2020-06-01' } },
  { slag: text('annat'), start: missing() },
];

/** Figures with ties, a case that only differs in case, a wildcard, and both kinds of nothing. */
export const EVERY_KIND_FACTS: Facts = {
  rows: (entity) => (entity === 'län' ? ['l0'] : entity === 'bolag' ? ['b0', 'b1', 'b2'] : UNITS.map((_, index) => `e${index}`)),
  parentOf: (entity, row) => {
    const of = entity === 'enhet' ? UNITS[Number(row.slice(1))]?.of : text('l0');
    return entity !== 'län' && of?.kind === 'text' ? of.value : undefined;
  },
  input: (name, row, month) => {
    const index = Number(row.slice(1));
    if (name === 'pott') return decimal(-1_000_001);
    if (name === 'besök') return index === 4 && month === 3 ? NOT_APPLICABLE : number(rational(BigInt(((month ?? 0) + 1) * 17 * (index + 1) % 230)));
    const value = (row.startsWith('b') ? COMPANIES[index] : UNITS[index])?.[name];
    return !value || value.kind === 'missing' ? missing({ kind: 'input', input: name, entity: '', row }) : value;
  },
};
