import fc, { type Arbitrary } from 'fast-check';

/** Where a formula stands: the names it may read, and whether it may go over children. */
interface Spot {
  readonly money: readonly string[];
  readonly plain: readonly string[];
  readonly truths: readonly string[];
  readonly children: 'may' | 'not';
}

const ON_CHILD: Spot = { money: ['b pengar', 'b skuld', 'a pengar'], plain: ['b tal', 'a tal'], truths: ['b sant', 'a sant'], children: 'not' };
const ON_PARENT: Spot = { money: ['a pengar'], plain: ['a tal'], truths: ['a sant'], children: 'may' };

const amount = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => (whole < 0 ? `(-${-whole},${String(part).padStart(2, '0')} kr)` : `${whole},${String(part).padStart(2, '0')} kr`));
const factor = fc.constantFrom('0', '1', '2', '0,5', '3', '1,25', '(-1)', '(-0,5)', '7');
const decimals = fc.constantFrom('0', '1', '2', '3', '-1');
const rounding = fc.constantFrom('AVRUNDA', 'AVRUNDA.UPPÅT', 'AVRUNDA.NEDÅT');
const comparison = fc.constantFrom('=', '<>', '<', '<=', '>', '>=');

interface Made {
  readonly money: Arbitrary<string>;
  readonly plain: Arbitrary<string>;
  readonly truth: Arbitrary<string>;
}

/** Formulas of each kind for a spot, no deeper than asked. Every quotient is rounded or compared, as the language demands. */
function formulas(spot: Spot, depth: number): Made {
  const leaf: Made = {
    money: fc.oneof(amount, fc.constantFrom(...spot.money)),
    plain: fc.oneof(factor, fc.constantFrom(...spot.plain)),
    truth: fc.oneof(fc.constantFrom('JA', 'NEJ'), fc.constantFrom(...spot.truths)),
  };
  if (depth === 0) return leaf;
  const { money, plain, truth } = formulas(spot, depth - 1);
  const branches: Arbitrary<string>[] = [
    fc.tuple(money, fc.constantFrom('+', '-'), money).map(([a, mark, b]) => `(${a} ${mark} ${b})`),
    money.map((a) => `(-${a})`),
    fc.tuple(fc.constantFrom('MIN', 'MAX'), money, money).map(([name, a, b]) => `${name}(${a}; ${b})`),
    fc.tuple(money, money, money).map(([a, b, c]) => `BEGRÄNSA(${a}; ${b}; ${c})`),
    money.map((a) => `ABS(${a})`),
    fc.tuple(truth, money, money).map(([t, a, b]) => `OM(${t}; ${a}; ${b})`),
    fc.tuple(truth, money).map(([t, a]) => `OM(${t}; ${a})`),
    fc.tuple(rounding, money, plain, decimals).map(([name, a, b, d]) => `${name}(${a} / ${b}; ${d})`),
    fc.tuple(rounding, money, plain, plain, decimals).map(([name, a, b, c, d]) => `${name}(${a} * ${b} / ${c}; ${d})`),
    fc.tuple(rounding, money, plain, decimals).map(([name, a, b, d]) => `${name}(${a} * ${b}; ${d})`),
    fc.tuple(money, decimals).map(([a, d]) => `AVRUNDA(${a} * 12,5 %; ${d})`),
    money.map((a) => `OMVÄNDLA(OMVÄNDLA(${a}; tkr); kr)`),
    fc.tuple(money, decimals).map(([a, d]) => `AVRUNDA(${a} / 0,25 %; ${d})`),
    fc.tuple(money, plain, decimals).map(([a, b, d]) => `AVRUNDA(${a} / (${b} * 0,001); ${d})`),
    fc.tuple(money, fc.constantFrom('b', 'a')).map(([a]) => `AVRUNDA(${a} / 3; 2)`),
  ];
  if (spot.children === 'may') {
    const inner = formulas(ON_CHILD, depth - 1);
    const rows = fc.tuple(fc.constantFrom('barn', 'dess barn'), inner.truth).map(([name, t]) => `${name} där ${t}`);
    branches.push(
      fc.tuple(inner.money, rows).map(([a, over]) => `SUMMA(${a}; ${over})`),
      fc.tuple(fc.constantFrom('STÖRST', 'MINST'), inner.money, rows).map(([name, a, over]) => `${name}(${a}; ${over})`),
    );
  }
  const truths: Arbitrary<string>[] = [
    fc.tuple(money, comparison, money).map(([a, mark, b]) => `(${a} ${mark} ${b})`),
    fc.tuple(money, plain, comparison, money).map(([a, b, mark, c]) => `(${a} / ${b} ${mark} ${c})`),
    fc.tuple(truth, fc.constantFrom('OCH', 'ELLER'), truth).map(([a, mark, b]) => `(${a} ${mark} ${b})`),
    truth.map((a) => `(INTE ${a})`),
    money.map((a) => `GÄLLER(${a})`),
  ];
  const rounded = branches.slice(7, 11);
  return { money: fc.oneof(leaf.money, ...branches, ...rounded, ...rounded), plain: leaf.plain, truth: fc.oneof(leaf.truth, ...truths) };
}

