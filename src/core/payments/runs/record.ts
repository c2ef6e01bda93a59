import type { Receipt } from '../../calculation/receipt.ts';
import type { Sureness } from '../../figures/figures.ts';

/** What a unit came to by one rule in a month: an exact decimal as text, in the rule's own unit. */
export interface RunAmount {
  readonly rule: string;
  readonly row: string;
  readonly value: string;
}

/** Totals that a person can hold against another system's. */
export interface ControlTotals {
  /** Persons and units listed on some day that counted, and the parts they make of whole persons. */
  readonly rows: number;
  readonly units: number;
  readonly days: readonly string[];
  /** Listings on those days of persons who had died or were not yet born: not counted. */
  readonly notLiving: number;
  /** The sum over units of each rule. */
  readonly sums: readonly { readonly rule: string; readonly value: string }[];
}

/**
 * A monthly run as it is kept. It is never changed: what turns out to be wrong is a correction, a run of its own that names those it
 * corrects and holds the differences, so that the sum of a month's runs is what it ought to have been.
 */
export interface RunRecord {
  readonly format: 'likvard-korning-1';
  /** 2024-03. */
  readonly month: string;
  /** 1 for the ordinary run of a month, then its corrections. */
  readonly number: number;
  readonly kind: 'ordinary' | 'correction';
  /** Names of the earlier runs of the month, each with the fingerprint of its bytes: a chain that shows when one was changed. */
  readonly corrects: readonly { readonly run: string; readonly fingerprint: string }[];
  /** Why it was corrected, as the one who made it says. */
  readonly reason: string;
  readonly sureness: Sureness;
  readonly amounts: readonly RunAmount[];
  readonly control: ControlTotals;
  /** YYYY-MM-DD; '' where the rulebook says no day. */
  readonly payoutDay: string;
  readonly receipt: Receipt;
}

/** The name of a run: 2024-03-001. */
export function runName({ month, number }: Pick<RunRecord, 'month' | 'number'>): string {
  return `${month}-${String(number).padStart(3, '0')}`;
}
