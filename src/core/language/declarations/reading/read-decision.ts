import { firstDayOf, lastDayOf, parseDay } from '../../../quantity/day.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import type { DayWithin, DecisionDeclaration } from '../decision.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';

const SURENESS_WORDS = new Map([['A', 'A'], ['B', 'B'], ['C', 'C']] as const);

export function readDecision(reading: Reading, name: YamlScalar, node: YamlNode): DecisionDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['organ', 'datum', 'känt', 'rubrik', 'säkerhet', 'källa', 'röster']);
  const body = fields.required('organ');
  const heading = fields.required('rubrik');
  const decided = fields.has('datum') ? readDayWithin(reading, fields, 'datum') : report(reading, map.span, 'key-missing', { key: 'datum', of: name.text });
  const known = fields.has('känt') ? readDayWithin(reading, fields, 'känt') : decided;
  if (body === undefined || heading === undefined || !decided || !known) return undefined;
  return {
    name: name.text, body, heading, decided, known, sureness: fields.word('säkerhet', SURENESS_WORDS) ?? 'C',
    source: fields.text('källa'), votes: fields.text('röster'), place: placeAt(reading.source, name.span),
  };
}

/** A day, or a year when the day is not known. */
function readDayWithin(reading: Reading, fields: Fields, key: string): DayWithin | undefined {
  const scalar = fields.scalar(key);
  if (!scalar) return undefined;
  const day = parseDay(scalar.text);
  if (day) return { earliest: day, latest: day };
  if (/^\d{4}$/u.test(scalar.text)) return { earliest: firstDayOf(Number(scalar.text)), latest: lastDayOf(Number(scalar.text)) };
  return report(reading, scalar.span, 'day-invalid', { found: scalar.text });
}
