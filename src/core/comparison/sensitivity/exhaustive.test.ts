import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityRow, Figure, Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import { absolute, add, compare, divide, equal, integer, multiply, ONE, rational, subtract, ZERO, type Rational } from '../../quantity/rational.ts';
import { asOf } from '../../rulebook/as-of.ts';
import { loadRulebook, type Rulebook } from '../../rulebook/rulebook.ts';
import { compute, paid, singleValue } from '../computed.ts';
import type { Jump, Sensitivity } from '../sensitivity.ts';
import { analyseSensitivity } from './analyse.ts';

/** How far the total may be from the line between two points: not at all, or what rounding to whole kronor takes it. */
const FORMULAS = {
  'sum above': ['SUMMA(kostnad; enheter där kostnad > nivå)', ZERO],
  'sum from, and a slope': ['SUMMA(kostnad; enheter där kostnad <= nivå) + 2 * nivå', ZERO],
  'sum at': ['SUMMA(kostnad; enheter där kostnad = nivå)', ZERO],
  'floor': ['MAX(0 kr; 10 kr - nivå)', ZERO],
  'size': ['2 * ABS(nivå - 7 kr)', ZERO],
  'floor and ceiling': ['BEGRÄNSA(nivå; -5 kr; 12 kr)', ZERO],
  'condition on an amount': ['OM(SUMMA(kostnad; enheter) + 3 * nivå >= 0 kr; nivå + 30 kr; 0 kr)', ZERO],
  'condition on a sum of thresholds': ['OM(SUMMA(kostnad; enheter där kostnad < nivå) > 5 kr; 7 kr; nivå)', ZERO],
  'largest row': ['STÖRST(kostnad + OM(kostnad > 0 kr; nivå; -nivå); enheter)', ZERO],
  'number of rows': ['ANTAL(enheter där kostnad < nivå) * 3 kr', ZERO],
  'some row': ['OM(FINNS(enheter där kostnad > nivå OCH kostnad < 8 kr); 5 kr; nivå)', ZERO],
  'not this, or that': ['OM(INTE (nivå > 3 kr) ELLER nivå >= 9 kr; nivå; 4 kr)', ZERO],
  'table': ['SLÅUPP(trappa; nivå) + nivå', ZERO],
  'third': ['AVRUNDA(nivå / 3; 0)', ONE],
  'months': ['SUMMA(månadsbelopp; månader) + nivå', ZERO],
  'where a rule applies': ['SUMMA(utvalt; dess enheter)', ZERO],
  'through another rule': ['SUMMA(delbelopp; enheter där delbelopp > 3 kr)', ZERO],
} as const;
type FormulaName = keyof typeof FORMULAS;

const [LEAST, MOST] = [-20, 20];

function rulebookWith(formula: string): Rulebook {
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text: `---
regelbok: prov
titel: Prov
region: Prov
gäller: { från: 2024-01-01, beslut: Prov 1, grund: beslutad }
---

\`\`\`beslut
Prov 1: { organ: styrelsen, datum: 2024-01-01, rubrik: Prov, säkerhet: A, källa: prov }
\`\`\`

\`\`\`entiteter
region: { flertal: regioner }
enhet: { flertal: enheter, i: region }
\`\`\`

\`\`\`indata
kostnad: { för: enhet, per: år, enhet: kr, spann: -100..100 }
bidrag: { för: region, per: år, enhet: kr, spann: -100..100 }
\`\`\`

\`\`\`parametrar
nivå: { enhet: kr, värde: 5, spann: ${LEAST}..${MOST} }
\`\`\`

\`\`\`tabeller
trappa:
  nycklar: { belopp: kr }
  enhet: kr
  versioner:
    - från: 2024-01-01
      beslut: Prov 1
      grund: beslutad
      rader: |
        belopp ; tillägg
        -20–-11 ; 9
        -10–4 ; 0
        5–5 ; 3
        6–20 ; 1
\`\`\`

\`\`\`regler
delbelopp: { för: enhet, per: år, enhet: kr, formel: MAX(kostnad; 1 kr - nivå) }
utvalt: { för: enhet där kostnad < nivå + 3 kr, per: år, enhet: kr, formel: MIN(kostnad; nivå) }
månadsbelopp: { för: region, per: månad, enhet: kr, formel: OM(nivå > 3 kr; MAX(nivå; 8 kr); 0 kr) }
räknas: { för: enhet, per: år, typ: ja/nej, formel: kostnad > nivå }
summa: { för: region, per: år, enhet: kr, formel: ${formula} }
\`\`\`

\`\`\`scenarier
annat: { beslut: Prov 1, ändrar: [ { regel: summa, från: 2024-01-01, formel: 4 kr } ] }
\`\`\`
` }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  return rulebook;
}

