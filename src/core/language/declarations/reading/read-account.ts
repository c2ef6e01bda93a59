import { placeAt } from '../../source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import type { AccountDeclaration } from '../comparison.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';

const KEYS = ['rader', 'driftsform', 'intäkter', 'kostnader', 'resultat', 'per', 'räknas från', 'avdrag', 'avvikelse', 'kompensation'];

export function readAccount(reading: Reading, name: YamlScalar, node: YamlNode): AccountDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, KEYS);
  const [rows, group, result, per, base, deviation] = ['rader', 'driftsform', 'resultat', 'per', 'räknas från', 'avvikelse'].map((key) => fields.required(key));
  const [revenues, costs, deductions] = ['intäkter', 'kostnader', 'avdrag'].map((key) => namesIn(reading, fields, key));
  if (rows === undefined || group === undefined || result === undefined || per === undefined || base === undefined || deviation === undefined) return undefined;
  if (!revenues || !costs || !deductions) return undefined;
  return { name: name.text, rows, group, revenues, costs, result, per, base, deductions, deviation, compensation: fields.text('kompensation'), place: placeAt(reading.source, name.span) };
}

function namesIn(reading: Reading, fields: Fields, key: string): readonly string[] | undefined {
  const items = fields.list(key);
  const names = items.map((item) => (item.kind === 'scalar' ? item.text : report(reading, item.span, 'value-form', { key, found: item.kind, expected: 'text' })));
  return names.every((name) => name !== undefined) ? names : undefined;
}
