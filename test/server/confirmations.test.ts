import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { problem } from '../../src/wire/problem.ts';
import { confirmationsListed } from '../../src/wire/work/confirmations.ts';
import { work } from '../../src/wire/work/work.ts';
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
