import { engineProblem, type EngineProblem } from '../../../core/emit/sql/engine-problems.ts';
import type { Connection } from '../connection.ts';
import { EngineFault } from '../engine-fault.ts';
import type { HeldColumn, OwnTable } from '../engine.ts';

/** A table of somebody else's has every column that is needed, each of a type that keeps what it holds exact; or all that is wrong is thrown. */
export function expectColumns({ dialect: { name: engine }, kinds }: Connection, { written: table, types }: OwnTable, needed: readonly HeldColumn[]): void {
  const problems = needed.flatMap(({ name: column, kind }): readonly EngineProblem[] => {
    const found = types.get(column);
    if (found === undefined) return [engineProblem('engine-column-missing', { engine, table, column, columns: [...types.keys()] })];
    return kinds[kind].test(found) ? [] : [engineProblem('engine-column-type', { engine, table, column, found, expected: kind })];
  });
  if (problems.length > 0) throw new EngineFault(problems);
}
