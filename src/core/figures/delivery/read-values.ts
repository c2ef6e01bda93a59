import { textIn, textsOf, wrongForm, type Fields } from '../mapping/fields.ts';
import type { Located } from '../mapping/table-mapping.ts';
import { plainText } from '../sheet.ts';
import type { DeliveryReading } from './problems.ts';

/** What `värden` says: what the words of the file mean, or only which words it may have. */
export type TranslatedValues =
  | { readonly kind: 'translated'; readonly values: ReadonlyMap<string, string>; readonly given: readonly Located<string>[]; readonly allowed?: undefined }
  | { readonly kind: 'listed'; readonly allowed: readonly string[]; readonly given: readonly Located<string>[] };

/** { VC Centrum: C1 } or [C1, C2]; undefined when nothing is said. */
export function readValues(reading: DeliveryReading, fields: Fields): TranslatedValues | undefined {
  const node = fields.values.get('värden')?.value;
  if (node === undefined) return undefined;
  if (node.kind === 'list') {
    const given = textsOf(reading, fields, 'värden');
    return { kind: 'listed', allowed: given.map(({ value }) => value), given };
  }
  if (node.kind !== 'map') return wrongForm(reading, node, 'värden', 'map');
  const pairs = node.entries.flatMap(({ key, value }) => {
    const to = textIn(reading, value, key.text);
    return to ? [[plainText(key.text), to] as const] : [];
  });
  return { kind: 'translated', values: new Map(pairs.map(([from, to]) => [from, to.value])), given: pairs.map(([, to]) => to) };
}
