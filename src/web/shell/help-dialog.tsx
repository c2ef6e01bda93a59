import type { ReactNode } from 'react';
import { KEYS, SHELL } from '../../core/swedish/web/shell-words.ts';
import { SwitchField } from '../parts/switch-field.tsx';
import { Dialog } from './dialog.tsx';
import { useSay, useSettings } from './settings.tsx';

/** The keys, and a way to turn those of a single letter off. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { shortcuts, choose } = useSettings();
  return (
    <Dialog title={say(SHELL.help)} onClose={onClose}>
      <dl className="keys">{KEYS.map(({ key, does }) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{say(does)}</dd></div>)}</dl>
      <SwitchField label={say(SHELL.shortcuts)} state={shortcuts} onChange={(state) => choose({ shortcuts: state })} />
    </Dialog>
  );
}
