import type { Dialect } from '../../../emit/sql/dialect.ts';

/** The databases by the names they go by. */
export const ENGINES: Readonly<Record<Dialect['name'], string>> = { duckdb: 'DuckDB', postgres: 'PostgreSQL', clickhouse: 'ClickHouse' };
