import type { Declarations } from '../../language/declarations/declarations.ts';
import type { Exemption, RuleVersion } from '../../language/declarations/rule.ts';
import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { overlaps } from '../../quantity/day.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import { writeDayWithin } from '../reading/day-within.ts';
import { decisionOf, type TiedClause } from './adopted.ts';
import { madeBy, sameVersion, type Made } from './made.ts';
import { patchesOfClause } from './own-patches.ts';

/** A version or an exemption that a document holds. */
export interface Written {
  readonly rule: string;
  readonly version: RuleVersion | Exemption;
}

/** Every version and exemption of the documents that says it was decided by a clause, or by the paragraph the clause stands in. */
export function writtenFor({ name, paragraph }: TiedClause, { rules }: Declarations): readonly Written[] {
  return [...rules.values()].flatMap((rule) => rule.versions.flatMap((version): readonly Written[] => {
    const inside = version.definition.kind === 'exemptions' ? version.definition.exemptions : [];
    return [version, ...inside].filter(({ decision, basis }) => basis === 'decided' && (decision === name || decision === paragraph)).map((one) => ({ rule: rule.name, version: one }));
  }));
}

/** The version of a document that says what an adopted change says; with it nothing needs to be added. */
export function writtenLike({ rule, ...made }: Made, written: readonly Written[]): Written | undefined {
  return made.kind === 'rule' ? undefined : written.find((one) => one.rule === rule && sameVersion(one.version, made.version));
}

/**
 * Versions that documents hold by a clause's decision and that say otherwise than what was adopted: other days, another value or formula,
 * or just what a proposal said that fell. What else a document lets a clause decide is its own.
 */
export function writtenOtherwise(
  clause: TiedClause, made: readonly Made[], written: readonly Written[], scenarios: ReadonlyMap<string, ScenarioDeclaration>, declarations: Declarations,
): readonly RegisterProblem[] {
  const all = clause.proposals.flatMap(({ scenario }) => {
    const declared = scenario === undefined ? undefined : scenarios.get(scenario);
    return declared ? patchesOfClause(declared, clause.clause.clause).flatMap((patch) => madeBy(patch, clause, declarations.rules)) : [];
  });
  return written.flatMap(({ rule, version }) => {
    const touching = (one: Made): true | false => one.rule === rule && one.kind === ('what' in version ? 'exemption' : 'version') && aboutSame(one, version, clause);
    const adopted = made.filter(touching);
    const says = (one: Made): true | false => one.kind !== 'rule' && sameVersion(one.version, version);
    if (adopted.some(says)) return [];
    const told = adopted[0] ?? all.find((one) => touching(one) && says(one));
    if (!told) return [];
    const facts = { rule, decision: clause.name, proposal: clause.adopted?.proposal, scenario: clause.adopted?.scenario };
    return [registerProblem('adopted-otherwise', version.place, facts, [told.patch.place, clause.clause.place ?? clause.meeting.place])];
  });
}

/** Of what rests on the whole paragraph, only what is for the same days is about the same. */
function aboutSame(made: Made, version: RuleVersion | Exemption, { name }: TiedClause): true | false {
  if (made.kind === 'rule' || ('what' in version && 'what' in made.version && version.what !== made.version.what)) return false;
  return version.decision === name || overlaps(version.interval, made.version.interval);
}

/** Where a document declares the clause's decision with another day, body or vote than the matter records. */
export function decisionOtherwise(clause: TiedClause, { decisions }: Declarations): readonly RegisterProblem[] {
  const written = decisions.get(clause.name);
  const { day } = clause.meeting;
  if (!written || !day) return [];
  const recorded = decisionOf(clause, day);
  const pairs = [
    ['decided', writeDayWithin(written.decided), writeDayWithin(recorded.decided)], ['body', written.body, recorded.body],
    ['votes', written.votes ?? recorded.votes, recorded.votes ?? written.votes],
  ] as const;
  return pairs.flatMap(([of, one, other]) => (one === other ? []
    : [registerProblem('adopted-decision-differs', written.place, { decision: clause.name, of, written: one ?? '', recorded: other ?? '' }, [recorded.place])]));
}
