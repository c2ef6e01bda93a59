import type { ReactNode } from 'react';
import type { Ballot } from '../../core/procedure/acts/question-acts.ts';
import { roundLines } from '../../core/swedish/procedure/rounds.ts';
import { DECISION } from '../../core/swedish/web/explain-words.ts';
import { CAST } from '../../core/swedish/web/vote-words.ts';
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
  const columns: readonly Column<Ballot>[] = [
    { key: 'name', header: say(DECISION.name), align: 'left', show: person, plain: person },
    { key: 'party', header: say(DECISION.party), align: 'left', show: party, plain: party },
    { key: 'cast', header: say(DECISION.cast), align: 'left', show: ({ option }) => say(CAST[option]), plain: ({ option }) => say(CAST[option]) },
  ];
  return (
    <>
      {clause.text === undefined ? null : <><h4>{say(DECISION.clause)}</h4><p>{clause.text}</p></>}
      {round ? <><h4>{say(DECISION.vote)}</h4>{roundLines(round, language).map((line) => <p key={line}>{line.trim()}</p>)}</> : null}
      {ballots.length > 0 ? <DataTable caption={say(DECISION.rollCall)} rows={ballots} columns={columns} rowKey={({ person: id }) => id} file="voteringslista" /> : null}
    </>
  );
}
