import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { integer } from '../../../../core/quantity/rational.ts';
import { ACCOUNTS, sayVersion } from '../../../../core/swedish/web/money/accounts-words.ts';
import type { accountsListed, AccountsVersion } from '../../../../wire/writes/accounts.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useMay, useRenew, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Await, Wrong } from '../../../parts/states/await.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { TextFileField } from '../../../parts/text-file-field.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { accountsName, useAccounts } from './use-accounts.ts';

/** The region's accounts: each version that has been kept, and a new one. */
export function AccountsPart({ rulebook }: { readonly rulebook: string }): ReactNode {
  const say = useSay();
  const accounts = useAccounts(rulebook);
  const mayKeep = useMay('write', 'order');
  return (
    <section className="accounts">
      <h2>{say(ACCOUNTS.heading)}</h2>
      <p className="state-line">{say(ACCOUNTS.about)}</p>
      <Await resource={accounts} doing={ACCOUNTS.reading}>{(listed) => (
        <>
          {listed.versions.length === 0 ? <p>{say(ACCOUNTS.none)}</p> : <Versions versions={listed.versions} />}
          {mayKeep === 'allowed' ? <details className="fold"><summary>{say(ACCOUNTS.edit)}</summary><NewVersion key={listed.length} rulebook={rulebook} listed={listed} /></details> : null}
        </>
      )}</Await>
    </section>
  );
}

function Versions({ versions }: { readonly versions: readonly AccountsVersion[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const text = (key: string, header: string, of: (one: AccountsVersion) => string): Column<AccountsVersion> => ({ key, header, align: 'left', show: of, plain: of });
  const columns: readonly Column<AccountsVersion>[] = [
    { key: 'version', header: say(ACCOUNTS.version), align: 'left', show: (one) => <a className="source" href={`data:text/plain;charset=utf-8,${encodeURIComponent(one.text)}`} download={`konton-${one.version}.yaml`}>{one.version === 0 ? sayVersion(one, language) : one.version}</a>, plain: ({ version }) => integer(version) },
    text('when', say(ACCOUNTS.when), ({ when }) => when.slice(0, 10)), text('by', say(ACCOUNTS.by), ({ by }) => by), text('note', say(ACCOUNTS.note), ({ note }) => note),
    { key: 'fingerprint', header: say(ACCOUNTS.fingerprint), align: 'left', show: ({ fingerprint }) => <code className="fingerprint">{fingerprint.slice(0, 12)}</code>, plain: ({ fingerprint }) => fingerprint },
  ];
  return <DataTable caption={say(ACCOUNTS.heading)} rows={versions.toReversed()} columns={columns} rowKey={({ version }) => String(version)} file="konton" />;
}

function NewVersion({ rulebook, listed: { versions, length } }: { readonly rulebook: string; readonly listed: z.infer<typeof accountsListed> }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const [textId, noteId] = [useId(), useId()];
  const [text, setText] = useState(versions.at(-1)?.text ?? '');
  const [note, setNote] = useState('');
  const [state, setState] = useState<Fault | 'still' | 'sending'>('still');
  const [key] = useState(() => crypto.randomUUID());
  const keep = async (): Promise<void> => {
    if (session.kind !== 'ready') return;
    setState('sending');
    try {
      await askServer('/api/konton', recordedAt, language, { write: { body: { rulebook, text, note: note.trim() }, csrf: session.content.csrf, key: `${key}-${text.length}`, expected: length } });
      renew(accountsName(rulebook));
    } catch (cause) {
      setState(faultOf(cause));
    }
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void keep(); }}>
      <TextFileField label={say(ACCOUNTS.file)} accept=".yaml,.yml" onText={setText} />
      <div className="field"><label htmlFor={textId}>{say(ACCOUNTS.text)}</label><textarea id={textId} className="ds-input sheet-text" rows={12} spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} /></div>
      <div className="field"><label htmlFor={noteId}>{say(ACCOUNTS.note)}</label><input id={noteId} className="ds-input" maxLength={300} value={note} onChange={({ target }) => setNote(target.value)} /></div>
      {typeof state === 'string' ? null : <Wrong fault={state} />}
      <div><Button type="submit" data-size="sm" disabled={text.trim() === '' || text === versions.at(-1)?.text || state === 'sending'}>{say(ACCOUNTS.keep)}</Button></div>
    </form>
  );
}
