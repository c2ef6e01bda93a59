import type { Fields } from '../../../language/declarations/fields/fields.ts';
import { placeAt } from '../../../language/source/source-text.ts';
import type { YamlScalar } from '../../../language/source/yaml-node.ts';
import type { RegisterReading } from '../../reading/reading.ts';
import { SURENESS_WORDS } from '../../reading/words.ts';
import type { Statement } from '../organisation.ts';

export const STATEMENT_KEYS = ['post', 'säkerhet', 'källa', 'om'] as const;

/** What ties a statement to the register. Nothing is believed without a sureness: it must be written. */
export function readStatement(reading: RegisterReading, fields: Fields, at: Pick<YamlScalar, 'span'>): Statement | undefined {
  const entry = fields.required('post');
  const sureness = fields.required('säkerhet') === undefined ? undefined : fields.word('säkerhet', SURENESS_WORDS);
  return entry === undefined || sureness === undefined ? undefined : { entry, sureness, source: fields.text('källa'), about: fields.text('om'), place: placeAt(reading.source, at.span) };
}
