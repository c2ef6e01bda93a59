/** What leaves a matter holds to the standard it is written in, and says in each what Ja and Nej meant. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { OparlFile } from '../../../src/core/procedure/exchange/oparl/object.ts';
import { oparlFiles } from '../../../src/core/procedure/exchange/oparl/oparl.ts';
import { mattersPopolo } from '../../../src/core/procedure/exchange/popolo.ts';
import { publishedMatter } from '../../../src/core/procedure/exchange/published.ts';
import { matterFiles, type MatterPublication } from '../../../src/core/swedish/procedure/export/matter-files.ts';
import { OPARL_WORDS, POPOLO_WORDS } from '../../../src/core/swedish/procedure/export/matter-words.ts';
import { day } from '../../register/example.ts';
import { readXml, wrongInAkn } from '../../register/akn.ts';
import { PRELUDES } from '../preludes.ts';
import { OUTCOMES } from '../vectors.ts';
import { allMatters, matterIn, regionMatter, S85, S93 } from './matters.ts';
import { replay } from '../../../src/core/procedure/matter/replay.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const published = [S85, S93].map((file) => regionMatter(file)).map(({ matter, replayed }) => publishedMatter(matter, replayed.state));
const everything = allMatters().map(({ name, matter }) => ({ name, one: publishedMatter(matter, replay(matter.head, matter.acts).state) }));
const publication: MatterPublication = { publisher: 'Utgivaren (konstruerad för provet)', address: 'https://data.example/arenden', published: day('2025-12-01') };
const files = matterFiles(published, publication);
const text = (name: string): string => files.find(({ file }) => file === name)?.text ?? '';

interface VoteEvent {
  readonly id: string;
  readonly motion_id: string;
  readonly result?: 'pass' | 'fail';
  readonly counts: readonly { readonly option: string; readonly value: number }[];
  readonly votes: readonly { readonly voter_id: string; readonly party_id?: string }[];
  readonly extras: { readonly clauses: readonly string[]; readonly winner?: string; readonly motion_passed?: string; readonly yes_means: Meaning; readonly no_means: Meaning };
}
interface Meaning { readonly kind: string; readonly proposal?: string; readonly rejects?: readonly string[] }
interface Popolo {
  readonly persons: readonly { readonly id: string }[]; readonly organizations: readonly { readonly id: string }[]; readonly events: readonly { readonly id: string }[];
  readonly memberships: readonly { readonly person_id: string; readonly organization_id: string }[];
  readonly motions: readonly { readonly id: string; readonly result?: string; readonly text: string; readonly creator_id?: string }[]; readonly vote_events: readonly VoteEvent[];
}

describe('Popolo', () => {
  const exported = plain(mattersPopolo(published, POPOLO_WORDS)) as Popolo;
  const isPopolo = ajv.compile(read('test/procedure/exchange/schemas/popolo.schema.json'));
  const motion = (id: string) => exported.motions.find((one) => one.id === id);
  const vote = (number: number) => exported.vote_events.find(({ id }) => id.endsWith(`omröstning ${number}`));

  test.each([{ name: 'both of the region', of: published }, ...everything.map(({ name, one }) => ({ name, of: [one] }))])('validates: $name', ({ of }) => {
    isPopolo(plain(mattersPopolo(of, POPOLO_WORDS)));
    expect(isPopolo.errors ?? []).toEqual([]);
  });

  test('says of clauses 6 and 7 that yes was to reject, that it lost, and that the additions were adopted', () => {
    expect(vote(4)).toMatchObject({ result: 'fail', extras: { clauses: ['6', '7'], motion_passed: 'no', winner: 'LEO', yes_means: { kind: 'rejection', rejects: ['LEO'] }, no_means: { kind: 'proposal', proposal: 'LEO' } } });
    expect(motion(vote(4)?.motion_id ?? '')).toMatchObject({ result: 'fail', text: expect.stringContaining('Avslag på LEO i punkterna 6 och 7') as string });
    expect(motion('RS/762/2024 regionstyrelsen § 85 punkt 6 LEO')).toMatchObject({ result: 'pass', creator_id: 'Lars-Erik Olofsson (KD)' });
  });

  test('has a motion that passed only where its own text won, whatever yes was', () => {
    for (const { counts, motion_id: id, result, extras } of exported.vote_events) {
      const [yes = 0, no = 0] = ['yes', 'no'].map((option) => counts.find((one) => one.option === option)?.value ?? 0);
      expect([id, result, motion(id)?.result, extras.motion_passed]).toEqual([id, yes > no ? 'pass' : 'fail', yes > no ? 'pass' : 'fail', yes > no ? 'yes' : 'no']);
    }
  });

  test.each(OUTCOMES.slice(0, 4).map((vector, at) => ({ ...vector, number: at + 1 })))('$id gives the same winner when it is read back by another program', ({ number, yes, no, abstain, expected }) => {
    const { counts, extras } = vote(number) ?? { counts: [], extras: undefined };
    const [yeses = 0, noes = 0] = counts.map(({ value }) => value);
    const side = yeses > noes ? extras?.yes_means : extras?.no_means;
    const winner = side?.kind === 'rejection' ? 'avslag' : side?.proposal;
    expect([counts.map(({ value }) => value), winner, { side: yeses > noes ? 'yes' : 'no', by: 'majority' }]).toEqual([[yes, no, abstain], extras?.winner, expected]);
  });

  test('names nobody and nothing that is not there', () => {
    const [people, bodies, motions] = [exported.persons, exported.organizations, exported.motions].map((all) => new Set(all.map(({ id }) => id)));
    expect(exported.memberships.filter(({ person_id: who, organization_id: where }) => !people?.has(who) || !bodies?.has(where))).toEqual([]);
    expect(exported.vote_events.flatMap(({ votes }) => votes).filter(({ voter_id: who, party_id: party }) => !people?.has(who) || (party !== undefined && !bodies?.has(party)))).toEqual([]);
    expect(exported.vote_events.filter(({ motion_id: id }) => !motions?.has(id))).toEqual([]);
    expect(motions?.size).toBe(exported.motions.length);
  });

  test('has no result for a vote whose record contradicts itself, but both things it says', () => {
    const asked = '- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }\n  - { händelse: omröstning begärs, proposition: p1, ja: NF, nej: C, fastställd: ja }\n  - { händelse: omröstning, proposition: p1, ja: [Ada, Bo, Eva], nej: [Cia, Dan], finner: C }\n';
    const closed = allMatters().find(({ name }) => name === 'nämnd avslutad');
    const { matter, replayed } = matterIn('prov.yaml', `${readPrelude('nämnd avslutad')}  ${asked}`);
    const [event] = (plain(mattersPopolo([publishedMatter(matter, replayed.state)], POPOLO_WORDS)) as Popolo).vote_events;
    expect(closed && event).toMatchObject({ extras: { conflict: { counted: 'NF', stated: 'C' } } });
    expect(event).not.toHaveProperty('result');
  });
});

describe('OParl', () => {
  const schema = read('test/procedure/exchange/schemas/oparl.schema.json') as { readonly $defs: Readonly<Record<string, object>> };
  ajv.addSchema(schema);
  const validators = new Map(Object.keys(schema.$defs).map((name) => [name, ajv.compile({ $ref: `oparl#/$defs/${name}` })]));
  const place = { publisher: 'Utgivaren (konstruerad för provet)', address: 'https://data.example/arenden', published: day('2025-12-01'), pageSize: 3 };
  const all = oparlFiles(published, place, OPARL_WORDS).map(({ path, json }) => ({ path, json: plain(json) as OparlFile['json'] }));
  const at = new Map(all.map(({ path, json }) => [`https://data.example/arenden/${path}`, json]));
  const urls = (value: unknown): readonly string[] => (typeof value === 'string' ? (value.startsWith('https://data.example') ? [value] : []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(urls) : []);
  const isList = (json: OparlFile['json']): boolean => 'data' in json;
  const objects = [...at.values()].filter((json) => !isList(json));
  const typeOf = (json: OparlFile['json']): string => String(json['type']).split('/').at(-1) ?? '';
  const of = (type: string): readonly OparlFile['json'][] => objects.filter((json) => typeOf(json) === type);

  test('has every object it should, each by its schema', () => {
    const wrong = [...at].flatMap(([url, json]) => {
      const validate = validators.get(isList(json) ? 'List' : typeOf(json));
      return validate?.(json) === true ? [] : [[url, validate?.errors]];
    });
    expect(wrong).toEqual([]);
    expect(Object.fromEntries(['System', 'Body', 'Organization', 'Person', 'Membership', 'Meeting', 'AgendaItem', 'Paper', 'Consultation'].map((type) => [type, of(type).length])))
      .toEqual({ System: 1, Body: 1, Organization: 9, Person: 17, Membership: 34, Meeting: 3, AgendaItem: 3, Paper: 8, Consultation: 3 });
  });

  test('leads with every address to a file that is there, and has each object at its own', () => {
    expect([...new Set(all.flatMap(({ json }) => urls(json)))].filter((url) => !at.has(url))).toEqual([]);
    expect(all.filter(({ json, path }) => !isList(json) && json['id'] !== `https://data.example/arenden/${path}`)).toEqual([]);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  test('has the same object inside another as at its own address', () => {
    const inside = (value: unknown): readonly OparlFile['json'][] => (Array.isArray(value) ? value.flatMap(inside) : typeof value === 'object' && value !== null ? ['id' in value && 'type' in value ? value as OparlFile['json'] : [], ...Object.values(value).map(inside)].flat() : []);
    expect(all.flatMap(({ json }) => inside(json)).filter((one) => JSON.stringify(at.get(String(one['id']))) !== JSON.stringify(one))).toEqual([]);
  });

  test('refers back where it is referred to', () => {
    const held = (json: OparlFile['json'], key: string): readonly string[] => urls(json[key]);
    for (const item of of('AgendaItem')) {
      expect(at.get(held(item, 'consultation')[0] ?? '')?.['agendaItem']).toBe(item['id']);
      expect(urls(at.get(held(item, 'meeting')[0] ?? '')?.['agendaItem'])).toContain(item['id']);
    }
    for (const one of of('Membership')) for (const key of ['person', 'organization']) expect(urls(at.get(held(one, key)[0] ?? '')?.['membership'])).toContain(one['id']);
  });

  test('gives every object of a list to whoever follows the way to the next page', () => {
    const body = of('Body')[0] ?? {};
    const followed = (first: string): readonly string[] => {
      const page = at.get(first);
      const { data, links: { next } } = page as unknown as { readonly data: readonly { readonly id: string }[]; readonly links: { readonly next?: string } };
      return [...data.map(({ id }) => id), ...(next === undefined ? [] : followed(next))];
    };
    for (const [key, type] of [['person', 'Person'], ['paper', 'Paper'], ['membership', 'Membership'], ['agendaItem', 'AgendaItem'], ['file', 'File']] as const) {
      expect([...followed(String(body[key]))].toSorted()).toEqual(of(type).map(({ id }) => String(id)).toSorted());
    }
    expect(at.get(String(body['person']))).toMatchObject({ pagination: { totalElements: 17, elementsPerPage: 3, currentPage: 1, totalPages: 6 } });
  });

  test('has the votes as an extension that says what each side meant', () => {
    const item = of('AgendaItem').find(({ number }) => number === '§ 85');
    expect(item?.['result']).toBe('Beslutat');
    expect(item?.['likvard:votes']).toMatchObject([{}, {}, {}, { yesMeans: { kind: 'rejection', proposals: ['LEO'] }, tally: { yes: 6, no: 7, abstain: 0 }, yesSideWon: 'no', winner: 'LEO' }]);
    expect(of('AgendaItem').find(({ number }) => number === '§ 93')?.['result']).toBe('Föreslår regionfullmäktige');
  });

  test('of two who have the same address in letters gives each one of their own', () => {
    const made = matterIn('prov.yaml', 'ärende: P/1/2025\nrubrik: Prov\nom: Konstruerat.\npersoner: { Åsa: S, Äsa: S, 李: S }\nhändelser:\n  - { händelse: sammanträde, organ: prov, slag: nämnd, paragraf: § 1, tjänstgörande: [Åsa, Äsa, 李] }\n');
    const paths = oparlFiles([publishedMatter(made.matter, made.replayed.state)], place, OPARL_WORDS).map(({ path }) => path);
    expect([paths.filter((path) => path.startsWith('oparl/person/')).length, new Set(paths).size]).toEqual([3, paths.length]);
  });
});

describe('Akoma Ntoso', () => {
  const documents = files.filter(({ file }) => file.startsWith('akn/'));

  test('of every matter holds to the specification', () => {
    const wrong = everything.flatMap(({ name, one }) => matterFiles([one], publication).filter(({ file }) => file.startsWith('akn/')).flatMap(({ text: xml }) => wrongInAkn(readXml(xml)).map((fault) => `${name}: ${fault}`)));
    expect([documents.flatMap(({ text: xml }) => wrongInAkn(readXml(xml))), wrong]).toEqual([[], []]);
  });

  test('has each vote by what the sides meant and the proposal that won', () => {
    expect(documents[0]?.text).toMatch(/<voting eId="vote_4" outcome="#forslag_leo" href="#voting">\s*<count eId="vote_4_ja" value="6" refersTo="#yes #forslag_avslag"\/>\s*<count eId="vote_4_nej" value="7" refersTo="#no #forslag_leo"\/>/u);
  });

  test('leaves out a meeting whose day is not known, and says which', () => {
    expect(documents.map(({ file }) => file)).toEqual(['akn/regionstyrelsen-2025-05-27-85-rs-762-2024.xml', 'akn/regionfullmaktige-2018-02-14-33-rs-1039-2017.xml']);
    expect(documents[0]?.about.sv).toContain('RS/1039/2017 regionstyrelsen § 93');
  });
});

describe('an export of matters', () => {
  test('has a line for each clause, for each clause and vote, and for each ballot', () => {
    const lines = (name: string): readonly string[] => text(name).trim().split('\n');
    expect([lines('punkter.csv').length, lines('omrostningar.csv').length, lines('roster.csv').length]).toEqual([12, 6, 53]);
    expect(lines('punkter.csv')[0]).toBe('organ;datum;paragraf;dnr;punkt;status;huvudförslag;motförslag;vinnare;avgjord_genom;föreslås;text;fallna;om');
    expect(lines('omrostningar.csv')[4]).toBe('regionstyrelsen;2025-05-27;§ 85;RS/762/2024;6;4;tillägg;avslag på LEO;LEO;6;7;0;LEO;omröstning;');
  });

  test('has a catalogue record that validates, with the form for reading as one of its files', () => {
    const record = JSON.parse(text('dcat.jsonld')) as { readonly 'dcat:dataset': { readonly 'dcat:distribution': readonly object[] } };
    const isRecord = ajv.compile(read('test/register/schemas/dcat.schema.json'));
    isRecord(record);
    expect(isRecord.errors ?? []).toEqual([]);
    expect(JSON.stringify(record['dcat:dataset']['dcat:distribution'])).toContain('oparl/system.json');
  });

  test('is the same bytes every time, and without a publisher has neither catalogue nor OParl', () => {
    expect(matterFiles(published, publication)).toEqual(files);
    const bare = matterFiles(published, { ...publication, publisher: undefined }).map(({ file }) => file);
    expect(bare.filter((file) => file.startsWith('oparl/') || file === 'dcat.jsonld')).toEqual([]);
  });

  test('says in every form that what is constructed is so', () => {
    const { matter, replayed } = matterIn('prov.yaml', readPrelude('nämnd hemgången'));
    const all = matterFiles([publishedMatter(matter, replayed.state)], publication);
    const silent = all.filter(({ file, text: one }) => !one.includes('Konstruerat') && !/oparl\/(?!agenda-item)|omrostningar|roster/u.test(file));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

function readPrelude(name: string): string {
  const found = PRELUDES.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}
