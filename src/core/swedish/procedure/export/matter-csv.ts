import { nameOf } from '../../../procedure/outcome-of.ts';
import type { PublishedMatter, PublishedMeeting, SideMeaning } from '../../../procedure/exchange/published.ts';
import type { Attendee } from '../../../procedure/acts/meeting-acts.ts';
import type { BallotOption } from '../../../procedure/acts/question-acts.ts';
import { integer } from '../../../quantity/rational.ts';
import { csvText, type CsvCell } from '../../export/csv-line.ts';
import { dayInWords } from '../../numbers/dates.ts';
import { STAGE_NAMES } from '../../problems/procedure/words.ts';
import { HOW_NAMES, STATUS_NAMES } from '../names.ts';

/** Where a line belongs: the same first columns in every file, so that they can be laid together. */
const WHERE = ['organ', 'datum', 'paragraf', 'dnr'];

type Line = readonly CsvCell[];

function linesOf(matters: readonly PublishedMatter[], of: (one: PublishedMatter, meeting: PublishedMeeting) => readonly Line[]): readonly Line[] {
  return matters.flatMap((one) => one.meetings.flatMap((meeting) => {
    const { body, day, item } = meeting.outcome;
    return of(one, meeting).map((line): Line => [body, day ? dayInWords(day, 'sv') : '', item, one.outcome.caseNumber, ...line, one.matter.about ?? '']);
  }));
}

/** Every clause, a line each: how it ended, what stood against what, and what was adopted. */
export function clausesCsv(matters: readonly PublishedMatter[]): string {
  return csvText([
    [...WHERE, 'punkt', 'status', 'huvudförslag', 'motförslag', 'vinnare', 'avgjord_genom', 'föreslås', 'text', 'fallna', 'om'],
    ...linesOf(matters, (_, { outcome: { clauses }, treatment }) => clauses.map(({ clause, status, settledBy, addressee, text, fallen }) => {
      const { main, counter } = treatment.clauses.get(clause) ?? { main: undefined, counter: undefined };
      return [clause, STATUS_NAMES[status].sv, main ?? '', counter ?? '', settledBy?.winner ?? '', settledBy ? HOW_NAMES[settledBy.how].sv : '', addressee ?? '', text ?? '', fallen.join(', ')];
    })),
  ]);
}

/** Every vote, a line for each clause it settled; a vote on several clauses at once has the same number on each. */
export function votesCsv(matters: readonly PublishedMatter[]): string {
  return csvText([
    [...WHERE, 'punkt', 'omröstning_nr', 'steg', 'ja_avser', 'nej_avser', 'ja', 'nej', 'avstår', 'vinnare', 'avgjord_genom', 'om'],
    ...linesOf(matters, (_, { votes }) => votes.flatMap(({ number, round, held: { tally, winner }, sides }) => round.clauses.map((clause): Line => [
      clause, integer(number), STAGE_NAMES[round.stage][0], sideText(sides.yes), sideText(sides.no), integer(tally.yes), integer(tally.no), integer(tally.abstain),
      winner.kind === 'won' ? winner.proposal : '', winner.kind === 'won' ? HOW_NAMES[winner.by].sv : winner.kind === 'conflict' ? `rösterna ger ${winner.counted}, angivet är ${winner.stated}` : HOW_NAMES.unknown.sv,
    ]))),
  ]);
}

const OPTIONS: Readonly<Record<BallotOption, string>> = { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande' };
const ROLES: Readonly<Record<Attendee['role'], string>> = { chair: 'ordförande', viceChair: 'vice ordförande', secondViceChair: '2:e vice ordförande', member: 'ledamot', substitute: 'ersättare' };

/** Every ballot, a line each. */
export function ballotsCsv(matters: readonly PublishedMatter[]): string {
  return csvText([
    [...WHERE, 'omröstning_nr', 'namn', 'parti', 'roll', 'tjänstgör_för', 'röst', 'om'],
    ...linesOf(matters, ({ matter: { head } }, { votes, treatment }) => votes.flatMap(({ number, held: { ballots } }) => (ballots ?? []).map(({ person, option }): Line => {
      const there = treatment.people.get(person);
      return [integer(number), head.persons.get(person)?.name ?? person, head.persons.get(person)?.party ?? '', there ? ROLES[there.role] : '', there?.servesFor === undefined ? '' : nameOf(head, there.servesFor), OPTIONS[option]];
    }))),
  ]);
}

function sideText({ kind, proposals }: SideMeaning): string {
  return kind === 'rejection' ? `avslag på ${proposals.join(', ')}` : proposals.join(', ');
}
