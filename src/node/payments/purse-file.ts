import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TextPlace } from '../../core/language/problem.ts';
import { paymentProblem, type PaymentProblem } from '../../core/payments/problems.ts';
import type { PurseAct, PurseLedger } from '../../core/payments/purses/acts.ts';
import { readPurseActs, writePurseActs } from '../../core/payments/purses/ledger-text.ts';
import { replayPurses } from '../../core/payments/purses/ledger.ts';
import { fingerprint } from '../fingerprint.ts';
import { alone, append, type Busy } from './locked-file.ts';

export type ReadPurses = { readonly kind: 'ledger'; readonly ledger: PurseLedger } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/** The purses of a ledger's file: every line the acts of a sheet, replayed from the first. A file that is not there is an empty ledger. */
export function readPurses(path: string): ReadPurses {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '') : [];
  const acts: { readonly act: PurseAct; readonly place: TextPlace }[] = [];
  for (const [index, line] of lines.entries()) {
    const place: TextPlace = { kind: 'text', file: basename(path), line: index + 1, column: 1, length: 1 };
    const read = readPurseActs(line, fingerprint);
    switch (read.kind) {
      case 'unreadable': return { kind: 'refused', problems: [paymentProblem('purse-line', place, { found: line.slice(0, 60) })] };
      case 'changed': return { kind: 'refused', problems: [paymentProblem('purse-line-changed', place, { act: read.id })] };
      case 'acts': acts.push(...read.acts.map((act) => ({ act, place })));
    }
  }
  const replayed = replayPurses(acts);
  return replayed.kind === 'taken' ? { kind: 'ledger', ledger: replayed.ledger } : { kind: 'refused', problems: [replayed.problem] };
}

type Decided<Refusal> = { readonly kind: 'do'; readonly acts: readonly PurseAct[] } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Records what `decide` says with the ledger as it stands, alone: all acts in one line, or none. */
export function recordPurseActs<Refusal>(path: string, decide: (read: ReadPurses) => Decided<Refusal>): { readonly kind: 'done'; readonly result: Decided<Refusal> } | Busy {
  return alone(path, () => {
    const decided = decide(readPurses(path));
    if (decided.kind === 'do') append(path, `${writePurseActs(decided.acts)}\n`);
    return decided;
  });
}
