import type { RuleDeclaration, RuleVersion, Version } from '../language/declarations/rule.ts';
import type { Patch } from '../language/declarations/scenario.ts';
import { overlaps, type Interval } from '../quantity/day.ts';

/** By whose decision and on what basis a change is laid. */
export type Laid = Pick<Version, 'decision' | 'basis' | 'adoptedIn'>;

/** The versions that a change to a rule makes, in the days it names: for a choice one for each version in those days that has the alternative. */
export function patchedVersions(
  { versions }: Pick<RuleDeclaration, 'versions'>, patch: Extract<Patch, { kind: 'replace' | 'abolish' | 'choose' }>, laid: Laid,
): readonly RuleVersion[] {
  const made = { ...laid, interval: patch.interval, place: patch.place };
  switch (patch.kind) {
    case 'replace': return [{ ...made, definition: patch.definition }];
    case 'abolish': return [{ ...made, definition: { kind: 'abolished' } }];
    case 'choose': return versions.flatMap(({ interval, definition }): readonly RuleVersion[] => {
      const chosen = definition.kind === 'choice' ? definition.choice.alternatives.find(({ name }) => name === patch.alternative) : undefined;
      const days = chosen && common(interval, patch.interval);
      return days ? [{ ...made, interval: days, definition: { kind: 'formula', formula: chosen.formula } }] : [];
    });
  }
}

function common(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const [to] = [a.to, b.to].filter((day) => day !== undefined).toSorted();
  return { from: a.from > b.from ? a.from : b.from, to };
}
