import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { storeFault } from '../store-fault.ts';
import { linkLibraries, postgresProgram, reachableProgram } from './program.ts';
import { canStart, handOver, spawnedAs, unprivileged, type RunsAs } from './unprivileged.ts';

/** A PostgreSQL of our own, in a folder, reached through a socket in it. */
export interface Cluster {
  readonly settings: { readonly host: string; readonly port: number; readonly user: string; readonly database: string };
  readonly stop: () => Promise<void>;
}

const USER = 'likvard';
const PORT = 5432;
/** The longest path a socket may have; past it the socket stands in the folder for temporary files. */
const LONGEST = 90;
const SECONDS = 60;

/** Starts the PostgreSQL of a data folder, made the first time; one that runs there already is used as it is. */
export async function startCluster(data: string): Promise<Cluster> {
  const folder = join(data, 'postgres');
  const cluster = join(folder, 'cluster');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (running(cluster).kind === 'none') await start(data, folder, cluster);
  const settings = await answering(cluster, join(folder, 'postgres.log'));
  const owner = join(folder, 'agare');
  const isOurs = !existsSync(owner) || !isAlive(Number(readFileSync(owner, 'utf8')));
  if (isOurs) writeFileSync(owner, String(process.pid));
  return {
    settings,
    stop: async () => {
      if (!isOurs) return;
      await stopServer(cluster);
      rmSync(owner, { force: true });
    },
  };
}

async function start(data: string, folder: string, cluster: string): Promise<void> {
  const as = unprivileged();
  const native = postgresProgram();
  if (native === undefined) throw storeFault('store-no-postgres', { machine: `${process.platform}-${process.arch}` });
  linkLibraries(native);
  handOver(as, folder, data);
  const program = reachableProgram(native, data, canStart(as));
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(program, cluster, as);
  const socket = socketFolder(folder);
  handOver(as, socket, folder);
  await startServer({ program, cluster, socket, as, log: join(folder, 'postgres.log') });
}

/** The path of a socket may not be long. */
function socketFolder(folder: string): string {
  const inside = join(folder, 'uttag');
  if (inside.length > LONGEST) return mkdtempSync(join(tmpdir(), 'likvard-'));
  mkdirSync(inside, { recursive: true, mode: 0o700 });
  return inside;
}

async function makeCluster(program: string, cluster: string, as: RunsAs): Promise<void> {
  const begun = `${cluster}.${process.pid}`;
  const made = spawn(join(program, 'bin', 'initdb'), [`--pgdata=${begun}`, '--auth=trust', `--username=${USER}`, '--encoding=UTF8', '--locale=C'], { ...spawnedAs(as), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  made.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  if (await ended(made) !== 0) throw storeFault('store-not-started', { folder: cluster, said: said.trim().split('\n').at(-1) ?? '' });
  // Only a whole cluster gets the name: one that was interrupted is made again.
  renameSync(begun, cluster);
}

async function startServer({ program, cluster, socket, as, log }: { readonly program: string; readonly cluster: string; readonly socket: string; readonly as: RunsAs; readonly log: string }): Promise<void> {
  const settings = {
    listen_addresses: '', unix_socket_directories: socket, unix_socket_permissions: '0700', port: String(PORT),
    fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', shared_buffers: '64MB', max_connections: '60', logging_collector: 'off',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const out = openSync(log, 'a');
  const server = spawn(join(program, 'bin', 'postgres'), ['-D', cluster, ...words], { ...spawnedAs(as), stdio: ['ignore', out, out] });
  closeSync(out);
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('spawn', resolve);
    server.once('error', reject);
  });
}

/** Waits until questions are answered: after a crash the log is gone through first. */
async function answering(cluster: string, log: string): Promise<Cluster['settings']> {
  for (let tries = 0; tries < SECONDS * 20; tries += 1) {
    const server = running(cluster);
    const settings = { host: server.kind === 'running' ? server.socket : '', port: PORT, user: USER, database: 'postgres' };
    const client = new pg.Client({ ...settings, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      if (settings.host !== '') {
        await client.connect();
        await client.end();
        return settings;
      }
    } catch {
      // Not yet: the loop waits and asks again.
    }
    await wait(50);
  }
  throw storeFault('store-not-started', { folder: cluster, said: lastLine(log) });
}

function lastLine(log: string): string {
  return existsSync(log) ? (readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '') : '';
}

type Running = { readonly kind: 'running'; readonly pid: number; readonly socket: string } | { readonly kind: 'none' };

/** postmaster.pid says which process serves the folder (line 1) and where its socket is (line 5); after a crash it may name another's process. */
function running(cluster: string): Running {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return { kind: 'none' };
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return isAlive(pid) && serves(pid, cluster) ? { kind: 'running', pid, socket: lines[4] ?? '' } : { kind: 'none' };
}

function serves(pid: number, cluster: string): boolean {
  const said = `/proc/${pid}/cmdline`;
  return !existsSync('/proc/self') || (existsSync(said) && readFileSync(said, 'utf8').includes(cluster));
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

/** SIGINT is PostgreSQL's fast shutdown: connections are closed, what is committed is on disk. */
async function stopServer(cluster: string): Promise<void> {
  const server = running(cluster);
  if (server.kind === 'none') return;
  process.kill(server.pid, 'SIGINT');
  for (let tries = 0; tries < SECONDS * 40 && running(cluster).kind === 'running'; tries += 1) await wait(25);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
