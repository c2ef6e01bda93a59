import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { parsePeriod } from '../../core/quantity/period.ts';
import { DECISION, EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { Explained } from '../explanation/explained.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { withQuery } from '../shell/address.ts';
import { PageLink, useNavigation } from '../shell/navigation.tsx';
import { useSay } from '../shell/settings.tsx';
import { DecisionView } from './decision-view.tsx';
import { readSubject, runOf } from './subject.ts';

/** Only who looks into a kept run fetches how it is told. */
const RunExplained = lazy(async () => ({ default: (await import('../explanation/run-explained.tsx')).RunExplained }));

/** Beside the page: a derivation, or a decision that was cited. The address holds which, so Back closes it and a link opens it. */
export function SidePanel({ open }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { address, go } = useNavigation();
  const [decision, shown] = [address.query.get('kalla'), address.query.get('visa')];
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
      {decision === undefined && run !== undefined ? <Suspense><RunExplained key={`${run} ${subject.row}`} run={run} unit={subject.row} rule={subject.name} rulebook={open.texts.id} /></Suspense> : decision === undefined ? <Explained open={open} subject={subject} period={parsePeriod(address.query.get('period') ?? '')} /> : <DecisionView open={open} name={decision} />}
    </aside>
  );
}
