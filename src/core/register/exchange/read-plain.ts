import type { TextPlace } from '../../language/problem.ts';
import { checkRegister } from '../checks/check-register.ts';
import type { Entry, EntryKind, HowKnown, Outcome } from '../entry.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { LoadedRegister } from '../reading/read-register.ts';
import type { Body, Level, Register, Review, SteeringDocument } from '../register.ts';
import { day, fault, inside, items, members, oneOf, optionalDay, optionalText, text, textsIn, type Decoding, type Value } from './decode.ts';
import { FORMAT } from './plain-register.ts';
import { readPlainDelegated } from './read-plain-delegated.ts';
import { readPlainEffect } from './read-plain-effect.ts';

const LEVELS: readonly Level[] = ['assembly', 'board', 'delegate', 'council', 'official', 'member', 'unknown'];
const ENTRY_KINDS: readonly EntryKind[] = ['decision', 'proposal', 'order', 'practice'];
const HOW_KNOWN: readonly HowKnown[] = ['ownText', 'retold', 'thirdParty', 'concluded'];
const OUTCOMES: readonly Outcome[] = ['adopted', 'fell', 'partly', 'referredBack', 'notPut', 'unknown'];

const BODY_KEYS = ['name', 'level', 'aliases', 'about'];
const DOCUMENT_KEYS = ['name', 'title', 'aliases', 'caseNumbers', 'body', 'subject', 'within', 'leavesTo', 'owner', 'review', 'about'];
const ENTRY_KEYS = [
  'name', 'kind', 'body', 'decided', 'known', 'attested', 'caseNumber', 'paragraph', 'clause', 'heading', 'aliases', 'sureness', 'howKnown', 'source',
  'retoldIn', 'mover', 'votes', 'outcome', 'settledBy', 'corrects', 'delegated', 'constructed', 'effects',
];

/** Reads a register that `plainRegister` wrote, and checks it as its own files are checked; a file with a fault gives nothing. */
export function readPlainRegister(file: string, json: string): LoadedRegister {
  const place: TextPlace = { kind: 'text', file, line: 1, column: 1, length: 1 };
  const decoding: Decoding = { place, problems: [] };
  const parsed = parse(decoding, json);
  const register = parsed && readWhole(decoding, { path: '$', value: parsed.value });
  if (decoding.problems.length > 0 || !register) return { register: undefined, problems: decoding.problems };
  const checked = checkRegister(register);
  return { register: checked.length === 0 ? register : undefined, problems: checked };
}

function parse(decoding: Decoding, json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return fault(decoding, { path: '$', value: json.slice(0, 40) }, 'JSON');
  }
}

function readWhole(decoding: Decoding, at: Value): Register | undefined {
  const map = members(decoding, at, ['format', 'bodies', 'documents', 'entries']);
  if (!map) return undefined;
  if (map['format'] !== FORMAT) return fault(decoding, inside('$', map, 'format'), FORMAT);
  const list = <One extends { readonly name: string }>(key: string, what: 'body' | 'document' | 'entry', read: (decoding: Decoding, at: Value) => One | undefined): ReadonlyMap<string, One> => {
    const found = items(decoding, inside('$', map, key)).flatMap((item) => read(decoding, item) ?? []);
    const byName = new Map(found.map((one) => [one.name, one]));
    if (byName.size < found.length) decoding.problems.push(twice(decoding.place, found, what));
    return byName;
  };
  return { bodies: list('bodies', 'body', readPlainBody), documents: list('documents', 'document', readPlainDocument), entries: list('entries', 'entry', readPlainEntry) };
}

function twice(place: TextPlace, found: readonly { readonly name: string }[], what: 'body' | 'document' | 'entry'): RegisterProblem {
  const seen = new Set<string>();
  const name = found.find((one) => seen.size === seen.add(one.name).size)?.name ?? '';
  return registerProblem('register-name-twice', place, { name, what });
}

