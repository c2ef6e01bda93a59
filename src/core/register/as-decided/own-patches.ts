import { NO_CLAUSE, type Patch, type ScenarioDeclaration } from '../../language/declarations/scenario.ts';

/**
 * The changes that are a proposal's own: those that rest on the scenario's own decision. One that names another decision repeats what
 * somebody else proposed, and what the scenario starts from is there to compute with; neither is adopted with it.
 */
export function ownPatches({ decision, patches }: ScenarioDeclaration): readonly Patch[] {
  return patches.filter((patch) => patch.decision === decision && patch.clause !== NO_CLAUSE);
}

/** The own changes that belong to a clause. */
export function patchesOfClause(scenario: ScenarioDeclaration, clause: string): readonly Patch[] {
  return ownPatches(scenario).filter((patch) => patch.clause === clause);
}
