import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { MESSAGES, sayErased } from '../../../core/swedish/web/public/message-words.ts';
import { messagesListed, type Message } from '../../../wire/writes/messages.ts';
import { recordedAt } from '../../../wire/writes/matters.ts';
import { askServer } from '../../library/ask-server.ts';
import { useMay, useRenew, useResource, useSession } from '../../library/library.tsx';
import { faultOf, type Fault } from '../../library/resource.ts';
import { Await, Wrong } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

/** What has come in by the form of the accessibility statement, for those who look after the pages; erased when it has been handled. */
export function Messages(): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const mayErase = useMay('write', 'operation');
  const [chosen, choose] = useState<Message>();
  const messages = useResource('messages', (signal) => askServer('/api/meddelanden', messagesListed, language, { signal }));
  const column = (key: string, header: string, text: (message: Message) => string): Column<Message> => ({ key, header, align: 'left', show: text, plain: text });
  const textOf = ({ written, erased }: Message): string => (erased ? sayErased(erased.when.slice(0, 10), erased.by, erased.handled, language) : written?.text ?? '');
  const columns: readonly Column<Message>[] = [
    column('when', say(MESSAGES.when), ({ when }) => when.slice(0, 10)), column('page', say(MESSAGES.page), ({ written }) => written?.about ?? ''),
    column('text', say(MESSAGES.message), textOf), column('contact', say(MESSAGES.contact), ({ written }) => written?.contact ?? ''),
    ...(mayErase === 'denied' ? [] : [{
      key: 'act', header: say(MESSAGES.act), align: 'left' as const, plain: () => undefined,
      show: (message: Message) => (message.state === 'fixed' ? say(MESSAGES.fixed) : message.state === 'erased' ? null
        : <Button variant="tertiary" data-size="sm" aria-label={`${say(MESSAGES.erase)}: ${message.when.slice(0, 10)} ${message.written?.about ?? ''}`} onClick={() => choose(message)}>{say(MESSAGES.erase)}</Button>),
    }]),
  ];
  return (
    <section>
      <h2>{say(MESSAGES.messages)}</h2>
      <p className="state-line">{say(MESSAGES.about)}</p>
      <Await resource={messages} doing={MESSAGES.loading}>{({ messages: all }) => (all.length === 0 ? <p className="state-line">{say(MESSAGES.none)}</p>
        : <DataTable caption={say(MESSAGES.messages)} rows={all} columns={columns} rowKey={({ id }) => id} file="meddelanden" />)}</Await>
      {chosen ? <Erase key={chosen.id} message={chosen} onClose={() => choose(undefined)} /> : null}
    </section>
  );
}

function Erase({ message: { id, when, written }, onClose }: { readonly message: Message; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const field = useId();
  const [handled, setHandled] = useState('');
  const [state, setState] = useState<Fault | 'still' | 'sending'>('still');
  const [key] = useState(() => crypto.randomUUID());
  const erase = async (): Promise<void> => {
    if (session.kind !== 'ready') return;
    setState('sending');
    try {
      // What came is one entry; what it is erased by is the next.
      await askServer(`/api/meddelanden/${id}/radering`, recordedAt, language, { write: { body: { handled: handled.trim() }, csrf: session.content.csrf, key, expected: 1 } });
      onClose();
      renew('messages');
    } catch (cause) {
      setState(faultOf(cause));
    }
  };
  return (
    <Dialog title={`${say(MESSAGES.erase)}: ${when.slice(0, 10)} ${written?.about ?? ''}`} onClose={onClose}>
      <form className="publish-form" onSubmit={(event) => { event.preventDefault(); void erase(); }}>
        <p className="as-written">{written?.text}</p>
        <p>{say(MESSAGES.eraseHelp)}</p>
        <div className="field"><label htmlFor={field}>{say(MESSAGES.handled)}</label><input id={field} className="ds-input" maxLength={300} value={handled} onChange={({ target }) => setHandled(target.value)} /></div>
        {typeof state === 'string' ? null : <Wrong fault={state} />}
        <div><Button type="submit" disabled={handled.trim() === '' || state === 'sending'}>{say(MESSAGES.erase)}</Button></div>
      </form>
    </Dialog>
  );
}
