import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditTransfer, type TransferDetails } from '../../src/core/payments/pain/credit-transfer.ts';
import { parseOre, sumOre } from '../../src/core/payments/money.ts';
import { orderId, type PaymentOrder } from '../../src/core/payments/orders/order.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';
import { BASIS } from './order-parts.ts';
import { allOf, readXml, structureFaults } from './pain-structure.ts';

const PLACE = { kind: 'text', file: 'order.yaml', line: 1, column: 1, length: 1 } as const;
const DETAILS: TransferDetails = {
  debtor: { name: 'Region Exempel', organisationNumber: '232100-0214', account: { kind: 'bankgiro', digits: '0000091' }, bank: 'EXEMSESS' },
  made: '2025-06-03' as Day, payOn: '2025-06-13' as Day, message: () => 'RS/762/2024 par. 85 p. 4',
};

const orders: fc.Arbitrary<PaymentOrder> = fc.array(fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).filter((name) => name.trim() !== ''),
  ore: fc.bigInt({ min: 0n, max: 10n ** 13n }), kind: fc.constantFrom('bankgiro' as const, 'plusgiro' as const), reference: fc.option(fc.constant('18'), { nil: undefined }),
}), { minLength: 1, maxLength: 6 }).filter((rows) => rows.some(({ ore }) => ore > 0n)).map((rows) => ({
  basis: BASIS, nature: { kind: 'first' }, origin: { kind: 'stated' },
  rows: rows.map(({ name, ore, kind, reference }, index) => ({ payee: { name, organisationNumber: `002000-00${index}4`, account: { kind, digits: '0000018' }, reference }, ore })),
}));

function written(order: PaymentOrder): string {
  const made = creditTransfer(order, orderId(order, fingerprint), DETAILS, PLACE);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
  return made.text;
}

describe('a payment file', () => {
  test('has the elements of pain.001.001.03 in their order, and sums and counts that are right, for every order', () => {
    fc.assert(fc.property(orders, (order) => {
      const root = readXml(written(order));
      expect(structureFaults(root)).toEqual([]);
      const paying = order.rows.filter(({ ore }) => ore > 0n);
      const amounts = allOf(root, 'InstdAmt').map(({ text }) => parseOre(text) ?? 0n);
      expect(amounts).toEqual(paying.map(({ ore }) => ore));
      expect(allOf(root, 'CtrlSum').map(({ text }) => parseOre(text))).toEqual([sumOre(amounts), sumOre(amounts)]);
      expect(allOf(root, 'NbOfTxs').map(({ text }) => text)).toEqual([`${paying.length}`, `${paying.length}`]);
      const ids = allOf(root, 'EndToEndId').map(({ text }) => text);
      expect(new Set(ids).size).toBe(paying.length);
    }));
  });

  test('pays a bankgiro and a plusgiro by the giro systems\' own clearing numbers', () => {
    const [payee] = [{ name: 'Vård\u2028& Omsorg\u0085<AB>', organisationNumber: '002000-0014' }];
    const order: PaymentOrder = { basis: BASIS, nature: { kind: 'first' }, origin: { kind: 'stated' }, rows: [
      { payee: { ...payee, account: { kind: 'bankgiro', digits: '0000018' } }, ore: 100n }, { payee: { ...payee, account: { kind: 'plusgiro', digits: '59' } }, ore: 1n },
    ] };
    const transfers = allOf(readXml(written(order)), 'CdtTrfTxInf');
    const texts = (name: string) => transfers.map((one) => allOf(one, name).map(({ text }) => text).join());
    expect([texts('MmbId'), texts('InstdAmt')]).toEqual([['9900', '9960'], ['1.00', '0.01']]);
    expect(transfers.map((one) => allOf(one, 'CdtrAcct').flatMap((account) => ['Prtry', 'Cd'].flatMap((name) => allOf(account, name).map(({ text }) => text))))).toEqual([['BGNR'], ['BBAN']]);
    expect(texts('Nm')).toEqual(['Vård & Omsorg <AB>', 'Vård & Omsorg <AB>']);
  });

  test('with an element out of place, or a long name, is found by the check', () => {
    const text = written({ basis: BASIS, nature: { kind: 'first' }, origin: { kind: 'stated' }, rows: [{ payee: { name: 'A', organisationNumber: '002000-0014', account: { kind: 'bankgiro', digits: '0000018' } }, ore: 100n }] });
    for (const wrong of [text.replace(/(<NbOfTxs>1<\/NbOfTxs>)\s*(<CtrlSum>1.00<\/CtrlSum>)/u, '$2$1'), text.replace('<Nm>A<', `<Nm>${'A'.repeat(71)}<`), text.replace(/<EndToEndId>.*<\/EndToEndId>/u, ''), text.replace('>1.00</Inst', '>1,00</Inst')]) {
      expect(structureFaults(readXml(wrong))).not.toEqual([]);
    }
  });
});
