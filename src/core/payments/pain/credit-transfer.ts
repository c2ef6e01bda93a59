import type { Place } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import type { GiroAccount } from '../bankgiro/payee.ts';
import { sumOre, writeOre } from '../money.ts';
import { rowId, type OrderRow, type PaymentOrder } from '../orders/order.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { element, writeXml, type Element } from './xml.ts';

/** The one who pays, as the bank knows it. */
export interface Debtor {
  readonly name: string;
  readonly organisationNumber: string;
  readonly account: GiroAccount;
  /** BIC of the bank. */
  readonly bank: string;
}

/** What a payment file says beside the order. The message is made in the room swedish and passed in. */
export interface TransferDetails {
  readonly debtor: Debtor;
  /** The day the order was approved; the file carries no clock, so that the same order gives the same bytes. */
  readonly made: Day;
  readonly payOn: Day;
  readonly message: (row: OrderRow) => string;
  /** What the file says of itself before its first element, as that it is constructed. */
  readonly note?: string | undefined;
}

export type WrittenTransfer = { readonly kind: 'written'; readonly text: string } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03';
const NAME_MOST = 70;
const MESSAGE_MOST = 140;

/**
 * An order as a customer credit transfer (ISO 20022, pain.001.001.03, with the Swedish banks' common interpretation for bankgiro and plusgiro): one payment
 * information, a transfer for each row above 0 with an end-to-end id of its own, count and control sum. Refuses an order that would take money back.
 */
export function creditTransfer(order: PaymentOrder, id: string, details: TransferDetails, place: Place): WrittenTransfer {
  const negative = order.rows.flatMap(({ payee: { name }, ore }) => (ore < 0n ? [paymentProblem('pain-negative', place, { name, amount: writeOre(-ore) })] : []));
  if (negative.length > 0) return { kind: 'refused', problems: negative };
  const rows = order.rows.map((row, index) => ({ row, id: rowId(id, index) })).filter(({ row }) => row.ore > 0n);
  if (rows.length === 0) return { kind: 'refused', problems: [paymentProblem('pain-nothing', place, { order: id })] };
  const totals = [element('NbOfTxs', String(rows.length)), element('CtrlSum', writeOre(sumOre(rows.map(({ row }) => row.ore))))];
  const { debtor, made, payOn, message, note } = details;
  return {
    kind: 'written',
    text: writeXml(element('Document', [element('CstmrCdtTrfInitn', [
      element('GrpHdr', [element('MsgId', id), element('CreDtTm', `${made}T12:00:00`), ...totals, element('InitgPty', party(debtor))]),
      element('PmtInf', [
        element('PmtInfId', id), element('PmtMtd', 'TRF'), element('BtchBookg', 'true'), ...totals,
        element('PmtTpInf', [element('SvcLvl', [element('Cd', 'NURG')]), element('CtgyPurp', [element('Cd', 'SUPP')])]),
        element('ReqdExctnDt', payOn),
        element('Dbtr', party(debtor)), element('DbtrAcct', [giro(debtor.account), element('Ccy', 'SEK')]),
        element('DbtrAgt', [element('FinInstnId', [element('BIC', debtor.bank)])]),
        ...rows.map(({ row, id: own }) => transfer(row, own, message(row))),
      ]),
    ])], { xmlns: NAMESPACE }), note),
  };
}

function transfer({ payee, ore }: OrderRow, id: string, message: string): Element {
  return element('CdtTrfTxInf', [
    element('PmtId', [element('InstrId', id), element('EndToEndId', id)]),
    element('Amt', [element('InstdAmt', writeOre(ore), { Ccy: 'SEK' })]),
    element('CdtrAgt', [element('FinInstnId', [element('ClrSysMmbId', [element('ClrSysId', [element('Cd', 'SESBA')]), element('MmbId', CLEARING[payee.account.kind])])])]),
    element('Cdtr', [element('Nm', cut(payee.name, NAME_MOST)), element('Id', organisation(payee.organisationNumber))]),
    element('CdtrAcct', [giro(payee.account)]),
    element('RmtInf', payee.reference === undefined
      ? [element('Ustrd', cut(message, MESSAGE_MOST))]
      : [element('Strd', [element('CdtrRefInf', [element('Tp', [element('CdOrPrtry', [element('Cd', 'SCOR')])]), element('Ref', payee.reference)])])]),
  ]);
}

/** The clearing numbers that stand for the giro systems themselves. */
const CLEARING: Readonly<Record<GiroAccount['kind'], string>> = { bankgiro: '9900', plusgiro: '9960' };

function giro({ kind, digits }: GiroAccount): Element {
  const scheme = kind === 'bankgiro' ? element('Prtry', 'BGNR') : element('Cd', 'BBAN');
  return element('Id', [element('Othr', [element('Id', digits), element('SchmeNm', [scheme])])]);
}

function party({ name, organisationNumber }: Pick<Debtor, 'name' | 'organisationNumber'>): readonly Element[] {
  return [element('Nm', cut(name, NAME_MOST)), element('Id', organisation(organisationNumber))];
}

function organisation(number: string): readonly Element[] {
  return [element('OrgId', [element('Othr', [element('Id', number.replace('-', '')), element('SchmeNm', [element('Cd', 'COID')])])])];
}

/** The first signs of a text, none of them halved. */
function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
