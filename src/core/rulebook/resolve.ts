import type { LanguageProblem } from '../language/problems.ts';
import { languageProblem } from '../language/problems.ts';
import { symbolsOf } from '../language/names/symbols.ts';
import { countingIds } from '../language/names/linking.ts';
import type { Program, ProgramRule } from '../language/program.ts';
import type { Node } from '../language/names/node.ts';
import { insideOf, kindOf } from '../language/nodes/dispatch.ts';
import type { Period } from '../quantity/period.ts';
import { inOrder, rulesRead } from '../language/types/order.ts';
import { measureProgram } from '../language/types/measure.ts';
import type { TextPlace } from '../language/problem.ts';
import { nearest } from '../language/nearest.ts';
import { ruleOfKey, visibleRule, type AsOf } from './as-of.ts';
import { link, type BodyMaking } from './resolving/body.ts';
import { alternativesOf } from './checks/check-patches.ts';
import { notInForce } from './resolving/not-in-force.ts';
import { monthsIn } from './resolving/pick.ts';
import { rulebookProblem, type RulebookProblem } from './problems.ts';
import { resolveBodies } from './resolving/resolve-bodies.ts';
import { resolveTables } from './resolving/resolve-tables.ts';
import type { Rulebook } from './rulebook.ts';
import { withinYear } from './resolving/within-year.ts';
import { overlay, type EffectiveRule, type Overlay } from './scenario.ts';

export type Resolved =
  | { readonly kind: 'resolved'; readonly program: Program }
  | { readonly kind: 'refused'; readonly problems: readonly (RulebookProblem | LanguageProblem)[] };

/**
 * Takes time out of a rulebook: for the period, the days of decision and knowledge, the scenarios and the choices asked for, one
 * body for each rule and month. Total or refused: a rule that is read but not in force, a version that changes inside the
 * period, a decision whose day is uncertain around the day asked for are all refused with their decisions.
 */
export function resolve(rulebook: Rulebook, asked: AsOf): Resolved {
  return resolveEffective(rulebook, asked, effective(rulebook, asked));
}

/** What holds of every rule: what is visible on the days asked for, with the scenarios laid over it. */
export interface Effective extends Overlay {
  readonly problems: readonly (RulebookProblem | LanguageProblem)[];
}

export function effective(rulebook: Rulebook, asked: AsOf): Effective {
  const problems: RulebookProblem[] = [];
  const { declarations } = rulebook;
  checkAsked(rulebook, asked, problems);
  const base = new Map([...declarations.rules].map(([name, rule]): [string, EffectiveRule] =>
    [name, { ...rule, versions: visibleRule(rule.versions, asked, declarations.decisions, problems) }]));
  return { ...overlay(base, asked.scenarios, declarations.scenarios, QUESTION, problems), problems };
}

/** Resolves rules that may be a mixture of two proposals: how a difference is taken one rule at a time. */
export function resolveEffective(rulebook: Rulebook, asked: AsOf, { rules, choices, problems: before }: Effective): Resolved {
  const problems = [...before];
  const { declarations } = rulebook;
  const symbols = rules.size === declarations.rules.size ? rulebook.symbols : symbolsOf({ ...declarations, rules });
  const ids = countingIds();
  const making: BodyMaking = { symbols, asked, settled: choices, ids, types: [], problems };
  const months = monthsIn(asked.period);
  const { tables, keyOfMonth } = resolveTables(declarations, asked, months, problems);

  const found = rulesInForce(rules, months, keyOfMonth, making);
  const reads = new Map([...found.values()].map((rule) => [rule.name, readsOf(rule)]));
  const untimely = new Set(problems.flatMap(({ code, facts }) => (code === 'version-within-period' && 'rule' in facts ? [facts.rule] : [])));
  problems.push(...notInForce(found, reads, rules, rulebook, asked).filter(({ facts }) => !('rule' in facts && untimely.has(facts.rule))));
  problems.push(...withinYear(found, tables, keyOfMonth, rulebook, asked));
  const order = inOrder(reads);
  if (order.kind === 'circular') {
    const [first] = order.names;
    problems.push(languageProblem('circular-rules', found.get(first ?? '')?.declaration.place ?? documentStart(rulebook), { rules: order.names }));
  }
  if (problems.some(({ severity }) => severity === 'error')) return { kind: 'refused', problems: unique(problems) };

  const ordered = (order.kind === 'ordered' ? order.names : []).flatMap((name) => found.get(name) ?? []);
  const { measures, ruleMeasures } = measureProgram(ordered, declarations.inputs, symbols, making.types, tables, problems as LanguageProblem[]);
  if (problems.some(({ severity }) => severity === 'error')) return { kind: 'refused', problems: unique(problems) };
  const program: Program = {
    period: asked.period, symbols, inputs: declarations.inputs, rules: ordered, ruleByName: found, tables,
    nodeCount: ids.count(), types: making.types, measures, ruleMeasures,
  };
  return { kind: 'resolved', program };
}

