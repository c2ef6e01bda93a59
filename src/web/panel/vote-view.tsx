import type { ReactNode } from 'react';
import type { Ballot } from '../../core/procedure/acts/question-acts.ts';
import { rejectionOr } from '../../core/swedish/procedure/names.ts';
import { roundLines } from '../../core/swedish/procedure/rounds.ts';
import { DECISION } from '../../core/swedish/web/explain/explain-words.ts';
import { CAST, sayCast } from '../../core/swedish/web/explain/vote-words.ts';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';
import type { FoundVote } from './vote-on.ts';

/** How a clause was decided: its text, the questions put and found, and how each member voted. */
export function VoteView({ found: { clause, round, vote, head } }: { readonly found: FoundVote }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ballots = vote?.held?.ballots ?? [];
  const person = (ballot: Ballot): string => head.persons.get(ballot.person)?.name ?? ballot.person;
  const party = (ballot: Ballot): string => head.persons.get(ballot.person)?.party ?? '';
  // Ja alone says nothing: what the side was for stands with it.
  const cast = ({ option }: Ballot): string => (vote && (option === 'yes' || option === 'no') ? sayCast(say(CAST[option]), rejectionOr(vote[option], language), language) : say(CAST[option]));
  const columns: readonly Column<Ballot>[] = [
    { key: 'name', header: say(DECISION.name), align: 'left', show: person, plain: person },
    { key: 'party', header: say(DECISION.party), align: 'left', show: party, plain: party },
    { key: 'cast', header: say(DECISION.cast), align: 'left', show: cast, plain: cast },
  ];
  return (
    <>
      {clause.text === undefined ? null : <><h4>{say(DECISION.clause)}</h4><p>{clause.text}</p></>}
      {round ? <><h4>{say(DECISION.vote)}</h4>{roundLines(round, language).map((line) => <p key={line}>{line.trim()}</p>)}</> : null}
      {ballots.length > 0 ? <DataTable caption={say(DECISION.rollCall)} rows={ballots} columns={columns} rowKey={({ person: id }) => id} file="voteringslista" /> : null}
    </>
  );
}
