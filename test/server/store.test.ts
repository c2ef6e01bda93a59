import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson, hashOf } from '../../src/node/store/canonical.ts';
import { restoredImports } from '../../src/node/imports/dumped.ts';
import { restore } from '../../src/node/store/dump/restore.ts';
import { writeDump } from '../../src/node/store/dump/write-dump.ts';
import type { Appending } from '../../src/node/store/append.ts';
import { openStore, type OpenStore } from '../../src/node/store/open-store.ts';
import { verify } from '../../src/node/store/verify.ts';
import { newStore } from './open/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
const opened: OpenStore[] = [];
const fresh = async (): Promise<OpenStore & { readonly url: string }> => {
  const open = await newStore('store');
  opened.push(open);
  return open;
};
const act = (stream: string, expected: number, more: Partial<Appending> = {}): Appending => ({ stream, kind: 'act', body: { text: `händelse ${expected}`, tal: 1.5 }, by: 'Ada', expected, ...more });

let shared: OpenStore & { readonly url: string };
beforeAll(async () => { shared = await fresh(); });
afterAll(async () => {
  for (const { store } of opened) await store.close();
  rmSync(folder, { recursive: true });
});

describe('the record', () => {
  test('gives back what was recorded, in order, each entry tied to the one before', async () => {
    for (const at of [0, 1, 2]) expect(await shared.store.append(act('matter:a', at))).toMatchObject({ kind: 'recorded', entry: { at: at + 1, by: 'Ada' } });
    const entries = await shared.store.stream('matter:a');
    expect(entries.map(({ at, body }) => [at, body])).toEqual([0, 1, 2].map((at) => [at + 1, { text: `händelse ${at}`, tal: 1.5 }]));
    expect(entries.slice(1).map(({ before }) => before)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
  });

  test('refuses a writer who has not seen what another wrote', async () => {
    expect(await shared.store.append(act('matter:a', 2))).toEqual({ kind: 'conflict', found: 3 });
  });

  test('records a write that is sent again once, and refuses its key for another', async () => {
    const first = await shared.store.append(act('matter:b', 0, { key: 'k1', asked: 'a' }));
    expect(await shared.store.append(act('matter:b', 0, { key: 'k1', asked: 'a' }))).toEqual({ ...first, first: 'again' });
    expect(await shared.store.append(act('matter:b', 1, { key: 'k1', asked: 'b' }))).toEqual({ kind: 'keyTaken' });
    expect(await shared.store.stream('matter:b')).toHaveLength(1);
  });

  test('lets exactly one of many simultaneous writers have a place', async () => {
    const results = await Promise.all(Array.from({ length: 30 }, () => shared.store.append(act('matter:c', 0))));
    expect(results.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    expect(await verify(shared.database, undefined)).toMatchObject({ kind: 'whole' });
  });

  test('is one chain when two programs write at once, and each sees what the other wrote', async () => {
    const other = await openStore('', { kind: 'here', now: () => '2026-11-22T09:00:00.000Z' }, shared.url);
    opened.push(other);
    expect(await other.store.stream('matter:d0')).toEqual([]);
    await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? shared : other).store.append(act(`matter:d${at}`, 0))));
    expect(await verify(shared.database, undefined)).toMatchObject({ kind: 'whole' });
    await expect.poll(async () => (await other.store.stream('matter:d0')).length).toBe(1);
  });

  test('cannot be changed in the database', async () => {
    for (const change of ['UPDATE record SET body = \'{}\'', 'DELETE FROM record', 'TRUNCATE record CASCADE']) {
      await expect(sql.raw(change).execute(shared.database)).rejects.toThrow('what is recorded is never changed');
    }
  });
});

