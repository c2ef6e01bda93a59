import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { KINDS_FOUND, sayFound, SHELL } from '../../../core/swedish/web/shell-words.ts';
import { questionOf } from '../../engine/question.ts';
import { useFigures, useMay, useResource } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { Dialog } from '../dialog.tsx';
import { useNavigation } from '../navigation.tsx';
import { found, mattersIndex, searchIndex, type Entry } from './search-index.ts';
import { useSay, useSettings } from '../settings.tsx';

export interface SearchDialogProps {
  readonly open: OpenRulebook;
  readonly onClose: () => void;
}

/** Finds a centre, a matter, a rule, a person or a decision, and goes there. */
export function SearchDialog({ open, onClose }: SearchDialogProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address, go } = useNavigation();
  const figures = useFigures(open, questionOf(address, open).period);
  const opening = useMay('read', 'matter');
  const matters = useResource(`matters found ${open.texts.id} ${open.texts.matters.map(({ fingerprint }) => fingerprint).join(' ')}`, async () => (await import('./matters-found.ts')).mattersFound(open.texts.matters));
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const entries = useMemo(() => {
    const rows = figures.kind === 'ready' ? new Map([...figures.content.entities].map(([entity, all]) => [entity, all.map(({ id }) => id)])) : new Map<string, readonly string[]>();
    return [...searchIndex(open, rows, address), ...(matters.kind === 'ready' ? mattersIndex(matters.content, opening, address) : [])];
  }, [open, figures, matters, opening, address]);
  const shown = useMemo(() => found(entries, asked), [entries, asked]);
  const choose = (entry: Entry | undefined): void => {
    if (!entry) return;
    onClose();
    go(entry.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) setAt((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter') choose(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={say(SHELL.search)} onClose={onClose}>
      <label htmlFor="search-word">{say(SHELL.searchWhat)}</label>
      <input
        id="search-word" className="ds-input" type="text" role="combobox" autoFocus autoComplete="off" value={asked}
        aria-expanded={shown.length > 0} aria-controls="search-found" aria-activedescendant={shown[at] ? `search-${at}` : undefined} aria-autocomplete="list"
        onChange={({ target }) => { setAsked(target.value); setAt(0); }} onKeyDown={onKeyDown}
      />
      <p role="status" className="state-line">{asked.trim() === '' ? say(SHELL.searchFirst) : shown.length === 0 ? say(SHELL.searchNone) : sayFound(shown.length, language)}</p>
      <ul id="search-found" className="found" role="listbox" aria-label={say(SHELL.results)}>
        {shown.map((entry, index) => (
          <li key={`${entry.kind} ${entry.title} ${entry.about}`} id={`search-${index}`} role="option" aria-selected={index === at} onClick={() => choose(entry)} onPointerMove={() => setAt(index)}>
            <strong>{entry.title}</strong> <span className="found-kind">{say(KINDS_FOUND[entry.kind])}</span> <span className="found-about">{entry.about}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
