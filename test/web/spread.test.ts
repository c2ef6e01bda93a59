import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread, type Disc } from '../../src/web/pages/map/spread.ts';

const disc = fc.record({ x: fc.double({ min: 0, max: 600, noNaN: true }), y: fc.double({ min: 0, max: 600, noNaN: true }), size: fc.integer({ min: 4, max: 14 }) });

function overlapping(discs: readonly Disc[]): number {
  return discs.flatMap((one, at) => discs.slice(at + 1).filter((two) => Math.hypot(one.x - two.x, one.y - two.y) < one.size + two.size)).length;
}

describe('marks that lie on each other', () => {
  test('are moved until each is seen whole', () => {
    fc.assert(fc.property(fc.array(disc, { maxLength: 30 }), (discs) => {
      expect(overlapping(spread(discs))).toBe(0);
    }));
  });

  test('on the very same spot too', () => {
    expect(overlapping(spread(Array.from({ length: 8 }, () => ({ x: 100, y: 100, size: 12 }))))).toBe(0);
  });

  test('stay where they are when they lie free', () => {
    const free = [{ x: 0, y: 0, size: 5 }, { x: 40, y: 0, size: 5 }];
    expect(spread(free)).toEqual(free);
  });

  test('stay near where they lie', () => {
    const [one] = spread([{ x: 100, y: 100, size: 10 }, { x: 104, y: 100, size: 10 }]);
    expect(one && Math.hypot(one.x - 100, one.y - 100)).toBeLessThan(12);
  });
});
