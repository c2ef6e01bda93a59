import { sourceText } from '../../../language/source/source-text.ts';
import type { YamlNode } from '../../../language/source/yaml-node.ts';
import { yamlOf } from '../../reading/yaml-of.ts';

/** A value as it stands in a matter's file: a text, a list, or keys with values. */
export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export type PlainMap = Readonly<Record<string, PlainValue>>;

export function isPlainMap(value: PlainValue | undefined): value is PlainMap {
  return typeof value === 'object' && !Array.isArray(value);
}

/** What a node holds; nothing at all is an empty text. */
export function plainValue(node: YamlNode | undefined): PlainValue {
  switch (node?.kind) {
    case 'scalar': return node.text;
    case 'list': return node.items.map(plainValue);
    case 'map': return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainValue(value)]));
    default: return '';
  }
}

/** A value written within brackets, as in a matter's file; undefined when it cannot be read so. */
export function readFlow(text: string): PlainValue | undefined {
  const { node, problems } = yamlOf(sourceText('', text));
  return problems.length > 0 || !node ? undefined : plainValue(node);
}

/** The same value on one line. What is written is read back as it was. */
export function writeFlow(value: PlainValue): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${(value as readonly PlainValue[]).map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, inner]) => `${scalar(key)}: ${writeFlow(inner)}`).join(', ')} }`;
}

/** Plain enough to stand without quotation marks, inside brackets too. */
const PLAIN = /^[\p{L}\d§](?:[\p{L}\d §.()–/-]*[\p{L}\d§.()–/-])?$/u;

/** Double quotation marks read the same in JSON and YAML. */
export function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}
