import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { DECISION, EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { STATES } from '../../core/swedish/web/state-words.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { useResource } from '../library/library.tsx';
import { Await } from '../parts/states/await.tsx';
import { withQuery } from '../shell/address.ts';
import { PageLink, useNavigation } from '../shell/navigation.tsx';
import { useSay } from '../shell/settings.tsx';
import { readSubject, runOf } from './subject.ts';

/** Beside the page: a derivation, or a decision that was cited. The address holds which, so Back closes it and a link opens it. */
export function SidePanel({ open }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { address, go } = useNavigation();
  const [decision, shown] = [address.query.get('kalla'), address.query.get('visa')];
  // What says why is fetched when somebody first asks: most of it is sentences.
  const inside = useResource('panel', async () => (await import('./inside.tsx')).Inside);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);
  useEffect(() => heading.current?.focus(), [decision, shown]);
  const subject = readSubject(shown ?? '');
  const run = runOf(subject);
  return (
    <aside className="panel" aria-label={say(SHELL.panel)}>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>{say(decision === undefined ? EXPLAIN.title : DECISION.title)}</h2>
        {decision === undefined && run === undefined ? <PageLink to={{ path: '/forklara', query: new Map([...withQuery(address, { visa: undefined }).query, ['regel', subject.name], ['rad', subject.row], ['forslag', subject.proposal]]) }}>{say(EXPLAIN.wholePage)}</PageLink> : null}
        <Button variant="tertiary" data-size="sm" aria-keyshortcuts="Escape" onClick={() => go(withQuery(address, { visa: undefined, kalla: undefined }))}>{say(SHELL.close)}</Button>
      </div>
      <Await resource={inside} doing={STATES.page}>{(Inside) => <Inside open={open} subject={subject} run={run} decision={decision} period={address.query.get('period')} />}</Await>
    </aside>
  );
}
