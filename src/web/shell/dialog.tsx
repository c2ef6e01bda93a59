import { Button } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { useSay } from './settings.tsx';

/** A box over the page that holds the focus until it is closed. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const say = useSay();
  useEffect(() => {
    const dialog = place.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={place} className="ds-dialog box" aria-labelledby={heading} onClose={onClose} onCancel={onClose}>
      <div className="box-head"><h2 id={heading}>{title}</h2><Button variant="tertiary" data-size="sm" onClick={onClose}>{say(SHELL.close)}</Button></div>
      {children}
    </dialog>
  );
}
