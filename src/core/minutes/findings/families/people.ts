import type { ItemRead, MinutesReading } from '../../reading.ts';
import { isAssembly } from '../../sections/bodies.ts';
import { finding, type Finding } from '../finding.ts';
import { fullName, settledVotes } from '../settled.ts';

/** Substitutes and whom they serve for; those disqualified who act all the same. */
export function peopleFindings(item: ItemRead, { meeting }: MinutesReading): readonly Finding[] {
  return [...principals(item, meeting), ...conflicts(item)];
}

function principals(item: ItemRead, meeting: MinutesReading['meeting']): readonly Finding[] {
  const rows = settledVotes(item).flatMap(({ vote }) => vote.rollCall?.ballots ?? []);
  const known = new Map(meeting.attendees.flatMap(({ person }) => (person.servingFor === undefined ? [] : [[fullName(item, person.name, person.party), person.servingFor] as const])));
  const without = rows.filter(({ person, option }) => person.seat === 'substitute' && option !== 'absent' && person.servingFor === undefined && !known.has(fullName(item, person.name, person.party)) && !isSaid(item, person.name));
  const names = [...new Set(without.map(({ person }) => person.name))];
  const [first] = without;
  const others = without.slice(1).map(({ span }) => span);
  const serving = [...rows.map(({ person }) => person), ...meeting.attendees.map(({ person }) => person)].filter(({ servingFor }) => servingFor !== undefined);
  const told = new Set<string>();
  const inAssembly = item.body !== undefined && isAssembly(item.body);
  const mixed = serving.flatMap((person): Finding[] => {
    const member = item.roster.find(({ name }) => name === person.servingFor || name === fullName(item, person.servingFor ?? ''));
    const otherParty = person.servingForParty ?? member?.party;
    if (otherParty === undefined || person.party === undefined || otherParty.toUpperCase() === person.party.toUpperCase() || told.size === told.add(person.name).size) return [];
    return [finding('SUBST-PARTY', person.span, { person: person.name, party: person.party, servingFor: person.servingFor ?? '', otherParty }, { severity: inAssembly ? 'error' : 'info' })];
  });
  return [...(first ? [finding('SUBST-NO-PRINCIPAL', first.span, { persons: names }, { related: others })] : []), ...mixed];
}

/** "I hennes ställe tjänstgör Bo Ek": the sentence before says for whom. */
function isSaid({ flow }: ItemRead, name: string): boolean {
  return new RegExp(String.raw`(?:(?:ställe|stället)\s+(?:för [^.]{3,60} )?(?:tjänstgör|inträder)|ersätts av|tjänstgör i stället)\s+${name}`, 'u').test(flow.text);
}

/** Who is disqualified takes no part: no vote, no dissent (voters are told with the roll call), and somebody else presides. */
function conflicts(item: ItemRead): readonly Finding[] {
  return item.notes.filter(({ kind }) => kind === 'conflict').flatMap(({ persons, span }) => persons.flatMap((person): Finding[] => {
    const name = fullName(item, person.name, person.party);
    const has = (others: readonly { readonly name: string; readonly party?: string | undefined }[]): boolean => others.some((one) => fullName(item, one.name, one.party) === name);
    const ballot = settledVotes(item).flatMap(({ vote }) => vote.rollCall?.ballots ?? []).find((one) => one.option !== 'absent' && has([one.person]));
    const dissent = item.dissents.find(({ persons: dissenters }) => has(dissenters));
    const motion = item.motions.find(({ movers }) => has(movers));
    const acts = [...(ballot ? [['voter', ballot.span] as const] : []), ...(dissent ? [['dissenter', dissent.span] as const] : []), ...(motion ? [['mover', motion.span] as const] : [])];
    const presides = item.roster.find((one) => one.name === name)?.forms.some(({ seat }) => seat === 'chair') ?? false;
    const told = /(?:vice ordförande[n]?|ålderspresident(?:en)?|tf\.? ordförande)[^.]{0,80}(?:ordförande|leder|inträder|tjänstgör|övertar|tar över)|(?:tjänstgör|inträder|övertar|utses)[^.]{0,60}(?:som ordförande|ordförandeskapet)|ordförande (?:under|i|för) (?:detta ärende|ärendet|paragrafen)|leder (?:mötet|förhandlingarna|sammanträdet)/iu.test(item.flow.text);
    return [...acts.map(([as, place]) => finding('JAV-PRESENT', place, { person: name, as }, { related: [span] })), ...(presides && !told ? [finding('JAV-CHAIR', span, { person: name })] : [])];
  }));
}

/** More than half of the seats must be present (KL 5:45, 6:27). */
export function quorumFindings({ meeting }: MinutesReading): readonly Finding[] {
  const serving = meeting.attendees.filter(({ attendance }) => attendance === 'serving');
  const absent = meeting.attendees.filter(({ attendance }) => attendance === 'absent').length;
  if (meeting.seats === undefined || serving.length === 0) return [];
  const needed = Math.floor(meeting.seats / 2) + 1;
  const first = serving[0]?.person.span ?? meeting.span;
  return serving.length < needed && serving.length + absent <= meeting.seats ? [finding('QUORUM', first, { present: serving.length, needed, seats: meeting.seats }, { outcomeDecisive: true })] : [];
}
