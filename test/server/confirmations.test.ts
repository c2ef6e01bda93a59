import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDraft } from '../../src/core/minutes/record/file/read-draft.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { problem } from '../../src/wire/problem.ts';
import { confirmationsListed } from '../../src/wire/work/confirmations.ts';
import { work } from '../../src/wire/work/work.ts';
import { matterText } from '../../src/wire/writes/matters.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const FOLDER = 'examples/protokoll/bekrafta/';
let server: TestServer;
let secretary: Client;
let at = '';
beforeAll(async () => {
  server = await newServer('confirmations');
  secretary = await server.as('secretary');
  const form = new FormData();
  form.set('fil', new File([new Uint8Array(readFileSync(`${FOLDER}protokoll.txt`))], 'protokoll.txt'));
  const { id } = work.parse(await (await secretary.write('/api/protokoll', form)).json());
  const ended = await server.works.finished(id);
  const minutes = ended?.result && typeof ended.result === 'object' && 'id' in ended.result ? String(ended.result['id']) : '';
  at = `/api/protokoll/${minutes}/bekraftelser`;
});
afterAll(() => server.close());
const latest = async () => confirmationsListed.parse(await (await secretary.ask(at)).json()).confirmations;

describe('what minutes say is confirmed by a person, clause by clause', () => {
  test('from a draft, with a name that is said to be somebody, to a matter that is read back', async () => {
    const members = readFileSync(`${FOLDER}organ.yaml`, 'utf8');
    expect((await secretary.write(at, { members }, { seen: '1' })).status).toBe(201);
    expect(await latest()).toMatchObject([{ item: '12', by: 'Exempelanvändaren', said: expect.stringContaining('punkt 1: inte bekräftad') }]);
    const early = problem.parse(await (await secretary.write(at, { confirm: 'alla' }, { seen: '2' })).json());
    expect(early).toMatchObject({ status: 422, faults: [{ text: expect.stringContaining('Persson') }] });
    expect((await secretary.write(at, { names: ['M-B Persson (M)=Maj-Britt Holm Persson'], confirm: 'alla' }, { seen: '2' })).status).toBe(201);
    const [done] = await latest();
    expect(done?.draft).toContain('Exempelanvändaren');
    const { matter, problems } = readMatter('arende.yaml', done?.matter ?? '');
    expect([problems, matter?.head.caseNumber]).toEqual([[], 'VVN/31/2025']);
    expect((await secretary.write('/api/regelbocker/jamtland-harjedalen/arenden', { id: 'vvn-31-2025', text: done?.matter })).status).toBe(201);
  });

  test('by nobody who only reads', async () => {
    expect((await (await server.as('auditor')).write(at, { confirm: 'alla' }, { seen: '3' })).status).toBe(403);
  });
});

