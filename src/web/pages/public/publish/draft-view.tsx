import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { PUBLISH, sayNews, saySize } from '../../../../core/swedish/web/public/publish-words.ts';
import type { DraftMade } from '../../../../wire/writes/publications.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useRenew, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { formOf, type Publication } from '../use-published.ts';
import { DraftAmounts } from './draft-amounts.tsx';

type Part = DraftMade['parts'][number] & { readonly at: number };

/** Everything that will be published, with what is new since last time; all of it is published at once, or none. */
export function DraftView({ draft, all, length, onDone, onLeave }: {
  readonly draft: DraftMade; readonly all: readonly Publication[]; readonly length: number; readonly onDone: () => void; readonly onLeave: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const [state, setState] = useState<Fault | 'still' | 'sending'>('still');
  // One key for one draft: pressing twice publishes once.
  const [key] = useState(() => crypto.randomUUID());
  const parts = draft.parts.map((part, at): Part => ({ ...part, at: at + 1 }));
  const count = (news: Part['news']): number => parts.filter((part) => part.news === news).length;
  const pathOf = ({ at }: Part): string => `/api/publiceringar/utkast/${draft.id}/${at}`;
  const publish = async (): Promise<void> => {
    if (session.kind !== 'ready') return;
    setState('sending');
    try {
      await askServer(`/api/publiceringar/utkast/${draft.id}/publicering`, recordedAt, language, { write: { body: undefined, csrf: session.content.csrf, key, expected: length } });
      renew('publications');
      onDone();
    } catch (cause) {
      setState(faultOf(cause));
    }
  };
  const columns: readonly Column<Part>[] = [
    { key: 'title', header: say(PUBLISH.part), align: 'left', show: ({ title }) => <span lang="sv">{title}</span>, plain: ({ title }) => title },
    { key: 'form', header: say(PUBLISH.form), align: 'left', show: (part) => `${formOf(part)}, ${saySize(part.bytes, language)}`, plain: formOf },
    { key: 'news', header: say(PUBLISH.news), align: 'left', show: ({ news }) => (news === 'same' ? say(PUBLISH.same) : <strong>{say(PUBLISH[news])}</strong>), plain: ({ news }) => say(PUBLISH[news]) },
    { key: 'look', header: say(PUBLISH.look), align: 'left', show: (part) => <a className="source" href={pathOf(part)} aria-label={`${say(PUBLISH.open)}: ${part.title}, ${formOf(part)}`}>{say(PUBLISH.open)}</a>, plain: () => undefined },
  ];
  return (
    <>
      <p role="status">{sayNews({ new: count('new'), changed: count('changed'), same: count('same') }, language)}</p>
      <DataTable caption={say(PUBLISH.preview)} rows={parts} columns={columns} rowKey={({ at }) => String(at)} rowMark={({ news }) => (news === 'same' ? undefined : 'lit')} file="publiceras" />
      {draft.gone.length === 0 ? null : <><h3>{say(PUBLISH.gone)}</h3><ul className="plain-list" lang="sv">{draft.gone.map((title) => <li key={title}>{title}</li>)}</ul></>}
      <DraftAmounts parts={parts.map((part) => ({ command: part.command, media: part.media, path: pathOf(part) }))} all={all} />
      {typeof state === 'string' ? null : <Wrong fault={state} />}
      <div className="field-row"><Button disabled={state === 'sending'} onClick={() => void publish()}>{say(PUBLISH.confirm)}</Button><Button variant="secondary" disabled={state === 'sending'} onClick={onLeave}>{say(PUBLISH.leave)}</Button></div>
    </>
  );
}
