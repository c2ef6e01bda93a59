import { useEffect } from 'react';
import { useSettings } from './settings.tsx';

/** Shortcuts of one key, wherever nothing is being written. Escape always works. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const { shortcuts } = useSettings();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'Escape' && (shortcuts === 'off' || isWriting(event.target))) return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, shortcuts]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Moves the focus one row down or up in the table that has it, else into the first table of the page. */
export function moveRow(step: 1 | -1): void {
  const here = document.activeElement?.closest('tr[data-row]');
  const rows = [...(here?.closest('tbody') ?? document.querySelector('main table tbody'))?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []];
  const at = rows.findIndex((row) => row === here);
  const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
