import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFigures } from '../../../node/readers/read-figures.ts';
import { factsOf } from '../../calculation/figures-facts.ts';
import type { Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import { range } from '../../quantity/range.ts';
import { compare, integer, rational, ZERO, type Rational } from '../../quantity/rational.ts';
import { asOf, type AsOf } from '../../rulebook/as-of.ts';
import { loadRulebook, type Rulebook } from '../../rulebook/rulebook.ts';
import { compute, countedRows, paid, singleValue } from '../computed.ts';
import type { Jump, Sensitivity } from '../sensitivity.ts';
import { analyseSensitivity, NO_PAYMENT, type AnalysedSensitivity } from './analyse.ts';
import { gridOf, type Bounds } from './bounds.ts';
import { piecesBetween } from './pieces.ts';
import { targetOf } from './target.ts';
import { trialsOf } from './trials.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/';
const DISTANCE = 'gräns avstånd';
const PEOPLE = 'gräns folkbokförda';

let rulebook: Rulebook;
let figures: Figures;
let declaration: ComparisonDeclaration;

beforeAll(async () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md')).map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }));
  const loaded = loadRulebook(files).rulebook;
  const [declared] = loaded?.declarations.comparisons.values() ?? [];
  if (!loaded || !declared) throw new Error('the example rulebook has errors');
  const read = await readFigures('examples/jamtland-harjedalen/koppling.yaml', { year: 2024 }, loaded.declarations);
  if ('problems' in read) throw new Error('the example figures have errors');
  [rulebook, figures, declaration] = [loaded, read.figures, declared];
});

const asking = (scenario?: string): AsOf => ({ ...asOf({ year: 2024 }), scenarios: scenario === undefined ? [] : [scenario] });

function ask(target: string, scenario?: string, others: readonly string[] = [], bounds?: Bounds): AnalysedSensitivity {
  return analyseSensitivity(rulebook, figures, asking(scenario), declaration, target, bounds, others);
}

function analysed(...asked: Parameters<typeof ask>): Sensitivity {
  const found = ask(...asked);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
}

/** The total and the rows that count, calculated with the value put in directly. */
function directly(target: string, value: Rational): { readonly total: Rational | undefined; readonly counted: ReadonlySet<string> } {
  const attempt = compute(rulebook, figures, { ...asking(), values: new Map([[target, value]]) });
  if (attempt.kind === 'refused') throw new Error(JSON.stringify(attempt.problems));
  return { total: paid(singleValue(attempt.computed.calculation, declaration.total)), counted: countedRows(attempt.computed.calculation, declaration) };
}

const tenths = (value: number): Rational => rational(BigInt(value), 10n);
const told = ({ at, side, nowCounted, noLongerCounted }: Jump): readonly unknown[] => [Number(at.numerator) / Number(at.denominator), side, nowCounted, noLongerCounted];

describe('the limit of distance', () => {
  test('the total jumps where the distance of a centre stands on the limit, and the limit itself no longer counts it', () => {
    expect(analysed(DISTANCE).jumps.map(told)).toEqual([
      [30, 'at', [], ['Myrviken']], [33.6, 'at', [], ['Kälarne', 'Hammarstrand']], [43.1, 'at', [], ['Stugun']],
      [44.7, 'at', [], ['Backe']], [75.6, 'at', [], ['Funäsdalen']],
    ]);
  });

  test('the limit is tried in the decimals of the distances, although it is written in whole km', () => {
    expect(analysed(DISTANCE)).toMatchObject({ decimals: 1, unit: 'km', current: integer(30), proposal: 'beslutat' });
  });

  test('Myrviken at 30,0 km counts with a limit of 29,9 km and does not with 30,0 km', () => {
    expect(directly(DISTANCE, tenths(299)).counted.has('Myrviken')).toBe(true);
    expect(directly(DISTANCE, tenths(300)).counted.has('Myrviken')).toBe(false);
  });

  test('a centre that passes the limit without a deficit makes no jump', () => {
    const [before, at] = [directly(DISTANCE, tenths(477)), directly(DISTANCE, tenths(478))];
    expect([before.counted.has('Föllinge'), at.counted.has('Föllinge')]).toEqual([true, false]);
    expect(before.total).toEqual(at.total);
  });

  test('before and after each jump are the totals of a calculation of their own', () => {
    for (const { at, side, before, after } of analysed(DISTANCE).jumps) {
      const later = side === 'at' ? at : rational(at.numerator * 10n + at.denominator, at.denominator * 10n);
      const earlier = rational(later.numerator * 10n - later.denominator, later.denominator * 10n);
      expect([directly(DISTANCE, earlier).total, directly(DISTANCE, later).total]).toEqual([before, after]);
    }
  });
});

