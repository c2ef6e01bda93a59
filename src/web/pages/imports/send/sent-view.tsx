import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { IMPORTS, saySent } from '../../../../core/swedish/web/money/import-words.ts';
import type { ImportKind } from '../../../../wire/imports.ts';
import { Waiting, Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Sent } from './use-sending.ts';

/** What is being done with the files, how far, and a way out of it; then what it came to. */
export function SentView({ sent, shown, kind, onStop }: { readonly sent: Sent; readonly shown: 'yes' | 'no'; readonly kind: ImportKind; readonly onStop: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  switch (sent.kind) {
    case 'idle': return null;
    case 'sending': case 'checking': return (
      <div className="sending">
        <progress aria-label={say(IMPORTS.send)} max={100} {...(sent.kind === 'sending' ? { value: sent.percent } : {})} />
        <span role="status">{sent.kind === 'sending' ? saySent(sent.percent, language) : say(IMPORTS.checking)}</span>
        <Button variant="tertiary" data-size="sm" onClick={onStop}>{say(IMPORTS.cancel)}</Button>
      </div>
    );
    case 'stopped': return <p role="status">{say(IMPORTS.stopped)}</p>;
    case 'done': return shown === 'yes' ? <p role="status">{say(kind === 'figures' ? IMPORTS.doneInUse : IMPORTS.done)}</p> : <Waiting doing={IMPORTS.reading} />;
    case 'failed': return <Wrong fault={sent.fault} />;
  }
}
