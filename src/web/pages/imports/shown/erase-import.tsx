import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { IMPORTS } from '../../../../core/swedish/web/money/import-words.ts';
import type { importShown } from '../../../../wire/imports.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget, useRenew } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { importsName } from '../use-imports.ts';

/** Takes the files of an import away for good, with a reason. Figures in use have to be replaced first. */
export function EraseImport({ one: { id, length, inUse }, rulebook, csrf }: { readonly one: z.infer<typeof importShown>; readonly rulebook: string; readonly csrf: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [forget, renew] = [useForget(), useRenew()];
  const field = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<Fault>();
  const erase = async (): Promise<void> => {
    setFault(undefined);
    try {
      await askServer(`/api/inlasningar/${encodeURIComponent(id)}/gallring`, recordedAt, language, { write: { body: { reason: reason.trim() }, csrf, key: crypto.randomUUID(), expected: length } });
      for (const name of [importsName(rulebook), 'deliveries']) forget(name);
    } catch (cause) {
      setFault(faultOf(cause));
    }
    renew(`import ${id}`);
  };
  return (
    <details className="fold">
      <summary>{say(IMPORTS.erase)}</summary>
      <p>{say(inUse === 'yes' ? IMPORTS.eraseInUse : IMPORTS.eraseHelp)}</p>
      {inUse === 'yes' ? null : (
        <form className="field-row" onSubmit={(event) => { event.preventDefault(); if (reason.trim() !== '') void erase(); }}>
          <div className="field"><label htmlFor={field}>{say(IMPORTS.eraseReason)}</label><input id={field} className="ds-input" data-size="sm" required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></div>
          <Button type="submit" variant="secondary" data-color="danger" data-size="sm" disabled={reason.trim() === ''}>{say(IMPORTS.eraseNow)}</Button>
        </form>
      )}
      {fault ? <Wrong fault={fault} /> : null}
    </details>
  );
}
