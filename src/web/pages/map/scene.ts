import type { Place } from '../../../core/comparison/places/places-of.ts';

/** A centre as it is drawn. */
export interface Mark extends Place {
  readonly counted: 'yes' | 'no' | 'notTried';
  /** Half the width of the mark in pixels: by the square root of how many are listed. */
  readonly size: number;
  /** Said when it is pointed at or focused. */
  readonly says: string;
  /** Written on the line to the nearest: 63,4 km; '' where the figures have no distance. */
  readonly distance: string;
  /** What the line says when it is pointed at: from where to where, how far, and where that figure stands. */
  readonly distanceSays: string;
}

/** What a map shows. */
export interface Scene {
  readonly marks: readonly Mark[];
  /** The radius of the circle around each mark, in kilometres; undefined without circles. */
  readonly circleKm: number | undefined;
}
