import type { ReactNode } from 'react';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { REVIEW } from '../../../core/swedish/web/review-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { may } from '../../../wire/rights.ts';
import { readingShown, readingsListed, readingText } from '../../../wire/work/readings.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource, useSession } from '../../library/library.tsx';
import { Await } from '../../parts/states/await.tsx';
import { withQuery } from '../../shell/address.ts';
import { PageLink, useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { Approving } from './approve/approving.tsx';
import { DropBox } from './drop-box.tsx';
import { ReadingsTable } from './readings-table.tsx';
import { READINGS_NAME } from './names.ts';
import './review.css';
import { foundIn } from './shapes.ts';
import { SideBySide } from './side-by-side.tsx';

/** Minutes are dropped, shown as they stand with findings beside, and confirmed by a person into a matter and the register. */
export function ReviewPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const session = useSession();
  const id = address.query.get('protokoll');
  const readings = useResource(READINGS_NAME, (signal) => askServer('/api/protokoll', readingsListed, language, { signal }));
  const csrf = session.kind === 'ready' && may(session.content.role, 'write', 'minutesReading') === 'allowed' ? session.content.csrf : undefined;
  if (id !== undefined) return <Await resource={session} doing={STATES.session}>{(who) => <Reviewed key={id} id={id} open={open} session={who} />}</Await>;
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.review.name)}</h1><p className="lead">{say(PAGES.review.about)}</p></div>
      {csrf === undefined ? null : <DropBox csrf={csrf} />}
      <Await resource={readings} doing={REVIEW.fetching}>{({ readings: all }) => <ReadingsTable readings={all} help={csrf === undefined ? REVIEW.noneToRead : REVIEW.noneHelp} />}</Await>
    </>
  );
}

function Reviewed({ id, open, session }: { readonly id: string } & PageProps & { readonly session: Parameters<typeof Approving>[0]['session'] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const path = `/api/protokoll/${encodeURIComponent(id)}`;
  const shown = useResource(`reading ${id}`, async (signal) => {
    const [reading, text] = await Promise.all([askServer(path, readingShown, language, { signal }), askServer(`${path}/text`, readingText, language, { signal })]);
    return { name: reading.name, found: foundIn.parse(reading.findings), text };
  });
  return (
    <Await resource={shown} doing={REVIEW.fetching}>{({ name, found, text }) => (
      <>
        <div className="page-head"><h1>{say(PAGES.review.name)}: {name}</h1><p className="lead"><PageLink to={withQuery(address, { protokoll: undefined })}>{say(REVIEW.other)}</PageLink>{' · '}<a href={`${path}/fil`} download={name}>{say(REVIEW.original)}</a></p></div>
        <SideBySide text={text} findings={found['anmärkningar']} />
        <Approving id={id} items={found.paragrafer} open={open} session={session} />
      </>
    )}</Await>
  );
}
