import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Interval } from '../../quantity/day.ts';
import { exemptionRule } from '../../rulebook/exemption-rule.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { namedVersions } from '../agreement/versions.ts';
import { patchesOfClause } from '../as-decided/own-patches.ts';
import type { Span } from '../effect.ts';

/** A rule that a clause touches in a rulebook, for which days; what is exempted where it is a list of exemptions. */
export interface Bearing {
  readonly rule: string;
  readonly what?: string | undefined;
  readonly interval: Interval;
}

/** What rests on a clause in a rulebook: the versions it has made or that documents say it made. */
export function bearingsOfClause(rulebook: Rulebook | undefined, clause: string): readonly Bearing[] {
  return rulebook ? namedVersions(rulebook.declarations).filter(({ decision }) => decision === clause) : [];
}

/** What a proposal would change in a rulebook by one of its clauses. */
export function bearingsOfProposal(rulebook: Rulebook | undefined, scenario: string | undefined, clause: string): readonly Bearing[] {
  const declared = rulebook && scenario !== undefined ? rulebook.declarations.scenarios.get(scenario) : undefined;
  if (!rulebook || !declared) return [];
  return patchesOfClause(declared, clause).flatMap((patch): readonly Bearing[] => {
    const { interval } = patch;
    if (patch.kind === 'add') return [{ rule: patch.rule.name, interval }];
    if (patch.kind !== 'exempt') return [{ rule: patch.rule, interval }];
    const found = exemptionRule(patch, rulebook.declarations.rules);
    return found.kind === 'found' ? [{ rule: found.rule.name, what: patch.what, interval }] : [];
  });
}

/** The days of all of them, when they are the same; nothing when they are not, or when there are none. */
export function daysTogether(bearings: readonly Bearing[]): Pick<Span, 'from' | 'to'> {
  const [first, ...more] = bearings;
  if (!first || more.some(({ interval }) => interval.from !== first.interval.from || interval.to !== first.interval.to)) return {};
  const day = (one: Interval['to']): DayWithin | undefined => one && { earliest: one, latest: one };
  return { from: day(first.interval.from), to: day(first.interval.to) };
}
