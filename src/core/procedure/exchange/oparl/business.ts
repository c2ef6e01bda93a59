import { nameOf } from '../../outcome-of.ts';
import { exactDay, given, type JsonObject } from '../json.ts';
import type { PublishedMatter, PublishedMeeting, PublishedVote, SideMeaning } from '../published.ts';
import { uniqueSlugs } from '../slug.ts';
import { oparlObject, pathOf, urlOf, type OparlPlace } from './object.ts';
import type { People } from './people.ts';

/** What has to be said in words: made where all words are. */
export interface OparlWords {
  readonly meetingName: (meeting: PublishedMeeting) => string;
  readonly result: (meeting: PublishedMeeting) => string;
  readonly resolution: (meeting: PublishedMeeting) => string | undefined;
  readonly proposalName: (matter: PublishedMatter, meeting: PublishedMeeting, proposal: string) => string;
}

/** What was before the bodies: meetings with their items, and the papers that were considered under them. */
export interface Business {
  readonly meetings: readonly { readonly body: string; readonly object: JsonObject }[];
  readonly agendaItems: readonly JsonObject[];
  readonly papers: readonly JsonObject[];
  readonly consultations: readonly JsonObject[];
}

interface Item {
  readonly one: PublishedMatter;
  readonly meeting: PublishedMeeting;
  readonly key: string;
  readonly sitting: string;
}

/** The matter is a paper, and each proposal and motion in it one; what a meeting made of it is an item of its agenda. */
export function businessOf(place: OparlPlace, matters: readonly PublishedMatter[], people: People, words: OparlWords): Business {
  const items = matters.flatMap((one) => one.meetings.map((meeting): Item => ({ one, meeting, key: `${one.name} ${meeting.name}`, sitting: sittingOf(meeting) })));
  const papers = matters.flatMap((one) => papersOf(one, words));
  const names = { meeting: uniqueSlugs(items.map(({ sitting }) => sitting)), item: uniqueSlugs(items.map(({ key }) => key)), paper: uniqueSlugs(papers.map(({ key }) => key)) };
  const url = { meeting: at('Meeting', names.meeting), item: at('AgendaItem', names.item), paper: at('Paper', names.paper), consultation: (key: string) => urlOf(place, pathOf('Consultation', names.item.get(key) ?? '')) };

  function at(type: 'Meeting' | 'AgendaItem' | 'Paper', known: ReadonlyMap<string, string>): (key: string) => string {
    return (key) => urlOf(place, pathOf(type, known.get(key) ?? ''));
  }

  const agendaItem = ({ one, meeting, key, sitting }: Item): JsonObject => oparlObject(place, 'AgendaItem', names.item.get(key) ?? '', {
    meeting: url.meeting(sitting), number: meeting.outcome.item, name: one.outcome.heading, consultation: url.consultation(key), result: words.result(meeting),
    ...given('resolutionText', words.resolution(meeting)), 'likvard:votes': meeting.votes.map((vote) => voteOf(one, vote, people)),
    ...given('likvard:about', one.matter.about),
  });
  const sittings = [...names.meeting.keys()].map((sitting) => items.filter((item) => item.sitting === sitting));
  return {
    agendaItems: items.map(agendaItem),
    meetings: sittings.flatMap((own) => own.slice(0, 1).map(({ one, meeting, sitting }) => ({
      body: meeting.outcome.body,
      object: oparlObject(place, 'Meeting', names.meeting.get(sitting) ?? '', {
        name: words.meetingName(meeting), organization: [people.organizationUrl(meeting.outcome.body)],
        participant: [...new Set(own.flatMap((item) => item.meeting.treatment.opened.attendees.map(({ person }) => people.personUrl(nameOf(one.matter.head, person)))))],
        agendaItem: own.map(agendaItem), 'likvard:day': dayOf(meeting),
      }),
    }))),
    papers: papers.map(({ key, own }) => oparlObject(place, 'Paper', names.paper.get(key) ?? '', {
      body: urlOf(place, pathOf('Body', '')), ...own.plain, ...(own.related === undefined ? {} : { relatedPaper: [url.paper(own.related)] }),
      ...(own.movers.length === 0 ? {} : { originatorPerson: own.movers.map(people.personUrl) }),
      consultation: own.related === undefined ? items.filter(({ one }) => paperKey(one) === key).map(consultation) : [],
    })),
    consultations: items.map(consultation),
  };

  function consultation({ one, meeting, key, sitting }: Item): JsonObject {
    const { result, clauses, body } = meeting.outcome;
    return oparlObject(place, 'Consultation', names.item.get(key) ?? '', {
      paper: url.paper(paperKey(one)), agendaItem: url.item(key), meeting: url.meeting(sitting), organization: [people.organizationUrl(body)],
      ...(result === 'decided' ? { authoritative: clauses.some(({ status }) => status === 'decided' || status === 'rejected') } : {}),
    });
  }
}

interface Paper {
  readonly key: string;
  readonly own: { readonly plain: JsonObject; readonly related: string | undefined; readonly movers: readonly string[] };
}

const paperKey = ({ name }: PublishedMatter): string => name;

function papersOf(one: PublishedMatter, words: OparlWords): readonly Paper[] {
  const { caseNumber, heading } = one.outcome;
  const proposals = one.meetings.flatMap((meeting) => [...new Map(meeting.treatment.proposals.map((proposal) => [proposal.id, proposal])).values()].map((proposal): Paper => ({
    key: `${one.name} ${meeting.name} ${proposal.id}`,
    own: {
      plain: { name: words.proposalName(one, meeting, proposal.id), reference: caseNumber, paperType: proposal.kind === 'official' ? 'Förslag' : 'Yrkande' },
      related: paperKey(one), movers: proposal.movers.map((id) => nameOf(one.matter.head, id)),
    },
  })));
  return [{ key: paperKey(one), own: { plain: { name: heading, reference: caseNumber, paperType: 'Ärende' }, related: undefined, movers: [] } }, ...proposals];
}

/** A body meets once on a day that is known; what is known only within days is a sitting of its own. */
function sittingOf({ name, outcome: { body, day } }: PublishedMeeting): string {
  const exact = exactDay(day);
  return exact === undefined ? name : `${body} ${exact}`;
}

/** The hour of a meeting is not in minutes, so that OParl's start, which takes one, is left out. */
function dayOf({ outcome: { day } }: PublishedMeeting): JsonObject {
  return { ...given('earliest', day?.earliest), ...given('latest', day?.latest) };
}

/** OParl has no votes: they are an extension of ours, with what each side meant. */
function voteOf({ matter: { head } }: PublishedMatter, { number, round, held, sides, passed }: PublishedVote, { personUrl }: People): JsonObject {
  return {
    number, stage: round.stage, clauses: round.clauses, yesMeans: meaning(sides.yes), noMeans: meaning(sides.no), tally: { ...held.tally }, ...given('yesSideWon', passed),
    ...given('winner', held.winner.kind === 'won' ? held.winner.proposal : undefined), ...given('decidedBy', held.winner.kind === 'won' ? held.winner.by : undefined),
    ...(held.ballots ? { ballots: held.ballots.map(({ person, option }) => ({ person: personUrl(nameOf(head, person)), option })) } : {}),
  };
}

function meaning({ kind, proposals }: SideMeaning): JsonObject {
  return { kind, proposals };
}
