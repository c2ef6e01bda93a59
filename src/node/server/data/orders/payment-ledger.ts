import type { TextPlace } from '../../../../core/language/problem.ts';
import type { Ledger } from '../../../../core/payments/orders/acts.ts';
import { readAct } from '../../../../core/payments/orders/ledger-text.ts';
import { replay } from '../../../../core/payments/orders/ledger.ts';
import { fingerprint } from '../../../fingerprint.ts';
import type { Store } from '../../../store/store.ts';
import { textIn } from '../matters.ts';

/** All acts on orders are one stream, so that no clause is paid twice. */
export const LEDGER_STREAM = 'order:liggare';
export const LEDGER_PLACE: TextPlace = { kind: 'text', file: 'liggaren', line: 1, column: 1, length: 1 };

/** The sheet that an order was drawn up from, and the rulebook it was drawn up with. */
export interface DrawnFrom {
  readonly sheet: string;
  readonly rulebook: string;
}

export interface OpenLedger {
  readonly ledger: Ledger;
  readonly length: number;
  /** By the id of the order; an order that an older server drew up has none. */
  readonly drawnFrom: ReadonlyMap<string, DrawnFrom>;
  /** Where in the record an order was approved. */
  readonly approvedAt: ReadonlyMap<string, number>;
}

export async function openLedger(store: Store): Promise<OpenLedger> {
  const entries = await store.stream(LEDGER_STREAM);
  const drawnFrom = new Map<string, DrawnFrom>();
  const approvedAt = new Map<string, number>();
  const acts = entries.map(({ body, number }) => {
    const read = readAct(textIn(body), fingerprint);
    if (read.kind !== 'act') throw new RangeError(`entry ${number} is not an act on an order`);
    const from = drawnFromIn(body);
    if (read.act.kind === 'approved') approvedAt.set(read.act.id, number);
    if (from) drawnFrom.set(read.act.id, from);
    return { act: read.act, place: LEDGER_PLACE };
  });
  const replayed = replay(acts);
  if (replayed.kind === 'refused') throw new RangeError(`the ledger cannot be replayed: ${replayed.problem.code}`);
  return { ledger: replayed.ledger, length: entries.length, drawnFrom, approvedAt };
}

function drawnFromIn(body: unknown): DrawnFrom | undefined {
  if (typeof body !== 'object' || body === null || !('sheet' in body) || !('rulebook' in body)) return undefined;
  const { sheet, rulebook } = body;
  return typeof sheet === 'string' && typeof rulebook === 'string' ? { sheet, rulebook } : undefined;
}
