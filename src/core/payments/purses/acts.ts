import type { Day } from '../../quantity/day.ts';
import type { End, Purse } from './purse.ts';

/** Money from one end to another on a day. */
export interface Transfer {
  readonly from: End;
  readonly to: Purse;
  /** More than 0. */
  readonly ore: bigint;
  readonly day: Day;
  /** The body or officer whose decision it is. */
  readonly by: string;
  /** The decision that grants a frame; other transfers are themselves the officer's decision. */
  readonly decision?: string | undefined;
  readonly reason?: string | undefined;
}

/** The rule that permitted a transfer when it was recorded, and the decision that the rule rests on. */
export interface Permit {
  readonly rule: string;
  readonly entry: string;
}

interface ActCommon {
  readonly id: string;
  readonly name: string;
  /** Whether the sheet said that what it holds is made up: it is said of every export of the ledger then. */
  readonly constructed: 'yes' | 'no';
}

/**
 * What somebody does with the purses. Acts are only added: the ledger is all acts in the order they were recorded, and what the purses hold follows.
 * A reversal and a correction name the transfer they change; they are whole acts, so that nothing is ever half moved.
 */
export type PurseAct = ActCommon & (
  | { readonly kind: 'moved'; readonly transfer: Transfer; readonly permits: readonly Permit[] }
  | { readonly kind: 'reversed'; readonly of: string; readonly day: Day; readonly by: string; readonly reason: string }
  | { readonly kind: 'corrected'; readonly of: string; readonly transfer: Transfer; readonly permits: readonly Permit[]; readonly reason: string });

/** A transfer as it stands after what has been done to it since. */
export interface KnownTransfer {
  readonly name: string;
  /** As last corrected. */
  readonly transfer: Transfer;
  readonly permits: readonly Permit[];
  /** Names of the acts that changed it, in time. */
  readonly changedBy: readonly string[];
  readonly reversed: 'yes' | 'no';
  /** The last day anything was done with it. */
  readonly last: Day;
}

/** What the acts of a ledger come to. The money outside is what all purses hold, with the other sign. */
export interface PurseLedger {
  readonly transfers: ReadonlyMap<string, KnownTransfer>;
  readonly purses: ReadonlyMap<string, { readonly purse: Purse; readonly ore: bigint }>;
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly constructed: 'yes' | 'no';
}

export const EMPTY_PURSES: PurseLedger = { transfers: new Map(), purses: new Map(), ids: new Set(), names: new Set(), constructed: 'no' };

const ID_LETTERS = 24;
const ID_PRINT = 12;

/** The id of an act: its name in letters and digits, and the beginning of its content's fingerprint (SHA-256 in hexadecimal, made in src/node). */
export function purseActId(act: PurseAct, fingerprint: (text: string) => string): string {
  const named = act.name.normalize('NFD').replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, ID_LETTERS).replace(/-$/u, '');
  return `${named}-${fingerprint(contentOf(act)).slice(0, ID_PRINT)}`;
}

/** Everything that makes an act what it is, as one text. */
function contentOf(act: PurseAct): string {
  const end = (one: End): unknown => (one === 'outside' ? null : [one.name, one.kind, one.area ?? null]);
  const transferOf = ({ from, to, ore, day, by, decision, reason }: Transfer): unknown => [end(from), end(to), `${ore}`, day, by, decision ?? null, reason ?? null];
  const permitsOf = (permits: readonly Permit[]): unknown => permits.map(({ rule, entry }) => [rule, entry]);
  switch (act.kind) {
    case 'moved': return JSON.stringify([act.kind, act.name, act.constructed, transferOf(act.transfer), permitsOf(act.permits)]);
    case 'reversed': return JSON.stringify([act.kind, act.name, act.constructed, act.of, act.day, act.by, act.reason]);
    case 'corrected': return JSON.stringify([act.kind, act.name, act.constructed, act.of, transferOf(act.transfer), permitsOf(act.permits), act.reason]);
  }
}
