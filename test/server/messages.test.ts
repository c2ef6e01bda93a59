import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoredImports } from '../../src/node/imports/dumped.ts';
import { restore } from '../../src/node/store/dump/restore.ts';
import { writeDump } from '../../src/node/store/dump/write-dump.ts';
import { verify } from '../../src/node/store/verify.ts';
import { eraseOld, keepMessage, messagesOf } from '../../src/node/server/messages/messages.ts';
import { problem } from '../../src/wire/problem.ts';
import { newServer, type TestServer } from './open/server.ts';
import { newStore } from './open/database.ts';

const NOTHING_BESIDE = async () => [];

const SECRET = 'kontakt-mig@example.se';

let server: TestServer;
let folder = '';
beforeAll(async () => {
  server = await newServer('messages');
  folder = mkdtempSync(join(tmpdir(), 'likvard-meddelanden-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const kept = async (): Promise<string> => {
  await keepMessage(server.open.store, { about: 'Karta', text: 'Jag ser inte färgerna', contact: SECRET });
  return (await messagesOf(server.open.store))[0]?.id ?? '';
};
const everywhere = async (): Promise<string> => {
  const { database } = server.open;
  const rows = await Promise.all([database.selectFrom('record').selectAll().execute(), database.selectFrom('answered').selectAll().execute(), database.selectFrom('message').selectAll().execute()]);
  return JSON.stringify(rows);
};

describe('a message', () => {
  test('stands beside the record, which has its fingerprint only', async () => {
    const id = await kept();
    const entries = await server.open.store.stream(`message:${id}`);
    expect(JSON.stringify(entries)).not.toContain(SECRET);
    expect(await everywhere()).toContain(SECRET);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole' });
  });

  test('is erased by an economist when it has been handled: who, when and what was done stays, what was written does not', async () => {
    const [{ id } = { id: '' }] = await messagesOf(server.open.store);
    const erase = async (role: 'economist' | 'auditor' | 'public', seen = '1') => (await server.as(role)).write(`/api/meddelanden/${id}/radering`, { handled: 'Färgerna är bytta.' }, { seen });
    expect([(await erase('auditor')).status, (await erase('public')).status]).toEqual([403, 401]);
    expect((await erase('economist')).status).toBe(201);
    expect(await messagesOf(server.open.store)).toEqual([{ id, when: '2026-11-22T09:00:00.000Z', state: 'erased', erased: { by: 'Exempelanvändaren', when: '2026-11-22T09:00:00.000Z', handled: 'Färgerna är bytta.' } }]);
    expect(await everywhere()).not.toContain(SECRET);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole' });
    expect(problem.parse(await (await erase('economist', '2')).json()).type).toBe('/api#conflict');
  });

  test('that is changed, taken away or put back without the record knowing is found', async () => {
    const id = await kept();
    const { database } = server.open;
    const [row] = await database.selectFrom('message').selectAll().where('id', '=', id).execute();
    const found = { kind: 'broken', fault: { what: 'message', stream: id } };
    await sql`UPDATE message SET written = replace(written, 'inte', 'nog') WHERE id = ${id}`.execute(database);
    expect(await verify(database, undefined)).toMatchObject(found);
    await sql`DELETE FROM message WHERE id = ${id}`.execute(database);
    expect(await verify(database, undefined)).toMatchObject(found);
    if (row) await database.insertInto('message').values(row).execute();
    expect(await verify(database, undefined)).toMatchObject({ kind: 'whole' });
    await (await server.as('economist')).write(`/api/meddelanden/${id}/radering`, { handled: 'klart' }, { seen: '1' });
    if (row) await database.insertInto('message').values(row).execute();
    expect(await verify(database, undefined)).toMatchObject(found);
    await sql`DELETE FROM message WHERE id = ${id}`.execute(database);
  });

  test('of an older server stands in the record, is read, and says that it cannot be erased', async () => {
    await server.open.store.append({ stream: 'message:gammalt', kind: 'message', body: { about: 'Karta', text: 'från förr' }, by: 'publik', expected: 0 });
    expect((await messagesOf(server.open.store)).find(({ id }) => id === 'gammalt')).toMatchObject({ state: 'fixed', written: { text: 'från förr' } });
    const refused = problem.parse(await (await (await server.as('economist')).write('/api/meddelanden/gammalt/radering', { handled: 'x' }, { seen: '1' })).json());
    expect([refused.status, refused.type]).toEqual([409, '/api#message-fixed']);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole' });
  });

  test('is in a backup until it is erased, and comes back with it', async () => {
    const id = await kept();
    const file = join(folder, 'kopia.jsonl');
    await writeDump(server.open.database, file, NOTHING_BESIDE);
    expect(readFileSync(file, 'utf8')).toContain(SECRET);
    const other = await newStore('messages_restored');
    await restore(other.database, file, restoredImports(folder));
    expect((await messagesOf(other.store)).find((one) => one.id === id)).toMatchObject({ state: 'read', written: { contact: SECRET } });
    expect(await verify(other.database, undefined)).toMatchObject({ kind: 'whole' });
    await other.store.close();
    await (await server.as('economist')).write(`/api/meddelanden/${id}/radering`, { handled: 'klart' }, { seen: '1' });
    const later = join(folder, 'senare.jsonl');
    await writeDump(server.open.database, later, NOTHING_BESIDE);
    expect(readFileSync(later, 'utf8')).not.toContain(SECRET);
  });

  test('is erased by itself when it has been kept for as long as it may', async () => {
    const id = await kept();
    const stateAt = async (now: string, days: number | undefined): Promise<string | undefined> => {
      await eraseOld(server.open.store, days, now, 'Tiden hade gått ut.');
      return (await messagesOf(server.open.store)).find((one) => one.id === id)?.state;
    };
    expect(await stateAt('2036-01-01T00:00:00.000Z', undefined)).toBe('read');
    expect(await stateAt('2026-12-22T09:00:00.000Z', 30)).toBe('read');
    expect(await stateAt('2026-12-22T09:00:00.001Z', 30)).toBe('erased');
  });
});