describe('the limit of people', () => {
  test('the total jumps just above the people of a centre, since a centre at the limit does not count', () => {
    expect(analysed(PEOPLE).jumps.map(told)).toEqual([
      [1188, 'above', ['Stugun'], []], [1747, 'above', ['Backe'], []], [2017, 'above', ['Kälarne'], []], [2694, 'above', ['Funäsdalen'], []],
      [3958, 'above', ['Hammarstrand'], []], [4018, 'above', ['Bräcke'], []], [4712, 'above', ['Sveg'], []],
    ]);
  });

  test('Hammarstrand with 3 958 people does not count with a limit of 3 958 and does with 3 959 and 4 000', () => {
    expect([3958, 3959, 4000].map((limit) => directly(PEOPLE, integer(limit)).counted.has('Hammarstrand'))).toEqual([false, true, true]);
  });

  test('what was decided is paid with every limit from 3 959 to 4 018', () => {
    const [found] = analysed(PEOPLE, undefined, ['']).breakEvens;
    expect(found).toEqual({ proposal: 'beslutat', against: 'beslutat', between: [
      { low: integer(3958), high: integer(3959), equalAt: integer(3959) }, { low: integer(4018), high: integer(4019), equalAt: integer(4018) },
    ] });
  });

  test('no limit brings the total to the proposal that fell', () => {
    expect(analysed(PEOPLE, undefined, ['regiondirektörens förslag']).breakEvens[0]?.between).toEqual([]);
  });

  test('between the ends asked for only their jumps are told', () => {
    const found = analysed(PEOPLE, undefined, [], range(integer(3958), integer(4018)));
    expect([found.low, found.high, found.jumps.map(told)]).toEqual([integer(3958), integer(4018), [[3958, 'above', ['Hammarstrand'], []]]]);
  });
});

describe('an amount of the region', () => {
  test('moves the total along a line that ends where nothing is paid, without a jump', () => {
    const found = analysed('huvudmannauppdrag');
    expect(found.jumps).toEqual([]);
    expect(found.points.map(({ total }) => paid(total))).toEqual([integer(23_636_191), integer(19_281_000), ZERO, ZERO]);
  });

  test('each break-even is one krona wide and the two stand differently at its ends', () => {
    const others = ['regiondirektörens förslag', 'direktörens skäl som regel', 'avveckling'];
    const { breakEvens } = analysed('riktade statsbidrag', undefined, others);
    for (const { against, between } of breakEvens) {
      const rival = against === NO_PAYMENT ? ZERO : paid(singleValue(calculationOf(against), declaration.total)) ?? ZERO;
      expect(between.length).toBeGreaterThan(0);
      for (const { low, high, equalAt } of between) {
        const [below, above] = [low, high].map((value) => compare(totalWithGrant(value), rival));
        expect(high.numerator - low.numerator).toBe(1n);
        expect(below).not.toBe(above);
        expect(equalAt === undefined ? [below, above].includes(0) : totalWithGrant(equalAt)).toEqual(equalAt === undefined ? false : rival);
      }
    }
  });

  const calculationOf = (scenario: string) => {
    const attempt = compute(rulebook, figures, asking(scenario));
    if (attempt.kind === 'refused') throw new Error(scenario);
    return attempt.computed.calculation;
  };

  /** By putting the amount into the figures themselves. */
  const totalWithGrant = (value: Rational): Rational => {
    const [row] = figures.entities.get('region') ?? [];
    const figure = row?.figures.get('riktade statsbidrag');
    if (!row || !figure) throw new Error('no grant');
    const changed = { ...row, figures: new Map([...row.figures, ['riktade statsbidrag', { ...figure, datum: { kind: 'number', value } as const }]]) };
    const entities = new Map([...figures.entities, ['region', [changed as typeof row]]]);
    const attempt = compute(rulebook, { ...figures, entities }, asking());
    return attempt.kind === 'computed' ? paid(singleValue(attempt.computed.calculation, declaration.total)) ?? ZERO : ZERO;
  };
});

