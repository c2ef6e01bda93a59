import { useMemo, type ReactNode } from 'react';
import { dayInWords } from '../../../core/swedish/numbers/dates.ts';
import { PUBLIC, sayMatter, sayMeeting } from '../../../core/swedish/web/public/public-words.ts';
import { sayVote } from '../../../core/swedish/web/public/say-vote.ts';
import { publishedMatter, type PublishedClause, type PublishedMatter } from '../../../wire/published.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { Await } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { latestOf, usePublished, type Publication } from './use-published.ts';

/** What was decided last and how the vote went: the published matter, else what the rulebook itself says of its last decision. */
export function LastDecided({ open, all }: { readonly open: OpenRulebook; readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const matter = usePublished(latestOf(all, 'arende', 'application/json'), publishedMatter);
  return (
    <section>
      <h2>{say(PUBLIC.lastDecided)}</h2>
      <Await resource={matter} doing={PUBLIC.loading}>{(found) => (found ? <Decided matter={found.result} /> : <FromRulebook open={open} />)}</Await>
    </section>
  );
}

function Decided({ matter: { caseNumber, heading, meetings } }: { readonly matter: PublishedMatter['result'] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const meeting = meetings.findLast(({ result }) => result === 'decided') ?? meetings.at(-1);
  if (!meeting) return <p>{sayMatter(caseNumber, heading)}</p>;
  const columns: readonly Column<PublishedClause>[] = [
    { key: 'clause', header: say(PUBLIC.clause), align: 'left', show: ({ clause }) => clause, plain: ({ clause }) => clause },
    { key: 'text', header: say(PUBLIC.what), align: 'left', show: ({ text = '' }) => <span lang="sv">{text}</span>, plain: ({ text = '' }) => text },
    { key: 'vote', header: say(PUBLIC.vote), align: 'left', show: (clause) => sayVote(clause, language), plain: (clause) => sayVote(clause, language) },
  ];
  return (
    <>
      <p><strong lang="sv">{sayMatter(caseNumber, heading)}</strong></p>
      <p className="lead">{sayMeeting(meeting.body, meeting.day?.earliest, meeting.item)}</p>
      <DataTable caption={say(PUBLIC.clauses)} rows={meeting.clauses} columns={columns} rowKey={({ clause }) => clause} file="beslut" />
    </>
  );
}

/** Before anything is published, the decisions that the rules themselves rest on are known to everybody. */
function FromRulebook({ open: { rulebook: { declarations } } }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const last = useMemo(() => {
    const resting = new Set([...declarations.rules.values()].flatMap(({ versions }) => versions.map(({ decision }) => decision)));
    const decided = [...declarations.decisions.values()].filter(({ name }) => resting.has(name)).toSorted((a, b) => (a.decided.latest < b.decided.latest ? -1 : 1));
    const day = decided.at(-1)?.decided.latest;
    return decided.filter(({ decided: { latest } }) => latest === day);
  }, [declarations]);
  return (
    <>
      <ul className="plain-list">{last.map(({ name, heading, body, decided }) => <li key={name}><SourceLink decision={name} /> <span lang="sv">{heading}</span>, {body} {dayInWords(decided, language)}</li>)}</ul>
      <p className="state-line">{say(PUBLIC.noVote)}</p>
    </>
  );
}