describe('an act that the minutes say otherwise', () => {
  const change = (id: string, act: string): { readonly change: { readonly id: string; readonly act: string } } => ({ change: { id, act } });
  const NOTE = '  - händelse: reservation\n    av: [Folke Sandin]\n    punkter: [1]\n    till förmån för: [Sandin]\n    rader: 1\n';
  let own = '';
  const listed = async () => confirmationsListed.parse(await (await secretary.ask(own)).json());
  beforeAll(async () => {
    const form = new FormData();
    form.set('fil', new File([new Uint8Array(readFileSync('examples/protokoll/till-registret/mobila-team.txt'))], 'mobila-team.txt'));
    const { id } = work.parse(await (await secretary.write('/api/protokoll', form)).json());
    const ended = await server.works.finished(id);
    own = `/api/protokoll/${ended?.result && typeof ended.result === 'object' && 'id' in ended.result ? String(ended.result['id']) : ''}/bekraftelser`;
    await secretary.write(own, { confirm: 'alla' }, { seen: '1' });
  });

  test('is changed with its lines kept and who changed it said; what rested on it is to be confirmed again', async () => {
    expect((await secretary.write(own, change('reservation-sandin', NOTE), { seen: '2' })).status).toBe(201);
    const { confirmations: [made] } = await listed();
    const read = readDraft('utkast.yaml', made?.draft ?? '');
    const event = read.kind === 'read' ? read.draft.events.find(({ id }) => id === 'reservation-sandin') : undefined;
    expect(event).toMatchObject({ lines: '58', changedBy: 'Exempelanvändaren', keys: { punkter: ['1'], 'anmärkning': 'Ändrad vid granskningen av Exempelanvändaren; raderna är de som lästes.' } });
    expect(event?.mark).toBeDefined();
    expect(read.kind === 'read' && read.draft.clauses.map(({ confirmedBy }) => confirmedBy)).toEqual([undefined, undefined]);
    expect(made?.matter).toBeUndefined();
  });

  test('is said in the matter that is confirmed from it', async () => {
    expect((await secretary.write(own, { confirm: 'alla' }, { seen: '3' })).status).toBe(201);
    const { confirmations: [made] } = await listed();
    expect(made?.matter).toContain('anmärkning: Ändrad vid granskningen av Exempelanvändaren');
    expect(readMatter('arende.yaml', made?.matter ?? '').problems).toEqual([]);
  });

  test('is not changed to what is no act, nor where the draft has none of that name', async () => {
    for (const [id, act] of [['reservation-sandin', 'hej'], ['reservation-sandin', `${NOTE}${NOTE}`], ['ingen', NOTE]] as const) {
      expect(problem.parse(await (await secretary.write(own, change(id, act), { seen: '4' })).json())).toMatchObject({ type: '/api#not-one-act' });
    }
  });
});

describe('a matter saved from minutes, of which more is confirmed', () => {
  test('gets the new clauses, keeps what was recorded since, and has both readings in the record', async () => {
    const text = (clauses: readonly string[]): string => `ärende: P/1\nrubrik: Prov\npersoner: { Ada Ek: S }\nhändelser:\n  - { händelse: sammanträde, id: s, organ: provnämnden, slag: nämnd, dag: 2026-03-03, paragraf: § 1, mandat: 1, närvaro: fullständig, ordförande: Ada Ek, tjänstgörande: [Ada Ek] }\n  - { händelse: förslag, id: f, beteckning: NF, från: oss, punkter: { ${clauses.map((one) => `${one}: Tack ${one}`).join(', ')} } }\n  - { händelse: överläggningen avslutas, id: o }\n${clauses.map((one) => `  - { händelse: proposition, id: r${one}, punkter: [${one}], steg: enkel, ställs: [NF], finner: NF }\n`).join('')}  - { händelse: beslut, id: b, punkter: { ${clauses.map((one) => `${one}: NF`).join(', ')} } }\n`;
    const matters = '/api/regelbocker/jamtland-harjedalen/arenden';
    expect((await secretary.write(matters, { id: 'p-1', text: text(['2']) })).status).toBe(201);
    expect((await secretary.write(`${matters}/p-1/handelser`, { act: '  - { händelse: sammanträdet avslutas }\n' }, { seen: '1' })).status).toBe(201);
    expect((await secretary.write(`${matters}/p-1/lasning`, { text: text(['1', '2']) }, { seen: '2' })).status).toBe(201);
    const { length, text: { text: now } } = matterText.parse(await (await secretary.ask(`${matters}/p-1`)).json());
    expect([length, now]).toEqual([3, `${text(['1', '2'])}  - { händelse: sammanträdet avslutas }\n`]);
    expect((await secretary.write(`${matters}/p-1/handelser`, { act: '  - { händelse: justering, dag: 2026-03-10 }\n' }, { seen: '3' })).status).toBe(201);
    const narrower = problem.parse(await (await secretary.write(`${matters}/p-1/lasning`, { text: text(['1']) }, { seen: '4' })).json());
    expect(narrower).toMatchObject({ type: '/api#reading-otherwise', detail: expect.stringContaining('Punkt 2') });
    const filed = problem.parse(await (await secretary.write(`${matters}/rs-762-2024-p85/lasning`, { text: text(['1']) })).json());
    expect(filed).toMatchObject({ type: '/api#not-found' });
  });
});
