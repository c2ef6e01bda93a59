import type { ScenarioDeclaration, SettledClause } from '../../language/declarations/scenario.ts';
import type { TiedClause } from './adopted.ts';

/**
 * Scenarios with what became of them by the matters, in place of what somebody has written. Of a clause that has been up more than once the
 * last time counts.
 */
export function settledScenarios(
  scenarios: ReadonlyMap<string, ScenarioDeclaration>, clauses: readonly TiedClause[],
): ReadonlyMap<string, ScenarioDeclaration> {
  return new Map([...scenarios].map(([name, scenario]) => {
    const settled = new Map(clauses.flatMap(({ meeting, proposals }) => proposals.filter((one) => one.scenario === name)
      .map(({ clause, fate, how }): [string, SettledClause] => [clause, { clause, on: meeting.day, fate, how }])));
    return [name, settled.size === 0 ? scenario : { ...scenario, outcome: undefined, settled: [...settled.values()] }];
  }));
}