/** A rulebook with two generated rules on the child (one conditional), then two on the parent that may read them, and a split. */
export const rulebookText: Arbitrary<string> = fc.tuple(
  formulas(ON_CHILD, 3).money, formulas(ON_CHILD, 2).truth, formulas(ON_CHILD, 2).money,
  formulas({ ...ON_PARENT, money: ['a pengar', 'summan'] }, 3).money, formulas(ON_PARENT, 2).truth, formulas(ON_PARENT, 2).money,
).map(([first, where, second, third, fourth, total]) => `---
regelbok: prov
titel: Framslumpat prov
region: ingen
gäller: { från: 2024-01-01, beslut: prov, grund: antagen }
---
\`\`\`beslut
prov: { organ: ingen, datum: 2024-01-01, rubrik: framslumpat, säkerhet: C }
\`\`\`
\`\`\`entiteter
förälder: { flertal: föräldrar, högst: 100 }
barnet:   { flertal: barn, i: förälder, högst: 1000 }
\`\`\`
\`\`\`indata
a pengar: { för: förälder, enhet: kr, decimaler: 2, spann: -1 000 000..1 000 000 }
a tal:    { för: förälder, decimaler: 1, spann: -100..100 }
a sant:   { för: förälder, typ: ja/nej }
b pengar: { för: barnet, enhet: kr, decimaler: 2, spann: -1 000 000..1 000 000 }
b skuld:  { för: barnet, enhet: kr, spann: -900 000 000 000..900 000 000 000 }
b tal:    { för: barnet, decimaler: 1, spann: -100..100 }
b sant:   { för: barnet, typ: ja/nej }
b vikt:   { för: barnet, spann: 0..1000 }
\`\`\`
\`\`\`regler
första:
  för: barnet
  enhet: kr
  formel: >
    ${first}
andra:
  för: barnet där ${where}
  enhet: kr
  formel: >
    ${second}
summan:
  för: förälder
  enhet: kr
  formel: SUMMA(första; dess barn) + SUMMA(andra; barn)
tredje:
  för: förälder
  enhet: kr
  formel: >
    ${third}
fjärde:
  för: förälder
  typ: ja/nej
  formel: >
    ${fourth}
potten:
  för: förälder
  enhet: kr
  formel: >
    AVRUNDA(${total}; 0)
antalet:
  för: förälder
  formel: ANTAL(dess barn där b sant) + ANTAL(barn där GÄLLER(andra))
delen:
  för: barnet
  enhet: kr
  formel: FÖRDELA(MINST(potten; föräldrar); efter b vikt; bland barn där INTE b sant)
\`\`\`
`);
