import { clickhouseEngine } from '../../src/node/engines/clickhouse.ts';
import { duckdbEngine } from '../../src/node/engines/duckdb.ts';
import type { Engine } from '../../src/node/engines/engine.ts';
import { postgresEngine } from '../../src/node/engines/postgres.ts';

export interface EngineToTest {
  readonly name: Engine['name'];
  /** Undefined where there is no server: its tests say so and are counted as skipped. */
  readonly open: (() => Promise<Engine>) | undefined;
}

const [postgres, clickhouse] = [process.env['LIKVARD_TEST_POSTGRES'], process.env['LIKVARD_TEST_CLICKHOUSE']];

/** DuckDB is inside the process and always there; the others when .ci/services has started them. */
export const ENGINES: readonly EngineToTest[] = [
  { name: 'duckdb', open: () => duckdbEngine({ threads: 2 }) },
  { name: 'postgres', open: postgres ? () => postgresEngine(postgres) : undefined },
  { name: 'clickhouse', open: clickhouse ? () => clickhouseEngine(clickhouse) : undefined },
];

/** What a test is called: one that cannot run says so loudly, in the report and on the screen. */
export function titleOf({ name, open }: EngineToTest, what: string): string {
  if (open) return `${name}: ${what}`;
  process.stderr.write(`\n!!! NOT RUN: ${name} has no server (LIKVARD_TEST_${name.toUpperCase()} is not set): ${what}\n`);
  return `NOT RUN, no server: ${name}: ${what}`;
}
