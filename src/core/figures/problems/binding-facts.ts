/** What can be wrong when the mapping meets the rulebook. */
export interface BindingProblemFacts {
  'figures-period-missing': { period: string; periods: readonly string[] };
  'figures-entity-unknown': { entity: string; near: string | undefined; entities: readonly string[] };
  'figures-input-unknown': { input: string; near: string | undefined; entity: string };
  'figures-input-of-other-entity': { input: string; entity: string; here: string };
  'figures-unit-missing': { input: string; unit: string };
  'figures-unit-unknown': { unit: string; near: string | undefined };
  'figures-unit-unconvertible': { input: string; from: string; to: string };
  'figures-unit-not-wanted': { input: string; unit: string };
  'figures-values-not-wanted': { input: string };
  'figures-mapped-value-unknown': { input: string; found: string; near: string | undefined; allowed: readonly string[] };
  'figures-month-missing': { input: string };
  'figures-month-not-wanted': { input: string };
  'figures-month-outside': { input: string; month: number; period: string };
  'figures-parent-not-given': { entity: string; parent: string };
  'figures-parent-wrong': { entity: string; found: string; parent: string | undefined };
  'figures-no-defining-table': { entity: string };
  'figures-two-defining-tables': { entity: string };
  'figures-list-rows-differ': { entity: string; first: string; found: string };
}
