import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TextPlace } from '../../core/language/problem.ts';
import { type Ledger, type PaymentAct } from '../../core/payments/orders/acts.ts';
import { readAct, writeAct } from '../../core/payments/orders/ledger-text.ts';
import { replay } from '../../core/payments/orders/ledger.ts';
import { paymentProblem, type PaymentProblem } from '../../core/payments/problems.ts';
import { fingerprint } from '../fingerprint.ts';
import { alone, append, type Busy } from './locked-file.ts';

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

export type Carried<Refusal> = { readonly kind: 'done' } | Busy | { readonly kind: 'exists'; readonly path: string } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Does what `decide` says with the ledger as it stands, alone: a lock file keeps others out meanwhile. The payment file is written beside its place, the acts are put
 * in the ledger and forced to disk, and only then gets the file its name: what is interrupted leaves either nothing, or an order that is
 * marked as paid without a file, never a file that the ledger does not know. An existing file is not written over.
 */
export function carryOut<Refusal>(
  path: string, file: string | undefined,
  decide: (read: ReadLedger) => { readonly kind: 'do'; readonly acts: readonly PaymentAct[]; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal },
): Carried<Refusal> {
  const waiting = file === undefined ? undefined : `${file}.skrivs`;
  const done = alone(path, (): Carried<Refusal> => {
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
    }
  });
  return done.kind === 'busy' ? done : done.result;
}
