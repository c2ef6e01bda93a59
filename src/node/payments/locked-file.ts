import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whose lock it is: a process of this machine that runs, or has ended since, or one that cannot be told. */
export type LockHolder = { readonly kind: 'running' } | { readonly kind: 'gone'; readonly since: string } | { readonly kind: 'unknown' };

/** Somebody else holds the lock beside the file. */
export interface Busy {
  readonly kind: 'busy';
  readonly lock: string;
  readonly holder: LockHolder;
}

/** Acts while a lock file beside the path keeps others out. */
export function alone<Result>(path: string, act: () => Result): { readonly kind: 'done'; readonly result: Result } | Busy {
  const lock = `${path}.las`;
  if (!locked(lock)) return { kind: 'busy', lock, holder: holderOf(lock) };
  try {
    return { kind: 'done', result: act() };
  } finally {
    rmSync(lock, { force: true });
  }
}

function locked(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, JSON.stringify({ process: process.pid, machine: hostname(), since: new Date().toISOString() }));
    closeSync(file);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

function holderOf(lock: string): LockHolder {
  try {
    const { process: id, machine, since } = JSON.parse(readFileSync(lock, 'utf8')) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'number' || machine !== hostname() || typeof since !== 'string') return { kind: 'unknown' };
    return isRunning(id) ? { kind: 'running' } : { kind: 'gone', since };
  } catch {
    return { kind: 'unknown' };
  }
}

function isRunning(id: number): true | false {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    // Another user's process may not be signalled, but it is there.
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Adds a text to the end of a file in one write, and forces it to disk. */
export function append(path: string, text: string): void {
  const file = openSync(path, 'a');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
