import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanAggregate, PopulationPass } from '../../src/core/emit/population/plan.ts';
import { irBuilder } from '../../src/core/language/lowered/builder.ts';
import type { IntegerIr } from '../../src/core/language/lowered/ir.ts';
import type { Cell, RowSource } from '../../src/node/engines/engine.ts';
import { ENGINES, withEngine } from './open.ts';

const builder = irBuilder();
const yes = builder.truth('yes');
const age = builder.integerColumn('own:ålder', { low: 0n, high: 130n });
const [rate, isOut] = [builder.integerColumn('upper:taxa', { low: -1000n, high: 1000n }), builder.truthColumn('own?notApplicable:ålder')];

function passOf(value: IntegerIr, kind: PlanAggregate['kind'] = 'sum'): PopulationPass {
  return {
    entity: 'listad', owner: 'enhet', outputs: [],
    columns: [
      { column: 'own:ålder', where: 'own', carries: 'value', name: 'ålder', kind: 'integer', decimals: 0 },
      { column: 'own?notApplicable:ålder', where: 'own', carries: 'notApplicable', name: 'ålder', kind: 'truth', decimals: 0 },
      { column: 'upper:taxa', where: 'upper', carries: 'value', name: 'taxa', kind: 'integer', decimals: 2 },
    ],
    aggregates: [{ node: 1, kind, group: 'owner', counts: builder.not(isOut), lacks: builder.truth('no'), value, decimals: 0 }, { node: 2, kind: 'count', group: 'all', counts: yes, lacks: isOut, value: undefined, decimals: 0 }],
  };
}

const held = (...rows: readonly (readonly Cell[])[]): RowSource => ({
  kind: 'held', id: 'id', owner: 'enhet', mostRows: 1000n, rows,
  columns: [{ name: 'id', kind: 'text' }, { name: 'enhet', kind: 'text' }, { name: 'ålder', kind: 'integer' }, { name: 'ålder ?', kind: 'integer' }],
});
const owners = new Map(['a', 'b'].map((owner) => [owner, new Map([['upper:taxa', -3n]])]));

