import type { DayWithin } from '../../language/declarations/decision.ts';
import { documentOf, type Effect, type EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import type { Register, SteeringDocument } from '../register.ts';
import { beginsAt, dayAfter, type Claim } from './claim.ts';
import { foldedName } from './folded-name.ts';
import type { Assigned, Deed, Layer, RegisterIndex } from './register-index.ts';

/** Makes a register ready to be asked: once, and then it is never changed. */
export function indexRegister(register: Register): RegisterIndex {
  const index = new Indexing();
  for (const entry of register.entries.values()) index.add(entry);
  for (const document of register.documents.values()) index.name(document);
  return index.done(register);
}

class Indexing {
  readonly #tracks = new Map<string, Claim[]>();
  readonly #layers = new Map<string, Map<string, Layer & { readonly claims: Claim[] }>>();
  readonly #touching = new Map<string, Deed[]>();
  readonly #confirmed = new Map<string, Entry[]>();
  readonly #proposed = new Map<string, Deed<EffectOf<'proposesTo'>>[]>();
  readonly #practices: Deed<EffectOf<'applies'>>[] = [];
  readonly #assigned: (Assigned & { readonly answers: Entry[] })[] = [];
  readonly #answers: Deed<EffectOf<'answers'>>[] = [];
  readonly #corrections = new Map<string, Entry[]>();
  readonly #byName = new Map<string, (SteeringDocument | Entry)[]>();
  readonly #claims: Claim[] = [];

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
      if (effect.kind === 'proposesTo') push(this.#proposed, document, { entry, effect });
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

  #claim(says: Claim['says'], entry: Entry, effect: Effect, from: DayWithin | undefined, to?: DayWithin): Claim {
    const claim: Claim = { says, ...beginsAt(entry, from), ends: to && dayAfter(to), entry, effect, order: this.#claims.length };
    this.#claims.push(claim);
    return claim;
  }

  #document(document: string, claim: Claim): void {
    push(this.#tracks, document, claim);
  }

  /** A later decision on the same exception takes the place of the earlier; every change stands by itself. */
  #layer(kind: Layer['kind'], document: string, what: string, key: string, claim: Claim): void {
    const all = this.#layers.get(document) ?? new Map<string, Layer & { readonly claims: Claim[] }>();
    const layer = all.get(`${kind} ${key}`) ?? { kind, what, document, claims: [] };
    layer.claims.push(claim);
    this.#layers.set(document, all.set(`${kind} ${key}`, layer));
  }

  done(register: Register): RegisterIndex {
    const assignedBy = new Map<string, (Assigned & { readonly answers: Entry[] })[]>();
    for (const one of this.#assigned) push(assignedBy, one.entry.name, one);
    for (const { entry, effect } of this.#answers) for (const one of assignedBy.get(effect.entry) ?? []) one.answers.push(entry);
    const subjects = new Map<string, SteeringDocument[]>();
    const parts = new Map<string, SteeringDocument[]>();
    for (const document of register.documents.values()) {
      if (document.subject !== undefined) push(subjects, document.subject, document);
      if (document.within !== undefined) push(parts, document.within, document);
    }
    return {
      register, subjects, parts,
      tracks: new Map([...this.#tracks].map(([name, claims]) => [name, { claims }])),
      layers: new Map([...this.#layers].map(([name, layers]) => [name, [...layers.values()]])),
      touching: this.#touching, confirmed: this.#confirmed, proposed: this.#proposed, practices: this.#practices, assigned: this.#assigned,
      corrections: this.#corrections, byName: this.#byName,
      claims: this.#claims,
      inTime: [...register.entries.values()].toSorted((a, b) => (a.decided.earliest < b.decided.earliest ? -1 : a.decided.earliest > b.decided.earliest ? 1 : 0)),
    };
  }
}

function push<One>(map: Map<string, One[]>, key: string, one: One): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
