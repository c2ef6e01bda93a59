import type { Decimals, Measure } from '../../types/type.ts';

/** The finer scale of two; a quotient stays a quotient. */
export function commonDecimals(...measures: readonly Measure[]): Decimals {
  let finest = 0;
  for (const { decimals } of measures) {
    if (decimals === 'exact') return 'exact';
    finest = Math.max(finest, decimals);
  }
  return finest;
}
