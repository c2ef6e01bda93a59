import type { Day } from '../../quantity/day.ts';
import type { Entry } from '../entry.ts';
import type { Claim } from './claim.ts';

/**
 * The days of every claim as numbers (20240131), those of one claim side by side, so that a question of all documents reads them in
 * one go: from, ends, known and decided, each with the first and the last day it can be, then what the claim is.
 */
export type Columns = Int32Array;

export const WIDTH = 9;
export const FROM_FIRST = 0;
export const FROM_LAST = 1;
export const ENDS_FIRST = 2;
export const ENDS_LAST = 3;
export const KNOWN_FIRST = 4;
export const KNOWN_LAST = 5;
export const DECIDED_FIRST = 6;
const DECIDED_LAST = 7;
/** A sum of the marks below. */
export const MARKS = 8;

export const CEASED = 1;
export const ASSUMED = 2;
export const CORRECTED = 4;
/** Certainly decided after every claim before it on its track. */
export const LAST_SO_FAR = 8;

/** Later than every day there is. */
export const NEVER = 2_147_483_647;

export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

/** The columns of claims, in their order; a claim of an entry that another corrects is marked, and one that is certainly the last. */
export function columnsOf(claims: readonly Claim[], corrections: ReadonlyMap<string, unknown>, lastSoFar: ReadonlySet<Claim>): Columns {
  const columns = new Int32Array(claims.length * WIDTH);
  for (const [at, claim] of claims.entries()) {
    const { says, from, ends, day, entry } = claim;
    const base = at * WIDTH;
    columns[base + FROM_FIRST] = dayNumber(from.earliest);
    columns[base + FROM_LAST] = dayNumber(from.latest);
    columns[base + ENDS_FIRST] = ends ? dayNumber(ends.earliest) : NEVER;
    columns[base + ENDS_LAST] = ends ? dayNumber(ends.latest) : NEVER;
    columns[base + KNOWN_FIRST] = dayNumber(entry.known.earliest);
    columns[base + KNOWN_LAST] = dayNumber(entry.known.latest);
    columns[base + DECIDED_FIRST] = dayNumber(entry.decided.earliest);
    columns[base + DECIDED_LAST] = dayNumber(entry.decided.latest);
    columns[base + MARKS] = (says === 'ceased' ? CEASED : 0) + (day === 'assumed' ? ASSUMED : 0) + (corrections.has(entry.name) ? CORRECTED : 0)
      + (lastSoFar.has(claim) ? LAST_SO_FAR : 0);
  }
  return columns;
}

export const CONFIRMATION_WIDTH = 3;

/** The days of confirmations, those of one document after another. What another entry corrects is never certain to be known. */
export function confirmationDays(confirmed: readonly (readonly Entry[])[], corrections: ReadonlyMap<string, unknown>): { readonly starts: Int32Array; readonly days: Int32Array } {
  const starts = new Int32Array(confirmed.length + 1);
  const days: number[] = [];
  for (const [at, entries] of confirmed.entries()) {
    for (const { name, decided, known } of entries) days.push(dayNumber(decided.earliest), dayNumber(decided.latest), corrections.has(name) ? NEVER : dayNumber(known.latest));
    starts[at + 1] = days.length / CONFIRMATION_WIDTH;
  }
  return { starts, days: Int32Array.from(days) };
}
