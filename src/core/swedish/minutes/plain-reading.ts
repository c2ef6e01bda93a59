import type { AmountRead } from '../../minutes/amounts/amounts.ts';
import type { DateRead } from '../../minutes/amounts/dates.ts';
import type { ClauseRead } from '../../minutes/decisions/clause.ts';
import type { PersonRead } from '../../minutes/names/person.ts';
import { personNamed, type Roster } from '../../minutes/names/roster.ts';
import type { ItemRead, MinutesReading } from '../../minutes/reading.ts';
import { spotOf, type Span, type TextDocument, type TextSpot } from '../../minutes/text/document.ts';
import { plainRound, plainSides, type Plain } from './plain-rounds.ts';

/** The reading as it is written for programs: Swedish keys as in the procedure vectors, and the place of each thing read. */
export function plainReading({ document, meeting, items, suspicions }: MinutesReading): Plain {
  const place = placing(document);
  const person = (one: PersonRead): Plain => plainPerson(one, [], place);
  return {
    fil: document.file, format: document.format, sidor: document.pages, rader: document.lines.length,
    'sammanträde': {
      organ: meeting.body, datum: dated(meeting.date, place), justerat: dated(meeting.attested, place), anslaget: dated(meeting.announced, place), nedtaget: dated(meeting.takenDown, place), platser: meeting.seats,
      'närvaro': meeting.attendees.map(({ person: one, attendance }) => ({ ...(person(one) as object), 'närvaro': { serving: 'tjänstgör', notServing: 'tjänstgör inte', absent: 'frånvarande', other: 'övrig' }[attendance] })), justerare: meeting.attesters.map(person),
    },
    paragrafer: items.map((item) => plainItem(item, place)),
    misstankar: suspicions.map(({ kind, span }) => ({ slag: kind, plats: place(span) })),
  };
}

export type Placing = (span: Span) => TextSpot;
const placing = (document: TextDocument): Placing => (span) => spotOf(document, span);

function dated(date: DateRead | undefined, place: Placing): Plain {
  return date && { dag: date.day, skrivet: date.written, plats: place(date.span) };
}

function plainPerson({ name, party, role, seat, servingFor, span }: PersonRead, roster: Roster, place: Placing): Plain {
  const known = personNamed(roster, name, party)?.name;
  return { namn: known ?? name, ...(known !== undefined && known !== name ? { skrivet: name } : {}), parti: party, roll: role, plats_i_organet: seat, 'tjänstgör_för': servingFor, plats: place(span) };
}

const amounted = ({ written, ore, precision, span }: AmountRead, place: Placing): Plain => ({ skrivet: written, 'öre': String(ore), precision, plats: place(span) });

const STATUS = { decided: 'beslutad', proposed: 'föreslagen', referredBack: 'återremitterad', postponed: 'bordlagd' } as const;

function plainClause(clause: ClauseRead, place: Placing): Plain {
  return {
    punkt: clause.number, numrering: clause.numbered === 'written' ? 'skriven' : 'räknad', text: clause.text.text, status: STATUS[clause.status], till: clause.to, av: clause.by, plats: place(clause.span),
    verkan: clause.effects.map((effect) => {
      if (effect.kind === 'assignment') return { slag: 'uppdrag', till: effect.to, senast: effect.due?.day };
      if (effect.kind === 'payment') return { slag: 'belopp', ...(amounted(effect.amount, place) as object) };
      return { slag: effect.kind === 'repeal' ? 'upphör' : 'träder i kraft', 'från': effect.from?.day, avser: effect.targets };
    }),
  };
}

const MOTIONS = { approve: 'bifall', reject: 'avslag', amend: 'ändring', add: 'tillägg', referBack: 'återremiss', postpone: 'bordläggning', decideNow: 'avgörs i dag', other: 'eget förslag' } as const;
const NOTES = { note: 'anteckning', statement: 'särskilt yttrande', nonParticipation: 'deltar inte', conflict: 'jäv' } as const;

function plainItem(item: ItemRead, place: Placing): Plain {
  const person = (one: PersonRead): Plain => plainPerson(one, item.roster, place);
  return {
    paragraf: item.number, rubrik: item.title, dnr: item.caseNumbers, organ: item.body, 'organets_säkerhet': { written: 'skrivet', inferred: 'härlett', unknown: 'okänt' }[item.bodyCertainty], plats: place(item.span),
    avsnitt: item.sections.map(({ kind, words, span }) => ({ slag: kind, rubrik: words, plats: place(span) })),
    'förslag': item.proposals.map((clause) => plainClause(clause, place)),
    yrkanden: item.motions.map((motion) => ({ av: motion.movers.map(person), partier: motion.parties, slag: MOTIONS[motion.kind], till: motion.target?.key, punkter: motion.clauses, text: motion.text?.text, plats: place(motion.span) })),
    propositioner: item.rounds.map((round) => plainRound(round, item, place)),
    'lösa_röstlistor': item.unpaired.map(({ ballots, caption, span }) => ({ rader: ballots.length, rubrik: caption && plainSides(caption, place), plats: place(span) })),
    beslut: item.decision.map((clause) => plainClause(clause, place)),
    reservationer: item.dissents.map((dissent) => ({ av: dissent.persons.map(person), partier: dissent.parties, 'för': dissent.forOwn === 'own' ? 'egna yrkanden' : dissent.inFavour.map(({ key }) => key), punkter: dissent.clauses, skriftlig: dissent.text.length > 0, plats: place(dissent.span) })),
    anteckningar: item.notes.map(({ kind, persons, clauses, span }) => ({ slag: NOTES[kind], personer: persons.map(person), punkter: clauses, plats: place(span) })),
    expedieras: item.dispatch.map(({ text, span }) => ({ text, plats: place(span) })), underlag: item.basis.map(({ text, span }) => ({ text, plats: place(span) })),
    belopp: item.amounts.map((amount) => amounted(amount, place)), dagar: item.dates.map((date) => dated(date, place)),
    'hänvisningar': item.references.map(({ kind, written, span }) => ({ slag: kind, skrivet: written, plats: place(span) })),
    'ej_förstått': item.notUnderstood.map(({ text, span }) => ({ text, plats: place(span) })),
  };
}
