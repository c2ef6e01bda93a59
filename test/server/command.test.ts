import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
const data = join(folder, 'data');
const environment = (more: Readonly<Record<string, string>> = {}) => ({ ...process.env, DATABASE_URL: '', LIKVARD_DATA: data, LIKVARD_LOGG: 'info', LIKVARD_NO_OPEN: '1', ...more });
const run = (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', env: environment(more) });
  return { out: stdout, errors: stderr, code: status };
};

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: () => string;
}

function start(): Promise<Started> {
  const child = spawn(process.execPath, [MAIN, 'starta', '--port', '0'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  return new Promise((ready, reject) => {
    child.once('exit', (code) => { reject(new Error(`${code}: ${said}`)); });
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /finns på (http:\S+)/u.exec(said)?.[1];
      if (address !== undefined) ready({ child, address, said: () => said });
    });
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => { child.once('exit', (code) => { done(code); }); });

/** Who was logged in at each of the servers that were killed. */
const people: { readonly cookie: string; readonly csrf: string }[] = [];

/** Begins matters one after another until the server is gone; gives what was acknowledged. */
async function write(address: string, round: number, until: (count: number) => void): Promise<readonly { readonly number: number; readonly hash: string }[]> {
  const begun = await fetch(`${address}/api/session?role=secretary`);
  const { csrf } = await begun.json() as { readonly csrf: string };
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  people.push({ cookie, csrf });
  const acknowledged: { readonly number: number; readonly hash: string }[] = [];
  try {
    for (;;) {
      const id = `r${round}-${acknowledged.length}`;
      const text = `ärende: PROV/${id}\nrubrik: Konstruerat prov\n\npersoner:\n  Ada: S\n\nhändelser:\n`;
      const answer = await fetch(`${address}/api/regelbocker/gavleborg/arenden`, {
        method: 'POST', body: JSON.stringify({ id, text }),
        headers: { cookie, 'x-likvard-csrf': csrf, 'if-match': '0', 'idempotency-key': `dodad-${id}`, 'content-type': 'application/json' },
      });
      acknowledged.push(await answer.json() as { readonly number: number; readonly hash: string });
      until(acknowledged.length);
    }
  } catch {
    return acknowledged;
  }
}

const acknowledged: { readonly number: number; readonly hash: string }[] = [];
beforeAll(async () => {
  for (const round of [0, 1, 2, 3]) {
    const { child, address } = await start();
    const dead = ended(child);
    acknowledged.push(...await write(address, round, (count) => {
      if (count !== 3 + round) return;
      const postmaster = Number(readFileSync(join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
      child.kill('SIGKILL');
      if (round % 2 === 0) process.kill(postmaster, 'SIGKILL');
    }));
    await dead;
  }
}, 240_000);

/** Ends what a killed server left running, so that the folder can go. */
afterAll(() => {
  run(['intyga']);
  rmSync(folder, { recursive: true, force: true });
});

describe('a server that is killed again and again while it writes, and its database every second time', () => {
  test('has lost nothing that was acknowledged, knows who was logged in, and its chain is whole', async () => {
    const { child, address, said } = await start();
    const asked = await fetch(`${address}/api/session?role=auditor`);
    const entries = (await (await fetch(`${address}/api/liggare?limit=500`, { headers: { cookie: asked.headers.get('set-cookie')?.split(';')[0] ?? '' } })).json() as { readonly entries: readonly { readonly number: number; readonly hash: string }[] }).entries;
    expect(acknowledged.length).toBeGreaterThanOrEqual(18);
    for (const { cookie, csrf } of people) expect(await (await fetch(`${address}/api/session`, { headers: { cookie } })).json()).toMatchObject({ role: 'secretary', csrf });
    for (const one of acknowledged) expect(entries).toContainEqual(expect.objectContaining({ number: one.number, hash: one.hash }));
    const stopped = ended(child);
    child.kill('SIGTERM');
    expect(await stopped).toBe(0);
    expect(said()).toContain('Stoppad. Allt som är bekräftat är sparat.');
    // Of a request the log holds the route, and nothing that was asked, written or said.
    expect(said()).toContain('"route":"/api/liggare"');
    expect(said()).not.toMatch(/role=auditor|limit=500|PROV\/|Exempelanvändaren"/u);
    expect(run(['intyga']).out).toMatch(/^Liggaren är hel: \d+ poster/u);
  });
});

describe('the commands of the record', () => {
  const copy = join(folder, 'kopia.jsonl');

  test('write a backup, and read it back in an empty data folder', () => {
    const before = run(['intyga']).out;
    expect(run(['sakerhetskopiera', '--ut', copy])).toMatchObject({ code: 0, errors: '' });
    expect(run(['sakerhetskopiera', '--ut', copy])).toMatchObject({ code: 1, errors: expect.stringContaining('finns redan') });
    const other = { LIKVARD_DATA: join(folder, 'annan') };
    expect(run(['aterstall', copy], other)).toMatchObject({ code: 0 });
    expect(run(['intyga'], other).out).toBe(before);
    expect(run(['aterstall', copy], other)).toMatchObject({ code: 1, errors: expect.stringContaining('inte tomt') });
  });

  test('refuse a backup that is not whole, and one that is not there', () => {
    const broken = join(folder, 'trasig.jsonl');
    writeFileSync(broken, readFileSync(copy, 'utf8').replace('Konstruerat', 'Konstruerad'));
    const empty = { LIKVARD_DATA: join(folder, 'tom') };
    expect(run(['restore', broken, '--lang', 'en'], empty)).toMatchObject({ code: 1, errors: expect.stringContaining('line 2 is not as it was written') });
    expect(run(['aterstall', join(folder, 'ingen')], empty)).toMatchObject({ code: 1, errors: expect.stringContaining('Hittar inte') });
    expect([run(['aterstall']).code, run(['sakerhetskopiera']).code, run(['intyga', '--mot', 'x']).code]).toEqual([2, 2, 2]);
  });

  test('name the row that somebody has changed, and the seal that no longer holds', async () => {
    const seal = /Intyg: (\S+)/u.exec(run(['intyga']).out)?.[1] ?? '';
    expect(run(['intyga', '--mot', seal]).code).toBe(0);
    const { startCluster } = await import('../../src/node/store/embedded/cluster.ts');
    const cluster = await startCluster(data);
    const client = new pg.Client(cluster.settings);
    await client.connect();
    await client.query('ALTER TABLE record DISABLE TRIGGER ALL');
    await client.query('UPDATE record SET body = replace(body, \'Konstruerat\', \'Ändrat\') WHERE number = 5');
    await client.end();
    await cluster.stop();
    const { code, errors } = run(['intyga', '--mot', seal]);
    expect(code).toBe(1);
    expect(errors).toMatch(/Post 5 \(matter:gavleborg\/r\d-\d, plats 1\) är ändrad sedan den skrevs/u);
    expect(JSON.parse(run(['intyga', '--json']).out)).toMatchObject({ kind: 'broken', fault: { number: 5, what: 'hash' } });
  });
});

describe('a server that may not be started', () => {
  test('says why: no issuer for another host, a port that is none, settings that are wrong, an issuer that does not answer', () => {
    expect(run(['starta', '--host', '0.0.0.0'])).toMatchObject({ code: 2, errors: expect.stringContaining('LIKVARD_OIDC_ISSUER') });
    expect(run(['starta', '--port', '70000'])).toMatchObject({ code: 2 });
    expect(run(['starta'], { LIKVARD_PROXY: '127.0.0.1, 10.0.0.0/33' })).toMatchObject({ code: 2, errors: expect.stringContaining('10.0.0.0/33 i LIKVARD_PROXY') });
    const issuer = { LIKVARD_OIDC_ISSUER: 'http://127.0.0.1:1', LIKVARD_OIDC_CLIENT_ID: 'x', LIKVARD_OIDC_SECRET: 'hemligt' };
    expect(run(['starta'], issuer)).toMatchObject({ code: 2, errors: expect.stringContaining('LIKVARD_URL') });
    const silent = run(['starta'], { ...issuer, LIKVARD_URL: 'http://127.0.0.1:4177' });
    expect(silent).toMatchObject({ code: 1, errors: expect.stringContaining('svarar inte som OpenID Connect') });
    expect(silent.errors).not.toContain('hemligt');
  });

  test('says that a database that is named does not answer, without its password', () => {
    const { code, errors } = run(['intyga'], { DATABASE_URL: 'postgres://ada:hemligt@127.0.0.1:1/x' });
    expect([code, errors.includes('DATABASE_URL'), errors.includes('hemligt')]).toEqual([1, true, false]);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
