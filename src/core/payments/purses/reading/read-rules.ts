import { asMap, type Fields } from '../../../language/declarations/fields/fields.ts';
import { nearest } from '../../../language/nearest.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import { SURENESS_WORDS } from '../../../register/reading/words.ts';
import type { Register } from '../../../register/register.ts';
import type { ReadSheet } from '../../reading/read-order.ts';
import { Sheet } from '../../reading/sheet.ts';
import type { Holding, TransferRule, TransferRules } from '../rule.ts';
import { END_WORDS } from './words.ts';

const HOLDING_KEYS = ['gäller med', 'gäller när upphört', 'berättad i'] as const;
const RULE_KEYS = ['förbjuder', 'från', 'till', 'inom', 'av', 'post', 'säkerhet', 'om', ...HOLDING_KEYS] as const;

/** Reads a region's rules of where money may be moved, and holds their names against the register; every fault at once. */
export function readTransferRules(file: string, text: string, register: Register): ReadSheet<TransferRules> {
  const sheet = new Sheet(file, text);
  const fields = sheet.top(file, ['om', 'regler', 'följder']);
  const node = fields?.node('regler');
  const map = node && asMap(sheet.reading, node, 'regler');
  const rules = (map?.entries ?? []).flatMap(({ key, value }) => readRule(sheet, key, value, register) ?? []);
  const result = fields?.has('följder') === true ? sheet.under(fields, 'följder', ['resultat'])?.text('resultat') : undefined;
  if (fields && !node) fields.required('regler');
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { content: { rules, result }, problems: [] };
}

function readRule(sheet: Sheet, name: YamlScalar, node: YamlNode, register: Register): TransferRule | undefined {
  const fields = sheet.fields(node, name.text, RULE_KEYS);
  if (!fields) return undefined;
  const [from, to] = ['från', 'till'].map((key) => (fields.required(key) === undefined ? undefined : fields.word(key, END_WORDS)));
  const entry = fields.required('post');
  const sureness = fields.required('säkerhet') === undefined ? undefined : fields.word('säkerhet', SURENESS_WORDS);
  const does = fields.word('förbjuder', new Map([['ja', 'forbids'], ['nej', 'permits']] as const)) ?? 'permits';
  const within = fields.word('inom', new Map([['område', 'area']] as const)) ?? 'anywhere';
  const holds = readHolding(sheet, fields, name, register);
  if (entry !== undefined) known(sheet, fields, 'post', 'entry', entry, register);
  if (!from || !to || entry === undefined || !sureness || !holds) return undefined;
  return { name: name.text, does, from, to, within, by: fields.text('av'), holds, entry, sureness, about: fields.text('om'), place: sheet.place(name.span) };
}

/** Exactly one of the three: a rule that says nothing of when it holds would hold always. */
function readHolding(sheet: Sheet, fields: Fields, name: YamlScalar, register: Register): Holding | undefined {
  const keys = HOLDING_KEYS.filter((key) => fields.has(key));
  const [key] = keys;
  if (key === undefined || keys.length > 1) return sheet.fault(name.span, 'purse-rule-holds', { rule: name.text });
  const target = fields.text(key);
  if (target === undefined) return undefined;
  known(sheet, fields, key, key === 'berättad i' ? 'entry' : 'document', target, register);
  switch (key) {
    case 'gäller med': return { kind: 'whileInForce', document: target };
    case 'gäller när upphört': return { kind: 'onceCeased', document: target };
    case 'berättad i': return { kind: 'toldFrom', entry: target };
  }
}

function known(sheet: Sheet, fields: Fields, key: string, what: 'document' | 'entry', name: string, { documents, entries }: Register): void {
  const all: ReadonlyMap<string, unknown> = what === 'document' ? documents : entries;
  const span = fields.node(key)?.span;
  if (span && !all.has(name)) sheet.fault(span, 'purse-rule-document', { name, what, near: nearest(name, all.keys()) });
}
