import type { DecisionDeclaration } from '../language/declarations/decision.ts';
import type { Exemption, RuleVersion, Version } from '../language/declarations/rule.ts';
import { cutOut } from './versions.ts';

type Decisions = ReadonlyMap<string, DecisionDeclaration>;

/**
 * Versions of a rule as they hold together: one that a clause made takes the place, in its days, of what was decided before, and gives
 * way to what was decided later. What a document holds never overlaps; this is only for what it has not been rewritten with.
 */
export function superseded(versions: readonly RuleVersion[], decisions: Decisions): readonly RuleVersion[] {
  if (!versions.some(isAdopted)) return versions;
  return inOrder(versions, decisions).reduce<readonly RuleVersion[]>((before, version) => [...cutOut(before, version.interval), version], []);
}

/** The same of a list of exemptions: one that a clause made replaces what was said of the same row from its first day on. */
export function supersededExemptions(exemptions: readonly Exemption[], decisions: Decisions): readonly Exemption[] {
  if (!exemptions.some(isAdopted)) return exemptions;
  return inOrder(exemptions, decisions).reduce<readonly Exemption[]>((before, exemption) => [
    ...before.filter(({ what }) => what !== exemption.what),
    ...cutOut(before.filter(({ what }) => what === exemption.what), { from: exemption.interval.from }).map(ended), exemption,
  ], []);
}

/** One that has been cut ends on a day, not at the event it waited for. */
const ended = (exemption: Exemption): Exemption => (exemption.interval.to === undefined ? exemption : { ...exemption, until: undefined });

const isAdopted = ({ adoptedIn }: Version): true | false => adoptedIn !== undefined;

/** By the day of the decision. What was only applied or assumed is no decision, whenever it was told of, and comes first. */
function inOrder<V extends Version>(versions: readonly V[], decisions: Decisions): readonly V[] {
  const day = ({ basis, decision }: V): string => (basis === 'decided' ? decisions.get(decision)?.decided.latest ?? '' : '');
  return versions.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
