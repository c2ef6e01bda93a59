import type { Declarations } from '../../language/declarations/declarations.ts';
import { nearest } from '../../language/nearest.ts';
import type { TextPlace } from '../../language/problem.ts';
import { languageProblem } from '../../language/problems.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';

/** Whether what declarations name is there: parents, entities of inputs and rules, rules of claims, scenarios started from. */
export function checkReferences(declarations: Declarations): readonly RulebookProblem[] {
  const problems: RulebookProblem[] = [];
  const { entities, inputs, rules, selections, claims, comparisons, accounts, scenarios } = declarations;
  const expect = (kind: 'entity' | 'rule' | 'selection' | 'scenario', name: string, known: Iterable<string>, place: TextPlace): void => {
    const names = [...known];
    if (!names.includes(name)) problems.push(rulebookProblem('reference-unknown', place, { name, kind, near: nearest(name, names) }));
  };
  const groups = [...entities.keys(), ...[...entities.values()].map(({ plural }) => plural), ...selections.keys()];

  for (const { name, parent, place } of entities.values()) {
    if (parent !== undefined && !entities.has(parent)) {
      problems.push(rulebookProblem('parent-unknown', place, { entity: name, parent, near: nearest(parent, entities.keys()) }));
    }
  }
  for (const { name, place } of entities.values()) {
    if (circlesBack(name, entities)) problems.push(languageProblem('entity-cycle', place, { name }));
  }
  for (const { entity, place } of inputs.values()) expect('entity', entity, entities.keys(), place);
  for (const { entity, place } of rules.values()) if (entity !== undefined) expect('entity', entity, entities.keys(), place);
  for (const { of, place } of selections.values()) expect('selection', of, groups, place);
  for (const { rule, list, place } of claims.values()) {
    expect('rule', rule, rules.keys(), place);
    expect('rule', list, rules.keys(), place);
  }
  for (const { total, shares, per, counts, stated, place } of comparisons.values()) {
    for (const rule of [total, shares, per, counts, ...(stated === undefined ? [] : [stated])]) expect('rule', rule, rules.keys(), place);
  }
  for (const { rows, group, revenues, costs, result, per, base, deductions, deviation, compensation, place } of accounts.values()) {
    expect('entity', rows, entities.keys(), place);
    for (const name of [group, ...revenues, ...costs, result, per, base, ...deductions, deviation, ...(compensation === undefined ? [] : [compensation])]) {
      expect('rule', name, [...rules.keys(), ...inputs.keys()], place);
    }
  }
  for (const scenario of scenarios.values()) {
    const before = new Set<string>();
    for (let at: string | undefined = scenario.startsFrom; at !== undefined && !before.has(at); at = scenarios.get(at)?.startsFrom) before.add(at);
    if (before.has(scenario.name)) problems.push(rulebookProblem('scenario-cycle', scenario.place, { scenario: scenario.name }));
  }
  for (const { startsFrom, place } of scenarios.values()) if (startsFrom !== undefined) expect('scenario', startsFrom, scenarios.keys(), place);
  return problems;
}

/** Whether following `i` from an entity leads back to it; of those in a circle the first declared is told of. */
function circlesBack(name: string, entities: Declarations['entities']): boolean {
  const path = [name];
  for (let at = entities.get(name)?.parent; at !== undefined && at !== name; at = entities.get(at)?.parent) {
    if (path.includes(at)) return false;
    path.push(at);
  }
  const last = entities.get(path.at(-1) ?? name)?.parent;
  return last === name && [...entities.keys()].find((one) => path.includes(one)) === name;
}
