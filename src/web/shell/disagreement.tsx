import type { ReactNode } from 'react';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import type { Fault } from '../library/resource.ts';
import { useSay } from './settings.tsx';

/** That the figures are by the documents alone, since the matters cannot be laid over them, and what is wrong with those. */
export function Disagreement({ faults }: { readonly faults: NonNullable<Fault['faults']> }): ReactNode {
  const say = useSay();
  return (
    <details className="note-disagreement">
      <summary><strong>{say(SHELL.disagreement)}</strong></summary>
      <ul>{faults.map(({ text }) => <li key={text}>{text}</li>)}</ul>
    </details>
  );
}
