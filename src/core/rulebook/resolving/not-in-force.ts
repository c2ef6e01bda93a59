import type { ProgramRule } from '../../language/program.ts';
import { writePeriod } from '../../quantity/period.ts';
import type { AsOf } from '../as-of.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';
import type { Rulebook } from '../rulebook.ts';
import type { EffectiveRule } from '../scenario.ts';
import { inTime } from '../versions.ts';

/** Rules that are read in the period though they are not in force in it, each with the last version and a later decision. */
export function notInForce(
  found: ReadonlyMap<string, ProgramRule>, reads: ReadonlyMap<string, ReadonlySet<string>>, rules: ReadonlyMap<string, EffectiveRule>,
  rulebook: Rulebook, asked: AsOf,
): readonly RulebookProblem[] {
  return [...reads].flatMap(([reader, names]) => [...names].flatMap((name) => {
    const declared = rules.get(name);
    const there = found.get(name);
    if (!declared || (there && everyMonth(there, asked))) return [];
    const last = inTime(declared.versions).at(-1);
    const hidden = rulebook.declarations.rules.get(name)?.versions.find(({ decision }) => !declared.versions.some((one) => one.decision === decision));
    return [rulebookProblem('rule-not-in-force', declared.place, {
      rule: name, needed: reader, period: writePeriod(asked.period),
      last: last && `${last.interval.from}–${last.interval.to ?? ''} (${last.decision})`, later: hidden?.decision,
    }, found.get(reader) ? [found.get(reader)?.declaration.place ?? declared.place] : [])];
  }));
}

function everyMonth(rule: ProgramRule, { period }: AsOf): boolean {
  const months = period.month === undefined ? rule.bodyOfMonth : rule.bodyOfMonth.slice(period.month - 1, period.month);
  return months.every((body) => body !== -1);
}
