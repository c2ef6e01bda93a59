import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactText, parseExact } from './exact.ts';
import { rational } from './rational.ts';

test('what is written exactly is read back as the same number', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (above, below) => {
    expect(parseExact(exactText(rational(above, below)))).toEqual(rational(above, below));
  }));
});

test('nothing else is read', () => {
  for (const text of ['', '1,5', '1.', '.5', '1/0', '1 000', '--1', '1e3', '-0', 'saknas']) expect([text, parseExact(text)]).toEqual([text, undefined]);
});
