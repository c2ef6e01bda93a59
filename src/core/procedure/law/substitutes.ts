import type { BodyKind } from './formal-motion.ts';

export interface PresentSubstitute {
  readonly person: string;
  readonly party: string;
}

/** Party by party, whose substitutes serve for it after its own, in order (the assembly decides it, KL 6:17). */
export type CallingOrder = ReadonlyMap<string, readonly string[]>;

export type Called =
  | { readonly kind: 'serves'; readonly person: string }
  /** In an assembly only the own party's substitutes serve (KL 5:17–21). */
  | { readonly kind: 'emptySeat' }
  /** The calling order of a board is not known, and the own party has nobody there. */
  | { readonly kind: 'unknown' };

/**
 * Who serves for an absent member. `present` are the substitutes there, in the order they were elected. A board follows its calling
 * order, and takes anyone who is left rather than leave the seat empty.
 */
export function callSubstitute(body: BodyKind, party: string, order: CallingOrder | undefined, present: readonly PresentSubstitute[]): Called {
  const [own] = present.filter((one) => one.party === party);
  if (own) return { kind: 'serves', person: own.person };
  if (body === 'assembly') return { kind: 'emptySeat' };
  if (!order) return present.length === 0 ? { kind: 'emptySeat' } : { kind: 'unknown' };
  for (const next of order.get(party) ?? []) {
    const found = present.find((one) => one.party === next);
    if (found) return { kind: 'serves', person: found.person };
  }
  const [anyone] = present;
  return anyone ? { kind: 'serves', person: anyone.person } : { kind: 'emptySeat' };
}
