import { asMap, Fields, report } from '../../language/declarations/fields/fields.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import type { Body, Review, SteeringDocument } from '../register.ts';
import { texts, type RegisterReading } from './reading.ts';
import { LEVEL_WORDS } from './words.ts';

export function readSteeringDocument(reading: RegisterReading, name: YamlScalar, node: YamlNode): SteeringDocument | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['titel', 'kallas', 'ärende', 'organ', 'ämne', 'del av', 'lämnar till', 'ägare', 'följs upp', 'om']);
  const title = fields.required('titel');
  if (title === undefined) return undefined;
  return {
    name: name.text, title, aliases: texts(reading, fields, 'kallas'), caseNumbers: texts(reading, fields, 'ärende'), body: fields.text('organ'),
    subject: fields.text('ämne'), within: fields.text('del av'), leavesTo: fields.text('lämnar till'), owner: fields.text('ägare'), about: fields.text('om'),
    review: readReview(reading, fields), place: placeAt(reading.source, name.span),
  };
}

/** mandatperiod, or a number of years: 2 år. */
function readReview(reading: RegisterReading, fields: Fields): Review | undefined {
  const scalar = fields.scalar('följs upp');
  if (!scalar) return undefined;
  if (scalar.text === 'mandatperiod') return { kind: 'term' };
  const [, years] = /^([1-9]\d?) år$/u.exec(scalar.text) ?? [];
  return years === undefined ? report(reading, scalar.span, 'value-form', { key: 'följs upp', found: scalar.text, expected: 'mandatperiod, 1 år, 2 år' }) : { kind: 'years', years: Number(years) };
}

export function readBody(reading: RegisterReading, name: YamlScalar, node: YamlNode): Body | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['nivå', 'kallas', 'om']);
  const level = fields.has('nivå') ? fields.word('nivå', LEVEL_WORDS) : report(reading, map.span, 'key-missing', { key: 'nivå', of: name.text });
  if (level === undefined) return undefined;
  return { name: name.text, level, aliases: texts(reading, fields, 'kallas'), about: fields.text('om'), place: placeAt(reading.source, name.span) };
}
