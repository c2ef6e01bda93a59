import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { SAVED, saySaved, sayWithdrawn } from '../../../core/swedish/web/proposal-words.ts';
import type { OpenRulebook, SavedProposal } from '../../library/open-rulebook.ts';
import type { Fault } from '../../library/resource.ts';
import { useSaveProposal } from '../../library/use-save-proposal.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { Wrong } from '../states/await.tsx';

/** The proposals that people have saved beside the rulebook, each to be withdrawn by whoever may write proposals; and those that were. */
export function SavedProposals({ open }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { allowed } = useSaveProposal(open);
  const [asked, setAsked] = useState<SavedProposal>();
  const { saved, withdrawn } = open;
  if (saved.length + withdrawn.length === 0) return null;
  return (
    <details className="fold saved">
      <summary>{say(SAVED.list)} ({saved.length})</summary>
      <p className="lead">{say(SAVED.about)}</p>
      <ul>{saved.map((one) => (
        <li key={one.id}>
          <span><strong>{one.title}</strong> <span className="lead">{saySaved(one.by, one.when, language)}</span></span>
          {allowed === 'allowed' ? <Button variant="tertiary" data-size="sm" aria-label={`${say(SAVED.withdraw)} ${one.title}`} onClick={() => setAsked(one)}>{say(SAVED.withdraw)}</Button> : null}
        </li>
      ))}</ul>
      {withdrawn.length > 0 ? <><h3>{say(SAVED.withdrawn)}</h3><ul>{withdrawn.map((one) => <li key={one.id}>{sayWithdrawn(one.title, one.withdrawn, language)}</li>)}</ul></> : null}
      {asked ? <Withdrawing open={open} proposal={asked} onClose={() => setAsked(undefined)} /> : null}
    </details>
  );
}

function Withdrawing({ open, proposal: { id, title }, onClose }: { readonly open: OpenRulebook; readonly proposal: SavedProposal; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const field = useId();
  const { withdraw } = useSaveProposal(open);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<Fault>();
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refused = await withdraw(id, reason.trim());
    setFault(refused);
    if (!refused) onClose();
  };
  return (
    <Dialog title={`${say(SAVED.withdraw)}: ${title}`} onClose={onClose}>
      <form onSubmit={(event) => { void take(event); }}>
        <p>{say(SAVED.about)}</p>
        <div className="field"><label htmlFor={field}>{say(SAVED.reason)}</label><input id={field} className="ds-input" required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></div>
        {fault ? <Wrong fault={fault} /> : null}
        <div className="field-row"><Button type="submit" disabled={reason.trim() === ''}>{say(SAVED.withdraw)}</Button></div>
      </form>
    </Dialog>
  );
}
