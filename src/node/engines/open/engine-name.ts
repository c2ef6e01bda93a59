/** The engines that `kor` can be told to use. */
export type EngineName = 'karna' | 'duckdb' | 'postgres' | 'clickhouse';

/** The engine by the name it has in either language; undefined when there is none. */
export function engineNamed(name: string | undefined): EngineName | undefined {
  switch (name) {
    case undefined: case 'karna': case 'kärna': case 'kernel': return 'karna';
    case 'duckdb': case 'postgres': case 'clickhouse': return name;
    default: return undefined;
  }
}

/** A database with an address of its own. */
export function isServer(name: EngineName): name is 'postgres' | 'clickhouse' {
  return name === 'postgres' || name === 'clickhouse';
}
