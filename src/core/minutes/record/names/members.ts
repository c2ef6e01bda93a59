import { asMap, Fields, type Reading } from '../../../language/declarations/fields/fields.ts';
import type { LanguageProblem } from '../../../language/problems.ts';
import { sourceText } from '../../../language/source/source-text.ts';
import type { YamlNode } from '../../../language/source/yaml-node.ts';
import { yamlOf } from '../../../procedure/reading/yaml-of.ts';

export type MemberSeat = 'ordförande' | 'vice ordförande' | '2:e vice ordförande' | 'ledamot' | 'ersättare';

/** A member of a body, and the other forms the name is known to be written in. */
export interface Member {
  readonly name: string;
  readonly party: string | undefined;
  readonly aliases: readonly string[];
  readonly seat: MemberSeat;
}

/** The members of a body for some time, as its own file lists them. */
export interface Members {
  readonly body: string | undefined;
  readonly seats: number | undefined;
  readonly members: readonly Member[];
}

export type ReadMembers =
  | { readonly kind: 'read'; readonly members: Members }
  | { readonly kind: 'refused'; readonly problems: readonly LanguageProblem[] };

const SEATS = new Map<string, MemberSeat>((['ordförande', 'vice ordförande', '2:e vice ordförande', 'ledamot', 'ersättare'] as const).map((seat) => [seat, seat]));

/** Reads the file of a body's members. Every fault is told at once, and then nothing is read. */
export function readMembers(file: string, text: string): ReadMembers {
  const source = sourceText(file, text);
  const { node, problems: found } = yamlOf(source);
  const reading: Reading = { source, problems: [...found] };
  const map = node && found.length === 0 ? asMap(reading, node, file) : undefined;
  if (!map) return { kind: 'refused', problems: reading.problems };
  const fields = new Fields(reading, map, file, ['organ', 'mandat', 'från', 'till', 'om', 'källa', 'ledamöter']);
  if (!fields.has('ledamöter')) fields.required('ledamöter');
  const members = fields.list('ledamöter').flatMap((one) => memberOf(reading, one) ?? []);
  const read: Members = { body: fields.text('organ')?.toLowerCase(), seats: fields.wholeNumber('mandat'), members };
  return reading.problems.length > 0 ? { kind: 'refused', problems: reading.problems } : { kind: 'read', members: read };
}

function memberOf(reading: Reading, node: YamlNode): Member | undefined {
  const map = asMap(reading, node, 'ledamöter');
  if (!map) return undefined;
  const fields = new Fields(reading, map, 'ledamöter', ['namn', 'parti', 'plats', 'kallas']);
  const name = fields.required('namn');
  const seat = fields.has('plats') ? fields.word('plats', SEATS) : 'ledamot';
  const aliases = fields.list('kallas').flatMap((one) => (one.kind === 'scalar' ? [one.text] : []));
  return name === undefined || seat === undefined ? undefined : { name, party: fields.text('parti'), aliases, seat };
}
