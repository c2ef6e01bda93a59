import type { ReactNode } from 'react';
import { Switch } from '@digdir/designsystemet-react';
import { KEYS, SHELL } from '../../core/swedish/web/shell-words.ts';
import { Dialog } from './dialog.tsx';
import { useSay, useSettings } from './settings.tsx';

/** The keys, and a way to turn those of a single letter off. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { shortcuts, choose } = useSettings();
  return (
    <Dialog title={say(SHELL.help)} onClose={onClose}>
      <dl className="keys">{KEYS.map(({ key, does }) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{say(does)}</dd></div>)}</dl>
      <Switch label={say(SHELL.shortcuts)} checked={shortcuts === 'on'} onChange={({ target }) => choose({ shortcuts: target.checked ? 'on' : 'off' })} />
    </Dialog>
  );
}
