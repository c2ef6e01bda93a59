import { REJECTION } from '../acts/question-acts.ts';
import { nameOf } from '../outcome-of.ts';
import { quorumOf } from '../law/thresholds.ts';
import type { Day } from '../../quantity/day.ts';
import { exactDay } from './json.ts';
import type { PublishedMatter, PublishedMeeting, PublishedVote } from './published.ts';
import { slug, uniqueSlugs } from './slug.ts';
import { element, xmlText, type Element } from './xml.ts';

/** The parts of minutes in the order they are read, each a heading and its sentences: made where all words are. */
export interface MinutesPart {
  readonly kind: 'proposals' | 'voting' | 'decision' | 'dissents';
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Minutes as Akoma Ntoso, and those that could not be written: the form wants the day of the meeting. */
export interface AknMinutes {
  readonly documents: readonly { readonly file: string; readonly text: string }[];
  readonly leftOut: readonly string[];
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What every meeting made of its matter, as the debate record of Akoma Ntoso 1.0. These are not the attested minutes. */
export function aknMinutes(matters: readonly PublishedMatter[], partsOf: (matter: PublishedMatter, meeting: PublishedMeeting) => readonly MinutesPart[]): AknMinutes {
  const all = matters.flatMap((one) => one.meetings.map((meeting) => ({ one, meeting, day: exactDay(meeting.outcome.day) })));
  return {
    documents: all.flatMap(({ one, meeting, day }) => (day === undefined ? [] : [{ file: `${meeting.name}-${one.name}.xml`, text: documentOf(one, meeting, day, partsOf(one, meeting)) }])),
    leftOut: all.flatMap(({ one: { outcome: { caseNumber } }, meeting: { outcome: { body, item } }, day }) => (day === undefined ? [`${caseNumber} ${body} ${item}`] : [])),
  };
}

function documentOf(one: PublishedMatter, meeting: PublishedMeeting, day: Day, parts: readonly MinutesPart[]): string {
  const { outcome: { body, item }, votes } = meeting;
  const ids = proposalIds(meeting);
  const meta = element('meta', {}, [identification(one, meeting, day), ...(votes.length > 0 ? [analysis(meeting, ids)] : []), references(one, meeting, ids)]);
  const sections = parts.filter(({ sentences }) => sentences.length > 0).map(({ kind, heading, sentences }) => section(kind, heading, kind, sentences));
  const whole = element('debateSection', { name: 'arende', eId: 'arende' }, [
    element('num', {}, [item]), element('heading', {}, [`${one.outcome.heading} (${one.outcome.caseNumber})`]), ...said(one).map((text, at) => narrative(`om_${at + 1}`, text)), ...sections,
  ]);
  return xmlText(element('akomaNtoso', { xmlns: NAMESPACE }, [element('debate', { name: 'protokoll' }, [
    meta, element('preface', {}, [element('p', {}, [`${body} ${day}`])]), element('debateBody', {}, [whole]),
  ])]));
}

function said({ matter: { about, source } }: PublishedMatter): readonly string[] {
  return [about, source].flatMap((text) => text ?? []);
}

function section(name: string, heading: string, eId: string, sentences: readonly string[]): Element {
  return element('debateSection', { name, eId }, [element('heading', {}, [heading]), ...sentences.map((text, at) => narrative(`${eId}_${at + 1}`, text))]);
}

const narrative = (eId: string, text: string): Element => element('narrative', { eId }, [text]);

function identification({ outcome: { caseNumber } }: PublishedMatter, { outcome: { body, item } }: PublishedMeeting, day: Day): Element {
  const work = `/akn/se/debate/${slug(body)}/${day}/${slug(item)}`;
  const author = element('FRBRauthor', { href: '#organ' });
  const date = element('FRBRdate', { date: day, name: 'sammantrade' });
  const iri = (value: string): readonly Element[] => [element('FRBRthis', { value }), element('FRBRuri', { value })];
  return element('identification', { source: '#utgivning' }, [
    element('FRBRWork', {}, [...iri(work), date, author, element('FRBRcountry', { value: 'se' }), element('FRBRnumber', { value: caseNumber })]),
    element('FRBRExpression', {}, [...iri(`${work}/swe@${day}`), date, author, element('FRBRlanguage', { language: 'swe' })]),
    element('FRBRManifestation', {}, [...iri(`${work}/swe@${day}.xml`), date, author]),
  ]);
}

/** Every vote, by what its two sides meant: the outcome is the proposal that won, so nobody has to know what yes was for. */
function analysis({ votes, treatment: { opened: { seats } } }: PublishedMeeting, ids: ProposalIds): Element {
  return element('analysis', { source: '#utgivning' }, [element('parliamentary', {}, votes.map((vote) => voting(vote, seats, ids)))]);
}

function voting({ number, held: { tally, winner }, vote: { yes, no } }: PublishedVote, seats: number | undefined, ids: ProposalIds): Element {
  const refer = (proposal: string): string => `#${ids.get(proposal) ?? 'unknown'}`;
  const eId = `vote_${number}`;
  const count = (word: string, value: number, refersTo: string): Element => element('count', { eId: `${eId}_${word}`, value: String(value), refersTo });
  return element('voting', { eId, outcome: winner.kind === 'won' ? refer(winner.proposal) : '#unknown', href: '#voting' }, [
    ...(seats === undefined ? [] : [element('quorum', { eId: `${eId}_quorum`, value: String(quorumOf(seats)) })]),
    count('ja', tally.yes, `#yes ${refer(yes)}`), count('nej', tally.no, `#no ${refer(no)}`), count('avstar', tally.abstain, '#abstain'),
  ]);
}

type ProposalIds = ReadonlyMap<string, string>;

/** Everything that could be voted for, with the id it has in the document. */
function proposalIds({ treatment, votes }: PublishedMeeting): ProposalIds {
  const proposals = [...treatment.proposals.map(({ id }) => id), ...votes.flatMap(({ vote: { yes, no } }) => [yes, no])];
  return new Map([...uniqueSlugs(proposals)].map(([proposal, name]) => [proposal, `forslag_${name}`]));
}

const CONCEPTS = { yes: 'ja', no: 'nej', abstain: 'avstår', unknown: 'okänt' } as const;

function references({ matter: { head } }: PublishedMatter, { outcome: { body }, treatment, votes }: PublishedMeeting, ids: ProposalIds): Element {
  const concept = (eId: string, showAs: string): Element => element('TLCConcept', { eId, href: `/akn/ontology/concept/se/${eId}`, showAs });
  return element('references', { source: '#utgivning' }, [
    element('TLCOrganization', { eId: 'organ', href: `/akn/ontology/organization/se/${slug(body)}`, showAs: body }),
    element('TLCOrganization', { eId: 'utgivning', href: '/akn/ontology/organization/se/utgivning', showAs: 'den som gett ut uppgifterna' }),
    ...treatment.opened.attendees.map(({ person }, at) => element('TLCPerson', { eId: `person_${at + 1}`, href: `/akn/ontology/person/se/${slug(person)}`, showAs: nameOf(head, person) })),
    ...(votes.length === 0 ? [] : [...Object.entries(CONCEPTS).map(([eId, word]) => concept(eId, word)), ...[...ids].map(([proposal, id]) => concept(id, proposal === REJECTION ? 'avslag på det som ställts' : proposal))]),
  ]);
}