/**
 * The rules that say something in the period, each with its bodies. A run for one month leaves out what needs the whole year
 * (an aggregate over months): one month of it would look like all of it.
 */
function rulesInForce(
  rules: Effective['rules'], months: readonly Period[], keyOfMonth: readonly ReadonlyMap<string, string>[], making: BodyMaking,
): ReadonlyMap<string, ProgramRule> {
  const found = new Map<string, ProgramRule>();
  for (const rule of rules.values()) {
    const resolved = resolveBodies(rule, months, keyOfMonth, making);
    if (!resolved || (making.asked.period.month !== undefined && resolved.bodies.some(({ node }) => goesOverMonths(node)))) continue;
    const applies = rule.where && { formula: rule.where, node: link({ ...rule, type: { kind: 'truth' } }, rule.where, keyOfMonth[0] ?? new Map(), making) };
    const { name, kind, entity, per, type } = rule;
    found.set(name, { name, kind, entity, per, type, ...(applies ? { applies } : {}), ...resolved, declaration: rule });
  }
  return found;
}

function goesOverMonths(node: Node): boolean {
  return kindOf(node).selection?.(node).scope === 'months' || insideOf(node).some(goesOverMonths);
}

function readsOf(rule: ProgramRule): ReadonlySet<string> {
  const found = new Set<string>();
  if (rule.applies) rulesRead(rule.applies.node, found);
  for (const { node } of rule.bodies) rulesRead(node, found);
  return found;
}

/** Choices and values asked for from outside are to exist, as those in a scenario are. */
function checkAsked({ declarations }: Rulebook, asked: AsOf, problems: RulebookProblem[]): void {
  const place = QUESTION;
  for (const [rule, found] of asked.choices) {
    const alternatives = alternativesOf(rule, declarations);
    if (alternatives.length === 0) {
      problems.push(rulebookProblem('reference-unknown', place, { name: rule, kind: 'rule', near: nearest(rule, declarations.rules.keys()) }));
    } else if (!alternatives.includes(found)) {
      problems.push(rulebookProblem('alternative-unknown', place, { rule, found, near: nearest(found, alternatives), alternatives }));
    }
  }
  for (const key of asked.values.keys()) {
    const { rule } = ruleOfKey(key);
    if (!declarations.rules.has(rule)) {
      problems.push(rulebookProblem('reference-unknown', place, { name: rule, kind: 'rule', near: nearest(rule, declarations.rules.keys()) }));
    }
  }
}

/** What was asked for stands in no document. */
const QUESTION: TextPlace = { kind: 'text', file: 'frågan', line: 0, column: 0, length: 0 };

function documentStart({ documents }: Pick<Rulebook, 'documents'>): TextPlace {
  return { kind: 'text', file: documents[0]?.source.file ?? '', line: 1, column: 1, length: 1 };
}

/** A formula used in several months is linked once a month; its problems are told once. So is a decision many versions rest on. */
function unique<P extends RulebookProblem | LanguageProblem>(problems: readonly P[]): readonly P[] {
  const told = new Set<string>();
  return problems.filter(({ code, place, facts }) => {
    const key = JSON.stringify(code === 'decision-day-uncertain' && 'decision' in facts ? [code, facts.decision] : [code, place, facts]);
    return told.size < told.add(key).size;
  });
}