const RULEBOOKS = new Map(Object.entries(FORMULAS).map(([name, [formula]]) => [name, rulebookWith(formula)]));

const DECLARATION: ComparisonDeclaration = {
  name: 'prov', caseNumber: 'prov', period: { year: 2024 }, total: 'summa', shares: 'delbelopp', per: 'kostnad', counts: 'räknas',
  place: { kind: 'text', file: 'prov.md', line: 1, column: 1, length: 1 },
};

function figuresOf(costs: readonly number[]): Figures {
  const row = (id: string, input: string, value: number, parent?: string): EntityRow => {
    const figure: Figure = { datum: { kind: 'number', value: integer(value) }, written: '', place: { kind: 'cell', file: 'prov', cell: 'A1' }, sureness: 'constructed' };
    return { id, parent, figures: new Map([[input, figure]]), monthly: new Map() };
  };
  return {
    period: { year: 2024 }, files: [],
    entities: new Map([['region', [row('R', 'bidrag', 0)]], ['enhet', costs.map((cost, index) => row(`E${index}`, 'kostnad', cost, 'R'))]]),
  };
}

/** The total at every value, each calculated on its own. */
function everyTotal(rulebook: Rulebook, figures: Figures): ReadonlyMap<number, Rational> {
  const values = Array.from({ length: MOST - LEAST + 1 }, (_, index) => LEAST + index);
  return new Map(values.map((value) => {
    const attempt = compute(rulebook, figures, { ...asOf({ year: 2024 }), values: new Map([['nivå', integer(value)]]) });
    const total = attempt.kind === 'computed' ? paid(singleValue(attempt.computed.calculation, 'summa')) : undefined;
    if (!total) throw new Error(`no total at ${value}`);
    return [value, total];
  }));
}

function analysed(rulebook: Rulebook, figures: Figures): Sensitivity {
  const found = analyseSensitivity(rulebook, figures, asOf({ year: 2024 }), DECLARATION, 'nivå', undefined, ['annat']);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
}

const whole = (value: Rational): number => Number(value.numerator);

/** What the points say of a value: on the straight line between those around it. */
function drawn({ points }: Sensitivity, value: number): Rational {
  const index = points.findIndex(({ at }) => whole(at) >= value);
  const [before, after] = [points[Math.max(0, index - 1)], points[index]];
  const [a, b] = [before && paid(before.total), after && paid(after.total)];
  if (!before || !after || !a || !b) throw new Error(`nothing drawn at ${value}`);
  if (whole(after.at) === value) return b;
  return add(a, multiply(subtract(b, a), divide(subtract(integer(value), before.at), subtract(after.at, before.at))));
}

const around = ({ at, side }: Jump): readonly [number, number] => (side === 'at' ? [whole(at) - 1, whole(at)] : [whole(at), whole(at) + 1]);

const costs = fc.array(fc.integer({ min: LEAST - 5, max: MOST + 5 }), { minLength: 1, maxLength: 6 });

/** The same costs in every test of one run, so that each is calculated once; a failure tells the seed. */
const [seed = 0] = fc.sample(fc.integer(), 1);
const known = new Map<string, readonly [Sensitivity, ReadonlyMap<number, Rational>]>();

const runs = { numRuns: 8, seed };

