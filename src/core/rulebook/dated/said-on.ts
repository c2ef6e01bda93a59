import type { RuleDeclaration, RuleVersion } from '../../language/declarations/rule.ts';
import type { Day, Interval } from '../../quantity/day.ts';

/** Whether a day lies within an interval; both of its ends do. */
function holdsOn({ from, to }: Interval, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** What a rule says on a day, by all that the rulebook holds; undefined when it says nothing then. A list of exemptions has only those of the day. */
export function saidOn({ versions }: RuleDeclaration, day: Day): RuleVersion | undefined {
  const version = versions.find(({ interval }) => holdsOn(interval, day));
  if (version?.definition.kind !== 'exemptions') return version;
  return { ...version, definition: { kind: 'exemptions', exemptions: version.definition.exemptions.filter(({ interval }) => holdsOn(interval, day)) } };
}
