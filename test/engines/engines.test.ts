import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLICKHOUSE, DUCKDB, POSTGRES } from '../../src/core/emit/sql/dialect.ts';
import type { PlanAggregate, PlanOutput, PopulationPass } from '../../src/core/emit/population/plan.ts';
import { sumOf, tooWide } from '../../src/core/emit/sql/widths.ts';
import { carrierOf } from '../../src/core/emit/sql/dialect.ts';
import { irBuilder } from '../../src/core/language/lowered/builder.ts';
import type { Lowered } from '../../src/core/language/lowered/ir.ts';
import type { Engine } from '../../src/node/engines/engine.ts';
import { recipes } from './expressions.ts';
import { ENGINES, linesOf, runs, withEngine } from './open.ts';
import { meaningOf } from './oracle.ts';
import { COLUMNS, heldRows, population, type Population } from './population.ts';

const DIALECTS = { duckdb: DUCKDB, postgres: POSTGRES, clickhouse: CLICKHOUSE } as const;
const RUNS = { duckdb: 200, postgres: 200, clickhouse: 80, cluster: 25 } as const;

const recipe = fc.integer({ min: 1, max: 6 }).chain((depth) => fc.record({ value: recipes(depth).integer, under: recipes(1).integer, counts: recipes(Math.min(depth, 3)).truth, lacks: recipes(2).truth, word: recipes(2).text }));
const asked = fc.tuple(fc.array(recipe, { minLength: 1, maxLength: 8 }), population);

/** A pass over generated expressions, without those whose numbers the engine cannot hold. */
function passOf(made: readonly (typeof recipe extends fc.Arbitrary<infer Made> ? Made : never)[], engine: Engine['name']): { readonly pass: PopulationPass; readonly tooLarge: number } {
  const builder = irBuilder();
  const dialect = DIALECTS[engine];
  const outputs: PlanOutput[] = [];
  const aggregates: PlanAggregate[] = [];
  let tooLarge = 0;
  for (const [at, { value, under, counts, lacks, word }] of made.entries()) {
    const [number, denominator, holds, missing, text] = [value(builder), under(builder), counts(builder), lacks(builder), word(builder)];
    const notApplicable = builder.and(holds, builder.not(missing));
    const nothing = at % 2 === 0 ? { notApplicable: builder.truth('no'), missing: builder.truth('no') } : { notApplicable, missing: builder.and(missing, builder.not(holds)) };
    if (tooWide([number, denominator, holds, missing, text], dialect) || !carrierOf(sumOf(number.bounds, 1000n), dialect)) { tooLarge += 1; continue; }
    const lowered: readonly Lowered[] = [
      { kind: 'number', numerator: number, denominator: at % 3 === 0 ? denominator : undefined, decimals: 2, ...nothing },
      { kind: 'truth', truth: holds, ...nothing }, { kind: 'text', text, ...nothing },
    ];
    outputs.push(...lowered.map((one, kind) => ({ rule: `regel ${at} ${kind} "å"`, lowered: one })));
    const kinds = ['sum', 'least', 'most', 'count', 'exists'] as const;
    aggregates.push(...kinds.map((kind, place): PlanAggregate => (
      { node: at * 10 + place, kind, group: (at + place) % 2 === 0 ? 'owner' : 'all', counts: holds, lacks: missing, value: kind === 'count' || kind === 'exists' ? undefined : number, decimals: 2 })));
  }
  return { pass: { entity: 'barnet', owner: 'förälder', columns: COLUMNS, outputs, aggregates }, tooLarge };
}

/** The cells a row should give. */
function expectedLine({ outputs }: PopulationPass, { id, owner, values }: Population['rows'][number]): readonly string[] {
  const meaning = meaningOf(values);
  return [id, owner, '0', ...outputs.flatMap(({ lowered }) => {
    const isPlain = [lowered.notApplicable, lowered.missing].every((one) => one.op === 'truth' && !one.value);
    const [na, missing] = [meaning.truth(lowered.notApplicable), meaning.truth(lowered.missing)];
    const states = isPlain ? [] : [na ? '1' : missing ? '2' : '0'];
    const isNothing = na || missing;
    if (lowered.kind === 'truth') return [isNothing || !meaning.truth(lowered.truth) ? '0' : '1', ...states];
    if (lowered.kind === 'text') return [isNothing ? '' : meaning.text(lowered.text), ...states];
    if (lowered.kind === 'nothing') return states;
    const below = lowered.denominator ? [isNothing ? '1' : String(meaning.integer(lowered.denominator))] : [];
    return [isNothing ? '0' : String(meaning.integer(lowered.numerator)), ...states, ...below];
  })];
}

function expectedGathered({ kind, counts, lacks, value }: PlanAggregate, rows: Population['rows']): unknown {
  const meanings = rows.map(({ values }) => meaningOf(values));
  const counted = meanings.filter((meaning) => meaning.truth(counts));
  const numbers = value ? counted.map((meaning) => meaning.integer(value)) : [];
  const total = numbers.reduce((a, b) => a + b, 0n);
  const ranked = numbers.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).at(kind === 'least' ? 0 : -1);
  return { counted: BigInt(counted.length), lacking: BigInt(meanings.filter((meaning) => meaning.truth(lacks)).length), value: value ? (kind === 'sum' ? total : ranked) : undefined };
}

describe.each(ENGINES)('$title', (engine) => {
  test.skipIf(!engine.open)('generated expressions give what lowered values mean, row by row and gathered', () => withEngine(engine, async (opened) => {
    let [compared, tooLarge] = [0, 0];
    await fc.assert(fc.asyncProperty(asked, async ([made, given]) => {
      const { pass, tooLarge: left } = passOf(made, engine.name);
      tooLarge += left;
      const source = heldRows(given);
      const lines = await linesOf(opened, pass, source, given.owners);
      const expected = given.rows.map((row) => expectedLine(pass, row));
      const key = (line: readonly string[]): number => Number((line[0] ?? '').slice(1));
      expect(lines.rows.toSorted((a, b) => key(a) - key(b))).toEqual(expected);
      compared += expected.length * pass.outputs.length;
      const ran = await opened.run(pass, source, given.owners);
      if (ran.kind === 'refused') throw new Error(JSON.stringify(ran.problems));
      expect(ran.answer.unfit).toBe(0n);
      for (const aggregate of pass.aggregates) {
        const groups = aggregate.group === 'all' ? [['', given.rows] as const] : [...given.owners.keys()].map((owner) => [owner, given.rows.filter((row) => row.owner === owner)] as const);
        expect(ran.answer.aggregates.get(aggregate.node)).toEqual(new Map(groups.map(([owner, rows]) => [owner, expectedGathered(aggregate, rows)])));
      }
    }), { numRuns: runs(RUNS[engine.kind]) });
    expect(compared).toBeGreaterThan(RUNS[engine.kind] * 10);
    expect(tooLarge).toBeLessThan(runs(RUNS[engine.kind]) * 4);
    process.stderr.write(`${engine.kind} ${opened.version}: ${compared} values compared, ${tooLarge} expressions refused as too large\n`);
  }), runs(240_000));
});