/** A check of many sets of costs, with every value's total calculated on its own. */
function always(name: FormulaName, check: (found: Sensitivity, totals: ReadonlyMap<number, Rational>) => boolean): fc.IProperty<[number[]]> {
  const rulebook = RULEBOOKS.get(name);
  if (!rulebook) throw new Error(name);
  return fc.property(costs, (drawnCosts) => {
    const key = JSON.stringify([name, drawnCosts]);
    const figures = figuresOf(drawnCosts);
    const both = known.get(key) ?? [analysed(rulebook, figures), everyTotal(rulebook, figures)];
    known.set(key, both);
    return check(...both);
  });
}

const NAMES = Object.keys(FORMULAS) as readonly FormulaName[];

test.each(NAMES)('between two points the total is on their line at every value (%s)', (name) => {
  fc.assert(always(name, (found, totals) => [...totals].every(([value, total]) => compare(absolute(subtract(total, drawn(found, value))), FORMULAS[name][1]) <= 0)), runs);
});

test.each(NAMES)('before and after a jump are the totals of a calculation of their own (%s)', (name) => {
  fc.assert(always(name, (found, totals) => found.jumps.every((jump) => {
    const [before, after] = around(jump).map((value) => totals.get(value) ?? ZERO);
    return equal(jump.before, before ?? ZERO) && equal(jump.after, after ?? ZERO);
  })), runs);
});

test.each(['sum above', 'sum at', 'number of rows'] as const)('where the total stands still between thresholds every change is a jump (%s)', (name) => {
  fc.assert(always(name, (found, totals) => {
    const changes = [...totals].filter(([value, total]) => !equal(total, totals.get(value + 1) ?? total)).map(([value]) => value);
    return JSON.stringify(found.jumps.map((jump) => around(jump)[0])) === JSON.stringify(changes);
  }), runs);
});

test.each(['floor', 'size', 'floor and ceiling', 'third'] as const)('a total that only bends has no jump (%s)', (name) => {
  fc.assert(always(name, (found) => found.jumps.length === 0), runs);
});

test.each(NAMES)('the break-evens are every step over which the two change places, and no other (%s)', (name) => {
  fc.assert(always(name, (found, totals) => found.breakEvens.every(({ against, between }) => {
    const rival = against === 'annat' ? integer(4) : ZERO;
    const standing = (value: number): number => compare(totals.get(value) ?? ZERO, rival);
    const steps = [...totals.keys()].filter((value) => value < MOST && standing(value) !== standing(value + 1));
    const equals = steps.map((value) => [value, value + 1].find((end) => standing(end) === 0));
    return JSON.stringify(between.map(({ low, high, equalAt }) => [whole(low), whole(high), equalAt && whole(equalAt)]))
      === JSON.stringify(steps.map((value, index) => [value, value + 1, equals[index]]));
  })), runs);
});

test('a jump names the rows whose figure stands on its edge', () => {
  const found = analysed(rulebookWith(FORMULAS['sum above'][0]), figuresOf([3, 8, 3]));
  expect(found.jumps.map(({ at, side, nowCounted, noLongerCounted }) => [whole(at), side, nowCounted, noLongerCounted])).toEqual([
    [3, 'at', [], ['E0', 'E2']], [8, 'at', [], ['E1']],
  ]);
});

test('a total that bends between decisions is followed by points that a calculation of their own gives', () => {
  const rulebook = rulebookWith('AVRUNDA(nivå * nivå / 7 kr; 0)');
  const figures = figuresOf([1]);
  const totals = everyTotal(rulebook, figures);
  const found = analysed(rulebook, figures);
  expect(found.points.every(({ at, total }) => equal(paid(total) ?? ONE, totals.get(whole(at)) ?? ZERO))).toBe(true);
  expect(found.points.length).toBeGreaterThan(4);
  expect([...totals].every(([value, total]) => compare(absolute(subtract(total, drawn(found, value))), rational(2n)) <= 0)).toBe(true);
});

test('a total whose divisor is nought at one value is missing there and nowhere else', () => {
  const found = analysed(rulebookWith('AVRUNDA(100 kr * 1 kr / nivå; 0)'), figuresOf([1]));
  expect(found.points.filter(({ total }) => total.kind === 'missing').map(({ at }) => whole(at))).toEqual([0]);
  expect(found.jumps).toEqual([]);
});
