import type { ItemRead, MinutesReading } from '../../reading.ts';
import type { DissentRead } from '../../decisions/dissent.ts';
import { spanIn, type Flow } from '../../text/flow.ts';
import { plainText } from '../compare-text.ts';
import { finding, type Finding } from '../finding.ts';
import { ballotOf, fullName, ownMotions, settledVotes, winnerOf, type SettledVote } from '../settled.ts';

/** Who dissented, and whether they took part, lost, and say what was moved (KL 4:27). */
export function dissentFindings(item: ItemRead, { meeting }: MinutesReading): readonly Finding[] {
  return item.dissents.flatMap((dissent) => [...tookNoPart(item, dissent, meeting), ...voted(item, dissent), ...restated(item, dissent)]);
}

const covers = (clauses: readonly string[], of: readonly string[]): boolean => clauses.length === 0 || of.length === 0 || clauses.some((clause) => of.includes(clause));

function tookNoPart(item: ItemRead, dissent: DissentRead, meeting: MinutesReading['meeting']): readonly Finding[] {
  const votes = settledVotes(item).filter(({ vote }) => vote.rollCall);
  return dissent.persons.flatMap((person): Finding[] => {
    const name = fullName(item, person.name, person.party);
    const note = item.notes.find(({ kind, persons, clauses }) => (kind === 'nonParticipation' || kind === 'conflict') && covers(dissent.clauses, clauses) && persons.some((one) => fullName(item, one.name, one.party) === name));
    const attending = meeting.attendees.filter((one) => fullName(item, one.person.name, one.person.party) === name);
    const idle = attending.length > 0 && attending.every(({ attendance }) => attendance === 'notServing' || attendance === 'absent');
    const listed = votes.some((vote) => ballotOf(item, vote, name) !== undefined);
    const why = note ? (note.kind === 'conflict' ? 'conflict' : 'nonParticipation') : idle && !listed ? 'notServing' : votes.length > 0 && !listed && votes.every(({ vote }) => (vote.rollCall?.ballots.length ?? 0) > 2) ? 'noBallot' : undefined;
    const place = note?.span ?? attending[0]?.person.span;
    return why === undefined ? [] : [finding('RES-NOTPART', person.span, { person: name, why }, { related: place ? [place] : [] })];
  });
}

/** How each dissenter voted on what the dissent covers: who won it all, who won some without saying which, who abstained. */
function voted(item: ItemRead, dissent: DissentRead): readonly Finding[] {
  const votes = settledVotes(item).filter(({ round, winning }) => (round.stage === 'main' || round.stage === 'addition' || round.stage === 'single') && (winning === 'yes' || winning === 'no'));
  const covered = clausesOf(item, dissent);
  const about = votes.filter(({ round }) => covers(covered, round.clauses));
  const all = dissent.persons.map((person) => fullName(item, person.name, person.party));
  const of = (name: string): { readonly won: SettledVote[]; readonly lost: SettledVote[]; readonly abstained: SettledVote[] } => ({
    won: about.filter((vote) => ballotOf(item, vote, name) === vote.winning), lost: about.filter((vote) => ['yes', 'no'].includes(ballotOf(item, vote, name) ?? '') && ballotOf(item, vote, name) !== vote.winning),
    abstained: about.filter((vote) => ballotOf(item, vote, name) === 'abstain'),
  });
  const clauses = (some: readonly SettledVote[]): readonly string[] => [...new Set(some.flatMap(({ round }) => round.clauses))];
  const onlyWon = all.filter((name) => of(name).won.length > 0 && of(name).lost.length === 0 && of(name).abstained.length === 0);
  const mixed = all.filter((name) => of(name).won.length > 0 && of(name).lost.length > 0);
  const byAcclamation = item.decision.map(({ number }) => number).filter((number) => supported(item, all, number) && !votes.some(({ round }) => round.clauses.includes(number)));
  return [
    ...(onlyWon.length > 0 ? [finding('RES-WON', dissent.span, { persons: onlyWon, clauses: clauses(of(onlyWon[0] ?? '').won) }, { related: about.map(({ round }) => round.span) })] : []),
    ...(mixed.length > 0 && dissent.clauses.length === 0 && item.decision.length > 1 ? [finding('RES-SCOPE', dissent.span, { persons: mixed, won: [...clauses(of(mixed[0] ?? '').won), ...byAcclamation].toSorted((a, b) => Number(a) - Number(b)) })] : []),
    ...all.filter((name) => of(name).abstained.length > 0).map((name) => finding('RES-ABST', dissent.span, { person: name, clauses: clauses(of(name).abstained) }, { related: of(name).abstained.flatMap(({ vote }) => vote.rollCall?.ballots.find(({ person }) => fullName(item, person.name, person.party) === name)?.span ?? []) })),
  ];
}