test('an abolished system pays nothing whatever the limit, so it has neither jumps nor break-evens', () => {
  expect(analysed(DISTANCE, 'avveckling', [''])).toMatchObject({ proposal: 'avveckling', jumps: [], breakEvens: [{ between: [] }, { against: NO_PAYMENT, between: [] }] });
});

test('a proposal that counts by place does not move with the limit of distance', () => {
  expect(analysed(DISTANCE, 'regiondirektörens förslag').jumps).toEqual([]);
});

test('with a figure missing that the total needs, every total is missing and there is no jump', () => {
  const entities = new Map(figures.entities).set('region', (figures.entities.get('region') ?? []).map((row) => ({ ...row, figures: new Map() })));
  const found = analyseSensitivity(rulebook, { ...figures, entities }, asking(), declaration, DISTANCE, undefined, ['']);
  expect(found).toMatchObject({ jumps: [], breakEvens: [{ against: NO_PAYMENT, between: [] }] });
  expect('points' in found && found.points.every(({ total }) => total.kind === 'missing')).toBe(true);
});

test('the thousand km of the limit of distance take fewer than 50 calculations', () => {
  const attempt = compute(rulebook, figures, asking());
  const found = targetOf(rulebook, figures, DISTANCE, declaration.place);
  if (attempt.kind === 'refused' || 'problems' in found) throw new Error('refused');
  const subject = { rulebook, facts: factsOf(figures, rulebook.declarations), computed: attempt.computed, declaration, target: found.target };
  const grid = gridOf(subject, undefined);
  if ('problems' in grid) throw new Error('refused');
  const trials = trialsOf(subject, grid);
  piecesBetween({ trials, shape: 'straight', rounding: ZERO }, grid.low, grid.high);
  expect(trials.made()).toBeLessThan(50);
});

describe('is refused', () => {
  const codes = (found: AnalysedSensitivity): readonly string[] => ('problems' in found ? found.problems.map(({ code }) => code) : []);

  test('a name that is neither a parameter nor an input, with the nearest one', () => {
    expect(ask('gräns avstand')).toMatchObject({ problems: [{ code: 'sensitivity-target-unknown', facts: { near: DISTANCE } }] });
  });

  test('a rule, and an input that is no number', () => {
    expect([ask('nämnare'), ask('driftsform')].map(codes)).toEqual([['sensitivity-target-kind'], ['sensitivity-target-kind']]);
  });

  test('an input that has one value for each centre', () => {
    expect(ask('listade 31 december')).toMatchObject({ problems: [{ code: 'sensitivity-target-rows', facts: { entity: 'hälsocentral', rows: 27 } }] });
  });

  test('ends the wrong way round, or outside what is declared', () => {
    const bounds = [range(integer(40), integer(30)), range(integer(-1), integer(30)), range(tenths(1), integer(2000))];
    expect(bounds.map((one) => codes(ask(DISTANCE, undefined, [], one)))).toEqual(bounds.map(() => ['sensitivity-bounds']));
  });

  test('a scenario that there is none of', () => {
    expect(codes(ask(DISTANCE, 'finns inte'))).toEqual(['reference-unknown']);
    expect(codes(ask(DISTANCE, undefined, ['finns inte']))).toEqual(['reference-unknown']);
  });
});