describe('somebody who changes the record all the same', () => {
  const tampered = async (change: string): Promise<unknown> => {
    const { store, database } = await fresh();
    for (const at of [0, 1, 2, 3]) await store.append(act('order:1', at, { key: `k${at}`, contents: at === 1 ? [new TextEncoder().encode('fil')] : [] }));
    const before = await verify(database, undefined);
    await sql.raw('ALTER TABLE record DISABLE TRIGGER ALL; ALTER TABLE content DISABLE TRIGGER ALL').execute(database);
    await sql.raw(change).execute(database);
    const [seal, found] = [before.kind === 'whole' ? { number: before.count, hash: before.last } : undefined, await verify(database, undefined)];
    return found.kind === 'whole' ? verify(database, seal) : found;
  };

  test.each([
    ['another content', 'UPDATE record SET body = \'{"text":"x"}\' WHERE number = 2', { number: 2, stream: 'order:1', at: 2, what: 'hash' }],
    ['another writer', 'UPDATE record SET "by" = \'Eva\' WHERE number = 3', { number: 3, at: 3, what: 'hash' }],
    ['another time', 'UPDATE record SET "when" = \'2020-01-01T00:00:00.000Z\' WHERE number = 1', { number: 1, at: 1, what: 'hash' }],
    ['an entry taken out', 'DELETE FROM record WHERE number = 2', { number: 2, what: 'gone' }],
    ['the last entry taken out', 'DELETE FROM record WHERE number = 4', { number: 4, what: 'answered' }],
    ['a file changed', 'UPDATE content SET bytes = \'x\'', { what: 'content' }],
    ['an entry replaced with its hash made anew', 'UPDATE record SET hash = \'0\' WHERE number = 2', { number: 2, what: 'hash' }],
  ])('%s is found with its place', async (_, change, fault) => {
    expect(await tampered(change)).toMatchObject({ kind: 'broken', fault });
  });

  test('a whole record made anew is found with the seal taken before', async () => {
    const { database, store } = await fresh();
    await store.append(act('order:1', 0));
    expect(await verify(database, { number: 1, hash: 'a'.repeat(64) })).toMatchObject({ kind: 'broken', fault: { number: 1, what: 'seal' } });
  });
});

describe('a backup', () => {
  test('is read back whole in an empty store, and refused in another', async () => {
    const [from, to] = [await fresh(), await fresh()];
    for (const at of [0, 1, 2]) await from.store.append(act('matter:a', at, { contents: [Buffer.from([0, 255, at])] }));
    const file = join(folder, 'kopia.jsonl');
    expect(await writeDump(from.database, file, async () => [])).toEqual({ entries: 3, files: 3, imported: 0 });
    expect(await restore(to.database, file, restoredImports(folder))).toEqual({ entries: 3, files: 3, imported: 0 });
    expect(await to.store.page(0, 10)).toEqual(await from.store.page(0, 10));
    expect(await verify(to.database, undefined)).toEqual(await verify(from.database, undefined));
    await expect(restore(to.database, file, restoredImports(folder))).rejects.toMatchObject({ code: 'store-not-empty', facts: { count: '3' } });
  });

  test('that is damaged anywhere restores nothing, and names the line', async () => {
    const text = readFileSync(join(folder, 'kopia.jsonl'), 'utf8');
    const lines = text.trimEnd().split('\n');
    const damaged = [...lines.map((line, at) => lines.with(at, line.replace(/[0-9a-f](?=[^0-9a-f]*$)/u, (it) => (it === '1' ? '2' : '1')))), lines.slice(0, -1), lines.slice(1), lines.toSpliced(2, 1), [...lines, lines[1] ?? '']];
    const { database } = await fresh();
    for (const one of damaged) {
      writeFileSync(join(folder, 'skadad.jsonl'), `${one.join('\n')}\n`);
      await expect(restore(database, join(folder, 'skadad.jsonl'), restoredImports(folder))).rejects.toMatchObject({ code: 'store-dump-broken' });
    }
    expect(await verify(database, undefined)).toMatchObject({ kind: 'whole', count: 0 });
  });
});

describe('the form that is hashed', () => {
  test('is the same for the same content in any order, and reads back as it was', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }));
    expect(canonicalJson({ b: 1, a: { d: [], c: null } })).toBe('{"a":{"c":null,"d":[]},"b":1}');
  });

  test('is another for every other entry', () => {
    const row = { number: 1, stream: 's', at: 1, kind: 'act' as const, body: '{}', by: 'a', when: 'w', before: 'b' };
    const others = [{ number: 2 }, { stream: 't' }, { at: 2 }, { kind: 'run' as const }, { body: '[]' }, { by: 'b' }, { when: 'x' }, { before: 'c' }];
    expect(new Set([row, ...others.map((other) => ({ ...row, ...other }))].map(hashOf)).size).toBe(others.length + 1);
  });
});
