import type { TextPlace } from '../problem.ts';

/** A kind of thing rules are for: region, vårdgivare, hälsocentral, listad. */
export interface EntityDeclaration {
  readonly name: string;
  readonly plural: string;
  /** The entity each row belongs to exactly one of. */
  readonly parent?: string | undefined;
  /** The most rows there can be; with it the range of every sum is known before anything runs. */
  readonly most: number;
  readonly place: TextPlace;
}
