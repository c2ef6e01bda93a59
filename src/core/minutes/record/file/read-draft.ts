import { asMap, Fields, type Reading } from '../../../language/declarations/fields/fields.ts';
import type { LanguageProblem } from '../../../language/problems.ts';
import { placeAt, sourceText } from '../../../language/source/source-text.ts';
import type { YamlMap, YamlNode } from '../../../language/source/yaml-node.ts';
import { yamlOf } from '../../../procedure/reading/yaml-of.ts';
import { plainValue } from '../../../procedure/recording/answers/plain-value.ts';
import { NOT_SAID, type DraftFile, type FiledClause, type FiledDoubt, type FiledEvent, type FiledName } from './draft-file.ts';

export type ReadDraft =
  | { readonly kind: 'read'; readonly draft: DraftFile }
  | { readonly kind: 'refused'; readonly problems: readonly LanguageProblem[] };

const HEAD = ['ärende', 'rubrik', 'regim', 'slag', 'källa', 'säkerhet', 'om', 'konstruerat'];
const KEYS = ['utkast', ...HEAD, 'personer', 'namn', 'punkter', 'oklart', 'ej förstått', 'händelser'];
const CONFIRMED = new Map([['ja', 'yes'], ['nej', 'no']] as const);

/** Reads a draft's file, as written or as a person has changed it. Every fault is told at once, and then nothing is taken from it. */
export function readDraft(file: string, text: string): ReadDraft {
  const source = sourceText(file, text);
  const { node, problems: found } = yamlOf(source);
  const reading: Reading = { source, problems: [...found] };
  const map = node && found.length === 0 ? asMap(reading, node, file) : undefined;
  if (!map) return { kind: 'refused', problems: reading.problems };
  const fields = new Fields(reading, map, file, KEYS);
  for (const key of ['utkast', 'ärende', 'rubrik', 'punkter', 'händelser']) if (!fields.has(key)) fields.required(key);
  const origin = new Fields(reading, mapAt(reading, fields, 'utkast'), 'utkast', ['fil', 'fingeravtryck', 'paragraf']);
  const draft: DraftFile = {
    source: { file: origin.required('fil') ?? '', fingerprint: origin.required('fingeravtryck') ?? '', item: origin.required('paragraf') ?? '' },
    head: Object.fromEntries(HEAD.flatMap((key) => (fields.has(key) ? [[key, plainValue(fields.node(key))]] : []))),
    persons: Object.fromEntries(mapAt(reading, fields, 'personer').entries.map(({ key, value }) => [key.text, textOf(value)])),
    names: mapAt(reading, fields, 'namn').entries.flatMap(({ key, value }) => nameOf(reading, key.text, value) ?? []),
    clauses: mapAt(reading, fields, 'punkter').entries.flatMap(({ key, value }) => clauseOf(reading, key.text, value) ?? []),
    doubts: fields.list('oklart').flatMap((one) => doubtOf(reading, one) ?? []),
    notUnderstood: fields.list('ej förstått').map(plainValue),
    events: fields.list('händelser').flatMap((one, at) => eventOf(reading, one, at) ?? []),
  };
  return reading.problems.length > 0 ? { kind: 'refused', problems: reading.problems } : { kind: 'read', draft };
}

/** A key that holds a map; one that is not there, or empty, is an empty map. */
function mapAt(reading: Reading, fields: Fields, key: string): YamlMap {
  const node = fields.node(key);
  const none: YamlMap = { kind: 'map', entries: [], span: node?.span ?? { start: 0, end: 1 } };
  return node === undefined || node.kind === 'empty' ? none : (asMap(reading, node, key) ?? none);
}

/** The person named, or nobody yet. */
function nameOf(reading: Reading, written: string, node: YamlNode): FiledName | undefined {
  const map = asMap(reading, node, 'namn');
  if (!map) return undefined;
  const fields = new Fields(reading, map, written, ['menas', 'kan vara', 'rader']);
  const means = fields.text('menas');
  return { written, means: means === undefined || means === NOT_SAID ? undefined : means, candidates: fields.list('kan vara').map(textOf), lines: fields.text('rader') ?? '' };
}

function clauseOf(reading: Reading, clause: string, node: YamlNode): FiledClause | undefined {
  const map = asMap(reading, node, 'punkter');
  if (!map) return undefined;
  const fields = new Fields(reading, map, clause, ['bekräftad', 'av']);
  const isConfirmed = fields.required('bekräftad') !== undefined && fields.word('bekräftad', CONFIRMED) === 'yes';
  return { clause, confirmedBy: isConfirmed ? fields.required('av') : undefined };
}

function doubtOf(reading: Reading, node: YamlNode): FiledDoubt | undefined {
  const map = asMap(reading, node, 'oklart');
  if (!map) return undefined;
  const fields = new Fields(reading, map, 'oklart', ['vad', 'punkter', 'står', 'rader']);
  const clauses = plainValue(fields.node('punkter'));
  return { about: fields.required('vad') ?? '', clauses: Array.isArray(clauses) ? (clauses as readonly string[]) : clauses === 'alla' || clauses === '' ? [] : [clauses as string], words: fields.text('står') ?? '', lines: fields.text('rader') ?? '' };
}

/** What an act may hold is for the procedure to say; here it only has to be keys with values. */
function eventOf(reading: Reading, node: YamlNode, at: number): FiledEvent | undefined {
  const map = asMap(reading, node, 'händelser');
  if (!map) return undefined;
  const all = Object.fromEntries(map.entries.map(({ key, value }) => [key.text, plainValue(value)]));
  const { 'läst': mark, 'ändrad av': changedBy, ...keys } = all;
  const text = (key: string): string | undefined => (typeof keys[key] === 'string' ? keys[key] : undefined);
  return { id: text('id') ?? String(at + 1), event: text('händelse') ?? '', lines: text('rader') ?? '', keys, mark: typeof mark === 'string' ? mark : undefined, ...(typeof changedBy === 'string' ? { changedBy } : {}), at: placeAt(reading.source, node.span).line };
}

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '');
