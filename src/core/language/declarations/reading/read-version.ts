import type { Interval } from '../../../quantity/day.ts';
import { asMap, Fields, readNumber, report, type Reading } from '../fields/fields.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlMap, YamlNode } from '../../source/yaml-node.ts';
import type { Basis, Definition, Exemption, RuleVersion, Version } from '../rule.ts';
import { BASIS_WORDS } from '../fields/words.ts';

/** What a document says of its rules once, for those that say nothing of their own (`gäller` in the front matter). */
export type StandardVersion = (Pick<Version, 'decision' | 'basis'> & { readonly interval?: Interval }) | undefined;

export const VERSION_KEYS = ['från', 'till', 'beslut', 'grund'] as const;

/** When, by whose decision and on what basis; the document's own standard fills what is not said. */
export function readVersion(reading: Reading, map: YamlMap, fields: Fields, standard: StandardVersion): Version | undefined {
  const from = fields.has('från') ? fields.day('från') : standard?.interval?.from;
  const to = fields.has('till') ? fields.day('till') : fields.has('från') ? undefined : standard?.interval?.to;
  const decision = fields.text('beslut') ?? standard?.decision;
  const basis: Basis = fields.word('grund', BASIS_WORDS) ?? (fields.has('beslut') ? 'decided' : (standard?.basis ?? 'decided'));
  if (from === undefined) return fields.has('från') ? undefined : report(reading, map.span, 'key-missing', { key: 'från', of: 'version' });
  if (decision === undefined) return report(reading, map.span, 'key-missing', { key: 'beslut', of: 'version' });
  return { interval: { from, to }, decision, basis, place: placeAt(reading.source, map.span) };
}

/** The versions of a rule: those listed, or one by the document's standard. `shared` is what versions say without a formula of their own. */
export function readVersions(
  reading: Reading, of: YamlMap, fields: Fields, standard: StandardVersion, shared: Definition | undefined,
): readonly RuleVersion[] {
  if (!fields.has('versioner')) {
    const version = readVersion(reading, of, new Fields(reading, { ...of, entries: [] }, 'version', []), standard);
    if (!version) return [];
    return shared ? [{ ...version, definition: shared }] : (report(reading, of.span, 'key-missing', { key: 'formel', of: 'regel' }), []);
  }
  return fields.list('versioner').flatMap((node): RuleVersion[] => {
    const map = asMap(reading, node, 'versioner');
    if (!map) return [];
    const own = new Fields(reading, map, 'version', [...VERSION_KEYS, 'formel', 'värde']);
    const version = readVersion(reading, map, own, standard);
    const definition = readDefinition(reading, own) ?? (version?.basis === 'unknown' ? { kind: 'unknown' } as const : shared);
    if (!version) return [];
    if (!definition) {
      report(reading, map.span, 'key-missing', { key: 'värde', of: 'version' });
      return [];
    }
    return [{ ...version, definition }];
  });
}

/** A formula or a value, where one is given. */
export function readDefinition(reading: Reading, fields: Fields): Definition | undefined {
  if (fields.has('formel')) {
    const formula = fields.formula('formel');
    return formula ? { kind: 'formula', formula } : { kind: 'unknown' };
  }
  const scalar = fields.scalar('värde');
  if (!scalar) return undefined;
  const value = readNumber(reading, scalar);
  return value ? { kind: 'value', value, written: scalar.text } : { kind: 'unknown' };
}

/** The rows that a rule leaves out by name, each with its own days and decision. */
export function readExemptions(reading: Reading, nodes: readonly YamlNode[], standard: StandardVersion): readonly Exemption[] {
  return nodes.flatMap((node): Exemption[] => {
    const map = asMap(reading, node, 'undantag');
    if (!map) return [];
    const fields = new Fields(reading, map, 'undantag', [...VERSION_KEYS, 'vad']);
    const what = fields.required('vad');
    const { until, ...ends } = readEnd(fields);
    const version = readVersion(reading, map, ends.isEvent === 'yes' ? withoutEnd(reading, map) : fields, standard);
    return what !== undefined && version ? [{ ...version, what, until }] : [];
  });
}

/** `till` is a day, or the event that ends it. */
export function readEnd(fields: Fields): { readonly until: string | undefined; readonly isEvent: 'yes' | 'no' } {
  const end = fields.text('till');
  const isEvent = end !== undefined && !/^\d/u.test(end);
  return { until: isEvent ? end : undefined, isEvent: isEvent ? 'yes' : 'no' };
}

export function withoutEnd(reading: Reading, map: YamlMap): Fields {
  const entries = map.entries.filter(({ key }) => key.text !== 'till');
  return new Fields(reading, { ...map, entries }, 'undantag', entries.map(({ key }) => key.text));
}
