import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attest } from '../../../src/node/imports/attest.ts';
import { dumpedImports, restoredImports } from '../../../src/node/imports/dumped.ts';
import { openImports } from '../../../src/node/imports/open-imports.ts';
import { importFolder, ownUnfinished, unfinishedFolder } from '../../../src/node/imports/places.ts';
import { tidyImports } from '../../../src/node/imports/tidy.ts';
import { restore } from '../../../src/node/store/dump/restore.ts';
import { writeDump } from '../../../src/node/store/dump/write-dump.ts';
import { importBody, importsListed, type ImportBody } from '../../../src/wire/imports.ts';
import { session } from '../../../src/wire/session.ts';
import { newStore } from '../open/database.ts';
import { newServer } from '../open/server.ts';
import { exampleFigures, FIGURES, moreListed, send } from './sent.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'likvard-krasch-'));
  folders.push(made);
  return made;
};
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly address: string;
}

/** The server as a program of its own, on a database that outlives it. */
function started(data: string, url: string): Promise<Program> {
  const child = spawn(process.execPath, ['dist/build/src/node/cli/main.js', 'starta', '--port', '0'], { env: { ...process.env, LIKVARD_DATA: data, DATABASE_URL: url, LIKVARD_NO_OPEN: '1', LIKVARD_LOGG: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', () => { reject(new Error('the server did not start')); });
    child.stdout.on('data', (text: Buffer) => {
      const [address] = /http:\/\/\S+/u.exec(text.toString()) ?? [];
      if (address !== undefined) resolve({ child, address });
    });
  });
}

const killed = ({ child }: Program): Promise<void> => new Promise((resolve) => {
  child.removeAllListeners('exit');
  child.once('exit', () => { resolve(); });
  child.kill('SIGKILL');
});

const waiting = (data: string): readonly string[] => (existsSync(unfinishedFolder(data)) ? readdirSync(unfinishedFolder(data)).flatMap((owner) => readdirSync(join(unfinishedFolder(data), owner))) : []);

describe('a server that is killed', () => {
  test('in the middle of what is sent leaves nothing half done: the next start clears it away', async () => {
    const { store, url } = await newStore('krasch');
    await store.close();
    const data = folder();
    const first = await started(data, url);
    const begun = await fetch(`${first.address}/api/session`);
    const { csrf } = session.parse(await begun.json());
    const sending = request(`${first.address}/api/inlasningar`, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b', 'x-likvard-csrf': csrf, 'cookie': (begun.headers.get('set-cookie') ?? '').split(';')[0], 'if-match': '0', 'idempotency-key': 'mitt-i-allt' } });
    sending.on('error', () => {});
    sending.write('--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nfigures\r\n--b\r\nContent-Disposition: form-data; name="fil"; filename="koppling.yaml"\r\n\r\nhalva');
    await expect.poll(() => waiting(data), { timeout: 20_000 }).toHaveLength(1);
    await killed(first);
    expect(waiting(data)).toHaveLength(1);

    const second = await started(data, url);
    expect(waiting(data)).toEqual([]);
    const again = await fetch(`${second.address}/api/session`);
    const listed = await fetch(`${second.address}/api/inlasningar`, { headers: { cookie: (again.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } });
    expect(importsListed.parse(await listed.json()).imports).toEqual([]);
    await killed(second);
  });

  test('between the record and the disk has its files put in their place by the next start, and others than the record\'s are laid aside', async () => {
    const server = await newServer('mellan');
    const economist = await server.as('economist');
    expect((await send(economist, { fields: FIGURES, files: exampleFigures() })).status).toBe(201);
    const [entry] = await server.open.store.stream('import:figures/jamtland-harjedalen');
    const body = importBody.parse(entry?.body);
    // As the disk is when the program stops just before the folder gets its name.
    const unfinished = join(unfinishedFolder(server.data), ownUnfinished(server.data).split('/').at(-1) ?? '', 'mitt-i');
    mkdirSync(join(unfinished, '..'), { recursive: true });
    renameSync(importFolder(server.data, body), unfinished);
    expect(await tidyImports(server.data, server.open.store)).toEqual({ finished: 1, cleared: 0, aside: 0 });
    expect(await attest(server.open.database, server.data, undefined)).toMatchObject({ kind: 'whole', imported: body.files.length + 1 });

    const unknown: ImportBody = { ...body, id: 'okand-00000000' };
    mkdirSync(join(importFolder(server.data, unknown), 'filer'), { recursive: true });
    writeFileSync(join(importFolder(server.data, unknown), 'uppgifter.json'), JSON.stringify(unknown));
    expect(await tidyImports(server.data, server.open.store)).toEqual({ finished: 0, cleared: 0, aside: 1 });
    expect(existsSync(importFolder(server.data, unknown))).toBe(false);

    // A start on the wrong database lays all aside, and one on the right database has it back.
    const other = await newStore('fel_databas');
    expect(await tidyImports(server.data, other.store)).toMatchObject({ aside: 1 });
    expect((await openImports(server.data, server.open.store)).mappingOf(body.id)).toBeDefined();
    await other.store.close();
    await server.close();
  });
});

test('what another program is working on is left alone', async () => {
  const data = folder();
  const { store } = await newStore('grannen');
  const neighbour = join(unfinishedFolder(data), (ownUnfinished(data).split('/').at(-1) ?? '').replace(/\d+$/u, String(process.ppid)), 'pagar');
  const elsewhere = join(unfinishedFolder(data), 'annan-dator-1', 'pagar');
  for (const one of [neighbour, elsewhere]) mkdirSync(one, { recursive: true });
  expect(await tidyImports(data, store)).toEqual({ finished: 0, cleared: 0, aside: 0 });
  expect([neighbour, elsewhere].map(existsSync)).toEqual([true, true]);
  await store.close();
});

describe('a backup', () => {
  test('carries the files that were sent in, and gives them back where they were; of files that are not as they were none is written', async () => {
    const server = await newServer('kopia');
    const economist = await server.as('economist');
    expect((await send(economist, { fields: FIGURES, files: exampleFigures() })).status).toBe(201);
    expect((await send(economist, { fields: { ...FIGURES, name: 'Rättat' }, files: await moreListed('Brunflo', 5) }, { seen: 1 })).status).toBe(201);
    const work = folder();
    const file = join(work, 'kopia.jsonl');
    expect(await writeDump(server.open.database, file, (read) => dumpedImports(read, server.data))).toEqual({ entries: 2, files: 0, imported: 12 });

    const [to, data] = [await newStore('tillbaka'), folder()];
    expect(await restore(to.database, file, restoredImports(data))).toEqual({ entries: 2, files: 0, imported: 12 });
    expect(await attest(to.database, data, undefined)).toMatchObject({ kind: 'whole', count: 2, imported: 12 });
    expect(await tidyImports(data, to.store)).toEqual({ finished: 0, cleared: 0, aside: 0 });
    expect((await openImports(data, to.store)).inUse('jamtland-harjedalen')).toMatch(/^rattat-/u);

    const third = await newStore('i_vagen');
    await expect(restore(third.database, file, restoredImports(data))).rejects.toMatchObject({ code: 'store-import-taken' });
    expect(await attest(third.database, data, undefined)).toMatchObject({ kind: 'whole', count: 0 });

    const body = importBody.parse((await server.open.store.stream('import:figures/jamtland-harjedalen'))[0]?.body);
    writeFileSync(join(importFolder(server.data, body), 'filer', 'koppling.yaml'), 'ändrad');
    await expect(writeDump(server.open.database, join(work, 'ny.jsonl'), (read) => dumpedImports(read, server.data))).rejects.toMatchObject({ code: 'store-import-changed' });
    rmSync(join(importFolder(server.data, body), 'filer', 'koppling.yaml'));
    await expect(writeDump(server.open.database, join(work, 'ny.jsonl'), (read) => dumpedImports(read, server.data))).rejects.toMatchObject({ code: 'store-import-gone', facts: { file: `${body.id}/filer/koppling.yaml` } });
    expect(readdirSync(work)).toEqual(['kopia.jsonl']);
    await Promise.all([to.store.close(), third.store.close(), server.close()]);
  });
});

test('two servers on one record and one disk agree on which figures are in use', async () => {
  const server = await newServer('tva');
  const other = await openImports(server.data, server.open.store);
  const economist = await server.as('economist');
  expect((await send(economist, { fields: FIGURES, files: exampleFigures() })).status).toBe(201);
  await expect.poll(() => other.inUse('jamtland-harjedalen')).toMatch(/^provet-/u);
  await server.close();
});
