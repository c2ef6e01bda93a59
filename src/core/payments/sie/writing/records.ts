import { writeOre } from '../../money.ts';
import type { SieAccount, SieBalance, SieDimension, SieDocument, SieHeader, SieVoucher, SieVoucherRow } from '../document.ts';
import { code, day, list, quantity, record, text, type OutRecord } from './out-record.ts';

/** The records between #FLAGGA and the vouchers, in the order of the standard. */
export function recordsBefore({ header, accounts, dimensions, objects, balances }: SieDocument): readonly OutRecord[] {
  return [
    ...identity(header),
    ...accounts.flatMap(accountRecords),
    ...dimensions.map(dimensionRecord),
    ...objects.map(({ dimension, object, name }) => record('#OBJEKT', code(dimension), text(object), text(name))),
    ...balances.map(balanceRecord),
  ];
}

/** Fields that a tolerant reading may find missing are left out: the strict reading of what is written then tells of them. */
function identity(header: SieHeader): readonly OutRecord[] {
  const { program, generated, organisation, address } = header;
  const one = (label: string, value: string | number | undefined, as: typeof text | typeof code = text): readonly OutRecord[] => (value === undefined ? [] : [record(label, as(String(value)))]);
  return [
    ...(program ? [record('#PROGRAM', text(program.name), code(program.version))] : []),
    record('#FORMAT', code('PC8')),
    ...(generated ? [record('#GEN', day(generated.day), generated.sign === undefined ? undefined : code(generated.sign))] : []),
    ...one('#SIETYP', header.type, code),
    ...one('#PROSA', header.prose),
    ...one('#FTYP', header.companyForm, code),
    ...one('#FNR', header.companyCode),
    ...(organisation ? [record('#ORGNR', code(organisation.number), optional(organisation.acquisition), optional(organisation.activity))] : []),
    ...one('#BKOD', header.industry),
    ...(address ? [record('#ADRESS', text(address.contact), text(address.street), text(address.town), text(address.telephone))] : []),
    ...one('#FNAMN', header.companyName),
    ...header.years.map(({ number, from, to }) => record('#RAR', code(number), day(from), day(to))),
    ...one('#TAXAR', header.taxYear, code),
    ...(header.until === undefined ? [] : [record('#OMFATTN', day(header.until))]),
    ...one('#KPTYP', header.chart, code),
    ...one('#VALUTA', header.currency, code),
  ];
}

const optional = (value: string | undefined) => (value === undefined ? undefined : code(value));

function accountRecords({ number, name, kind, unit, taxCodes }: SieAccount): readonly OutRecord[] {
  return [
    record('#KONTO', code(number), text(name)),
    ...(kind === undefined ? [] : [record('#KTYP', code(number), code(kind))]),
    ...(unit === undefined ? [] : [record('#ENHET', code(number), text(unit))]),
    ...taxCodes.map((one) => record('#SRU', code(number), code(one))),
  ];
}

function dimensionRecord({ number, name, above }: SieDimension): OutRecord {
  return above === undefined ? record('#DIM', code(number), text(name)) : record('#UNDERDIM', code(number), text(name), code(above));
}

function balanceRecord({ kind, year, month, account, objects, ore, quantity: amount }: SieBalance): OutRecord {
  const end = [code(writeOre(ore)), amount === undefined ? undefined : quantity(amount)];
  switch (kind) {
    case 'IB':
    case 'UB':
    case 'RES': return record(`#${kind}`, code(year), code(account), ...end);
    case 'OIB':
    case 'OUB': return record(`#${kind}`, code(year), code(account), list(objects), ...end);
    case 'PSALDO':
    case 'PBUDGET': return record(`#${kind}`, code(year), code((month ?? '').replace('-', '')), code(account), list(objects), ...end);
  }
}

export function voucherRecord({ series, number, day: on, text: about, registered, sign }: SieVoucher): OutRecord {
  return record('#VER', code(series), code(number), day(on), about === undefined ? undefined : text(about), registered === undefined ? undefined : day(registered), optional(sign));
}

export function rowRecord({ kind, account, objects, ore, day: on, text: about, quantity: amount, sign }: SieVoucherRow): OutRecord {
  return record(`#${kind}`, code(account), list(objects), code(writeOre(ore)), on === undefined ? undefined : day(on),
    about === undefined ? undefined : text(about), amount === undefined ? undefined : quantity(amount), optional(sign));
}
