import type { RestsOn } from '../../calculation/derivation.ts';
import type { ChoiceEffect, Contradiction, Difference, Outcome } from '../../comparison/comparison.ts';
import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import type { Place } from '../../language/problem.ts';
import type { RulebookProblem } from '../../rulebook/problems.ts';
import { exactText } from '../../quantity/exact.ts';
import { whatBecame } from '../procedure/what-became.ts';
import { plainEvaluated, plainValue, where, type PlainObject } from './plain-value.ts';

/** What a proposal comes to, for JSON. */
export function plainOutcome({ name, scenario, total, stated, shares, counted, rests }: Outcome): PlainObject {
  return {
    name, ...where('mover', scenario?.mover), ...where('outcome', scenario && whatBecame(scenario, 'sv')), ...plainSettled(scenario?.settled), ...where('decision', scenario?.decision), ...where('about', scenario?.about),
    total: plainValue(total), stated: plainValue(stated),
    shares: shares.map(({ row, share, base, perBase }) => ({ row, share: plainValue(share), base: plainValue(base), perBase: plainValue(perBase) })),
    counted: counted.map(({ row, value, because }) => ({ row, value: plainValue(value), ...where('because', because && plainEvaluated(because)) })),
    rests: plainRests(rests),
  };
}

/** Clause by clause, where a matter says it: votes are those for the proposal and against it, whatever Ja and Nej were. */
function plainSettled(settled: ScenarioDeclaration['settled']): PlainObject {
  return settled === undefined ? {} : { settled: settled.map(({ clause, fate, how }) => ({ clause, fate, how: { ...how } })) };
}

function plainRests({ openChoices, bases, scenarios, sureness }: RestsOn): PlainObject {
  return { openChoices: openChoices.map(({ name, alternative, open }) => ({ name, alternative, open })), bases, scenarios, ...where('sureness', sureness) };
}

/** Why a total differs, step by step, for JSON. */
export function plainDifference({ from, to, total, steps }: Difference): PlainObject {
  return {
    from, to, total: exactText(total),
    steps: steps.map((step) => ({
      rule: step.rule, from: step.from, to: step.to, effect: exactText(step.effect),
      rows: step.rows.map(({ row, effect }) => ({ row, effect: exactText(effect) })),
      nowCounted: step.nowCounted, noLongerCounted: step.noLongerCounted,
    })),
  };
}

/** What an open choice would change, for JSON. */
export function plainChoice({ choice, standard, open, alternatives }: ChoiceEffect): PlainObject {
  return {
    choice, standard, open,
    alternatives: alternatives.map(({ name, totals }) => ({ name, totals: totals.map(({ proposal, total }) => ({ proposal, total: plainValue(total) })) })),
  };
}

/** Where a rule and a list disagree, for JSON. */
export function plainContradiction(one: Contradiction): PlainObject {
  const { claim, about, decision, row, rule, ruleSays, list, listSays, because } = one;
  return { claim, about, decision, row, rule, ruleSays: plainValue(ruleSays), list, listSays: plainValue(listSays), ...where('because', because && plainEvaluated(because)) };
}

/** A problem with its place and facts, for JSON. */
export function plainProblem({ code, severity, place, facts }: RulebookProblem): PlainObject {
  const told = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { code, severity, place: plainPlace(place), facts: Object.fromEntries(told) };
}

function plainPlace(place: Place): PlainObject {
  return place.kind === 'text' ? { file: place.file, line: place.line, column: place.column } : { file: place.file, ...where('sheet', place.sheet), cell: place.cell };
}
