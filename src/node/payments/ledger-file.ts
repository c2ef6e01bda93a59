import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import type { TextPlace } from '../../core/language/problem.ts';
import { type Ledger, type PaymentAct } from '../../core/payments/orders/acts.ts';
import { readAct, writeAct } from '../../core/payments/orders/ledger-text.ts';
import { replay } from '../../core/payments/orders/ledger.ts';
import { paymentProblem, type PaymentProblem } from '../../core/payments/problems.ts';
import { fingerprint } from '../fingerprint.ts';

export type ReadLedger = { readonly kind: 'ledger'; readonly ledger: Ledger } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/** The ledger of a file: every line an act, replayed from the first. A file that is not there is an empty ledger. */
export function readLedger(path: string): ReadLedger {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '') : [];
  const acts: { readonly act: PaymentAct; readonly place: TextPlace }[] = [];
  for (const [index, line] of lines.entries()) {
    const place: TextPlace = { kind: 'text', file: basename(path), line: index + 1, column: 1, length: 1 };
    const read = readAct(line, fingerprint);
    switch (read.kind) {
      case 'unreadable': return { kind: 'refused', problems: [paymentProblem('ledger-line', place, { found: line.slice(0, 60) })] };
      case 'changed': return { kind: 'refused', problems: [paymentProblem('ledger-changed', place, { order: read.id })] };
      case 'act': acts.push({ act: read.act, place });
    }
  }
  const replayed = replay(acts);
  return replayed.kind === 'taken' ? { kind: 'ledger', ledger: replayed.ledger } : { kind: 'refused', problems: [replayed.problem] };
}

/** Whose lock it is: a process of this machine that runs, or has ended since, or one that cannot be told. */
export type LockHolder = { readonly kind: 'running' } | { readonly kind: 'gone'; readonly since: string } | { readonly kind: 'unknown' };

export type Carried<Refusal> = { readonly kind: 'done' } | { readonly kind: 'busy'; readonly lock: string; readonly holder: LockHolder } | { readonly kind: 'exists'; readonly path: string } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Does what `decide` says with the ledger as it stands, alone: a lock file keeps others out meanwhile. The payment file is written beside its place, the acts are put
 * in the ledger and forced to disk, and only then gets the file its name: what is interrupted leaves either nothing, or an order that is
 * marked as paid without a file, never a file that the ledger does not know. An existing file is not written over.
 */
export function carryOut<Refusal>(
  path: string, file: string | undefined,
  decide: (read: ReadLedger) => { readonly kind: 'do'; readonly acts: readonly PaymentAct[]; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal },
): Carried<Refusal> {
  const lock = `${path}.las`;
  const waiting = file === undefined ? undefined : `${file}.skrivs`;
  if (!locked(lock)) return { kind: 'busy', lock, holder: holderOf(lock) };
  try {
    if (file !== undefined && existsSync(file)) return { kind: 'exists', path: file };
    const decided = decide(readLedger(path));
    if (decided.kind === 'refused') return decided;
    if (waiting !== undefined) writeFileSync(waiting, decided.text);
    append(path, decided.acts.map((act) => `${writeAct(act)}\n`).join(''));
    if (waiting !== undefined && file !== undefined) renameSync(waiting, file);
    return { kind: 'done' };
  } finally {
    // What is still waiting was not put in the ledger, or could not be: it may not be found and sent to a bank.
    if (waiting !== undefined) rmSync(waiting, { force: true });
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

function append(path: string, text: string): void {
  const file = openSync(path, 'a');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
