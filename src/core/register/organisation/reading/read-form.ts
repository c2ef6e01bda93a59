import { asMap, Fields } from '../../../language/declarations/fields/fields.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import type { RegisterReading } from '../../reading/reading.ts';
import { dayWithin } from '../../reading/reading.ts';
import type { Count, HeadLevel, OrganisationForm, Post } from '../organisation.ts';
import { readStatement, STATEMENT_KEYS } from './statement.ts';

const HEAD_WORDS: ReadonlyMap<string, HeadLevel> = new Map([['område', 'area'], ['hälsocentral', 'centre']]);

/** What a document says: `områden`, `verksamhetschef`, `befattningar`. */
export function readForm(reading: RegisterReading, name: YamlScalar, node: YamlNode): OrganisationForm | undefined {
  const map = asMap(reading, node, name.text);
  const fields = map && new Fields(reading, map, name.text, [...STATEMENT_KEYS, 'områden', 'verksamhetschef', 'befattningar']);
  const statement = fields && readStatement(reading, fields, name);
  if (!statement || !fields) return undefined;
  return {
    ...statement, document: name.text, areas: fields.wholeNumber('områden'), headsOfOperations: fields.word('verksamhetschef', HEAD_WORDS),
    posts: fields.list('befattningar').flatMap((one) => readPost(reading, one) ?? []),
  };
}

function readPost(reading: RegisterReading, node: YamlNode): Post | undefined {
  const map = asMap(reading, node, 'befattningar');
  const fields = map && new Fields(reading, map, 'befattningar', ['befattning', 'antal', 'om']);
  const title = fields?.required('befattning');
  const count = fields?.required('antal') === undefined ? undefined : fields.wholeNumber('antal');
  return title === undefined || count === undefined ? undefined : { title, count, about: fields?.text('om') };
}

export function readCount(reading: RegisterReading, name: YamlScalar, node: YamlNode): Count | undefined {
  const map = asMap(reading, node, name.text);
  const fields = map && new Fields(reading, map, name.text, [...STATEMENT_KEYS, 'antal', 'dag']);
  const statement = fields && readStatement(reading, fields, name);
  const count = fields?.required('antal') === undefined ? undefined : fields.wholeNumber('antal');
  const day = fields?.required('dag') === undefined ? undefined : dayWithin(reading, fields, 'dag');
  return statement && count !== undefined && day ? { ...statement, of: name.text, count, day } : undefined;
}
