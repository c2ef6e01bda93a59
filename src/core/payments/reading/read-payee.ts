import type { Fields } from '../../language/declarations/fields/fields.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import { isOcr, parseBankgiro, parseOrganisationNumber, parsePlusgiro, type GiroAccount } from '../bankgiro/payee.ts';
import type { Payee } from '../orders/order.ts';
import type { SheetPayee } from '../splits/split.ts';
import type { Sheet } from './sheet.ts';

const KEYS = ['namn', 'organisationsnummer', 'bankgiro', 'plusgiro', 'referens', 'rader', 'vårdgivare', 'vikt', 'belopp'] as const;

/** One who may be paid. Where the split is stated a part must be there: an amount or a weight. */
export function readSheetPayee(sheet: Sheet, node: YamlNode, split: 'stated' | 'computed'): SheetPayee | undefined {
  const fields = sheet.fields(node, 'mottagare', KEYS);
  if (!fields) return undefined;
  const payee = readPayee(sheet, fields, node);
  const weight = fields.number('vikt');
  const ore = sheet.ore(fields.scalar('belopp'));
  const named = sheet.texts(fields, 'rader');
  if (split === 'stated' && !fields.has('vikt')) fields.required('belopp');
  if (!payee) return undefined;
  const part = weight ? { kind: 'weight', weight: weight.value } as const : ore === undefined ? undefined : { kind: 'amount', ore } as const;
  if (split === 'stated' && !part) return undefined;
  const provider = fields.text('vårdgivare');
  return { payee, part, rows: named.length === 0 ? [payee.name] : named, ...(provider === undefined ? {} : { provider }), place: sheet.place(node.span) };
}

function readPayee(sheet: Sheet, fields: Fields, node: YamlNode): Payee | undefined {
  const name = fields.required('namn');
  const organisationNumber = readOrganisationNumber(sheet, fields, 'organisationsnummer');
  const account = readGiro(sheet, fields, name ?? '', node);
  const written = fields.scalar('referens');
  if (written && !isOcr(written.text)) sheet.fault(written.span, 'payee-reference', { found: written.text });
  if (name === undefined || organisationNumber === undefined || !account) return undefined;
  return { name, organisationNumber, account, ...(written ? { reference: written.text } : {}) };
}

export function readOrganisationNumber(sheet: Sheet, fields: Fields, key: string): string | undefined {
  const text = fields.required(key);
  const scalar = fields.scalar(key);
  if (text === undefined || !scalar) return undefined;
  const checked = parseOrganisationNumber(text);
  return checked.kind === 'right' ? checked.value : sheet.fault(scalar.span, 'payee-organisation', { found: text, fault: checked.fault });
}

/** The bankgiro or the plusgiro of somebody: one of them, and right. */
export function readGiro(sheet: Sheet, fields: Fields, name: string, node: YamlNode): GiroAccount | undefined {
  const [bankgiro, plusgiro] = [fields.scalar('bankgiro'), fields.scalar('plusgiro')];
  const scalar = bankgiro ?? plusgiro;
  if (!scalar || (bankgiro && plusgiro)) return sheet.fault(node.span, 'payee-account', { name, found: scalar ? 'both' : 'none' });
  const checked = bankgiro ? parseBankgiro(scalar.text) : parsePlusgiro(scalar.text);
  if (checked.kind === 'right') return checked.value;
  return sheet.fault(scalar.span, bankgiro ? 'payee-bankgiro' : 'payee-plusgiro', { found: scalar.text, fault: checked.fault });
}
