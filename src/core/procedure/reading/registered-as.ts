import { asMap } from '../../language/declarations/fields/fields.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { RegisteredAs } from '../acts/registered-as.ts';
import { fieldsOf, type EventFields } from './matter-reading.ts';
import { HOW_KNOWN, SURENESS } from './words.ts';

export const REGISTERED_KEY = 'i registret';

/** What an event says of its own entry in a register; undefined when it says nothing. */
export function registeredAs({ reading, fields }: EventFields): RegisteredAs | undefined {
  const node = fields.node(REGISTERED_KEY);
  const map = node && asMap(reading, node, REGISTERED_KEY);
  if (!map) return undefined;
  const own = fieldsOf(reading, map, REGISTERED_KEY, ['post', 'rubrik', 'organ', 'känt genom', 'återgivet i', 'säkerhet', 'källa']);
  return {
    name: own.text('post'), heading: own.text('rubrik'), body: own.text('organ'), howKnown: own.word('känt genom', HOW_KNOWN), retoldIn: own.text('återgivet i'), sureness: own.word('säkerhet', SURENESS),
    source: own.text('källa'), place: placeAt(reading.source, map.span),
  };
}
