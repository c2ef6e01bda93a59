import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { nearest } from '../../language/nearest.ts';
import type { TextPlace } from '../../language/problem.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { TiedClause } from './adopted.ts';
import { ownPatches, patchesOfClause } from './own-patches.ts';

type Scenarios = ReadonlyMap<string, ScenarioDeclaration>;

/** Whether matters and scenarios fit each other: every scenario named is there, and every change of it belongs to a clause it was laid for. */
export function checkTies(clauses: readonly TiedClause[], scenarios: Scenarios): readonly RegisterProblem[] {
  return [...scenariosNamed(clauses, scenarios), ...changesPlaced(clauses, scenarios), ...clauses.flatMap((clause) => changesNothing(clause, scenarios)), ...namesShared(clauses)];
}

function scenariosNamed(clauses: readonly TiedClause[], scenarios: Scenarios): readonly RegisterProblem[] {
  const unknown = new Map<string, RegisterProblem>();
  for (const { proposal, scenario, actPlace } of clauses.flatMap(({ proposals }) => proposals)) {
    if (scenario === undefined || scenarios.has(scenario)) continue;
    unknown.set(`${scenario} ${actPlace.file}`, registerProblem('adopted-scenario-unknown', actPlace, { scenario, proposal, near: nearest(scenario, scenarios.keys()) }));
  }
  return [...unknown.values()];
}

function changesPlaced(clauses: readonly TiedClause[], scenarios: Scenarios): readonly RegisterProblem[] {
  const laidFor = new Map<string, { readonly clauses: Set<string>; readonly place: TextPlace }>();
  for (const { scenario, clause, actPlace } of clauses.flatMap(({ proposals }) => proposals)) {
    if (scenario === undefined) continue;
    const found = laidFor.get(scenario) ?? { clauses: new Set<string>(), place: actPlace };
    found.clauses.add(clause);
    laidFor.set(scenario, found);
  }
  return [...laidFor].flatMap(([name, { clauses: known, place }]) => {
    const scenario = scenarios.get(name);
    return (scenario ? ownPatches(scenario) : []).flatMap((patch): readonly RegisterProblem[] => {
      if (patch.clause === undefined) return [registerProblem('adopted-clause-missing', patch.place, { scenario: name, clauses: [...known] }, [place])];
      return known.has(patch.clause) ? [] : [registerProblem('adopted-clause-unknown', patch.place, { scenario: name, clause: patch.clause, clauses: [...known] }, [place])];
    });
  });
}

/** A clause won by a proposal that changes nothing there, while one that lost would have: a change or its clause has been forgotten. */
function changesNothing({ name, clause, proposals, adopted }: TiedClause, scenarios: Scenarios): readonly RegisterProblem[] {
  const changes = (scenario: string | undefined): TextPlace | undefined => {
    const declared = scenario === undefined ? undefined : scenarios.get(scenario);
    return declared && patchesOfClause(declared, clause.clause)[0]?.place;
  };
  if (!adopted || changes(adopted.scenario)) return [];
  const other = proposals.find((one) => one !== adopted && changes(one.scenario));
  const otherPlace = changes(other?.scenario);
  if (!other || !otherPlace) return [];
  return [registerProblem('adopted-nothing', adopted.place, { decision: name, proposal: adopted.proposal, scenario: adopted.scenario, other: other.scenario ?? '' }, [otherPlace])];
}

function namesShared(clauses: readonly TiedClause[]): readonly RegisterProblem[] {
  const names = new Map(clauses.map(({ meeting, paragraph }) => [meeting, paragraph] as const));
  const meetings = [...names].map(([{ place }, name]) => ({ place, name }));
  return meetings.flatMap(({ name, place }, at) => meetings.slice(0, at).filter((other) => other.name === name)
    .map((other) => registerProblem('adopted-name-twice', place, { name }, [other.place])));
}
