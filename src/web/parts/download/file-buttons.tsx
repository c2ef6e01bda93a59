import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { sayFetching } from '../../../core/swedish/web/money/file-words.ts';
import { faultOf, type Fault } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';
import { Wrong } from '../states/await.tsx';

/** A file that can be had: what the button says, and how it is made. */
export interface Offered {
  readonly key: string;
  readonly label: string;
  readonly get: () => Promise<void>;
}

/** Files to download, one at a time; what is being made is told, and what could not be made says why. */
export function FileButtons({ label, files }: { readonly label: string; readonly files: readonly Offered[] }): ReactNode {
  const { language } = useSettings();
  const [busy, setBusy] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  const fetchOne = async ({ label: name, get }: Offered): Promise<void> => {
    setBusy(name);
    setFault(undefined);
    try {
      await get();
    } catch (cause) {
      setFault(faultOf(cause));
    }
    setBusy(undefined);
  };
  return (
    <div className="files">
      <div className="field-row" role="group" aria-label={label}>
        {files.map((one) => <Button key={one.key} variant="secondary" data-size="sm" disabled={busy !== undefined} onClick={() => void fetchOne(one)}>{one.label}</Button>)}
      </div>
      <p className="state-line" role="status">{busy === undefined ? '' : sayFetching(busy, language)}</p>
      {fault ? <Wrong fault={fault} /> : null}
    </div>
  );
}
