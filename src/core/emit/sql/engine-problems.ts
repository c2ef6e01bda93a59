import type { Problem } from '../../language/problem.ts';
import type { Dialect } from './dialect.ts';

type EngineOf = { engine: Dialect['name'] };
type TableOf = EngineOf & { table: string };

/** What can be wrong with a database, a cluster, or the rows that stand in it. Addresses are hosts and ports: never a user's password. */
export interface EngineProblemFacts {
  'engine-no-address': EngineOf & { variable: string };
  'engine-address': EngineOf & { found: string };
  /** Nobody answers there, or who answered went away. */
  'engine-unreachable': EngineOf & { address: string; cause: string };
  'engine-login': EngineOf & { address: string; user: string };
  'engine-right': EngineOf & { said: string };
  /** Something else, in the database's own words. */
  'engine-fault': EngineOf & { said: string };
  'engine-table-missing': TableOf;
  'engine-column-missing': TableOf & { column: string; columns: readonly string[] };
  'engine-column-type': TableOf & { column: string; found: string; expected: 'integer' | 'truth' | 'text' };
  'engine-month-empty': TableOf & { month: string };
  'engine-rows-twice': TableOf & { month: string; column: string; rows: string; ids: string };
  'engine-rows-unfit': EngineOf & { column: string; rows: string; of: string; low: string | undefined; high: string | undefined };
  'engine-rows-unowned': EngineOf & { column: string; rows: string };
  /** Other rows were gone over than were put there: none may be lost, or come twice. */
  'engine-rows-differ': EngineOf & { expected: string; found: string };
  'engine-rows-most': EngineOf & { owner: string; rows: string; most: string };
  'engine-cluster-missing': { cluster: string; clusters: readonly string[] };
  'engine-cluster-outside': { cluster: string; address: string };
  'engine-cluster-replicas': { cluster: string };
  'engine-cluster-table': { table: string; cluster: string; found: string };
  'engine-cluster-engine': EngineOf;
  /** A server of the cluster that does not answer: with it gone there is no whole answer. */
  'engine-shard': { cluster: string; shard: string; host: string };
}

export type EngineProblem = { [Code in keyof EngineProblemFacts]: Problem<Code, EngineProblemFacts[Code]> }[keyof EngineProblemFacts];

/** The place is the question: what is wrong stands in no document. */
export function engineProblem<Code extends keyof EngineProblemFacts>(code: Code, facts: EngineProblemFacts[Code]): EngineProblem {
  return { code, severity: 'error', place: { kind: 'text', file: '', line: 0, column: 0, length: 0 }, facts, related: [] } as unknown as EngineProblem;
}
