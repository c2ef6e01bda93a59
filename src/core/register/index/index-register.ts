import type { DayWithin } from '../../language/declarations/decision.ts';
import { addDays, type Day } from '../../quantity/day.ts';
import { documentOf, type Effect, type EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import { NOTHING } from '../grounds.ts';
import type { Register, SteeringDocument } from '../register.ts';
import { claimOf, type Claim, type Draft, type Later } from './claim.ts';
import { backwardOf, proposedOf, reachesOf } from './candidates.ts';
import { columnsOf, confirmationDays, dayNumber } from './columns.ts';
import { delegatedDeeds } from '../delegated-deeds.ts';
import { foldedName } from './folded-name.ts';
import { settledLayer, settledStanding, type LayerStanding, type Standing } from './standing.ts';
import { isLater, type Track } from './track.ts';
import type { Deed, Layer, Proposed } from './deed.ts';
import type { Assigned, Dossier, RegisterIndex, Subjects } from './register-index.ts';

/** Makes a register ready to be asked: once, and then it is never changed. */
export function indexRegister(register: Register): RegisterIndex {
  const index = new Indexing();
  for (const entry of register.entries.values()) index.add(entry);
  for (const document of register.documents.values()) index.name(document);
  return index.done(register);
}

/** A layer while its claims are gathered. */
type Laying = Pick<Layer, 'kind' | 'what' | 'document'> & { readonly claims: Draft[] };

class Indexing {
  readonly #tracks = new Map<string, Draft[]>();
  readonly #layers = new Map<string, Map<string, Laying>>();
  readonly #touching = new Map<string, Deed[]>();
  readonly #confirmed = new Map<string, Entry[]>();
  readonly #proposed = new Map<string, Proposed[]>();
  readonly #practices: Deed<EffectOf<'applies'>>[] = [];
  readonly #assigned: (Assigned & { readonly answers: Entry[] })[] = [];
  readonly #answers: Deed<EffectOf<'answers'>>[] = [];
  readonly #corrections = new Map<string, Entry[]>();
  readonly #byName = new Map<string, (SteeringDocument | Entry)[]>();
  readonly #laid: Claim[] = [];
  readonly #starts: number[] = [];
  readonly #lastSoFar = new Set<Claim>();
  #made = 0;
  readonly #counted = new Map<string, Day>();
  readonly #later: Later = (day, days) => {
    const key = `${day} ${days}`;
    const known = this.#counted.get(key);
    if (known !== undefined) return known;
    const counted = addDays(day, days);
    this.#counted.set(key, counted);
    return counted;
  };

  add(entry: Entry): void {
    for (const name of new Set([entry.name, entry.caseNumber, ...entry.aliases])) if (name !== undefined) push(this.#byName, foldedName(name), entry);
    if (entry.corrects !== undefined) push(this.#corrections, entry.corrects, entry);
    for (const effect of entry.effects) {
      this.#touch({ entry, effect });
      if (entry.kind === 'decision' || entry.kind === 'order') this.#hold(entry, effect);
      if (effect.kind === 'applies') this.#practices.push({ entry, effect });
      if (effect.kind === 'answers') this.#answers.push({ entry, effect });
    }
  }

  name(document: SteeringDocument): void {
    for (const name of new Set([document.name, document.title, ...document.aliases, ...document.caseNumbers])) push(this.#byName, foldedName(name), document);
  }

  /** A document proposed about is touched once an entry, however many effects it has. */
  #touch(deed: Deed): void {
    const { entry, effect } = deed;
    const inside = effect.kind === 'proposesTo' ? effect.effects : [effect];
    const named = inside.flatMap((one) => [documentOf(one), one.kind === 'replaces' ? one.by : undefined]);
    for (const document of new Set(named)) {
      if (document === undefined) continue;
      push(this.#touching, document, deed);
      if (effect.kind === 'proposesTo') push(this.#proposed, document, proposedOf(entry, effect, document));
    }
  }

  #hold(entry: Entry, effect: Effect): void {
    switch (effect.kind) {
      case 'entersIntoForce':
        push(this.#confirmed, effect.document, entry);
        return this.#document(effect.document, this.#claim('holds', entry, effect, effect.from, effect.to));
      case 'backdates': return this.#document(effect.document, this.#claim('holds', entry, effect, effect.from));
      case 'repeals': return this.#document(effect.document, this.#claim('ceased', entry, effect, effect.from));
      case 'replaces':
        push(this.#confirmed, effect.by, entry);
        this.#document(effect.document, this.#claim('ceased', entry, effect, effect.from));
        return this.#document(effect.by, this.#claim('holds', entry, effect, effect.from));
      case 'excepts': return this.#layer('exception', effect.document, effect.what, effect.what, this.#claim('holds', entry, effect, effect.from, effect.to));
      case 'varies': return this.#layer('variation', effect.document, effect.about ?? entry.heading, `${entry.name} ${effect.place.line}`, this.#claim('holds', entry, effect, effect.from, effect.to));
      case 'endsException': return this.#layer('exception', effect.document, effect.what, effect.what, this.#claim('ceased', entry, effect, effect.from));
      case 'confirms': return push(this.#confirmed, effect.document, entry);
      case 'assigns': this.#assigned.push({ entry, effect, answers: [] }); return;
      case 'answers':
      case 'applies':
      case 'refersBack':
      case 'pays':
      case 'books':
      case 'proposesTo': return;
    }
  }

  #claim(says: Claim['says'], entry: Entry, effect: Effect, from: DayWithin | undefined, to?: DayWithin): Draft {
    this.#made += 1;
    return { says, entry, effect, from, to, order: this.#made };
  }

  #document(document: string, claim: Draft): void {
    push(this.#tracks, document, claim);
  }

  /** A later decision on the same exception takes the place of the earlier; every change stands by itself. */
  #layer(kind: Layer['kind'], document: string, what: string, key: string, claim: Draft): void {
    const all = this.#layers.get(document) ?? new Map<string, Laying>();
    const layer = all.get(`${kind} ${key}`) ?? { kind, what, document, claims: [] };
    layer.claims.push(claim);
    this.#layers.set(document, all.set(`${kind} ${key}`, layer));
  }

  done(register: Register): RegisterIndex {
    const assignedBy = grouped(this.#assigned, ({ entry }) => entry.name);
    for (const { entry, effect } of this.#answers) for (const one of assignedBy.get(effect.entry) ?? []) one.answers.push(entry);
    const documents = [...register.documents.values()];
    const entries = [...register.entries.values()];
    const parts = grouped(documents, ({ within }) => within);
    const tracks = documents.map(({ name }) => this.#lay({ claims: this.#tracks.get(name) ?? NOTHING }));
    const all = documents.map((document, at) => this.#dossier(document, tracks[at], parts.get(document.name) ?? NOTHING));
    const layers = all.flatMap((dossier, owner) => dossier.layers.map((layer) => ({ layer, owner })));
    const inTime = entries.toSorted((a, b) => (a.decided.earliest < b.decided.earliest ? -1 : a.decided.earliest > b.decided.earliest ? 1 : 0));
    const subjects = grouped(all, ({ document }) => document.subject);
    const numbers = new Map(documents.map(({ name }, at) => [name, at]));
    const firstDecided = (name: string): DayWithin | undefined => tracks[numbers.get(name) ?? -1]?.claims[0]?.entry.decided;
    return {
      register, dossiers: new Map(all.map((dossier) => [dossier.document.name, dossier])), numbered: all,
      layers: layers.map(({ layer }) => layer), owners: Int32Array.from([...all.keys(), ...layers.map(({ owner }) => owner)]), starts: Int32Array.from([...this.#starts, this.#laid.length]),
      confirmations: confirmationDays(all.map(({ confirmed }) => confirmed), this.#corrections),
      columns: columnsOf(this.#laid, this.#corrections, this.#lastSoFar), corrections: this.#corrections, byName: this.#byName,
      subjects: subjectsOf([...subjects].filter(([, group]) => group.length > 1)), isProposed: Uint8Array.from(all, ({ proposed }) => (proposed.length > 0 ? 1 : 0)),
      firstLayer: firstLayers(all), settled: all.flatMap(({ document, track }) => track.claims.map((claim): Standing | LayerStanding => settledStanding(document, claim)))
        .concat(layers.flatMap(({ layer }) => layer.claims.map((claim) => settledLayer(layer, claim)))),
      practices: this.#practices, assigned: this.#assigned, delegated: delegatedDeeds(register, inTime),
      ordered: all.filter(({ track }) => track.claims.some(({ says, entry }) => says === 'holds' && entry.kind === 'order')),
      backward: entries.flatMap(backwardOf), reaches: entries.flatMap((entry) => reachesOf(register, entry, firstDecided)),
      waiting: layers.map(({ layer }) => layer).filter(({ claims }) => claims.some(({ until }) => until !== undefined)),
      inTime, daysInTime: Int32Array.from(inTime.flatMap(({ decided, known }) => [dayNumber(decided.earliest), dayNumber(decided.latest), dayNumber(known.earliest)])),
    };
  }

  #dossier(document: SteeringDocument, track: Track | undefined, parts: readonly SteeringDocument[]): Dossier {
    const { name } = document;
    return {
      document, parts, track: track ?? this.#lay({ claims: NOTHING }), layers: [...(this.#layers.get(name)?.values() ?? NOTHING)].map((layer) => this.#lay(layer)),
      confirmed: this.#confirmed.get(name) ?? NOTHING, proposed: this.#proposed.get(name) ?? NOTHING, touching: this.#touching.get(name) ?? NOTHING,
    };
  }

  /** Makes the claims of a track, in the order they were decided and side by side in memory as they will be read. */
  #lay<One extends { readonly claims: readonly Draft[] }>(track: One): Omit<One, 'claims'> & Track {
    const at = this.#laid.length;
    const drafts = track.claims.length < 2 ? track.claims : track.claims.toSorted(byDecision);
    const claims = drafts.map((draft) => claimOf(draft, this.#later));
    for (const [index, claim] of claims.entries()) {
      this.#laid.push(claim);
      const before = claims[index - 1];
      // Those before stand in the order of the last day each can have been decided: later than that day is later than them all.
      const isAfterAll = before === undefined || claim.entry.decided.earliest > before.entry.decided.latest || (isLater(claim, before) && this.#lastSoFar.has(before));
      if (isAfterAll) this.#lastSoFar.add(claim);
    }
    return { ...track, claims, at, number: this.#starts.push(at) - 1 };
  }
}

function byDecision({ entry: { decided: a }, order: first }: Draft, { entry: { decided: b }, order: second }: Draft): number {
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return a.earliest === b.earliest ? first - second : a.earliest < b.earliest ? -1 : 1;
}

function subjectsOf(groups: readonly (readonly [string, readonly Dossier[]])[]): Subjects {
  const starts = [0];
  for (const [, group] of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  return { names: groups.map(([name]) => name), starts: Int32Array.from(starts), documents: Int32Array.from(groups.flatMap(([, group]) => group.map(({ track }) => track.number))) };
}

/** For each document, the number of its first layer's track; one more at the end. */
function firstLayers(all: readonly Dossier[]): Int32Array {
  const first = new Int32Array(all.length + 1);
  let next = all.length;
  for (const [at, { layers }] of all.entries()) {
    first[at] = next;
    next += layers.length;
  }
  first[all.length] = next;
  return first;
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string | undefined): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) push(groups, key, one);
  }
  return groups;
}

function push<One>(map: Map<string, One[]>, key: string, one: One): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
