import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import type { Account } from '../../../core/comparison/account/account.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { ACCOUNT, ACCOUNT_FILES } from '../../../core/swedish/web/money/account-words.ts';
import { recordedAt } from '../../../wire/writes/matters.ts';
import { askServer } from '../../library/ask-server.ts';
import { useRenew, useSession } from '../../library/library.tsx';
import { faultOf, type Fault } from '../../library/resource.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { Wrong } from '../../parts/states/await.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { usePublications } from './published.tsx';

/** Publishes the account as it is now, under a title. */
export function PublishDialog({ account: { declaration, period }, options, onClose }: {
  readonly account: Account; readonly options: Readonly<Record<string, string>>; readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const publications = usePublications();
  const renew = useRenew();
  const id = useId();
  const [title, setTitle] = useState(`${sentenceCase(declaration.name)} ${writePeriod(period)}`);
  const [form, setForm] = useState<'json' | 'csv'>('csv');
  const [state, setState] = useState<Fault | 'still' | 'sending'>('still');
  // One key for one dialog: pressing twice publishes once.
  const [key] = useState(() => crypto.randomUUID());
  const publish = async (): Promise<void> => {
    if (session.kind !== 'ready' || publications.kind !== 'ready') return;
    setState('sending');
    try {
      const body = { title: title.trim(), command: 'efterkalkyl', words: [], options: { ...options, [form]: true } };
      await askServer('/api/publiceringar', recordedAt, language, { write: { body, csrf: session.content.csrf, key, expected: publications.content.length } });
      renew('publications');
      onClose();
    } catch (cause) {
      setState(faultOf(cause));
    }
  };
  return (
    <Dialog title={say(ACCOUNT.publish)} onClose={onClose}>
      <form className="account-publish" onSubmit={(event) => { event.preventDefault(); void publish(); }}>
        <p>{say(ACCOUNT.publishHelp)}</p>
        <div className="field"><label htmlFor={id}>{say(ACCOUNT.publishTitle)}</label><input id={id} className="ds-input" value={title} onChange={({ target }) => setTitle(target.value)} /></div>
        <SelectField label={say(ACCOUNT.form)} value={form} options={(['csv', 'json'] as const).map((one) => ({ value: one, label: say(ACCOUNT_FILES[one]) }))} onChoose={(one) => setForm(one === 'json' ? 'json' : 'csv')} />
        {typeof state === 'string' ? null : <Wrong fault={state} />}
        <div><Button type="submit" disabled={title.trim() === '' || state === 'sending'}>{say(ACCOUNT.publishDo)}</Button></div>
      </form>
    </Dialog>
  );
}
