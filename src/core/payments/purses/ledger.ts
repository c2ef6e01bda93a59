import type { Place } from '../../language/problem.ts';
import { sumOre, writeOre } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { EMPTY_PURSES, type KnownTransfer, type PurseAct, type PurseLedger, type Transfer } from './acts.ts';
import { nameOf, type End, type Purse } from './purse.ts';

export type PursesTaken = { readonly kind: 'taken'; readonly ledger: PurseLedger } | { readonly kind: 'refused'; readonly problem: PaymentProblem };

/** One purse's part of an act. */
interface Row {
  readonly purse: Purse;
  readonly ore: bigint;
}

/**
 * Adds an act to the ledger, or refuses it and leaves the ledger as it was. No purse comes below 0, nothing is done twice, and what is taken from one purse is put in
 * another in the same act. Whether a rule permits it is asked before (`judge.ts`): a ledger that is read again does not judge what was done then by what is known now.
 */
export function takePurseAct(ledger: PurseLedger, act: PurseAct, place: Place): PursesTaken {
  const refused = (problem: PaymentProblem): PursesTaken => ({ kind: 'refused', problem });
  if (ledger.ids.has(act.id)) return refused(paymentProblem('purse-recorded-already', place, { name: act.name }));
  if (ledger.names.has(act.name)) return refused(paymentProblem('purse-name-taken', place, { name: act.name }));
  const step = stepOf(ledger, act, place);
  if ('code' in step) return refused(step);
  const purses = withRows(ledger, step.rows, place);
  if ('code' in purses) return refused(purses);
  const { after } = step;
  const constructed = act.constructed === 'yes' ? 'yes' : ledger.constructed;
  return { kind: 'taken', ledger: { purses, constructed, transfers: new Map([...ledger.transfers, [after.name, after]]), ids: new Set([...ledger.ids, act.id]), names: new Set([...ledger.names, act.name]) } };
}

/** The transfer as it stands after an act, and all that the act moves. */
interface Step {
  readonly after: KnownTransfer;
  readonly rows: readonly Row[];
}

function stepOf({ transfers }: PurseLedger, act: PurseAct, place: Place): Step | PaymentProblem {
  if (act.kind === 'moved') {
    const { name, transfer, permits } = act;
    return transferFault(transfer, place) ?? { after: { name, transfer, permits, changedBy: [], reversed: 'no', last: transfer.day }, rows: rowsOf(transfer, 1n) };
  }
  const before = transfers.get(act.of);
  if (!before) return paymentProblem('purse-act-unknown', place, { name: act.of });
  if (before.reversed === 'yes') return paymentProblem('purse-reversed-already', place, { name: act.of });
  const changedBy = [...before.changedBy, act.name];
  const back = rowsOf(before.transfer, -1n);
  if (act.kind === 'reversed') {
    if (act.day < before.last) return paymentProblem('purse-days', place, { name: act.of, day: act.day, before: before.last });
    return { after: { ...before, changedBy, reversed: 'yes', last: act.day }, rows: back };
  }
  const { transfer, permits } = act;
  if (isSame(before.transfer, transfer)) return paymentProblem('purse-nothing-changed', place, { name: act.of });
  const last = transfer.day > before.last ? transfer.day : before.last;
  return transferFault(transfer, place) ?? { after: { ...before, transfer, permits, changedBy, last }, rows: [...back, ...rowsOf(transfer, 1n)] };
}

/** All acts from the beginning; ends at the first that is refused. */
export function replayPurses(acts: readonly { readonly act: PurseAct; readonly place: Place }[], from: PurseLedger = EMPTY_PURSES): PursesTaken {
  let ledger = from;
  for (const { act, place } of acts) {
    const taken = takePurseAct(ledger, act, place);
    if (taken.kind === 'refused') return taken;
    ({ ledger } = taken);
  }
  return { kind: 'taken', ledger };
}

/** What has been granted from outside and not taken back: all that the purses hold together. */
export function grantedIn({ transfers }: PurseLedger): bigint {
  return sumOre([...transfers.values()].flatMap(({ transfer, reversed }) => (reversed === 'no' && transfer.from === 'outside' ? [transfer.ore] : [])));
}

function transferFault({ from, to, ore }: Transfer, place: Place): PaymentProblem | undefined {
  if (ore <= 0n) return paymentProblem('purse-amount', place, { amount: writeOre(ore) });
  return nameOf(from) === to.name ? paymentProblem('purse-same', place, { name: to.name }) : undefined;
}

function isSame(one: Transfer, other: Transfer): boolean {
  return one.ore === other.ore && nameOf(one.from) === nameOf(other.from) && one.to.name === other.to.name && one.day === other.day;
}

/** The parts of a transfer in the purses it touches: what is outside is no purse. */
function rowsOf({ from, to, ore }: Transfer, sign: 1n | -1n): readonly Row[] {
  const part = (end: End, amount: bigint): readonly Row[] => (end === 'outside' ? [] : [{ purse: end, ore: amount }]);
  return [...part(from, -ore * sign), ...part(to, ore * sign)];
}

/** The purses after all rows at once: only where an act ends up is looked at, never half of it. */
function withRows({ purses }: PurseLedger, rows: readonly Row[], place: Place): PurseLedger['purses'] | PaymentProblem {
  const after = new Map(purses);
  for (const { purse, ore } of rows) {
    const before = after.get(purse.name);
    if (before && before.purse.kind !== purse.kind) return paymentProblem('purse-kind-changed', place, { name: purse.name });
    after.set(purse.name, { purse, ore: (before?.ore ?? 0n) + ore });
  }
  const short = rows.find(({ purse }) => (after.get(purse.name)?.ore ?? 0n) < 0n);
  if (!short) return after;
  const held = purses.get(short.purse.name)?.ore ?? 0n;
  return paymentProblem('purse-empty', place, { name: short.purse.name, held: writeOre(held), lacking: writeOre(-(after.get(short.purse.name)?.ore ?? 0n)) });
}
