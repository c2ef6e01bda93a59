import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { integer } from '../../../../core/quantity/rational.ts';
import { PUBLISH, sayTakenBack } from '../../../../core/swedish/web/public/publish-words.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useRenew, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { Dialog } from '../../../shell/dialog.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { editionsOf, type Edition, type Publication } from '../use-published.ts';

/** What has been published together, the latest first, each of which can be taken back. */
export function Editions({ all, length }: { readonly all: readonly Publication[]; readonly length: number }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [chosen, choose] = useState<Edition>();
  const stateOf = ({ withdrawn }: Edition): string => (withdrawn ? sayTakenBack(withdrawn.when.slice(0, 10), withdrawn.reason, language) : say(PUBLISH.standing));
  const columns: readonly Column<Edition>[] = [
    { key: 'title', header: say(PUBLISH.edition), align: 'left', show: ({ title }) => <span lang="sv">{title}</span>, plain: ({ title }) => title },
    { key: 'when', header: say(PUBLISH.when), align: 'left', show: ({ when }) => when.slice(0, 10), plain: ({ when }) => when.slice(0, 10) },
    { key: 'parts', header: say(PUBLISH.parts), align: 'right', show: ({ parts }) => parts.length, plain: ({ parts }) => integer(parts.length) },
    { key: 'state', header: say(PUBLISH.state), align: 'left', show: stateOf, plain: stateOf },
    {
      key: 'act', header: say(PUBLISH.act), align: 'left', plain: () => undefined,
      show: (edition) => (edition.withdrawn ? null : <Button variant="tertiary" data-size="sm" aria-label={`${say(PUBLISH.withdraw)}: ${edition.title}, ${edition.when.slice(0, 10)}`} onClick={() => choose(edition)}>{say(PUBLISH.withdraw)}</Button>),
    },
  ];
  return (
    <>
      <h3>{say(PUBLISH.editions)}</h3>
      <DataTable caption={say(PUBLISH.editions)} rows={editionsOf(all).toReversed()} columns={columns} rowKey={({ id }) => id} file="publiceringar" />
      {chosen ? <Withdraw key={chosen.id} edition={chosen} length={length} onClose={() => choose(undefined)} /> : null}
    </>
  );
}

function Withdraw({ edition: { id, title, when }, length, onClose }: { readonly edition: Edition; readonly length: number; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const field = useId();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<Fault | 'still' | 'sending'>('still');
  const [key] = useState(() => crypto.randomUUID());
  const withdraw = async (): Promise<void> => {
    if (session.kind !== 'ready') return;
    setState('sending');
    try {
      await askServer(`/api/publiceringar/${id}/tillbakadragande`, recordedAt, language, { write: { body: { reason: reason.trim() }, csrf: session.content.csrf, key, expected: length } });
      onClose();
      renew('publications');
    } catch (cause) {
      setState(faultOf(cause));
    }
  };
  return (
    <Dialog title={`${say(PUBLISH.withdraw)}: ${title} (${when.slice(0, 10)})`} onClose={onClose}>
      <form className="publish-form" onSubmit={(event) => { event.preventDefault(); void withdraw(); }}>
        <p>{say(PUBLISH.withdrawHelp)}</p>
        <div className="field"><label htmlFor={field}>{say(PUBLISH.reason)}</label><input id={field} className="ds-input" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></div>
        {typeof state === 'string' ? null : <Wrong fault={state} />}
        <div><Button type="submit" disabled={reason.trim() === '' || state === 'sending'}>{say(PUBLISH.withdraw)}</Button></div>
      </form>
    </Dialog>
  );
}
