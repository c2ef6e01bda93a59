/** Made-up registers for properties: every kind of body, document, entry and effect, with days known well and badly. */
import fc from 'fast-check';
import type { DayWithin } from '../../src/core/language/declarations/decision.ts';
import { addDays, firstDayOf, lastDayOf } from '../../src/core/quantity/day.ts';
import { parseReported, type ReportedAmount } from '../../src/core/quantity/reported.ts';
import type { Effect } from '../../src/core/register/effect.ts';
import type { Entry } from '../../src/core/register/entry.ts';
import type { Body, Register, SteeringDocument } from '../../src/core/register/register.ts';
import { day } from './example.ts';

const PLACE = { kind: 'text', file: 'konstruerat', line: 1, column: 1, length: 1 } as const;
const BODIES = ['fullmäktige', 'nämnden', 'chefen'] as const;
const DOCUMENTS = ['a', 'b', 'c'] as const;
export const FIRST = day('2020-01-01');
export const DAYS = 60;

const exact = fc.nat({ max: DAYS }).map((count): DayWithin => ({ earliest: addDays(FIRST, count), latest: addDays(FIRST, count) }));
const between = fc.tuple(fc.nat({ max: DAYS }), fc.nat({ max: 20 })).map(([count, more]): DayWithin => ({ earliest: addDays(FIRST, count), latest: addDays(FIRST, count + more) }));
const year = fc.constantFrom<DayWithin>({ earliest: firstDayOf(2020), latest: lastDayOf(2020) }, { earliest: firstDayOf(2020, 2), latest: lastDayOf(2020, 2) });
export const someDay = fc.oneof({ weight: 4, arbitrary: exact }, between, year);
const maybe = <One>(arbitrary: fc.Arbitrary<One>): fc.Arbitrary<One | undefined> => fc.option(arbitrary, { nil: undefined });
const words = fc.constantFrom('Torvalla', 'a; b', '"citat"', 'å ä ö', '=1+1', 'rad\nbryts', '§ 85 p. 2');
const document = fc.constantFrom(...DOCUMENTS);
const body = fc.constantFrom(...BODIES);
const amount = fc.constantFrom('19 281 000 kr', '14 mnkr', 'drygt 3 mnkr').map((text) => parseReported(text) as ReportedAmount);
const about = maybe(words);
const rules = fc.constantFrom<readonly string[]>([], ['gräns avstånd'], ['a', 'b']);
const common = { place: fc.constant(PLACE), about, rules };
const span = { from: maybe(someDay), to: fc.constant(undefined), until: maybe(words) };
const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);

/** Effects on documents: those that say what is in force. */
export const holding: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ ...common, kind: kind('entersIntoForce'), document, from: maybe(someDay), to: maybe(exact.map(({ earliest }) => ({ earliest: addDays(earliest, 30), latest: addDays(earliest, 30) }))), until: fc.constant(undefined) }),
  fc.record({ ...common, kind: kind('repeals'), document, from: maybe(someDay) }),
  fc.record({ ...common, kind: kind('replaces'), document, by: document, from: maybe(someDay) }),
  fc.record({ ...common, kind: kind('backdates'), document, from: someDay }),
);

const others: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ ...common, kind: kind('varies'), document, ...span }),
  fc.record({ ...common, kind: kind('excepts'), what: words, document, ...span }),
  fc.record({ ...common, kind: kind('endsException'), what: words, document, from: maybe(someDay) }),
  fc.record({ ...common, kind: kind('confirms'), document }),
  fc.record({ ...common, kind: kind('assigns'), to: body, task: words, at: maybe(body), due: maybe(someDay) }),
  fc.record({ ...common, kind: kind('pays'), amount, to: maybe(words), period: fc.constant('2020') }),
  fc.record({ ...common, kind: kind('books'), account: words, period: fc.constant('2020') }),
  fc.record({ ...common, kind: kind('proposesTo'), body, effects: fc.array(holding, { maxLength: 2 }) }),
);

const delegated = fc.record({
  from: body, chain: fc.array(fc.constantFrom('member', 'headOfAdministration', 'employee', 'automated'), { minLength: 1, maxLength: 3 }), furtherAllowed: fc.constantFrom('yes', 'no', 'unknown'),
  subject: fc.constantFrom('goals', 'other', 'unknown'), regime: fc.constantFrom('KL13', 'FL', 'unknown'), urgent: fc.constantFrom('yes', 'no'), reported: maybe(exact),
} as const);

const entry = (effects: fc.Arbitrary<readonly Effect[]>): fc.Arbitrary<Omit<Entry, 'name'>> => fc.record({
  kind: fc.constantFrom('decision', 'order', 'proposal'), body, decided: someDay, known: fc.constant(FIRST), attested: maybe(exact),
  caseNumber: maybe(words), paragraph: maybe(words), clause: maybe(words), heading: words, aliases: fc.array(words, { maxLength: 2 }), sureness: fc.constantFrom('A', 'B', 'C'),
  howKnown: fc.constantFrom('ownText', 'retold', 'thirdParty', 'concluded'), source: words, retoldIn: fc.constant(undefined), mover: maybe(words), votes: maybe(words),
  outcome: fc.constantFrom(undefined, 'fell', 'unknown'), settledBy: fc.constant(undefined), corrects: fc.constant(undefined), delegated: maybe(delegated), constructed: fc.constant('yes'), effects, place: fc.constant(PLACE),
} as const).map((one): Omit<Entry, 'name'> => ({ ...one, known: one.decided }));

/** A register that its own check would let through. */
export function someRegister(effect: fc.Arbitrary<Effect> = fc.oneof(holding, others)): fc.Arbitrary<Register> {
  return fc.array(entry(fc.array(effect, { maxLength: 3 })), { maxLength: 6 }).map((all): Register => ({
    bodies: new Map(BODIES.map((name, at): [string, Body] => [name, { name, level: (['assembly', 'board', 'official'] as const)[at] ?? 'unknown', aliases: [], about: undefined, place: PLACE }])),
    documents: new Map(DOCUMENTS.map((name): [string, SteeringDocument] => [name, {
      name, title: `Dokument ${name}`, aliases: [`det ${name}`], caseNumbers: ['N/1/2020'], body: 'fullmäktige', subject: 'ämne', within: name === 'c' ? 'a' : undefined,
      leavesTo: undefined, owner: undefined, review: name === 'a' ? { kind: 'term' } : name === 'b' ? { kind: 'years', years: 2 } : undefined, about: undefined, place: PLACE,
    }])),
    entries: new Map(all.map((one, at): [string, Entry] => [`beslut ${at}`, { ...one, name: `beslut ${at}` }])),
  }));
}
