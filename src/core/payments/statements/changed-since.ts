import type { Receipt } from '../../calculation/receipt.ts';
import type { SplitOrigin } from '../orders/origin.ts';

/** How what an order was drawn from stands today: the same, with other rules that give the same parts, or with other figures or other parts. */
export interface ChangedSince {
  /** Whether a year can be computed at all today; when it cannot, nothing is known of the files. */
  readonly today: 'computed' | 'not';
  /** Files of figures that have been read in anew, by name. */
  readonly figures: readonly string[];
  /** Documents and matters that say something else, or are new, since. */
  readonly rules: readonly string[];
  /** Whether today's figures and rules give the parts that the order has. */
  readonly parts: 'same' | 'other';
}

/** Compares the fingerprints that an order keeps with those of a calculation made today. Undefined for an order that was computed from no files. */
export function changedSince(origin: SplitOrigin, today: Pick<Receipt, 'rulebook' | 'figures'> | undefined, parts: 'same' | 'other'): ChangedSince | undefined {
  if (origin.kind !== 'rule') return undefined;
  const { files } = origin.receipt;
  if (!today) return { today: 'not', figures: [], rules: [], parts: 'other' };
  const kept = new Map(files.map(({ file, fingerprint }) => [file, fingerprint]));
  const rules = today.rulebook.filter(({ file, fingerprint }) => kept.get(file) !== fingerprint).map(({ file }) => file);
  const figures = today.figures.filter(({ file, fingerprint }) => kept.get(file) !== fingerprint).map(({ file }) => file);
  const now = new Set([...today.rulebook, ...today.figures].map(({ file }) => file));
  // A file that is no longer there may have been of either kind; the order's figures are then not known to be today's.
  return { today: 'computed', figures: [...figures, ...[...kept.keys()].filter((file) => !now.has(file))], rules, parts };
}

/** Whether today's way to a part may be shown as the order's: its figures are those of the order, and give its parts. */
export function isOrdersOwn(changed: ChangedSince | undefined): true | false {
  return changed === undefined || (changed.today === 'computed' && changed.figures.length === 0 && changed.parts === 'same');
}
