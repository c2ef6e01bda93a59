import { asMap, Fields, report } from '../../../language/declarations/fields/fields.ts';
import { placeAt } from '../../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import { dayWithin, texts, type RegisterReading } from '../../reading/reading.ts';
import type { Area, OwnUnit, Seen } from '../organisation.ts';
import { readStatement, STATEMENT_KEYS } from './statement.ts';

const SEEN_WORDS = [['sågs', 'seen'], ['öppnade', 'opened'], ['stängde', 'closed']] as const;
const KIND_WORDS: ReadonlyMap<string, Area['kind']> = new Map([['område', 'area'], ['annan indelning', 'other']]);

export function readUnit(reading: RegisterReading, name: YamlScalar, node: YamlNode): OwnUnit | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['kallas', 'kommun', 'område', 'uppgifter']);
  const seen = readAllSeen(reading, fields);
  if (!seen) return undefined;
  return { name: name.text, aliases: texts(reading, fields, 'kallas'), municipality: fields.text('kommun'), area: fields.text('område'), seen, place: placeAt(reading.source, name.span) };
}

export function readArea(reading: RegisterReading, name: YamlScalar, node: YamlNode): Area | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['slag', 'uppgifter']);
  const seen = readAllSeen(reading, fields);
  return seen && { name: name.text, kind: fields.word('slag', KIND_WORDS) ?? 'area', seen, place: placeAt(reading.source, name.span) };
}

/** A name that nothing places in time says nothing of any day: at least one statement must stand there. */
function readAllSeen(reading: RegisterReading, fields: Fields): readonly Seen[] | undefined {
  if (!fields.has('uppgifter')) {
    fields.required('uppgifter');
    return undefined;
  }
  return fields.list('uppgifter').flatMap((node) => readSeen(reading, node) ?? []);
}

function readSeen(reading: RegisterReading, node: YamlNode): Seen | undefined {
  const map = asMap(reading, node, 'uppgifter');
  if (!map) return undefined;
  const fields = new Fields(reading, map, 'uppgifter', [...STATEMENT_KEYS, ...SEEN_WORDS.map(([word]) => word)]);
  const found = SEEN_WORDS.find(([word]) => fields.has(word));
  if (!found) return report(reading, map.span, 'key-missing', { key: 'sågs', of: 'uppgifter' });
  const [word, kind] = found;
  const statement = readStatement(reading, fields, map);
  const day = dayWithin(reading, fields, word);
  return statement && day ? { ...statement, kind, day } : undefined;
}
