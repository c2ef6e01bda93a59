import type { ReactNode } from 'react';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { PUBLIC } from '../../../core/swedish/web/public/public-words.ts';
import { sayWarning } from '../../../core/swedish/web/shell-words.ts';
import { useMay } from '../../library/library.tsx';
import { Await } from '../../parts/states/await.tsx';
import { toPage } from '../../shell/address.ts';
import { PageLink, useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { InForce } from './in-force.tsx';
import { LastDecided } from './last-decided.tsx';
import { Messages } from './messages.tsx';
import { OpenDataTable } from './open-data-table.tsx';
import { PublishPanel } from './publish/publish-panel.tsx';
import './public.css';
import { Shares } from './shares.tsx';
import { TakenBack } from './taken-back.tsx';
import { usePublications } from './use-published.ts';

/** What anybody may see without logging in: what was decided, what each gets and why, what is in force, and all of it as data. */
export function PublicPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const publications = usePublications();
  const [publishes, reads] = [useMay('publish', 'published'), useMay('read', 'operation')];
  return (
    <div className="public">
      <div className="page-head"><h1>{open.texts.region ?? open.texts.title}</h1><p className="lead">{say(PAGES.public.about)}</p></div>
      <Await resource={publications} doing={PUBLIC.loading}>{({ publications: all, length }) => (
        <>
          <TakenBack all={all} />
          <LastDecided open={open} all={all} />
          <Shares all={all} />
          <section>
            <h2>{say(PUBLIC.inForce)}</h2>
            <InForce open={open} />
            <p><PageLink to={toPage(address, '/regelbok')}>{say(PUBLIC.readRules)}</PageLink></p>
          </section>
          <section>
            <h2>{say(PUBLIC.how)}</h2>
            {open.texts.warning === undefined ? null : <p><strong>{sayWarning(open.texts.warning, language)}</strong></p>}
            <ul className="plain-list">{[PUBLIC.how1, PUBLIC.how2, PUBLIC.how3, PUBLIC.how4].map((line) => <li key={line.sv}>{say(line)}</li>)}</ul>
          </section>
          <section><h2>{say(PUBLIC.data)}</h2><OpenDataTable open={open} all={all} /></section>
          <section><h2>{say(PUBLIC.accessibility)}</h2><p>{say(PUBLIC.accessibilityAbout)}</p><p><a href={`/tillganglighet?lang=${language}`}>{say(PUBLIC.statement)}</a></p></section>
          {publishes === 'allowed' ? <PublishPanel open={open} all={all} length={length} /> : null}
        </>
      )}</Await>
      {reads === 'allowed' ? <Messages /> : null}
    </div>
  );
}
