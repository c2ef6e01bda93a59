import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { IMPORTS, sayFiguresHeading, sayInUse } from '../../../../core/swedish/web/money/import-words.ts';
import type { ImportListed } from '../../../../wire/imports.ts';
import { may } from '../../../../wire/rights.ts';
import type { Session } from '../../../../wire/session.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useFiguresChanged, useRenew } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Empty, Waiting, Wrong } from '../../../parts/states/await.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useQuery } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { importsName, type Shown } from '../use-imports.ts';
import { useImportColumns } from './import-columns.tsx';
import { ServerFiles } from './server-files.tsx';

/** The figures of the rulebook that is open: which are in use, and the choice of others. */
export function FiguresPart({ open, imports, figures, session: { role, csrf } }: { readonly open: OpenRulebook; readonly session: Session } & Shown): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const query = useQuery();
  const [renew, changed] = [useRenew(), useFiguresChanged()];
  const [doing, setDoing] = useState<{ readonly kind: 'idle' } | { readonly kind: 'choosing'; readonly seen: number } | { readonly kind: 'failed'; readonly fault: Fault }>({ kind: 'idle' });
  const { name, when, by, periods, held, remarks, changed: changes } = useImportColumns();
  const { id: rulebook, title } = open.texts;
  const own = imports.filter((one) => one.kind === 'figures' && one.rulebook === rulebook);
  const used = own.find(({ id }) => id === figures.inUse);
  // Until what was chosen is among what is shown.
  const isChoosing = doing.kind === 'choosing' && doing.seen === figures.length;
  const mayChoose = may(role, 'write', 'import') === 'allowed';
  const choose = async (use: string): Promise<void> => {
    setDoing({ kind: 'choosing', seen: figures.length });
    try {
      await askServer(`/api/inlasningar/siffror/${encodeURIComponent(rulebook)}/val`, recordedAt, language, { write: { body: { use }, csrf, key: crypto.randomUUID(), expected: figures.length } });
      changed(open);
    } catch (cause) {
      setDoing({ kind: 'failed', fault: faultOf(cause) });
    }
    renew(importsName(rulebook));
  };
  const choice = (use: string, label: string, here: 'yes' | 'no' = 'yes'): ReactNode => {
    if (use === figures.inUse) return <strong>{say(IMPORTS.inUse)}</strong>;
    return mayChoose && here === 'yes' ? <Button variant="secondary" data-size="sm" disabled={isChoosing} aria-label={`${say(IMPORTS.useThese)}: ${label}`} onClick={() => void choose(use)}>{say(IMPORTS.useThese)}</Button> : null;
  };
  return (
    <section>
      <h2>{sayFiguresHeading(title, language)}</h2>
      {own.length === 0 && figures.files.length === 0 ? (
        <Empty title={say(IMPORTS.none)}>
          <p>{say(mayChoose ? IMPORTS.noneHelp : IMPORTS.noneToSee)}</p>
          {mayChoose ? <ServerFiles open={open} figures={figures} choice={undefined} /> : null}
        </Empty>
      ) : (
        <>
          <p>{sayInUse(used, language)}</p>
          {isChoosing ? <Waiting doing={IMPORTS.choosing} /> : null}
          {doing.kind === 'failed' ? <Wrong fault={doing.fault} /> : null}
          {own.length === 0 ? null : (
            <DataTable
              caption={sayFiguresHeading(title, language)} rows={own} rowKey={({ id }) => id} rowMark={({ id }) => (id === figures.inUse ? 'chosen' : undefined)} onRow={({ id }) => query({ inlasning: id })} file="siffror"
              columns={[
                name, { key: 'use', header: say(IMPORTS.use), align: 'left', plain: ({ id }: ImportListed) => (id === figures.inUse ? say(IMPORTS.inUse) : ''), show: (row: ImportListed) => choice(row.id, row.name, row.here) },
                when, by, periods, held, changes, remarks,
              ]}
            />
          )}
          {figures.files.length === 0 ? null : <ServerFiles open={open} figures={figures} choice={own.length === 0 ? undefined : choice('server', say(IMPORTS.onServer))} />}
        </>
      )}
    </section>
  );
}
