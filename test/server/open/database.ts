import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startCluster } from '../../../src/node/store/embedded/cluster.ts';
import { openStore, type OpenStore } from '../../../src/node/store/open-store.ts';
import { testData } from './global.ts';

let made = 0;

/** The address of a new, empty database in the PostgreSQL of the test run. */
async function newDatabase(name: string): Promise<string> {
  const settings = await cluster();
  made += 1;
  const database = `${name}_${made}_${Math.floor(process.hrtime()[1])}`;
  const client = new pg.Client(settings);
  await client.connect();
  await client.query(`CREATE DATABASE ${database}`);
  await client.end();
  return `postgres://${settings.user}@/${database}?host=${encodeURIComponent(settings.host)}&port=${settings.port}`;
}

export async function newStore(name: string, now: () => string = () => '2026-11-22T09:00:00.000Z'): Promise<OpenStore & { readonly url: string }> {
  const url = await newDatabase(name);
  return { ...await openStore('', { kind: 'here', now }, url), url };
}

/** Started by the first thread that needs it; the others wait for it. */
async function cluster(): Promise<Awaited<ReturnType<typeof startCluster>>['settings']> {
  const folder = testData();
  const ready = join(folder, 'klar');
  mkdirSync(folder, { recursive: true });
  try {
    mkdirSync(join(folder, 'startas'));
    await startCluster(folder);
    writeFileSync(ready, '');
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    while (!existsSync(ready)) await wait(50);
  }
  return (await startCluster(folder)).settings;
}
