import type { Declarations } from '../../language/declarations/declarations.ts';
import type { RuleDeclaration } from '../../language/declarations/rule.ts';
import { addDays, type Day } from '../../quantity/day.ts';
import type { Version } from '../../language/declarations/rule.ts';

/** A day on which some rules begin, change or cease, and which. */
export interface ChangeDay {
  readonly day: Day;
  readonly rules: readonly string[];
}

/** The days on which what rules say is another than the day before, in order. A version that follows one that says the same is still a change: it rests on another decision. */
export function changeDays({ rules }: Pick<Declarations, 'rules'>): readonly ChangeDay[] {
  const found = new Map<Day, Set<string>>();
  for (const rule of rules.values()) {
    for (const day of daysOfChange(rule)) found.set(day, (found.get(day) ?? new Set()).add(rule.name));
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, names]) => ({ day, rules: [...names] }));
}

function daysOfChange({ versions }: RuleDeclaration): readonly Day[] {
  return versions.flatMap((version) => [...boundsOf(version), ...(version.definition.kind === 'exemptions' ? version.definition.exemptions.flatMap(boundsOf) : [])]);
}

/** The first day, and the day after the last one. */
function boundsOf({ interval: { from, to } }: Version): readonly Day[] {
  return to === undefined ? [from] : [from, addDays(to, 1)];
}
