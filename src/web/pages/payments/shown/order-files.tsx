import { useState, type ReactNode } from 'react';
import { ACCOUNTS, sayVersion } from '../../../../core/swedish/web/money/accounts-words.ts';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import type { AccountsVersion } from '../../../../wire/writes/accounts.ts';
import { may } from '../../../../wire/rights.ts';
import { paymentFile, vouchersShown } from '../../../../wire/writes/order-files.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource, useSession } from '../../../library/library.tsx';
import { FileButtons } from '../../../parts/download/file-buttons.tsx';
import { fromBase64, saveFile } from '../../../parts/download/save-file.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { Await } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useAccounts } from '../accounts/use-accounts.ts';
import { stateOf, type Order } from '../use-orders.ts';
import { VouchersTable } from './vouchers-table.tsx';

/** The vouchers of an order, its SIE file and its payment file, by the region's accounts as they are kept. */
export function OrderFiles({ order, rulebook }: { readonly order: Order; readonly rulebook: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const accounts = useAccounts(rulebook);
  const session = useSession();
  const [chosen, choose] = useState('');
  if (session.kind !== 'ready') return null;
  const { csrf, role } = session.content;
  const options = (versions: readonly AccountsVersion[]): Parameters<typeof SelectField>[0]['options'] => [{ value: '', label: say(ACCOUNTS.asApproved) }, ...versions.toReversed().map((one) => ({ value: String(one.version), label: sayVersion(one, language) }))];
  return (
    <section>
      <h3>{say(PAYMENTS.files)}</h3>
      <Await resource={accounts} doing={ACCOUNTS.reading}>{({ versions }) => (versions.length === 0 ? <p className="state-line">{say(ACCOUNTS.none)}</p> : (
        <>
          {versions.length > 1 ? <SelectField label={say(ACCOUNTS.used)} value={chosen} options={options(versions)} onChoose={choose} /> : null}
          <Made key={`${stateOf(order)} ${chosen} ${versions.length}`} order={order} versions={versions} asked={chosen === '' ? {} : { version: Number(chosen) }} csrf={csrf} mayPay={may(role, 'approve', 'order')} />
        </>
      ))}</Await>
    </section>
  );
}

function Made({ order, versions, asked, csrf, mayPay }: {
  readonly order: Order; readonly versions: readonly AccountsVersion[]; readonly asked: { readonly version?: number }; readonly csrf: string; readonly mayPay: 'allowed' | 'denied';
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const path = `/api/order/${encodeURIComponent(order.id)}`;
  const write = { body: asked, csrf, key: crypto.randomUUID(), expected: 0 };
  const vouchers = useResource(`vouchers ${order.id} ${stateOf(order)} ${language} ${asked.version ?? ''} ${versions.length}`, (signal) => askServer(`${path}/verifikationer`, vouchersShown, language, { signal, write }));
  const pain = async (): Promise<void> => {
    const { name, text } = await askServer(`${path}/betalfil`, paymentFile, language, { write });
    saveFile(name, text, 'application/xml');
  };
  const isApproved = stateOf(order) === 'approved' || stateOf(order) === 'paid';
  return (
    <Await resource={vouchers} doing={PAYMENTS.reading}>{({ vouchers: all, sie, constructed, version, changed }) => {
      const used = versions.find((one) => one.version === version);
      return (
        <>
          {used ? <p className="state-line">{`${say(ACCOUNTS.used)}: ${sayVersion(used, language)}`}</p> : null}
          {changed === undefined ? null : <p className="note-changed">{changed}</p>}
          {constructed === 'constructed' ? <p className="note-constructed">{say(PAYMENTS.constructed)}</p> : null}
          <VouchersTable vouchers={all} id={order.id} />
          <FileButtons label={say(PAYMENTS.files)} files={[
            { key: 'sie', label: say(PAYMENTS.sie), get: async () => saveFile(sie.name, fromBase64(sie.base64), 'application/octet-stream') },
            ...(isApproved && mayPay === 'allowed' ? [{ key: 'pain', label: say(PAYMENTS.pain), get: pain }] : []),
          ]} />
          {isApproved ? null : <p className="state-line">{say(PAYMENTS.painAfter)}</p>}
        </>
      );
    }}</Await>
  );
}
