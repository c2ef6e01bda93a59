import { ofKind } from '../../../src/core/minutes/sections/sections.ts';
import { settledVotes } from '../../../src/core/minutes/findings/settled.ts';
import { personNamed } from '../../../src/core/minutes/names/roster.ts';
import type { ItemRead, MinutesReading } from '../../../src/core/minutes/reading.ts';
import type { BallotOption } from '../../../src/core/minutes/votes/round.ts';

/** What a reading says, one line a fact, as a person who has read the minutes would write it down. */
export function factsOf({ meeting, items }: MinutesReading): readonly string[] {
  return [`organ ${meeting.body ?? '?'} ${meeting.date?.day ?? '?'}`, ...items.flatMap(itemFacts)];
}

function itemFacts(item: ItemRead): readonly string[] {
  const name = (written: string, party?: string): string => personNamed(item.roster, written, party)?.name ?? written;
  const names = (people: readonly { readonly name: string; readonly party?: string | undefined }[], parties: readonly string[] = []): string => [...people.map((one) => name(one.name, one.party)), ...parties].toSorted().join(', ');
  return [
    `§ ${item.number} ${item.caseNumbers.join(', ')}`,
    `förslag ${item.proposals.length}`,
    ...item.decision.map((clause) => `beslut ${clause.number} ${clause.status}${clause.to === undefined ? '' : ` till ${clause.to}`}`),
    ...item.motions.map((motion) => `yrkande ${names(motion.movers, motion.parties)}: ${motion.kind}${motion.target ? ` ${motion.target.key}` : ''} [${motion.clauses.join(',')}]`),
    ...settledVotes(item).flatMap((vote): readonly string[] => {
      const of = (option: BallotOption): string => (vote.vote.rollCall?.ballots ?? []).filter((ballot) => ballot.option === option).map(({ person }) => name(person.name, person.party)).toSorted().join(', ');
      const { vote: { rollCall, tallies, outcome } } = vote;
      const counts = rollCall ? [`${vote.number} ja: ${of('yes')}`, `${vote.number} nej: ${of('no')}`, ...(of('abstain') === '' ? [] : [`${vote.number} avstår: ${of('abstain')}`]), ...(of('absent') === '' ? [] : [`${vote.number} frånvarande: ${of('absent')}`]), ...(of('unknown') === '' ? [] : [`${vote.number} oläslig: ${of('unknown')}`])] : [];
      const tally = tallies[0] ?? rollCall?.declared;
      return [`omröstning ${vote.number}: ja ${vote.yes?.key ?? '?'}, nej ${vote.no?.key ?? '?'}`, `omröstning ${vote.number}: ${tally ? `${tally.yes ?? '?'}-${tally.no ?? '?'}-${tally.abstain ?? 0}` : 'inga tal'}; vann ${vote.winning}`, ...(outcome?.winner ? [`omröstning ${vote.number} utfall ${outcome.winner.key}`] : []), ...counts.map((text) => `röster ${text}`)];
    }),
    ...item.rounds.filter(({ vote, found }) => !vote && found).map(({ clauses, found }) => `utan omröstning [${clauses.join(',')}] -> ${found?.winner?.key ?? `${found?.main?.key ?? '?'} mot ${found?.counter?.key ?? '?'}`}`),
    ...item.dissents.map((one) => `reservation ${names(one.persons, one.parties)}`),
    ...item.notes.filter(({ kind }) => kind === 'conflict' || kind === 'nonParticipation').map((note) => `${note.kind === 'conflict' ? 'jäv' : 'deltar inte'} ${names(note.persons, note.parties)}`),
    `mottagare ${ofKind(item.sections, 'dispatch').length === 0 ? 0 : item.dispatch.length}`,
  ];
}
