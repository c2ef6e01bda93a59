import { useState, type ReactNode } from 'react';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import { may } from '../../../../wire/rights.ts';
import { paymentFile, vouchersShown } from '../../../../wire/writes/order-files.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource, useSession } from '../../../library/library.tsx';
import { FileButtons } from '../../../parts/download/file-buttons.tsx';
import { fromBase64, saveFile } from '../../../parts/download/save-file.ts';
import { Await } from '../../../parts/states/await.tsx';
import { TextFileField } from '../../../parts/text-file-field.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { stateOf, useSheets, type Order } from '../use-orders.ts';
import { VouchersTable } from './vouchers-table.tsx';

/** The vouchers of an order, its SIE file and its payment file, by the region's accounts. */
export function OrderFiles({ order }: { readonly order: Order }): ReactNode {
  const say = useSay();
  const sheets = useSheets();
  const session = useSession();
  const [own, setOwn] = useState<string>();
  const beside = sheets.kind === 'ready' ? sheets.content.sheets.find(({ accounts }) => accounts !== undefined)?.accounts : undefined;
  const accounts = own ?? beside;
  if (session.kind !== 'ready') return null;
  const { csrf, role } = session.content;
  return (
    <section>
      <h3>{say(PAYMENTS.files)}</h3>
      <TextFileField label={say(PAYMENTS.accounts)} accept=".yaml,.yml" onText={setOwn} />
      <p className="state-line">{say(own === undefined && beside !== undefined ? PAYMENTS.accountsServer : accounts === undefined ? PAYMENTS.accountsNone : PAYMENTS.vouchers)}</p>
      {accounts === undefined ? null : <Made key={`${stateOf(order)} ${accounts.length}`} order={order} accounts={accounts} csrf={csrf} mayPay={may(role, 'approve', 'order')} />}
    </section>
  );
}

function Made({ order, accounts, csrf, mayPay }: { readonly order: Order; readonly accounts: string; readonly csrf: string; readonly mayPay: 'allowed' | 'denied' }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const path = `/api/order/${encodeURIComponent(order.id)}`;
  const write = { body: { accounts }, csrf, key: crypto.randomUUID(), expected: 0 };
  const vouchers = useResource(`vouchers ${order.id} ${stateOf(order)} ${language} ${accounts}`, (signal) => askServer(`${path}/verifikationer`, vouchersShown, language, { signal, write }));
  const pain = async (): Promise<void> => {
    const { name, text } = await askServer(`${path}/betalfil`, paymentFile, language, { write });
    saveFile(name, text, 'application/xml');
  };
  const isApproved = stateOf(order) === 'approved' || stateOf(order) === 'paid';
  return (
    <Await resource={vouchers} doing={PAYMENTS.reading}>{({ vouchers: all, sie, constructed }) => (
      <>
        {constructed === 'constructed' ? <p className="note-constructed">{say(PAYMENTS.constructed)}</p> : null}
        <VouchersTable vouchers={all} id={order.id} />
        <FileButtons label={say(PAYMENTS.files)} files={[
          { key: 'sie', label: say(PAYMENTS.sie), get: async () => saveFile(sie.name, fromBase64(sie.base64), 'application/octet-stream') },
          ...(isApproved && mayPay === 'allowed' ? [{ key: 'pain', label: say(PAYMENTS.pain), get: pain }] : []),
        ]} />
        {isApproved ? null : <p className="state-line">{say(PAYMENTS.painAfter)}</p>}
      </>
    )}</Await>
  );
}
