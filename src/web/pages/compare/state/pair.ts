import type { Standing } from '../../../../core/comparison/dials/standing.ts';
import type { Address } from '../../../shell/address.ts';

/** The two proposals that are held against each other: those of the address, else what was decided and the first that differs in words. */
export interface Pair {
  readonly from: Standing | undefined;
  readonly to: Standing | undefined;
}

export function pairOf({ query }: Address, standings: readonly Standing[]): Pair {
  const named = (key: string): Standing | undefined => standings.find(({ name }) => name === query.get(key));
  return { from: named('fran') ?? standings[0], to: named('till') ?? standings[1] };
}
