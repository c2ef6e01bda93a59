import { everything, type DerivedInput, type DerivedRule, type Derivation } from '../../calculation/derivation.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { Control } from '../../comparison/control.ts';
import type { Sensitivity } from '../../comparison/sensitivity.ts';
import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { Version } from '../../language/declarations/rule.ts';
import { printExpression } from '../../language/syntax/printer.ts';
import { writePeriod } from '../../quantity/period.ts';
import { isRule } from '../explain/authority.ts';
import { exactText } from '../../quantity/exact.ts';
import { plainChoice, plainContradiction, plainDifference, plainOutcome, plainProblem } from './plain-comparison.ts';
import { monthOf, plainEvaluated, plainRange, plainValue, where, type PlainObject } from './plain-value.ts';

/** A derivation for JSON: every step once, the asked one first; what a step rests on is named by id. */
export function plainDerivation(derivation: Derivation): PlainObject {
  return { root: derivation.id, steps: [...everything(derivation)].map((step) => (isRule(step) ? plainRule(step) : plainInput(step))) };
}

function common({ id, kind, name, row, month, type, value }: Derivation): PlainObject {
  return { id, kind, name, row, ...monthOf(month), type: plainType(type), value: plainValue(value) };
}

function plainType(type: DeclaredType): PlainObject {
  return type.kind === 'number' ? { kind: type.kind, unit: type.unit.text, decimals: type.decimals } : { kind: type.kind };
}

function plainInput(derived: DerivedInput): PlainObject {
  const { figure } = derived;
  if (!figure) return common(derived);
  const { file, sheet, cell } = figure.place;
  const place = { file, ...where('sheet', sheet), cell };
  if (!('datum' in figure)) return { ...common(derived), figure: { ...place, written: 'gäller inte' } };
  return { ...common(derived), figure: { ...place, written: figure.written, sureness: figure.sureness, ...where('source', figure.source) } };
}

function plainRule(derived: DerivedRule): PlainObject {
  const { body, applies, formula, uses } = derived;
  return {
    ...common(derived),
    ...(body ? {
      version: plainVersion(body.version),
      ...where('formula', body.formula && printExpression(body.formula.expression)),
      ...(body.choice ? { choice: { alternative: body.choice.alternative, ...where('open', body.choice.open) } } : {}),
      ...where('scenario', body.scenario),
      ...(body.exemptions.length > 0 ? { exemptions: body.exemptions.map((one) => ({ what: one.what, ...where('until', one.until), ...plainVersion(one) })) } : {}),
    } : {}),
    ...(applies ? { applies: plainEvaluated(applies) } : {}),
    ...(formula ? { evaluated: plainEvaluated(formula) } : {}),
    uses: uses.map(({ id }) => id),
  };
}

function plainVersion({ interval, decision, basis }: Version): PlainObject {
  return { from: interval.from, ...where('to', interval.to), decision, basis };
}

/** The proposals of a matter side by side, for JSON. */
export function plainComparison({ declaration, outcomes, differences, choices, contradictions, refused }: Comparison): PlainObject {
  return {
    name: declaration.name, caseNumber: declaration.caseNumber, period: writePeriod(declaration.period),
    rules: { total: declaration.total, shares: declaration.shares, per: declaration.per, counts: declaration.counts, ...where('stated', declaration.stated) },
    outcomes: outcomes.map(plainOutcome),
    differences: differences.map(plainDifference),
    choices: choices.map(plainChoice),
    contradictions: contradictions.map(plainContradiction),
    refused: refused.map(({ name, problems }) => ({ name, problems: problems.map(plainProblem) })),
  };
}

/** How a total moves with one value, for JSON. */
export function plainSensitivity(sensitivity: Sensitivity): PlainObject {
  const { name, unit, decimals, proposal, current, low, high, points, jumps, breakEvens } = sensitivity;
  return {
    name, unit, decimals, proposal, ...where('current', current && exactText(current)), low: exactText(low), high: exactText(high),
    points: points.map(({ at, total }) => ({ at: exactText(at), total: plainValue(total) })),
    jumps: jumps.map(({ at, side, before, after, nowCounted, noLongerCounted }) =>
      ({ at: exactText(at), side, before: exactText(before), after: exactText(after), nowCounted, noLongerCounted })),
    breakEvens: breakEvens.map((one) => ({
      proposal: one.proposal, against: one.against,
      between: one.between.map((stretch) => ({ low: exactText(stretch.low), high: exactText(stretch.high), ...where('equalAt', stretch.equalAt && exactText(stretch.equalAt)) })),
    })),
  };
}

/** What published outcomes imply together, for JSON. */
export function plainControl(control: Control): PlainObject {
  const { kind, declaration } = control;
  const outcomes = declaration.outcomes.map(({ deducted, paid, about }) => ({
    deducted: { written: deducted.written, ...plainRange(deducted.within) }, paid: { written: paid.written, ...plainRange(paid.within) }, ...where('about', about),
  }));
  const said = { name: declaration.name, decision: declaration.decision, kind, outcomes };
  switch (control.kind) {
    case 'implies': return { ...said, share: plainRange(control.share), ...where('deficit', control.deficit && plainRange(control.deficit)) };
    case 'contradictory': return { ...said, clash: control.clash };
    case 'tooFew': return said;
  }
}
