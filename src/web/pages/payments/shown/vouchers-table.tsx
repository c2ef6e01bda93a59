import type { ReactNode } from 'react';
import type { z } from 'zod';
import { number } from '../../../../core/language/reference/value.ts';
import { sum } from '../../../../core/quantity/rational.ts';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import type { vouchersShown } from '../../../../wire/writes/order-files.ts';
import { kronorIn, kronorOf } from '../../../parts/ore.ts';
import { amountColumn, amountShown } from '../../../parts/table/amount-column.ts';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

type Voucher = z.infer<typeof vouchersShown>['vouchers'][number];
type Line = Voucher['rows'][number] & { readonly key: string; readonly day: string; readonly voucher: string };

/** Every row of the vouchers; debit is above nothing and credit below, so each voucher comes to 0. */
export function VouchersTable({ vouchers, id }: { readonly vouchers: readonly Voucher[]; readonly id: string }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const lines = vouchers.flatMap(({ day, text, rows }, at) => rows.map((row, index): Line => ({ ...row, key: `${at} ${index}`, day, voucher: text })));
  const column = (key: string, header: string, pick: (line: Line) => string): Column<Line> => ({ key, header, align: 'left', show: pick, plain: pick });
  return (
    <DataTable
      caption={say(PAYMENTS.vouchers)} rows={lines} rowKey={({ key }) => key} file={`verifikationer-${id}`}
      columns={[
        column('account', say(PAYMENTS.booked), ({ account }) => account), column('objects', say(PAYMENTS.objects), ({ objects }) => objects), column('day', say(PAYMENTS.day), ({ day }) => day),
        column('voucher', say(PAYMENTS.voucher), ({ voucher }) => voucher), column('text', say(PAYMENTS.text), ({ text }) => text),
        amountColumn<Line>({ key: 'ore', header: say(PAYMENTS.amount), value: ({ ore }) => kronorIn(ore), form: 'change' }, settings),
      ]}
      total={{ ore: amountShown(number(sum(lines.map(({ ore }) => kronorOf(ore)))), settings, 'change') }}
    />
  );
}
