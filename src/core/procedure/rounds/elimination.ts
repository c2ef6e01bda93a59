import type { Side } from './tally.ts';

/** Ja goes to `yes` and Nej to `no`; both are names of proposals, neither is for or against anything by itself. */
export interface Pair {
  readonly yes: string;
  readonly no: string;
}

/** How a round between two proposals ends; undefined when the facts do not say. */
export type HoldRound = (pair: Pair, stage: 'preliminary' | 'main') => Side | undefined;

export type Eliminated =
  | { readonly kind: 'decided'; readonly winner: string; readonly log: readonly string[] }
  | { readonly kind: 'undecided'; readonly pair: Pair; readonly log: readonly string[] }
  /** The main proposal never enters a preliminary round, and nobody meets the same proposal twice. */
  | { readonly kind: 'refused'; readonly fault: 'mainInPreliminary' | 'repeated'; readonly proposal: string };

/**
 * One clause with several proposals: the others meet two and two in the order the body has approved, until one counter-proposal
 * is left, which meets the main proposal. With n proposals there are n − 1 rounds. `log` has the winner of every round.
 */
export function eliminate(main: string, order: readonly string[], hold: HoldRound): Eliminated {
  if (order.includes(main)) return { kind: 'refused', fault: 'mainInPreliminary', proposal: main };
  const repeated = order.find((proposal, index) => order.indexOf(proposal) !== index);
  if (repeated !== undefined) return { kind: 'refused', fault: 'repeated', proposal: repeated };
  const log: string[] = [];
  let [standing] = order;
  for (const next of order.slice(1)) {
    const pair = { yes: standing ?? next, no: next };
    const side = hold(pair, 'preliminary');
    if (side === undefined) return { kind: 'undecided', pair, log };
    standing = pair[side];
    log.push(standing);
  }
  if (standing === undefined) return { kind: 'decided', winner: main, log };
  const pair = { yes: main, no: standing };
  const side = hold(pair, 'main');
  if (side === undefined) return { kind: 'undecided', pair, log };
  return { kind: 'decided', winner: pair[side], log: [...log, pair[side]] };
}
