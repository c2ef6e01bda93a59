import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { together } from '../../src/core/payments/runs/together.ts';
import { add, integer, subtract, ZERO, type Rational } from '../../src/core/quantity/rational.ts';
import { drawable, waterfallBars, waterfallHeight, waterfallOption } from '../../src/web/parts/chart/waterfall.ts';

const amounts = fc.integer({ min: -1_000_000, max: 1_000_000 });
const part = (name: string, value: number) => ({ name, value: integer(value), label: '' });
const COLORS = { text: '', subtle: '', line: '', surface: '', whole: 'whole', less: 'less', more: 'more', lit: '' };

describe('a waterfall', () => {
  test('has bars each of which begins where the last one ended', () => {
    fc.assert(fc.property(amounts, fc.array(amounts, { maxLength: 8 }), (start, steps) => {
      const end = steps.reduce((sum, step) => sum + step, start);
      const bars = waterfallBars(part('a', start), steps.map((step, at) => part(`${at}`, step)), part('z', end));
      let here: Rational = integer(start);
      for (const { low, high, way } of bars.slice(1, -1)) {
        expect(way === 'less' ? high : low).toEqual(here);
        here = way === 'less' ? low : high;
      }
      expect(here).toEqual(integer(end));
    }));
  });

  test('is drawn in parts that reach from the low end of each bar to the high, on whichever side of nothing', () => {
    fc.assert(fc.property(amounts, amounts, (start, step) => {
      const bars = waterfallBars(part('a', start), [part('b', step)], part('c', start + step));
      const { series } = waterfallOption(bars, COLORS, 'kr') as { readonly series: readonly { readonly data: readonly (number | { readonly value: number })[] }[] };
      const [hidden = [], seen = [], below = []] = series.map(({ data }) => data.map((one) => (typeof one === 'number' ? one : one.value)));
      bars.forEach(({ low, high }, at) => {
        const ends = [(hidden[at] ?? 0) + (seen[at] ?? 0), (below[at] ?? 0) === 0 ? hidden[at] ?? 0 : below[at] ?? 0].toSorted((a, b) => a - b);
        expect(ends).toEqual([drawable(low), drawable(high)]);
      });
    }));
  });
});

describe('a waterfall where it is narrow', () => {
  const bars = waterfallBars({ ...part('beslutat', 9), label: '9' }, [{ ...part('sistahandsansvar', -4), label: '−4' }], { ...part('förslag', 5), label: '5' });
  interface Axis { readonly type: string; readonly axisLabel: { readonly formatter?: (name: string, at: number) => string } }
  const axes = (width: 'narrow' | 'wide') => waterfallOption(bars, COLORS, 'kr', width) as { readonly xAxis: Axis; readonly yAxis: Axis };

  test('lies down, each bar under a line with its name and amount, so that none runs into another', () => {
    const { xAxis, yAxis } = axes('narrow');
    expect([xAxis.type, yAxis.type, bars.map(({ name }, at) => yAxis.axisLabel.formatter?.(name, at))]).toEqual(['value', 'category', ['beslutat  9', 'sistahandsansvar  −4', 'förslag  5']]);
    expect(axes('wide').xAxis.type).toBe('category');
  });

  test('is as high as it has bars', () => {
    expect([waterfallHeight(bars)('wide'), waterfallHeight(bars)('narrow') > waterfallHeight(bars.slice(1))('narrow')]).toEqual([320, true]);
  });
});

describe('differences of several units told as one', () => {
  test('have steps that sum to the difference', () => {
    fc.assert(fc.property(fc.array(fc.tuple(amounts, amounts, amounts), { minLength: 1, maxLength: 6 }), (all) => {
      const told = together(all.map(([before, left, came]) => ({ before: integer(before), after: integer(before + left + came), steps: new Map([['left', integer(left)], ['came', integer(came)]] as const) })));
      if (!told) throw new Error('they all have steps');
      expect([...told.steps.values()].reduce(add, ZERO)).toEqual(subtract(told.after, told.before));
    }));
  });

  test('are not told when one of them has no steps', () => {
    expect(together([{ before: undefined, after: integer(1), steps: undefined }])).toBe(undefined);
    expect(together([])).toBe(undefined);
  });
});
