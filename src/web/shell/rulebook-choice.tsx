import { useId, type ReactNode } from 'react';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { useRulebooks } from '../library/library.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { useNavigation } from './navigation.tsx';
import { useSay } from './settings.tsx';

/** Which rulebook is open; another begins afresh on the page one is at. */
export function RulebookChoice({ open }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const id = useId();
  const rulebooks = useRulebooks();
  const { address, go } = useNavigation();
  if (rulebooks.kind !== 'ready' || rulebooks.content.rulebooks.length < 2) return null;
  return (
    <div className="rulebook-choice">
      <label htmlFor={id}>{say(SHELL.rulebook)}</label>
      <select id={id} value={open.texts.id} onChange={({ target }) => go({ path: address.path, query: new Map([['regelbok', target.value]]) })}>
        {rulebooks.content.rulebooks.map(({ id: one, title, region }) => <option key={one} value={one}>{region === undefined ? title : `${region}: ${title}`}</option>)}
      </select>
    </div>
  );
}
