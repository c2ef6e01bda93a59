import { describe, expect, test } from 'vitest';
import { integer } from './rational.ts';
import { range } from './range.ts';
import { parseReported } from './reported.ts';

describe('a published amount says how far off it may be', () => {
  test.each([
    ['19 281 000 kr', 'exact', 19_281_000, 19_281_000], ['14 mnkr', 'rounded', 13_500_000, 14_500_000], ['ungefär 24 mnkr', 'about', 23_500_000, 24_500_000],
    ['drygt 3 mnkr', 'slightlyOver', 3_000_000, 3_500_000], ['knappt 3 mnkr', 'slightlyUnder', 2_500_000, 3_000_000], ['exakt 3 mnkr', 'exact', 3_000_000, 3_000_000],
    ['1,5 miljoner kronor', 'rounded', 1_450_000, 1_550_000],
  ])('%s', (text, precision, low, high) => {
    const reported = parseReported(text);
    expect(reported?.precision).toBe(precision);
    expect(reported?.within).toEqual(range(integer(low), integer(high)));
  });

  test.each(['många miljoner', '14', 'omkring 14 mnkr', '1.5 mnkr', '10 00 kr', ''])('"%s" is not guessed at', (text) => {
    expect(parseReported(text)).toBeUndefined();
  });
});
