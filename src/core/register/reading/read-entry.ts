import { asMap, Fields, report } from '../../language/declarations/fields/fields.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import type { Entry } from '../entry.ts';
import { readDelegated } from './read-delegated.ts';
import { readEffects } from './read-effect.ts';
import { dayWithin, tell, texts, type RegisterReading } from './reading.ts';
import { CONSTRUCTED_WORDS, ENTRY_KIND_WORDS, HOW_KNOWN_WORDS, OUTCOME_WORDS, SURENESS_WORDS } from './words.ts';

const KEYS = [
  'slag', 'organ', 'datum', 'känt', 'justerat', 'ärende', 'paragraf', 'punkt', 'rubrik', 'kallas', 'säkerhet', 'känt genom', 'källa', 'återgivet i',
  'från', 'röster', 'utfall', 'genom', 'rättar', 'delegering', 'konstruerat', 'verkan',
];

/** An entry without sureness is a conclusion (C), and without a known day was known the day it was decided. */
export function readEntry(reading: RegisterReading, name: YamlScalar, node: YamlNode): Entry | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, KEYS);
  const kind = fields.has('slag') ? fields.word('slag', ENTRY_KIND_WORDS) : 'decision';
  const body = fields.required('organ');
  const heading = fields.required('rubrik');
  const source = fields.required('källa');
  const howKnown = fields.has('känt genom') ? fields.word('känt genom', HOW_KNOWN_WORDS) : report(reading, map.span, 'key-missing', { key: 'känt genom', of: name.text });
  const decided = fields.has('datum') ? dayWithin(reading, fields, 'datum') : report(reading, map.span, 'key-missing', { key: 'datum', of: name.text });
  const known = fields.has('känt') ? dayWithin(reading, fields, 'känt') : decided;
  const effects = readEffects(reading, fields.list('verkan'));
  if (kind === undefined || body === undefined || heading === undefined || source === undefined || !howKnown || !decided || !known) return undefined;
  if (known.latest < decided.earliest) {
    return tell(reading, fields.scalar('känt')?.span ?? map.span, 'register-known-before-decided', { name: name.text, decided: decided.earliest, known: known.latest });
  }
  return {
    name: name.text, kind, body, decided, known, attested: dayWithin(reading, fields, 'justerat'), heading, howKnown, source, effects,
    caseNumber: fields.text('ärende'), paragraph: fields.text('paragraf'), clause: fields.text('punkt'), aliases: texts(reading, fields, 'kallas'),
    sureness: fields.word('säkerhet', SURENESS_WORDS) ?? 'C', mover: fields.text('från'), votes: fields.text('röster'),
    outcome: fields.word('utfall', OUTCOME_WORDS), settledBy: fields.text('genom'), corrects: fields.text('rättar'), retoldIn: fields.text('återgivet i'),
    delegated: readDelegated(reading, fields.node('delegering')), constructed: fields.word('konstruerat', CONSTRUCTED_WORDS) ?? 'no', place: placeAt(reading.source, name.span),
  };
}