describe.each(ENGINES)('$title', (engine) => {
  test.skipIf(!engine.open)('rows that are empty, out of range or of no known owner are counted, never dropped', () => withEngine(engine, async (opened) => {
    const unfit = async (...rows: readonly (readonly Cell[])[]): Promise<bigint | string> => {
      const ran = await opened.run(passOf(builder.multiply(age, rate)), held(['r0', 'a', 40n, 0n], ...rows), owners);
      return ran.kind === 'answer' ? ran.answer.unfit : ran.kind;
    };
    expect(await unfit()).toBe(0n);
    expect(await unfit(['r1', 'a', null, 1n], ['r2', 'b', 131n, 2n])).toBe(0n);
    expect(await unfit(['r1', 'a', null, 0n])).toBe(1n);
    expect(await unfit(['r1', 'a', 131n, 0n], ['r2', 'b', -1n, 0n], ['r3', 'b', 130n, 0n])).toBe(2n);
    expect(await unfit(['r1', 'a', 40n, null])).toBe(1n);
    expect(await unfit(['r1', 'a', 40n, 3n])).toBe(1n);
    expect(await unfit(['r1', 'okänd', 40n, 0n])).toBe(1n);
    expect(await unfit(['r1', 'a', 2n ** 63n - 1n, 0n])).toBe(1n);
  }));

  test.skipIf(!engine.open)('an owner without rows has a sum of 0 and no least', () => withEngine(engine, async (opened) => {
    const gathered = async (kind: 'sum' | 'least'): Promise<unknown> => {
      const ran = await opened.run(passOf(builder.multiply(age, rate), kind), held(['r0', 'a', 40n, 0n], ['r1', 'a', 2n, 0n], ['r2', 'a', null, 1n]), owners);
      return ran.kind === 'answer' ? [ran.answer.aggregates.get(1), ran.answer.aggregates.get(2)] : ran;
    };
    const all = new Map([['', { counted: 3n, lacking: 1n, value: undefined }]]);
    expect(await gathered('sum')).toEqual([new Map([['a', { counted: 2n, lacking: 0n, value: -126n }], ['b', { counted: 0n, lacking: 0n, value: 0n }]]), all]);
    expect(await gathered('least')).toEqual([new Map([['a', { counted: 2n, lacking: 0n, value: -120n }], ['b', { counted: 0n, lacking: 0n, value: undefined }]]), all]);
  }));

  test.skipIf(!engine.open)('a number or a sum that could overflow is refused before anything runs', () => withEngine(engine, async (opened) => {
    const huge = builder.integer(10n ** 600n);
    const inside = await opened.run(passOf(builder.multiply(builder.multiply(age, huge), huge)), held(), owners);
    expect(inside).toMatchObject({ kind: 'refused', problems: [{ code: 'sql-number-too-large', facts: { engine: engine.name, what: 'sum (listad)' } }] });
    const fits = builder.multiply(age, builder.integer(engine.name === 'postgres' ? 10n ** 997n : 10n ** 35n));
    const summed = await opened.run(passOf(fits), held(), owners);
    expect(summed).toMatchObject({ kind: 'refused', problems: [{ code: 'sql-number-too-large' }] });
    expect((await opened.run(passOf(fits, 'least'), held(['r0', 'a', 40n, 0n]), owners)).kind).toBe('answer');
  }));

  test.skipIf(!engine.open)('more rows than the sums were made for is an error', () => withEngine(engine, async (opened) => {
    const rows = held(['r0', 'a', 1n, 0n], ['r1', 'a', 2n, 0n]);
    await expect(opened.run(passOf(age), { ...rows, mostRows: 1n }, owners)).rejects.toThrow('engine-rows-most');
  }));

  test.skipIf(!engine.open)('a long chain of roundings, and a long table, are written out flat', () => withEngine(engine, async (opened) => {
    let [chain, table] = [age as IntegerIr, builder.integer(0n) as IntegerIr];
    let [expected, found] = [40n, 0n];
    // ClickHouse 18.16 reads one select inside another in a time that grows with the cube of the depth.
    for (let step = 1n; step <= (engine.name === 'clickhouse' ? 25n : 90n); step += 1n) {
      chain = builder.divide('halfAway', builder.add(builder.multiply(chain, builder.integer(3n)), rate), builder.integer(2n));
      expected = ((expected * 3n - 3n) * 2n + 2n) / 4n;
      for (let row = step * 5n; row < step * 5n + 5n; row += 1n) {
        if (row % 131n === 40n) found = row;
        table = builder.choose(builder.compare('=', age, builder.integer(row % 131n)), builder.integer(row), table);
      }
    }
    const ran = await opened.run(passOf(builder.add(chain, table)), held(['r0', 'a', 40n, 0n]), owners);
    expect(ran.kind === 'answer' && ran.answer.aggregates.get(1)?.get('a')?.value).toBe(expected + found);
  }), 30_000);

  test.skipIf(!engine.open)('exact ties and signs, by hand', () => withEngine(engine, async (opened) => {
    const seven = builder.subtract(rate, builder.integer(4n));
    for (const [mode, by, expected] of [['halfAway', 2n, -4n], ['up', 2n, -4n], ['down', 2n, -3n], ['halfAway', -2n, 4n], ['halfAway', 3n, -2n], ['up', 3n, -3n], ['halfAway', 14n, -1n], ['down', 14n, 0n], ['halfAway', 0n, 0n]] as const) {
      const ran = await opened.run(passOf(builder.divide(mode, seven, builder.integer(by))), held(['r0', 'a', 1n, 0n]), owners);
      expect([mode, by, ran.kind === 'answer' && ran.answer.aggregates.get(1)?.get('a')?.value]).toEqual([mode, by, expected]);
    }
  }));
});

describe('DuckDB reads files', () => {
  const [duckdb] = ENGINES;
  const inFolder = async (text: string, run: (file: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
    try {
      writeFileSync(join(folder, 'rader.csv'), text);
      await run(join(folder, 'rader.csv'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const ask = (file: string): Promise<unknown> => new Promise((resolve, reject) => {
    if (!duckdb) throw new Error('no DuckDB');
    withEngine(duckdb, async (opened) => resolve(await opened.run(passOf(age), { kind: 'csv', files: [file], id: 'id', owner: 'enhet', mostRows: 1000n }, owners))).catch(reject);
  });

  test('CSV with the columns of the pass', () => inFolder('id,enhet,ålder,ålder ?\nr0,a,40,0\nr1,a,,1\n', async (file) => {
    expect(await ask(file)).toMatchObject({ kind: 'answer', answer: { unfit: 0n } });
  }));

  test('a column that is not there, or not of whole numbers, is refused', async () => {
    await inFolder('id,enhet,ålder\nr0,a,40\n', (file) => expect(ask(file)).rejects.toThrow('ålder ?'));
    await inFolder('id,enhet,ålder,ålder ?\nr0,a,40.5,0\n', (file) => expect(ask(file)).rejects.toThrow('40.5'));
  });
});
