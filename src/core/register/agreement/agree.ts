import type { DecisionDeclaration } from '../../language/declarations/decision.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { stateOn } from '../index/track.ts';
import { moment } from '../index/visible.ts';
import type { Deed } from '../index/deed.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { writeDayWithin } from '../reading/day-within.ts';
import { deedsFor, entryNamed, spanOf } from './deeds-for.ts';
import type { Agreement, Finding, NamedVersion } from './finding.ts';
import { namedVersions } from './versions.ts';

/**
 * Holds every version of a rulebook against the register: that the decision it names is there, does what the version says, with the
 * same days, and has not ceased; and that no decision of the register sets a rule that the rulebook leaves out.
 */
export function agree({ declarations }: Rulebook, index: RegisterIndex): Agreement {
  const versions = namedVersions(declarations);
  const missing = new Map<string, NamedVersion[]>();
  const findings = versions.flatMap((version): readonly Finding[] => {
    const entry = entryNamed(index, version.decision);
    if (entry) return findingsOf(index, version, entry);
    missing.set(version.decision, [...(missing.get(version.decision) ?? []), version]);
    return [];
  });
  const unregistered = [...missing].flatMap(([decision, [first, ...more]]): readonly Finding[] =>
    (first ? [{ kind: 'unregistered', decision, versions: [first, ...more], place: first.place, entries: [] }] : []));
  const decisions = [...declarations.decisions.values()];
  return {
    findings: [...unregistered, ...decisions.flatMap((decision) => differences(index, decision)), ...findings, ...versionsMissing(index, versions, declarations)],
    versions: versions.length, decisions: decisions.length,
  };
}

function findingsOf(index: RegisterIndex, version: NamedVersion, entry: NonNullable<ReturnType<typeof entryNamed>>): readonly Finding[] {
  const deeds = deedsFor(index, entry, version);
  const found = (kind: 'onlyProposed' | 'onlyApplied' | 'notApplied' | 'alreadyDecided' | 'otherRule' | 'ceased'): readonly Finding[] =>
    [{ kind, version, place: version.place, entries: [entry] }];
  const isPractice = deeds.length > 0 && deeds.every(({ effect }) => effect.kind === 'applies');
  switch (version.basis) {
    case 'assumed':
    case 'unknown': return [];
    case 'proposed': return entry.kind === 'decision' && deeds.length > 0 ? found('alreadyDecided') : [];
    case 'applied': return isPractice ? withinDays(version, deeds) : found(entry.kind === 'proposal' ? 'onlyProposed' : 'notApplied');
    case 'decided': {
      if (entry.kind === 'proposal' || (entry.effects.length > 0 && entry.effects.every(({ kind }) => kind === 'proposesTo'))) return found('onlyProposed');
      if (isPractice) return found('onlyApplied');
      if (deeds.length === 0) return found('otherRule');
      const days = withinDays(version, deeds);
      return days.length > 0 ? days : deeds.some((deed) => hasCeased(index, version, deed)) ? found('ceased') : [];
    }
  }
}

/** A version may be for exactly the days of an effect: nothing is assumed to go on, or to have ended. */
function withinDays(version: NamedVersion, deeds: readonly Deed[]): readonly Finding[] {
  const spans = deeds.flatMap(({ effect }) => spanOf(effect) ?? []);
  const { from, to } = version.interval;
  const fits = spans.some((span) => span.from.earliest <= from && from <= span.from.latest
    && (span.to === undefined ? to === undefined : to !== undefined && span.to.earliest <= to && to <= span.to.latest));
  const [first] = spans;
  return fits || !first ? [] : [{ kind: 'otherDays', version, registered: first, place: version.place, entries: deeds.map(({ entry }) => entry) }];
}

/** Whether what the effect set certainly does not hold on the first or the last day of the version, by all that the register knows. */
function hasCeased(index: RegisterIndex, { interval }: NamedVersion, { entry, effect }: Deed): true | false {
  if (index.corrections.has(entry.name)) return true;
  const dossier = 'document' in effect ? index.dossiers.get(effect.document) : undefined;
  const layer = dossier?.layers.find((one) => one.claims.some((claim) => claim.effect === effect));
  const track = layer ?? (effect.kind === 'entersIntoForce' ? dossier?.track : undefined);
  if (!track) return false;
  return [interval.from, ...(interval.to === undefined ? [] : [interval.to])].some((day) => stateOn(index, track, moment({ day })).state === 'notInForce');
}

/** What the rulebook says of a decision and the register says otherwise. */
function differences(index: RegisterIndex, { name, decided, known, body, sureness, place }: DecisionDeclaration): readonly Finding[] {
  const entry = entryNamed(index, name);
  if (!entry) return [];
  const pairs = [
    ['decided', writeDayWithin(decided), writeDayWithin(entry.decided)], ['known', writeDayWithin(known), writeDayWithin(entry.known)],
    ['body', body, entry.body], ['sureness', sureness, entry.sureness],
  ] as const;
  return pairs.flatMap(([of, written, registered]) => (written === registered ? [] : [{ kind: 'decisionDiffers', decision: name, of, written, registered, place, entries: [entry] }]));
}

function versionsMissing(index: RegisterIndex, versions: readonly NamedVersion[], { rules, tables }: Rulebook['declarations']): readonly Finding[] {
  const named = new Set(versions.map(({ rule, decision }) => `${rule} ${entryNamed(index, decision)?.name}`));
  return [...index.register.entries.values()].flatMap((entry) => {
    if (entry.kind === 'proposal' || index.corrections.has(entry.name)) return [];
    const set = new Set(entry.effects.flatMap((effect) => effect.rules));
    return [...set].flatMap((rule): readonly Finding[] => {
      const isThere = rules.has(rule) || tables.has(rule);
      const has = named.has(`${rule} ${entry.name}`) || (entry.kind === 'practice' && named.has(`${rule} ${entry.retoldIn}`));
      return isThere && !has ? [{ kind: 'versionMissing', rule, decision: entry.name, place: entry.place, entries: [entry] }] : [];
    });
  });
}
