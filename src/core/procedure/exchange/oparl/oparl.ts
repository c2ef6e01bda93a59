import type { JsonObject } from '../json.ts';
import type { PublishedMatter } from '../published.ts';
import { businessOf, type OparlWords } from './business.ts';
import { listPages, listUrl } from './list.ts';
import { oparlObject, pathOf, urlOf, type OparlFile, type OparlPlace } from './object.ts';
import { peopleOf } from './people.ts';

/** The lists of a body by the key that leads to each; OParl 1.1 has one for every type of object, also where there are none. */
const LISTS = {
  organization: 'organizations', person: 'persons', meeting: 'meetings', paper: 'papers', agendaItem: 'agenda-items', consultation: 'consultations',
  membership: 'memberships', file: 'files', legislativeTermList: 'legislative-terms', locationList: 'locations',
} as const;

/**
 * Matters in the read form of OParl 1.1, as files to be put at the address: one system, one body, all objects at the addresses they
 * name, and the lists as pages. A folder of files cannot answer `modified_since`; that takes a server.
 */
export function oparlFiles(matters: readonly PublishedMatter[], place: OparlPlace, words: OparlWords): readonly OparlFile[] {
  const people = peopleOf(place, matters);
  const business = businessOf(place, matters, people, words);
  const content: Readonly<Record<keyof typeof LISTS, readonly JsonObject[]>> = {
    organization: people.organizations, person: people.persons, meeting: business.meetings.map(({ object }) => object), paper: business.papers,
    agendaItem: business.agendaItems, consultation: business.consultations, membership: people.memberships, file: [], legislativeTermList: [], locationList: [],
  };
  const keys = Object.keys(LISTS) as (keyof typeof LISTS)[];
  const system = oparlObject(place, 'System', '', { oparlVersion: 'https://schema.oparl.org/1.1/', body: listUrl(place, 'bodies'), name: place.publisher });
  const body = oparlObject(place, 'Body', '', {
    system: urlOf(place, pathOf('System', '')), name: place.publisher, ...Object.fromEntries(keys.map((key) => [key, listUrl(place, LISTS[key])])), legislativeTerm: [],
  });
  const objects = [system, body, ...keys.flatMap((key) => content[key])];
  const ofBodies = [...new Set(business.meetings.map((meeting) => meeting.body))];
  return [
    ...objects.map((json): OparlFile => ({ path: String(json['id']).slice(urlOf(place, '').length), json })),
    ...listPages(place, 'bodies', [body]), ...keys.flatMap((key) => listPages(place, LISTS[key], content[key])),
    ...ofBodies.flatMap((name) => listPages(place, people.meetingList(name), business.meetings.filter((meeting) => meeting.body === name).map(({ object }) => object))),
  ];
}
