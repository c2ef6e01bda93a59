import type { Fields } from '../../language/declarations/fields/fields.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import type { BookingPlan, PlannedAccount } from '../booking/plan.ts';
import type { Debtor } from '../pain/credit-transfer.ts';
import type { SieObjectReference } from '../sie/record.ts';
import { SURENESS, type ReadSheet } from './read-order.ts';
import { readGiro, readOrganisationNumber } from './read-payee.ts';
import { Sheet } from './sheet.ts';

/** A region's accounts and the account it pays from (konton.yaml). */
export interface PlanSheet {
  readonly sureness: 'constructed' | 'unsaid';
  readonly plan: BookingPlan;
  /** Undefined when the sheet has no "betalare": nothing is paid then. */
  readonly debtor?: Debtor | undefined;
  /** Which provider, by its name in the figures, a payee is: by its organisation number. */
  readonly providers: ReadonlyMap<string, string>;
}

const KEYS = ['säkerhet', 'region', 'organisationsnummer', 'serie', 'konton', 'dimensioner', 'objekt', 'leverantörsdimension', 'betalare', 'mottagare'] as const;

/** Reads the accounts; every fault at once, and nothing when there is one. */
export function readPlanSheet(file: string, text: string): ReadSheet<PlanSheet> {
  const sheet = new Sheet(file, text);
  const fields = sheet.top(file, KEYS);
  const content = fields && planSheet(sheet, fields);
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { content, problems: [] };
}

function planSheet(sheet: Sheet, fields: Fields): PlanSheet | undefined {
  const [company, series] = [fields.required('region'), fields.required('serie')];
  const organisationNumber = readOrganisationNumber(sheet, fields, 'organisationsnummer');
  const accounts = sheet.under(fields, 'konton', ['kostnad', 'balanskonto', 'skuld', 'bank']);
  const bank = accounts?.has('bank') === true ? readAccount(sheet, accounts, 'bank') : undefined;
  const [cost, balanceAccount, debt] = ['kostnad', 'balanskonto', 'skuld'].map((key) => accounts && readAccount(sheet, accounts, key));
  const dimensions = fields.list('dimensioner').flatMap((node) => readDimension(sheet, node) ?? []);
  const objects = fields.list('objekt').flatMap((node) => readObject(sheet, node) ?? []);
  const payeeDimension = fields.wholeNumber('leverantörsdimension');
  const debtor = fields.has('betalare') && company !== undefined && organisationNumber !== undefined ? readDebtor(sheet, fields, company, organisationNumber) : undefined;
  const providers = new Map(fields.list('mottagare').flatMap((node) => { const read = readProvider(sheet, node); return read ? [read] : []; }));
  const sureness = fields.word('säkerhet', SURENESS) ?? 'unsaid';
  if (company === undefined || series === undefined || organisationNumber === undefined || !cost || !balanceAccount || !debt) return undefined;
  return { sureness, plan: { company, organisationNumber, series, accounts: { cost, balanceAccount, debt }, ...(bank ? { bank } : {}), dimensions, objects, payeeDimension }, debtor, providers };
}

function readProvider(sheet: Sheet, node: YamlNode): readonly [string, string] | undefined {
  const fields = sheet.fields(node, 'mottagare', ['organisationsnummer', 'vårdgivare']);
  const number = fields && readOrganisationNumber(sheet, fields, 'organisationsnummer');
  const provider = fields?.required('vårdgivare');
  return number === undefined || provider === undefined ? undefined : [number, provider];
}

function readAccount(sheet: Sheet, accounts: Fields, key: string): PlannedAccount | undefined {
  const fields = sheet.under(accounts, key, ['nummer', 'namn', 'objekt']);
  const number = fields?.required('nummer');
  const scalar = fields?.scalar('nummer');
  const name = fields?.required('namn');
  const objects = (fields?.list('objekt') ?? []).flatMap((node) => readReference(sheet.fields(node, 'objekt', ['dimension', 'objekt'])) ?? []);
  if (number === undefined || name === undefined || !scalar) return undefined;
  return /^\d{1,12}$/u.test(number) ? { number, name, objects } : sheet.tell(scalar.span, 'number-invalid', { found: number });
}

function readReference(fields: Fields | undefined): SieObjectReference | undefined {
  const dimension = fields?.required('dimension') === undefined ? undefined : fields.wholeNumber('dimension');
  const object = fields?.required('objekt');
  return dimension === undefined || object === undefined ? undefined : { dimension, object };
}

function readObject(sheet: Sheet, node: YamlNode) {
  const fields = sheet.fields(node, 'objekt', ['dimension', 'objekt', 'namn']);
  const [reference, name] = [readReference(fields), fields?.required('namn')];
  return reference && name !== undefined ? { ...reference, name } : undefined;
}

function readDimension(sheet: Sheet, node: YamlNode) {
  const fields = sheet.fields(node, 'dimension', ['nummer', 'namn']);
  const number = fields?.required('nummer') === undefined ? undefined : fields.wholeNumber('nummer');
  const name = fields?.required('namn');
  return number === undefined || name === undefined ? undefined : { number, name };
}

function readDebtor(sheet: Sheet, fields: Fields, name: string, organisationNumber: string): Debtor | undefined {
  const node = fields.node('betalare');
  const inner = sheet.under(fields, 'betalare', ['bankgiro', 'plusgiro', 'bank']);
  const account = inner && node && readGiro(sheet, inner, name, node);
  const bank = inner?.required('bank');
  const scalar = inner?.scalar('bank');
  if (!account || bank === undefined || !scalar) return undefined;
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u.test(bank) ? { name, organisationNumber, account, bank } : sheet.tell(scalar.span, 'value-form', { key: 'bank', found: bank, expected: 'bankens BIC, som EXEMSESS' });
}
