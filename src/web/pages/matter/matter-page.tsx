import type { ReactNode } from 'react';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { mattersListed, matterText } from '../../../wire/writes/matters.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource, useSession } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { Await } from '../../parts/states/await.tsx';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { AtMeeting } from './at-meeting.tsx';
import { MatterList } from './matter-list.tsx';
import { mattersName } from './matters-name.ts';
import './matter.css';

/** A matter recorded live: which one first, then the meeting. */
export function MatterPage({ open }: PageProps): ReactNode {
  const { language } = useSettings();
  const { address: { query } } = useNavigation();
  const matters = useResource(mattersName(open.texts.id), (signal) => askServer(`/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden`, mattersListed, language, { signal }));
  return (
    <Await resource={matters} doing={MATTER.fetching}>{({ matters: all }) => {
      const chosen = all.find(({ id }) => id === query.get('akt'));
      return chosen ? <Opened key={chosen.id} open={open} id={chosen.id} /> : <Choosing open={open} matters={all} />;
    }}</Await>
  );
}

function Choosing({ open, matters }: { readonly open: OpenRulebook; readonly matters: Parameters<typeof MatterList>[0]['matters'] }): ReactNode {
  const say = useSay();
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.matter.name)}</h1><p className="lead">{say(PAGES.matter.about)}</p></div>
      <MatterList open={open} matters={matters} />
    </>
  );
}

/** The matter as it stands now: fetched anew each time it is opened, since others may write in it. */
function Opened({ open, id }: { readonly open: OpenRulebook; readonly id: string }): ReactNode {
  const { language } = useSettings();
  const session = useSession();
  const matter = useResource(`matter ${open.texts.id} ${id}`, (signal) => askServer(`/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden/${encodeURIComponent(id)}`, matterText, language, { signal }));
  return (
    <Await resource={session} doing={STATES.session}>{(who) => (
      <Await resource={matter} doing={MATTER.fetching}>{(text) => <AtMeeting open={open} matter={text} session={who} />}</Await>
    )}</Await>
  );
}
