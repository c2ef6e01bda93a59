/** What a person reads when a database or a cluster cannot be used: every sentence, in both languages. */
import { expect, test } from 'vitest';
import { engineProblem, type EngineProblem, type EngineProblemFacts } from '../../src/core/emit/sql/engine-problems.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

const [engine, table] = ['postgres', 'vard.listade'] as const;
const EXAMPLES: { readonly [Code in keyof EngineProblemFacts]: EngineProblemFacts[Code] } = {
  'engine-no-address': { engine, variable: 'LIKVARD_POSTGRES' },
  'engine-address': { engine: 'clickhouse', found: 'server:8123' },
  'engine-unreachable': { engine, address: 'server:5432', cause: 'ECONNREFUSED' },
  'engine-login': { engine, address: 'server:5432', user: 'anna' },
  'engine-right': { engine, said: 'permission denied for table listade' },
  'engine-fault': { engine, said: 'could not extend file: No space left on device' },
  'engine-table-missing': { engine, table },
  'engine-column-missing': { engine, table, column: 'ålder', columns: ['person', 'enhet', 'månad'] },
  'engine-column-type': { engine, table, column: 'vårdtyngd', found: 'double precision', expected: 'integer' },
  'engine-month-empty': { engine, table, month: '2024-03' },
  'engine-rows-twice': { engine, table, month: '2024-03', column: 'person', rows: '12', ids: '11' },
  'engine-rows-unfit': { engine, column: 'ålder', rows: '3', of: '12', low: '0', high: '130' },
  'engine-rows-unowned': { engine, column: 'enhet', rows: '2' },
  'engine-rows-differ': { engine: 'clickhouse', expected: '12', found: '8' },
  'engine-rows-most': { engine, owner: 'Ås', rows: '12', most: '10' },
  'engine-cluster-missing': { cluster: 'likvard', clusters: ['halsa', 'prov'] },
  'engine-cluster-outside': { cluster: 'likvard', address: 'server:8123' },
  'engine-cluster-replicas': { cluster: 'likvard' },
  'engine-cluster-table': { table: 'vard.listade', cluster: 'likvard', found: 'MergeTree' },
  'engine-cluster-engine': { engine },
  'engine-shard': { cluster: 'likvard', shard: '2', host: 'server-2:9000' },
};

test.each(['sv', 'en'] as const)('every fault of a database is told in %s with what to do', async (language) => {
  const told = Object.entries(EXAMPLES).map(([code, facts]) => tellProblem(engineProblem(code as EngineProblem['code'], facts as never), language));
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`golden/problems.${language}.txt`);
});
