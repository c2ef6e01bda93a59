import type { DayWithin, DecisionDeclaration } from '../language/declarations/decision.ts';
import type { RuleVersion, Version } from '../language/declarations/rule.ts';
import { parseDay, type Day } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import type { Rational } from '../quantity/rational.ts';
import { rulebookProblem, type RulebookProblem } from './problems.ts';
import { superseded, supersededExemptions } from './superseded.ts';

/** What a calculation asks for: a period, what had been decided and was known by when, proposals, choices and what-ifs. */
export interface AsOf {
  readonly period: Period;
  /** Only what was decided this day or before; undefined for all that the rulebook holds. */
  readonly decidedBy?: Day | undefined;
  readonly knownBy?: Day | undefined;
  /** Scenarios in the order they are laid on. */
  readonly scenarios: readonly string[];
  /** Alternatives chosen instead of the standard ones, by the name of the choice. */
  readonly choices: ReadonlyMap<string, string>;
  /** Values tried instead of a parameter's own, by its name; or by `versionKey`, instead of one version of it alone. */
  readonly values: ReadonlyMap<string, Rational>;
}

const AT = '@';

/** One version of a parameter, by the day it begins: pris@2024-07-01. No name has the sign in it. */
export function versionKey(rule: string, from: Day): string {
  return `${rule}${AT}${from}`;
}

/** The parameter that a key of tried values is about, and the first day of the version where it is about one alone. */
export function ruleOfKey(key: string): { readonly rule: string; readonly from: Day | undefined } {
  const at = key.lastIndexOf(AT);
  const from = at === -1 ? undefined : parseDay(key.slice(at + 1));
  return from ? { rule: key.slice(0, at), from } : { rule: key, from: undefined };
}

export function asOf(period: Period): AsOf {
  return { period, scenarios: [], choices: new Map(), values: new Map() };
}

type Visibility = 'visible' | 'hidden' | 'uncertain';

/** Of versions, those decided and known by the days asked for. A decision whose day is uncertain around them is reported. */
export function visibleVersions<V extends Version>(
  versions: readonly V[], days: Pick<AsOf, 'decidedBy' | 'knownBy'>, decisions: ReadonlyMap<string, DecisionDeclaration>, problems: RulebookProblem[],
): readonly V[] {
  return versions.filter((version) => {
    const decision = decisions.get(version.decision);
    if (!decision) return true;
    const asked: readonly (readonly [DayWithin, Day | undefined])[] = [[decision.decided, days.decidedBy], [decision.known, days.knownBy]];
    for (const [day, by] of asked) {
      const seen = visibility(day, by);
      if (seen === 'hidden') return false;
      if (seen === 'uncertain' && by !== undefined) {
        const facts = { decision: decision.name, earliest: day.earliest, latest: day.latest, asOf: by };
        problems.push(rulebookProblem('decision-day-uncertain', version.place, facts, [decision.place]));
      }
    }
    return true;
  });
}

function visibility(day: DayWithin, by: Day | undefined): Visibility {
  if (by === undefined || day.latest <= by) return 'visible';
  return day.earliest > by ? 'hidden' : 'uncertain';
}

/** The versions of a rule that are visible, with only the visible exemptions in its lists, and what was adopted laid over what it replaces. */
export function visibleRule(
  versions: readonly RuleVersion[], days: Pick<AsOf, 'decidedBy' | 'knownBy'>, decisions: ReadonlyMap<string, DecisionDeclaration>,
  problems: RulebookProblem[],
): readonly RuleVersion[] {
  return superseded(visibleVersions(versions, days, decisions, problems), decisions).map((version) => {
    if (version.definition.kind !== 'exemptions') return version;
    const exemptions = supersededExemptions(visibleVersions(version.definition.exemptions, days, decisions, problems), decisions);
    return { ...version, definition: { kind: 'exemptions', exemptions } };
  });
}
