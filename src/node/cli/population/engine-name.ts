/** The engines that `kor` can be told to use. */
export type EngineName = 'karna' | 'duckdb';

/** The engine by the name it has in either language; undefined when there is none. */
export function engineNamed(name: string | undefined): EngineName | undefined {
  if (name === undefined || name === 'karna' || name === 'kernel') return 'karna';
  return name === 'duckdb' ? name : undefined;
}
