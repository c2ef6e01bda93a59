import { clickhouseEngine } from '../../src/node/engines/clickhouse.ts';
import { duckdbEngine } from '../../src/node/engines/duckdb.ts';
import type { PopulationPass } from '../../src/core/emit/population/plan.ts';
import type { Engine, LineBatch, Owners, RowSource } from '../../src/node/engines/engine.ts';
import { postgresEngine } from '../../src/node/engines/postgres.ts';

export interface EngineToTest {
  readonly name: Engine['name'];
  /** Several servers are slower than one, and get fewer cases. */
  readonly kind: Engine['name'] | 'cluster';
  readonly title: string;
  /** Undefined where there is no server: its tests say so and are counted as skipped. */
  readonly open: (() => Promise<Engine>) | undefined;
}

const [postgres, clickhouse, cluster] = [process.env['LIKVARD_TEST_POSTGRES'], process.env['LIKVARD_TEST_CLICKHOUSE'], process.env['LIKVARD_TEST_CLUSTER']];

/** One that cannot run says so loudly, in the report and on the screen. */
function toTest(name: Engine['name'], open: (() => Promise<Engine>) | undefined, kind: EngineToTest['kind'] = name): EngineToTest {
  if (open) return { name, kind, title: kind, open };
  process.stderr.write(`\n!!! NOT RUN: no test on ${kind}: it has no server (LIKVARD_TEST_${kind.toUpperCase()} is not set; see .ci/services)\n`);
  return { name, kind, title: `${kind}: NOT RUN, NO SERVER`, open };
}

/** DuckDB is inside the process and always there; the others when .ci/services has started them. */
export const ENGINES: readonly EngineToTest[] = [
  toTest('duckdb', () => duckdbEngine({ threads: 2 })),
  toTest('postgres', postgres ? () => postgresEngine(postgres) : undefined),
  toTest('clickhouse', clickhouse ? () => clickhouseEngine(clickhouse) : undefined),
  toTest('clickhouse', cluster ? () => clickhouseEngine(cluster, 'likvard') : undefined, 'cluster'),
];

/** How many cases are generated, times what LIKVARD_TEST_TIMES says for a long run. */
export function runs(usual: number): number {
  return usual * Number(process.env['LIKVARD_TEST_TIMES'] ?? '1');
}

/** Opens the engine for the time of a test. */
export async function withEngine({ name, open }: EngineToTest, run: (engine: Engine) => Promise<void>): Promise<void> {
  if (!open) throw new Error(`${name} has no server`);
  const engine = await open();
  try {
    await run(engine);
  } finally {
    await engine.close();
  }
}

/** Every row's outputs, all at once. */
export async function linesOf(engine: Engine, pass: PopulationPass, source: RowSource, owners: Owners): Promise<LineBatch> {
  const batches: LineBatch[] = [];
  const streamed = await engine.stream(pass, source, owners, (batch) => {
    batches.push(batch);
    return Promise.resolve();
  });
  if (streamed.kind === 'refused') throw new Error(JSON.stringify(streamed.problems));
  return { columns: batches[0]?.columns ?? [], rows: batches.flatMap(({ rows }) => rows) };
}
