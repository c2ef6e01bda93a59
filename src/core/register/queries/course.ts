import { addDays, type Day } from '../../quantity/day.ts';
import type { Claim } from '../index/claim.ts';
import type { Dossier, RegisterIndex } from '../index/register-index.ts';
import type { Standing } from '../index/standing.ts';
import { moment } from '../index/visible.ts';
import { standingOf } from './in-force.ts';

/** Days on which a document stands in one and the same way; undefined where they have no first or no last. */
export interface Stretch {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly standing: Standing;
}

/** How a document stood through time, as it was known during some days. */
export interface Course {
  readonly knownFrom: Day | undefined;
  readonly knownTo: Day | undefined;
  readonly stretches: readonly Stretch[];
}

/** How a document stands through all time, as it was known on a day; without one, by all that the register holds. */
export function course(index: RegisterIndex, name: string, known?: Day): readonly Stretch[] {
  const dossier = index.dossiers.get(name);
  if (!dossier) return [];
  const days = claimsOf(dossier).flatMap(({ entry, from, ends }) => [entry.decided.earliest, from.earliest, from.latest, ...(ends ? [ends.earliest, ends.latest] : [])]);
  const pending = dossier.proposed.flatMap(({ entry, effect }) => effect.effects.map((inner) => ('from' in inner && inner.from ? inner.from.earliest : entry.decided.earliest)));
  const stretches = between([...days, ...pending]).map(({ from, to }): Stretch => ({ from, to, standing: standingOf(index, dossier, moment({ day: from ?? before(to), known })) }));
  return joined(stretches, ({ standing }) => saidOf(standing), (first, last) => ({ ...first, to: last.to }));
}

/** The same for each time at which more was known: one course for every stretch of days during which the register would have said the same. */
export function courses(index: RegisterIndex, name: string): readonly Course[] {
  const dossier = index.dossiers.get(name);
  if (!dossier) return [];
  const entries = dossier.touching.flatMap(({ entry }) => [entry, ...(index.corrections.get(entry.name) ?? [])]);
  const all = between(entries.flatMap(({ known }) => [known.earliest, known.latest])).map(({ from, to }): Course => ({
    knownFrom: from, knownTo: to, stretches: course(index, name, from ?? before(to)),
  }));
  const said = ({ stretches }: Course): string => stretches.map(({ from, to, standing }) => `${from ?? ''} ${to ?? ''} ${saidOf(standing)}`).join('\n');
  return joined(all, said, (first, last) => ({ ...first, knownTo: last.knownTo }));
}

function claimsOf({ track, layers }: Dossier): readonly Claim[] {
  return [track, ...layers].flatMap(({ claims }) => claims);
}

/** The stretches that days divide all time into: before the first, from each to the day before the next, and from the last. */
function between(days: readonly Day[]): readonly { readonly from: Day | undefined; readonly to: Day | undefined }[] {
  const starts = [...new Set(days)].toSorted();
  return [undefined, ...starts].map((from, at) => {
    const next = starts[at];
    return { from, to: next && addDays(next, -1) };
  });
}

const ANY_DAY = '1900-01-01' as Day;

/** A day in a stretch that has no first. */
const before = (to: Day | undefined): Day => to ?? ANY_DAY;

function joined<One>(all: readonly One[], said: (one: One) => string, join: (first: One, last: One) => One): readonly One[] {
  return all.reduce<readonly One[]>((so, one) => {
    const last = so.at(-1);
    return last !== undefined && said(last) === said(one) ? [...so.slice(0, -1), join(last, one)] : [...so, one];
  }, []);
}

/** All that an answer says, for two to be the same only when a reader would see the same. */
function saidOf({ state, rests, layers, pending, unknown }: Standing): string {
  return [
    state, ...rests.map(({ name }) => name), ...layers.flatMap(({ layer, state: held, rests: on }) => [layer.kind, layer.what, held, ...on.map(({ name }) => name)]),
    ...pending.map(({ entry }) => entry.name), ...unknown.map(({ kind, entry }) => `${kind} ${entry.name}`),
  ].join('|');
}