function readPlainBody(decoding: Decoding, at: Value): Body | undefined {
  const map = members(decoding, at, BODY_KEYS);
  if (!map) return undefined;
  const name = text(decoding, inside(at.path, map, 'name'));
  const level = oneOf(decoding, inside(at.path, map, 'level'), LEVELS);
  const aliases = textsIn(decoding, inside(at.path, map, 'aliases'));
  const about = optionalText(decoding, inside(at.path, map, 'about'));
  return name !== undefined && level ? { name, level, aliases, about, place: decoding.place } : undefined;
}

function readPlainDocument(decoding: Decoding, at: Value): SteeringDocument | undefined {
  const map = members(decoding, at, DOCUMENT_KEYS);
  if (!map) return undefined;
  const may = (key: string): string | undefined => optionalText(decoding, inside(at.path, map, key));
  const name = text(decoding, inside(at.path, map, 'name'));
  const title = text(decoding, inside(at.path, map, 'title'));
  const aliases = textsIn(decoding, inside(at.path, map, 'aliases'));
  const caseNumbers = textsIn(decoding, inside(at.path, map, 'caseNumbers'));
  if (name === undefined || title === undefined) return undefined;
  return { name, title, aliases, caseNumbers, body: may('body'), subject: may('subject'), within: may('within'), leavesTo: may('leavesTo'), owner: may('owner'), review: readReview(decoding, inside(at.path, map, 'review')), about: may('about'), place: decoding.place };
}

function readReview(decoding: Decoding, at: Value): Review | undefined {
  if (at.value === undefined) return undefined;
  if (at.value === 'term') return { kind: 'term' };
  return typeof at.value === 'number' && Number.isInteger(at.value) && at.value > 0 ? { kind: 'years', years: at.value } : fault(decoding, at, 'term, 1, 2');
}

function readPlainEntry(decoding: Decoding, at: Value): Entry | undefined {
  const map = members(decoding, at, ENTRY_KEYS);
  if (!map) return undefined;
  const { path } = at;
  const said = (key: string): string | undefined => text(decoding, inside(path, map, key));
  const may = (key: string): string | undefined => optionalText(decoding, inside(path, map, key));
  const [name, body, heading, source] = [said('name'), said('body'), said('heading'), said('source')];
  const kind = oneOf(decoding, inside(path, map, 'kind'), ENTRY_KINDS);
  const howKnown = oneOf(decoding, inside(path, map, 'howKnown'), HOW_KNOWN);
  const sureness = oneOf(decoding, inside(path, map, 'sureness'), ['A', 'B', 'C'] as const);
  const constructed = oneOf(decoding, inside(path, map, 'constructed'), ['yes', 'no'] as const);
  const outcome = map['outcome'] === undefined ? undefined : oneOf(decoding, inside(path, map, 'outcome'), OUTCOMES);
  const [decided, known] = [day(decoding, inside(path, map, 'decided')), day(decoding, inside(path, map, 'known'))];
  const effects = items(decoding, inside(path, map, 'effects')).flatMap((item) => readPlainEffect(decoding, item) ?? []);
  const aliases = textsIn(decoding, inside(path, map, 'aliases'));
  const attested = optionalDay(decoding, inside(path, map, 'attested'));
  const delegated = map['delegated'] === undefined ? undefined : readPlainDelegated(decoding, inside(path, map, 'delegated'));
  const more = {
    caseNumber: may('caseNumber'), paragraph: may('paragraph'), clause: may('clause'), retoldIn: may('retoldIn'), mover: may('mover'), votes: may('votes'),
    settledBy: may('settledBy'), corrects: may('corrects'),
  };
  if (name === undefined || body === undefined || heading === undefined || source === undefined) return undefined;
  if (!kind || !howKnown || !sureness || !constructed || !decided || !known) return undefined;
  return { name, kind, body, decided, known, attested, heading, aliases, sureness, howKnown, source, outcome, delegated, constructed, effects, ...more, place: decoding.place };
}
