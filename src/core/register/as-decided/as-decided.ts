import type { Declarations } from '../../language/declarations/declarations.ts';
import type { DecisionDeclaration } from '../../language/declarations/decision.ts';
import type { RuleDeclaration } from '../../language/declarations/rule.ts';
import { symbolsOf } from '../../language/names/symbols.ts';
import type { RecordedMatter } from '../../procedure/recorded-matter.ts';
import { overlaps } from '../../quantity/day.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import { decisionOf, tiedClauses, type TiedClause } from './adopted.ts';
import { checkTies } from './check-ties.ts';
import { decisionOtherwise, writtenFor, writtenLike, writtenOtherwise } from './check-written.ts';
import { madeBy, sameVersion, type Made } from './made.ts';
import { patchesOfClause } from './own-patches.ts';
import { settledScenarios } from './settled-scenarios.ts';

export interface AsDecided {
  /** Undefined when there is a problem: where document and matter say different things nobody can tell which was decided. */
  readonly rulebook: Rulebook | undefined;
  readonly problems: readonly RegisterProblem[];
}

/**
 * A rulebook with what matters have decided: of each clause the adopted proposal's own changes are versions, decided by that clause on the
 * day of the meeting, without anybody writing them again. What a document already holds stays as it is, and must say the same. Proposals
 * that fell stay scenarios, and say what became of them. What is only put to another body changes nothing.
 */
export function asDecided(rulebook: Rulebook, matters: readonly RecordedMatter[]): AsDecided {
  const { declarations } = rulebook;
  const { scenarios } = declarations;
  const clauses = tiedClauses(matters);
  if (clauses.length === 0) return { rulebook, problems: [] };
  const ties = checkTies(clauses, scenarios);
  if (ties.length > 0) return { rulebook: undefined, problems: ties };
  const problems: RegisterProblem[] = [];
  const made = clauses.flatMap((clause): readonly Made[] => {
    const all = adoptedBy(clause, declarations);
    const written = writtenFor(clause, declarations);
    problems.push(...decisionOtherwise(clause, declarations), ...writtenOtherwise(clause, all, written, scenarios, declarations));
    const added = all.filter((one) => writtenLike(one, written) === undefined);
    const [first] = added;
    if (!first || clause.meeting.day) return added;
    problems.push(registerProblem('adopted-day-unknown', clause.clause.place ?? clause.meeting.place, { decision: clause.name }, [first.patch.place]));
    return [];
  });
  problems.push(...clashes(made), ...namesTaken(made));
  if (problems.length > 0) return { rulebook: undefined, problems };
  const decided: Declarations = {
    ...declarations, rules: withMade(declarations.rules, made), decisions: withDecisions(declarations.decisions, made), scenarios: settledScenarios(scenarios, clauses),
  };
  return { rulebook: { ...rulebook, declarations: decided, symbols: symbolsOf(decided) }, problems: [] };
}

function adoptedBy(clause: TiedClause, { scenarios, rules }: Declarations): readonly Made[] {
  const scenario = clause.adopted?.scenario === undefined ? undefined : scenarios.get(clause.adopted.scenario);
  const patches = scenario ? patchesOfClause(scenario, clause.clause.clause) : [];
  const added = patches.flatMap((patch): [string, RuleDeclaration][] => (patch.kind === 'add' ? [[patch.rule.name, patch.rule]] : []));
  return patches.flatMap((patch) => madeBy(patch, clause, new Map([...rules, ...added])));
}

/** Two clauses of one meeting that say different things of one rule in the same days: neither was decided after the other. */
function clashes(made: readonly Made[]): readonly RegisterProblem[] {
  return made.flatMap((one, at) => made.slice(0, at).flatMap((other): readonly RegisterProblem[] => {
    if (one.kind === 'rule' || other.kind === 'rule' || one.rule !== other.rule || one.from.meeting.place !== other.from.meeting.place) return [];
    if ('what' in one.version && 'what' in other.version && one.version.what !== other.version.what) return [];
    if (!overlaps(one.version.interval, other.version.interval) || sameVersion(one.version, other.version)) return [];
    return [registerProblem('adopted-clash', one.patch.place, { rule: one.rule, first: other.from.name, second: one.from.name }, [other.patch.place])];
  }));
}

function namesTaken(made: readonly Made[]): readonly RegisterProblem[] {
  const rules = made.filter(({ kind }) => kind === 'rule');
  return rules.flatMap((one, at) => rules.slice(0, at).filter(({ rule }) => rule === one.rule)
    .map((other) => registerProblem('adopted-clash', one.patch.place, { rule: one.rule, first: other.from.name, second: one.from.name }, [other.patch.place])));
}

function withMade(rules: ReadonlyMap<string, RuleDeclaration>, made: readonly Made[]): ReadonlyMap<string, RuleDeclaration> {
  const after = new Map(rules);
  for (const one of made) {
    const rule = after.get(one.rule);
    if (one.kind === 'rule') after.set(one.rule, one.declared);
    else if (rule) after.set(one.rule, { ...rule, versions: one.kind === 'version' ? [...rule.versions, one.version] : withExemption(rule, one) });
  }
  return after;
}

function withExemption({ versions }: RuleDeclaration, { version }: Extract<Made, { readonly kind: 'exemption' }>): RuleDeclaration['versions'] {
  return versions.map((one) => (one.definition.kind === 'exemptions' ? { ...one, definition: { kind: 'exemptions', exemptions: [...one.definition.exemptions, version] } } : one));
}

/** The decisions that what was added rests on, where no document declares them. */
function withDecisions(decisions: ReadonlyMap<string, DecisionDeclaration>, made: readonly Made[]): ReadonlyMap<string, DecisionDeclaration> {
  const needed = made.flatMap(({ from }): [string, DecisionDeclaration][] => (from.meeting.day && !decisions.has(from.name) ? [[from.name, decisionOf(from, from.meeting.day)]] : []));
  return new Map([...decisions, ...needed]);
}
