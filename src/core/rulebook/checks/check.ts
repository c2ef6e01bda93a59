import type { Formula } from '../../language/declarations/formula.ts';
import type { Definition, RuleDeclaration } from '../../language/declarations/rule.ts';
import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { linkFormula } from '../../language/names/link.ts';
import { countingIds } from '../../language/names/linking.ts';
import { symbolsOf, type Symbols } from '../../language/names/symbols.ts';
import type { TextPlace } from '../../language/problem.ts';
import { languageProblem, type LanguageProblem } from '../../language/problems.ts';
import { nearest } from '../../language/nearest.ts';
import { checkAgainstRule } from '../../language/types/check-rule.ts';
import { checkPatches } from './check-patches.ts';
import { checkReferences } from './check-references.ts';
import { checkSelections } from './check-selections.ts';
import { withoutEchoes } from './echoes.ts';
import { formulasOf, versionsOf } from '../formulas.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';
import { checkVersions } from '../versions.ts';
import { checkTables } from './tables.ts';

/** All that can be said of a rulebook before a period is chosen: names, kinds, units, versions, decisions, scenarios. */
export function checkRulebook(symbols: Symbols): readonly RulebookProblem[] {
  const { declarations } = symbols;
  const { problems: ofSelections, sound, endless } = checkSelections(symbols);
  const problems: RulebookProblem[] = [...checkReferences(declarations), ...ofSelections];
  const unknown = new Map<string, TextPlace[]>();
  for (const rule of declarations.rules.values()) {
    problems.push(...checkRule(rule, sound), ...checkVersions(rule.name, rule.versions));
    for (const { decision, place } of versionsOf(rule)) checkDecision(decision, place);
  }
  for (const table of declarations.tables.values()) {
    problems.push(...checkVersions(table.name, table.versions), ...checkTables(table));
    for (const { decision, place } of table.versions) checkDecision(decision, place);
  }
  for (const { decision, place } of declarations.outcomes.values()) checkDecision(decision, place);
  for (const claim of declarations.claims.values()) checkDecision(claim.decision, claim.place);
  for (const scenario of declarations.scenarios.values()) {
    checkDecision(scenario.decision, scenario.place);
    for (const { decision, place } of scenario.patches) if (decision !== scenario.decision) checkDecision(decision, place);
    problems.push(...checkPatches(scenario, declarations), ...checkScenarioFormulas(scenario, sound));
  }
  for (const [name, [first, ...more]] of unknown) {
    if (first) problems.push(rulebookProblem('decision-unknown', first, { name, near: nearest(name, declarations.decisions.keys()) }, more));
  }
  return withoutEchoes(problems, endless);

  function checkDecision(name: string, place: TextPlace): void {
    if (!declarations.decisions.has(name)) unknown.set(name, [...(unknown.get(name) ?? []), place]);
  }
}

function checkRule(rule: RuleDeclaration, symbols: Symbols): readonly LanguageProblem[] {
  const problems: LanguageProblem[] = [];
  if (rule.where) checkFormula(rule.where, { ...rule, type: { kind: 'truth' } }, symbols, problems);
  const seen = new Set<Definition>();
  for (const { definition, place } of rule.versions) {
    if (seen.has(definition)) continue;
    seen.add(definition);
    for (const formula of formulasOf(definition)) checkFormula(formula, rule, symbols, problems);
    if (definition.kind === 'value' && rule.type.kind !== 'number') {
      problems.push(languageProblem('type-mismatch', place, { found: 'number', expected: rule.type.kind }));
    }
    if (definition.kind === 'exemptions' && rule.type.kind !== 'truth') {
      problems.push(languageProblem('type-mismatch', place, { found: 'truth', expected: rule.type.kind }));
    }
  }
  return problems;
}

function checkScenarioFormulas(scenario: ScenarioDeclaration, symbols: Symbols): readonly LanguageProblem[] {
  const added = scenario.patches.flatMap((patch) => (patch.kind === 'add' ? [patch.rule] : []));
  const { declarations } = symbols;
  const all = added.length === 0 ? symbols
    : symbolsOf({ ...declarations, rules: new Map([...declarations.rules, ...added.map((rule) => [rule.name, rule] as const)]) });
  const problems: LanguageProblem[] = [];
  for (const patch of scenario.patches) {
    if (patch.kind === 'add') problems.push(...checkRule(patch.rule, all));
    const rule = patch.kind === 'replace' ? all.declarations.rules.get(patch.rule) : undefined;
    if (!rule || patch.kind !== 'replace') continue;
    for (const formula of formulasOf(patch.definition)) checkFormula(formula, rule, all, problems);
  }
  return problems;
}

function checkFormula(formula: Formula, rule: RuleDeclaration, symbols: Symbols, problems: LanguageProblem[]): void {
  const before = problems.length;
  const scope = { rows: rule.entity === undefined ? [] : [{ entity: rule.entity }], per: rule.per, rule: rule.name };
  const node = linkFormula(formula, symbols, scope, countingIds(), problems);
  if (problems.length === before) checkAgainstRule(node, formula, rule, symbols, [], problems);
}
