import type { ReactNode } from 'react';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { STATES } from '../../core/swedish/web/state-words.ts';
import { may } from '../../wire/rights.ts';
import type { Session } from '../../wire/session.ts';
import { LibraryProvider, useOpenRulebook, useResource, useRulebooks, useSession } from '../library/library.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { pageAt } from '../pages/page-list.ts';
import type { Page } from '../pages/page.ts';
import { DeclarationsContext } from '../parts/declarations.ts';
import { Await, Empty } from '../parts/states/await.tsx';
import { Frame } from './frame.tsx';
import { NavigationProvider, useNavigation } from './navigation.tsx';
import { SettingsProvider, useSay } from './settings.tsx';

/** The workbench. */
export function App(): ReactNode {
  return <SettingsProvider><NavigationProvider><LibraryProvider><Opening /></LibraryProvider></NavigationProvider></SettingsProvider>;
}

/** The example region, where the address names no rulebook. */
const FRONT_DOOR = 'jamtland-harjedalen';

function Opening(): ReactNode {
  const session = useSession();
  const rulebooks = useRulebooks();
  const { address } = useNavigation();
  const page = pageAt(address.path);
  // The code of the page is fetched while who is asking and what there is are still on their way.
  useResource(`page ${page?.path ?? ''}`, async () => page?.load());
  return (
    <Await resource={session} doing={STATES.session}>{(who) => (
      <Await resource={rulebooks} doing={STATES.rulebooks}>{({ rulebooks: all }) => {
        const wanted = address.query.get('regelbok') ?? all.find(({ id }) => id === FRONT_DOOR)?.id ?? all[0]?.id ?? '';
        return <Opened key={wanted} id={wanted} session={who} />;
      }}</Await>
    )}</Await>
  );
}

function Opened({ id, session }: { readonly id: string; readonly session: Session }): ReactNode {
  const rulebook = useOpenRulebook(id);
  const { address: { path } } = useNavigation();
  const page = pageAt(path, session.role);
  return (
    <Await resource={rulebook} doing={STATES.rulebook}>{(open) => (
      <DeclarationsContext value={open.rulebook.declarations}>
        <Frame session={session} open={open} page={page}><Shown page={page} open={open} session={session} /></Frame>
      </DeclarationsContext>
    )}</Await>
  );
}

function Shown({ page, open, session }: { readonly page: Page | undefined; readonly open: OpenRulebook; readonly session: Session }): ReactNode {
  const say = useSay();
  if (!page) return <Empty title={say(SHELL.noPage)}><p>{say(SHELL.noPageHelp)}</p></Empty>;
  if (may(session.role, 'read', page.thing) === 'denied') return <Empty title={say(SHELL.notAllowed)}><p>{say(SHELL.notAllowedHelp)}</p></Empty>;
  return <Loaded page={page} open={open} />;
}

function Loaded({ page, open }: { readonly page: Page; readonly open: OpenRulebook }): ReactNode {
  const code = useResource(`page ${page.path}`, page.load);
  return <Await resource={code} doing={STATES.page}>{(View) => <View open={open} />}</Await>;
}
