import { Button } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { pageTitle, sayDemo, sayWarning, SHELL } from '../../core/swedish/web/shell-words.ts';
import { may } from '../../wire/rights.ts';
import type { Session } from '../../wire/session.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { SidePanel } from '../panel/side-panel.tsx';
import { WithdrawnNote } from '../parts/proposals/withdrawn-note.tsx';
import { PAGE_LIST } from '../pages/page-list.ts';
import type { Page } from '../pages/page.ts';
import { toPage, withQuery } from './address.ts';
import { Disagreement } from './disagreement.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LookAs } from './look-as.tsx';
import { PageLink, useNavigation } from './navigation.tsx';
import { RulebookChoice } from './rulebook-choice.tsx';
import { Searching } from './search/searching.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { useSay, useSettings } from './settings.tsx';
import { moveRow, useKeys } from './use-keys.ts';

/** What stands around a page: its name and the others, who is asking, settings, search and help, and the side panel. */
export function Frame({ session, open, page, children }: {
  readonly session: Session; readonly open: OpenRulebook; readonly page: Page | undefined; readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address, go } = useNavigation();
  const [box, setBox] = useState<'search' | 'help'>();
  const isPanelOpen = address.query.has('visa') || address.query.has('kalla');
  useKeys(useMemo(() => ({
    '/': () => setBox('search'),
    '?': () => setBox('help'),
    j: () => moveRow(1),
    k: () => moveRow(-1),
    ...(isPanelOpen && !box ? { Escape: () => go(withQuery(address, { visa: undefined, kalla: undefined })) } : {}),
  }), [isPanelOpen, box, address, go]));
  const main = useRef<HTMLElement>(null);
  const { path } = address;
  const wasAt = useRef(path);
  const [menu, setMenu] = useState<'open' | 'closed'>('closed');
  useEffect(() => setMenu('closed'), [path]);
  useEffect(() => {
    document.title = pageTitle(say(page?.name ?? SHELL.noPage), language);
    if (wasAt.current !== path) main.current?.focus();
    wasAt.current = path;
  }, [path, page, say, language]);
  return (
    <>
      <a className="ds-skip-link" href="#main">{say(SHELL.skip)}</a>
      <header className="frame-head" data-menu={menu}>
        <PageLink className="brand" to={toPage(address, '/')}>{say(SHELL.name)}</PageLink>
        <nav aria-label={say(SHELL.pages)}>
          <ul>{PAGE_LIST.filter(({ thing }) => may(session.role, 'read', thing) === 'allowed').map((one) => (
            <li key={one.path}><PageLink to={toPage(address, one.path)} aria-current={one === page ? 'page' : undefined}>{say(one.name)}</PageLink></li>
          ))}</ul>
        </nav>
        <div className="frame-tools">
          <Button variant="secondary" data-size="sm" aria-keyshortcuts="/" onClick={() => setBox('search')}>{say(SHELL.search)} <kbd aria-hidden="true">/</kbd></Button>
          <Button variant="tertiary" data-size="sm" aria-keyshortcuts="?" onClick={() => setBox('help')}>{say(SHELL.help)} <kbd aria-hidden="true">?</kbd></Button>
          <Button className="menu-button" variant="tertiary" data-size="sm" aria-expanded={menu === 'open'} onClick={() => setMenu(menu === 'open' ? 'closed' : 'open')}>{say(SHELL.menu)}</Button>
        </div>
        <SettingsBar />
        <div className="frame-where">
          <RulebookChoice open={open} />
          {session.login === 'demo' ? <LookAs session={session} /> : null}
        </div>
      </header>
      <div className="frame-notes">
        {open.texts.warning === undefined ? null : <p className="note-figures"><strong>{sayWarning(open.texts.warning, language)}</strong></p>}
        {open.disagreement.length === 0 ? null : <Disagreement faults={open.disagreement} />}
        <WithdrawnNote open={open} />
        {session.login === 'demo' ? <p className="note-demo">{sayDemo(session.name, language)}</p> : null}
      </div>
      <div className="frame-body" data-panel={isPanelOpen ? 'open' : 'closed'}>
        <main id="main" ref={main} tabIndex={-1}>{children}</main>
        {isPanelOpen ? <SidePanel open={open} /> : null}
      </div>
      <footer className="frame-foot"><a href={`/tillganglighet?lang=${language}`}>{say(SHELL.accessibility)}</a></footer>
      {box === 'help' ? <HelpDialog onClose={() => setBox(undefined)} /> : null}
      {box === 'search' ? <Searching open={open} onClose={() => setBox(undefined)} /> : null}
    </>
  );
}
