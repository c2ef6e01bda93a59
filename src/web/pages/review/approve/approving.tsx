import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { REVIEW } from '../../../../core/swedish/web/review-words.ts';
import { may } from '../../../../wire/rights.ts';
import type { Session } from '../../../../wire/session.ts';
import { confirmationsListed } from '../../../../wire/work/confirmations.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget, useResource } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Await, Waiting, Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { DraftView } from './draft-view.tsx';
import { Onward } from './onward.tsx';
import type { Wish } from './wish.ts';

/** A person says clause by clause that the reading is right. What stands in the way is asked about; the program settles none of it. */
export function Approving({ id, items, open, session }: { readonly id: string; readonly items: readonly string[]; readonly open: OpenRulebook; readonly session: Session }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const forget = useForget();
  const field = useId();
  const [chosen, setChosen] = useState(items[0] ?? '');
  const [doing, setDoing] = useState<{ readonly kind: 'idle' | 'working' } | { readonly kind: 'failed'; readonly fault: Fault }>({ kind: 'idle' });
  const path = `/api/protokoll/${encodeURIComponent(id)}/bekraftelser`;
  const name = `confirmations ${id}`;
  const listed = useResource(name, (signal) => askServer(path, confirmationsListed, language, { signal }));
  const mayApprove = may(session.role, 'approve', 'minutesReading') === 'allowed';
  const send = async (wish: Wish, expected: number): Promise<void> => {
    setDoing({ kind: 'working' });
    try {
      await askServer(path, recordedAt, language, { write: { body: { ...wish, item: chosen }, csrf: session.csrf, key: crypto.randomUUID(), expected } });
      setDoing({ kind: 'idle' });
      forget(name);
    } catch (cause) {
      const fault: Fault = faultOf(cause);
      setDoing({ kind: 'failed', fault: fault.kind === 'problem' ? { ...fault, title: say(REVIEW.hindered), detail: undefined } : fault });
    }
  };
  return (
    <section className="approving">
      <h2>{say(REVIEW.approve)}</h2>
      <p>{say(mayApprove ? REVIEW.approveHelp : REVIEW.readOnly)}</p>
      {items.length > 1 ? (
        <div className="field"><label htmlFor={field}>{say(REVIEW.item)}</label><select id={field} className="ds-input" value={chosen} onChange={({ target }) => { setChosen(target.value); setDoing({ kind: 'idle' }); }}>{items.map((one) => <option key={one} value={one}>{`§ ${one}`}</option>)}</select></div>
      ) : null}
      <Await resource={listed} doing={REVIEW.fetching}>{({ confirmations, length }) => {
        const latest = confirmations.find(({ item }) => item === chosen);
        return (
          <fieldset className="approving-steps" disabled={doing.kind === 'working'}>
            {latest ? <DraftView key={latest.draft} draft={latest.draft} mayApprove={mayApprove ? 'yes' : 'no'} onSend={(wish) => { void send(wish, length); }} /> : mayApprove ? <Begin onSend={(wish) => { void send(wish, length); }} /> : null}
            {doing.kind === 'working' ? <Waiting doing={REVIEW.working} /> : null}
            {doing.kind === 'failed' ? <Wrong fault={doing.fault} /> : null}
            {latest?.matter === undefined ? null : <Onward text={latest.matter} draft={latest.draft} item={chosen} open={open} session={session} />}
          </fieldset>
        );
      }}</Await>
    </section>
  );
}

/** The first step: who the members are, when somebody has a list of them. */
function Begin({ onSend }: { readonly onSend: (wish: Wish) => void }): ReactNode {
  const say = useSay();
  const id = useId();
  const [members, setMembers] = useState<string>();
  const read = async (file: File | undefined): Promise<void> => setMembers(await file?.text());
  return (
    <div className="field-row">
      <div className="field"><label htmlFor={id}>{say(REVIEW.members)}</label><input id={id} type="file" accept=".yaml,.yml" onChange={({ target }) => { void read(target.files?.[0]); }} /></div>
      <Button onClick={() => onSend(members === undefined ? {} : { members })}>{say(REVIEW.begin)}</Button>
    </div>
  );
}
