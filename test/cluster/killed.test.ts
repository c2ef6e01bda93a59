/** A server of a cluster that dies: a fault that names it, and no part of an answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { irBuilder } from '../../src/core/language/lowered/builder.ts';
import type { PopulationPass } from '../../src/core/emit/population/plan.ts';
import { clickhouseEngine } from '../../src/node/engines/clickhouse.ts';
import { EngineFault } from '../../src/node/engines/engine-fault.ts';
import { codesIn, kor, madePopulation, tell } from '../engines/servers.ts';
import { ownCluster, type OwnCluster } from './own-cluster.ts';

const mayRun = process.env['LIKVARD_TEST_CLUSTER'] !== undefined;
let made: Awaited<ReturnType<typeof madePopulation>> | undefined;
let cluster: OwnCluster | undefined;
let address = '';
// Not while the file is read: what is started there is not stopped when every test is left out.
beforeAll(async () => {
  if (!mayRun) return;
  made = await madePopulation(3000, '2024-03..2024-03');
  cluster = await ownCluster();
  ({ address } = cluster);
});
afterAll(() => {
  made?.remove();
  cluster?.stop();
});

const ROWS = 3000;
const builder = irBuilder();
const COUNT: PopulationPass = {
  entity: 'person', owner: 'enhet', outputs: [],
  columns: [{ column: 'own:vikt', where: 'own', carries: 'value', name: 'vikt', kind: 'integer', decimals: 0 }],
  aggregates: [{ node: 1, kind: 'sum', group: 'owner', counts: builder.truth('yes'), lacks: builder.truth('no'), value: builder.integerColumn('own:vikt', { low: 0n, high: 9n }), decimals: 0 }],
};
const TABLE = {
  id: 'person', owner: 'enhet', mostRows: 10_000n,
  columns: [{ name: 'person', kind: 'text', most: 0n, canBeEmpty: 'no' }, { name: 'enhet', kind: 'text', most: 0n, canBeEmpty: 'no' }, { name: 'vikt', kind: 'integer', most: 9n, canBeEmpty: 'no' }],
} as const;
const OWNERS = new Map([['A', new Map()]]);

async function* rows(half?: () => void): AsyncGenerator<Buffer> {
  const csv = Array.from({ length: ROWS }, (_, at) => `"p${at}","A",1\n`);
  yield Buffer.from(csv.slice(0, ROWS / 2).join(''));
  half?.();
  yield Buffer.from(csv.slice(ROWS / 2).join(''));
}

const problemsOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => 'answered', (fault: unknown) => (fault instanceof EngineFault ? fault.problems.map(({ code, facts }) => [code, facts]) : fault));
const shard = (number: 1 | 2 | 3) => [['engine-shard', { cluster: 'likvard', shard: String(number), host: `127.0.0.${number}:${Number(new URL(address).port) + 1}` }]];

describe.each([mayRun ? 'a cluster' : 'a cluster: NOT RUN, NO SERVER'])('%s', () => {
  test.skipIf(!mayRun)('with a server that is down before the run is named, and nothing is computed', async () => {
    cluster?.kill(2);
    const said = await kor('--regelbok', 'examples/tio-regler', '--period', '2024-03', '--befolkning', made?.folder ?? '', '--motor', 'clickhouse', '--adress', address, '--kluster', 'likvard');
    expect([codesIn(said), said.out, said.code]).toEqual([['engine-shard'], '', 1]);
    expect(said.errors).toContain('del 2 av klustret likvard, 127.0.0.2:');
    expect(said.errors).toContain('Inget har räknats eller sparats.');
    cluster?.revive(2);
  });

  test.skipIf(!mayRun)('that loses a server while rows are put in, or after, gives no partial answer, and is whole again when it is back', async () => {
    const engine = await clickhouseEngine(address, 'likvard');
    try {
      expect(await problemsOf(engine.load(TABLE, ROWS, rows(() => { cluster?.kill(3); })))).toEqual(shard(3));
      cluster?.revive(3);
      const source = await engine.load(TABLE, ROWS, rows());
      cluster?.kill(2);
      expect(await problemsOf(engine.run(COUNT, source, OWNERS))).toEqual(shard(2));
      cluster?.revive(2);
      const ran = await engine.run(COUNT, source, OWNERS);
      expect(ran.kind === 'answer' && ran.answer.aggregates.get(1)?.get('A')).toEqual({ counted: 3000n, lacking: 0n, value: 3000n });
    } finally {
      await engine.close();
    }
  });

  test.skipIf(!mayRun)('that the server asked is not of is refused', async () => {
    expect(await problemsOf(clickhouseEngine(address, 'likvard_andra'))).toEqual([['engine-cluster-outside', { cluster: 'likvard_andra', address: new URL(address).host }]]);
  });

  test.skipIf(!mayRun)('with two copies of a shard counts a table once, and takes no rows to put in', async () => {
    const on = (node: 1 | 2 | 3, sql: string): Promise<string> => tell({ engine: 'clickhouse' }, address.replace('127.0.0.1', `127.0.0.${node}`), sql);
    for (const node of [1, 2, 3] as const) {
      await on(node, 'CREATE TABLE kopierad_del (person String, enhet String, vikt Int64) ENGINE = MergeTree ORDER BY tuple()');
      await on(node, `INSERT INTO kopierad_del VALUES ('p${node === 3 ? 3 : 1}', 'A', ${node === 3 ? 4 : 2})`);
    }
    await on(1, 'CREATE TABLE kopierad AS kopierad_del ENGINE = Distributed(likvard_kopior, default, kopierad_del)');
    const engine = await clickhouseEngine(address, 'likvard_kopior');
    try {
      const { table } = await engine.ownTable('kopierad', TABLE.columns);
      const ran = await engine.run(COUNT, { kind: 'table', table, id: 'person', owner: 'enhet', mostRows: 10n, count: 2n }, OWNERS);
      expect(ran.kind === 'answer' && ran.answer.aggregates.get(1)?.get('A')).toEqual({ counted: 2n, lacking: 0n, value: 6n });
      expect(await problemsOf(engine.load(TABLE, ROWS, rows()))).toEqual([['engine-cluster-replicas', { cluster: 'likvard_kopior' }]]);
    } finally {
      await engine.close();
    }
  });

  test.skipIf(!mayRun)('that loses rows, or leaves out a server on its own, is found out by the count', async () => {
    const engine = await clickhouseEngine(address, 'likvard');
    try {
      const source = await engine.load(TABLE, ROWS, rows());
      if (source.kind !== 'table') throw new Error(source.kind);
      await tell({ engine: 'clickhouse' }, address.replace('127.0.0.1', '127.0.0.3'), `TRUNCATE TABLE ${source.table}_rows`);
      expect(await problemsOf(engine.run(COUNT, source, OWNERS))).toEqual([['engine-rows-differ', { engine: 'clickhouse', expected: '3000', found: expect.stringMatching(/^(?:1|2)\d{3}$/u) }]]);
    } finally {
      await engine.close();
    }
  });

  test.skipIf(!mayRun)('leaves no table on the servers that are up when one has died, and none at all otherwise', async () => {
    const left = (node: number): Promise<string> => tell({ engine: 'clickhouse' }, address.replace('127.0.0.1', `127.0.0.${node}`), "SELECT name FROM system.tables WHERE name LIKE 'likvard%'");
    const engine = await clickhouseEngine(address, 'likvard');
    await engine.load(TABLE, ROWS, rows());
    await engine.load(TABLE, ROWS, rows());
    cluster?.kill(2);
    await engine.close();
    expect([await left(1), await left(3)]).toEqual(['', '']);
    cluster?.revive(2);
    expect(await left(2)).toContain('_rows');
  });

  test.skipIf(!mayRun)('with a server that hangs is left when it is stopped, without waiting for it', async () => {
    const engine = await clickhouseEngine(address, 'likvard');
    const source = await engine.load(TABLE, ROWS, rows());
    cluster?.hang(3);
    const began = performance.now();
    try {
      const asked = problemsOf(engine.run(COUNT, source, OWNERS));
      await new Promise((wait) => { setTimeout(wait, 300); });
      await engine.stop();
      expect(await asked).not.toBe('answered');
      await engine.close();
      expect(performance.now() - began).toBeLessThan(30_000);
    } finally {
      cluster?.wake(3);
    }
  });

  test.skipIf(!mayRun)('whose first server dies is told by its address', async () => {
    const engine = await clickhouseEngine(address, 'likvard');
    const source = await engine.load(TABLE, ROWS, rows());
    cluster?.kill(1);
    expect(await problemsOf(engine.run(COUNT, source, OWNERS))).toEqual([['engine-unreachable', expect.objectContaining({ engine: 'clickhouse', address: new URL(address).host })]]);
    await engine.close();
  });
});
