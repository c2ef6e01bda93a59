import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { storeFault } from '../store-fault.ts';
import { linkLibraries, postgresProgram, reachableProgram } from './program.ts';
import { canRun, handOver, spawnAs, unprivileged, type RunsAs } from './unprivileged.ts';

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
const MOST_STARTS = 20;

/** Starts the PostgreSQL of a data folder, made the first time; one that runs there already is used as it is. */
export async function startCluster(data: string): Promise<Cluster> {
  const folder = join(data, 'postgres');
  const cluster = join(folder, 'cluster');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings = await answering(cluster, join(folder, 'postgres.log'), () => start(data, folder, cluster));
  const owner = join(folder, 'agare');
  const named = textOf(owner);
  const isOurs = named === undefined || !isAlive(Number(named));
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

/** Starts the server, and gives what tells whether it has ended. */
async function start(data: string, folder: string, cluster: string): Promise<ChildProcess> {
  const native = postgresProgram();
  if (native === undefined) throw storeFault('store-no-postgres', { machine: `${process.platform}-${process.arch}` });
  linkLibraries(native);
  handOver('unknown', folder, data);
  const as = unprivileged(folder);
  const program = reachableProgram(native, data, (path) => canRun(as, path, ['--version']));
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(program, cluster, as);
  disownDead(cluster);
  const socket = socketFolder(folder);
  handOver(as, socket, folder);
  return startServer({ program, cluster, socket, as, log: join(folder, 'postgres.log') });
}

/**
 * A server that was killed may stay in the list of processes where nobody clears it, and PostgreSQL would wait for it for ever. A lock
 * file that names the parent instead is taken for a dead server's, and the memory it names is still looked at before anything is done.
 */
function disownDead(cluster: string): void {
  const lock = lockOf(cluster);
  if (lock === undefined) return;
  const [pid = '', ...rest] = lock.split('\n');
  if (isAlive(Number(pid)) && running(cluster).kind === 'none') writeFileSync(join(cluster, 'postmaster.pid'), [String(process.pid), ...rest].join('\n'));
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
  const made = spawnAs(as, join(program, 'bin', 'initdb'), [`--pgdata=${begun}`, '--auth=trust', `--username=${USER}`, '--encoding=UTF8', '--locale=C'], ['ignore', 'ignore', 'pipe']);
  let said = '';
  made.stderr?.on('data', (part: Buffer) => { said += part.toString(); });
  if (await ended(made) !== 0) throw storeFault('store-not-started', { folder: cluster, said: said.trim().split('\n').at(-1) ?? '' });
  // Only a whole cluster gets the name: one that was interrupted is made again.
  renameSync(begun, cluster);
}

async function startServer({ program, cluster, socket, as, log }: { readonly program: string; readonly cluster: string; readonly socket: string; readonly as: RunsAs; readonly log: string }): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '', unix_socket_directories: socket, unix_socket_permissions: '0700', port: String(PORT),
    fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', shared_buffers: '64MB', max_connections: '60', logging_collector: 'off',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const out = openSync(log, 'a');
  const server = spawnAs(as, join(program, 'bin', 'postgres'), ['-D', cluster, ...words], ['ignore', out, out]);
  closeSync(out);
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('spawn', resolve);
    server.once('error', reject);
  });
  return server;
}

/**
 * Waits until questions are answered: after a crash the log is gone through first. A server that ends at once is started again a few
 * times, since those of one that was killed may have been about to leave.
 */
async function answering(cluster: string, log: string, begin: () => Promise<ChildProcess>): Promise<Cluster['settings']> {
  let begun: ChildProcess | undefined;
  let starts = 0;
  for (const ends = Date.now() + SECONDS * 1000; Date.now() < ends && starts <= MOST_STARTS;) {
    const server = running(cluster);
    const hasEnded = begun === undefined || begun.exitCode !== null || begun.signalCode !== null;
    if (server.kind === 'running') {
      const settings = { host: server.socket, port: PORT, user: USER, database: 'postgres' };
      if (await isAnswering(settings) === 'yes') return settings;
    } else if (hasEnded) {
      if (starts > 0) await wait(500);
      begun = await begin();
      starts += 1;
    }
    await wait(25);
  }
  throw storeFault('store-not-started', { folder: cluster, said: lastLine(log) });
}

async function isAnswering(settings: Cluster['settings']): Promise<'yes' | 'no'> {
  if (settings.host === '') return 'no';
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return 'yes';
  } catch {
    return 'no';
  }
}

function lastLine(log: string): string {
  return existsSync(log) ? (readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '') : '';
}

type Running = { readonly kind: 'running'; readonly pid: number; readonly socket: string } | { readonly kind: 'none' };

/** postmaster.pid says which process serves the folder (line 1) and where its socket is (line 5); after a crash it may name another's process. */
function running(cluster: string): Running {
  const lines = lockOf(cluster)?.split('\n');
  if (!lines) return { kind: 'none' };
  const pid = Number(lines[0]);
  return isAlive(pid) && serves(pid, cluster) ? { kind: 'running', pid, socket: lines[4] ?? '' } : { kind: 'none' };
}

/** PostgreSQL's lock file. It is taken away when the server ends, which may be between any two looks at it. */
const lockOf = (cluster: string): string | undefined => textOf(join(cluster, 'postmaster.pid'));

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function serves(pid: number, cluster: string): boolean {
  return !existsSync('/proc/self') || textOf(`/proc/${pid}/cmdline`)?.includes(cluster) === true;
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