/** The clauses of the motions it is for, when it names motions and no clauses. */
function clausesOf(item: ItemRead, { clauses, inFavour, forOwn, persons }: DissentRead): readonly string[] {
  if (clauses.length > 0 || forOwn === 'own' && persons.length > 1) return clauses;
  const named = inFavour.filter(({ kind }) => kind === 'motion').flatMap(({ movers }) => ownMotions(item, movers).flatMap((motion) => motion.clauses));
  return [...new Set(named)];
}

/** Whether the proposal that was carried on a clause without a vote is one of theirs. */
function supported(item: ItemRead, names: readonly string[], clause: string): boolean {
  const winner = winnerOf(item, clause)?.winner;
  return winner?.kind === 'official' && item.motions.some((motion) => motion.kind === 'approve' && motion.target?.kind === 'official' && (motion.clauses.length === 0 || motion.clauses.includes(clause)) && motion.movers.some(({ name, party }) => names.includes(fullName(item, name, party))));
}

const MOVED = /(?:[Vv]i|[Jj]ag|[\p{L}]+partiet|[\p{L}]+erna) yrkade (?:därför |också |i stället |istället )?([^.]{10,300})/u;
const KINDS = /((?:initiativ|motions|interpellations|medborgarförslags|ledamotsinitiativ)ärendet|motionen|medborgarförslaget|ledamotsinitiativet)\s+(?:från|av|ställd av|inlämnad av)\s+\p{Lu}/u;

/** A dissent that tells its motion, or what the matter is, in other words than the minutes do. */
function restated(item: ItemRead, dissent: DissentRead): readonly Finding[] {
  return dissent.text.flatMap((flow: Flow): Finding[] => {
    const found: Finding[] = [];
    const moved = MOVED.exec(flow.text);
    const own = ownMotions(item, dissent.persons.map((person) => fullName(item, person.name, person.party)));
    if (moved?.[1] !== undefined && own.length > 0) {
      const known = plainText(own.map(({ text }) => text?.text ?? '').join(' '));
      const words = [...new Set(plainText(moved[1]).split(' '))].filter((word) => word.length >= 8 && !known.includes(word.slice(0, -2)));
      const start = moved.index;
      if (words.length > 0) found.push(finding('RES-TEXT', spanIn(flow, start, start + moved[0].length), { what: 'motion', words }, { related: own.map(({ span }) => span) }));
    }
    const kind = KINDS.exec(flow.text);
    const elsewhere = kind?.[1] !== undefined && outside(item).includes(kind[1].toLowerCase().replace(/(?:ärendet|en|et)$/u, ''));
    if (kind?.[1] !== undefined && !elsewhere) found.push(finding('RES-TEXT', spanIn(flow, kind.index, kind.index + kind[0].length), { what: 'matter', words: [kind[1]] }));
    return found;
  });
}

/** The text of the item before its dissents. */
function outside({ sections }: ItemRead): string {
  return sections.filter(({ kind }) => kind !== 'dissent' && kind !== 'note').map(({ flow }) => flow.text).join(' ').toLowerCase();
}
