import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importFile } from '../../../core/payments/booking/import-file.ts';
import { vouchersOf } from '../../../core/payments/booking/vouchers.ts';
import { parsePeriod } from '../../../core/quantity/period.ts';
import { writeSie } from '../../../core/payments/sie/write-sie.ts';
import { constructedLines, constructedProse } from '../../../core/swedish/payments/constructed.ts';
import { vouchersCsv } from '../../../core/swedish/payments/tables.ts';
import { plainVouchers, voucherLines } from '../../../core/swedish/payments/voucher-report.ts';
import { voucherText } from '../../../core/swedish/payments/voucher-text.ts';
import { packageVersion } from '../../project/package.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { phrase } from '../phrases.ts';
import { bookingFault } from '../../../core/payments/grants/booking-clause.ts';
import type { PlanSheet } from '../../../core/payments/reading/read-plan.ts';
import { ASKED, FORMS, RULEBOOK } from '../taking/often.ts';
import { openOrder, type OpenOrder } from './open/open-order.ts';
import { openPlan, type OpenSheet } from './open/sheet-file.ts';
import { paymentPhrase } from './phrases.ts';
import { shown } from './shown.ts';

/** An order as vouchers: shown, and as a SIE 4I file. */
export const bookCommand: Command = {
  name: 'bokfor',
  english: 'book',
  usage: 'likvard bokfor <order.yaml> --konton <konton.yaml> [--register <mapp>] [--arende <fil>] [--sie <ut.si>] [--period <år>]',
  about: {
    sv: 'Gör verifikationer av en order: uppbokning, upplösning vid beslutet, skulder till mottagarna, och betalningen när den är gjord.',
    en: 'Make vouchers of an order: accrual, its release at the decision, debts to the payees, and the payment once it is made.',
  },
  takes: [...RULEBOOK, 'siffror', 'arende', 'period', ...ASKED, 'korningar', 'konton', 'sie', 'liggare', ...FORMS],
  run: async (options) => {
    const order = await openOrder(options);
    if (order.kind === 'refused') return order.said;
    const plan = openPlan(options);
    return plan.kind === 'refused' ? plan.said : booked(order.content, plan.content, options);
  },
};

function booked({ sheet, order, known, booking, sureness, used }: OpenOrder, { content: { plan, sureness: planned }, used: accounts }: OpenSheet<PlanSheet>, options: Options): Said {
  const { language, period } = options;
  if (period !== undefined && !parsePeriod(period)) return refused(phrase('bad-period', language, period), 2);
  if (known?.withdrawn || sheet.withdrawn) return refused(paymentPhrase('order-withdrawn-unbooked', language));
  const other = booking && bookingFault(booking, plan, sheet.place);
  if (other) return refused(told([other], language));
  const days = { bookedOn: (sheet.approved ?? sheet.drawn).day, paidOn: known?.paid?.day };
  const all = vouchersOf(order, plan, sheet.accrual, days, voucherText(order, booking?.decision));
  const vouchers = period === undefined ? all : all.filter(({ day }) => day.startsWith(period));
  if (vouchers.length === 0) return refused(paymentPhrase('empty-year', language, period));
  const isConstructed = sureness === 'constructed' ? sureness : planned;
  const maker = { name: 'Likvärd', version: packageVersion(), day: (sheet.approved ?? sheet.drawn).day, prose: constructedProse(isConstructed) };
  const document = importFile(plan, order.rows.map(({ payee }) => payee), vouchers, maker);
  // The file is made also when it is only shown: what could not be written is refused before anybody books it by hand.
  const written = writeSie(basename(options.sie ?? 'ut.si'), document, { lineEnd: 'CRLF', checksum: 'with' });
  if (written.kind === 'refused') return refused(told(written.problems, language));
  const text = [...constructedLines(isConstructed, language), ...voucherLines(document, language)];
  const said = shown(options, [...used, accounts], { text, plain: { sureness: isConstructed, vouchers: plainVouchers(vouchers) }, csv: vouchersCsv(vouchers, isConstructed) });
  if (options.sie === undefined) return said;
  try {
    writeFileSync(options.sie, written.bytes);
  } catch {
    return refused(paymentPhrase('not-written', language, options.sie));
  }
  return { ...said, errors: paymentPhrase('sie-written', language, options.sie) };
}
