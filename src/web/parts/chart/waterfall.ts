import type { EChartsCoreOption } from 'echarts/core';
import { add, ZERO, type Rational } from '../../../core/quantity/rational.ts';
import type { ChartColors } from './chart-colors.ts';
import type { ChartWidth } from './chart.tsx';

/** A bar of a waterfall: a whole from nothing, or a step from where the last one ended. */
export interface Bar {
  readonly name: string;
  readonly low: Rational;
  readonly high: Rational;
  readonly label: string;
  readonly way: 'whole' | 'less' | 'more';
}

interface Part {
  readonly name: string;
  readonly value: Rational;
  readonly label: string;
}

/** A whole, the steps from it, each from where the last one ended, and the whole they lead to. */
export function waterfallBars(start: Part, steps: readonly Part[], end: Part): readonly Bar[] {
  let here = start.value;
  const bars = steps.map(({ name, value, label }): Bar => {
    const next = add(here, value);
    const isLess = value.numerator < 0n;
    const [low, high] = isLess ? [next, here] : [here, next];
    here = next;
    return { name, low, high, label, way: isLess ? 'less' : 'more' };
  });
  return [whole(start), ...bars, whole(end)];
}

function whole({ name, value, label }: Part): Bar {
  return value.numerator < 0n ? { name, low: value, high: ZERO, label, way: 'whole' } : { name, low: ZERO, high: value, label, way: 'whole' };
}

/** For drawing only: a place on the paper needs no more than a double holds. */
export function drawable({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/** Space for a bar lying down, with its name and amount above it. */
const LINE = 48;
const WIDE_HEIGHT = 320;

/** How high a waterfall is: where there is no room for names side by side, each bar lies on a line of its own. */
export const waterfallHeight = (bars: readonly Bar[]) => (width: ChartWidth): number => (width === 'narrow' ? LINE * bars.length + 24 : WIDE_HEIGHT);

/** A bar stands on one that is not seen, on its own side of nothing; one that crosses nothing has a part on each. */
export function waterfallOption(bars: readonly Bar[], colors: ChartColors, unit: string, width: ChartWidth = 'wide'): EChartsCoreOption {
  const parts = bars.map(({ low, high }) => {
    const [from, to] = [drawable(low), drawable(high)];
    if (from >= 0) return { hidden: from, seen: to - from, below: 0 };
    return to <= 0 ? { hidden: to, seen: from - to, below: 0 } : { hidden: 0, seen: to, below: from };
  });
  const item = ({ way }: Bar): { readonly color: string } => ({ color: way === 'whole' ? colors.whole : colors[way] });
  const isNarrow = width === 'narrow';
  const stacked = { type: 'bar', stack: 'all', barMaxWidth: isNarrow ? 14 : 72 } as const;
  const names = { type: 'category', data: bars.map(({ name }) => name), axisLine: { onZero: false, lineStyle: { color: colors.line } }, axisTick: { show: false } } as const;
  const amounts = { type: 'value', name: unit, nameTextStyle: { color: colors.subtle }, axisLabel: { show: false }, splitLine: { lineStyle: { color: colors.line, opacity: 0.5 } } } as const;
  return {
    grid: isNarrow ? { left: 4, right: 8, top: 32, bottom: 0 } : { left: 8, right: 16, top: 28, bottom: 28, containLabel: true },
    ...(isNarrow ? {
      // The name and the amount stand on a line of their own above the bar, from the left edge: they never meet.
      yAxis: { ...names, inverse: true, axisLabel: { inside: true, margin: 0, verticalAlign: 'bottom', padding: [0, 0, 12, 0], color: colors.text, interval: 0, formatter: (name: string, at: number) => `${name}  ${bars[at]?.label ?? ''}` }, z: 3 },
      xAxis: { ...amounts, position: 'top', nameLocation: 'start', nameGap: 0, nameTextStyle: { color: colors.subtle, align: 'left', verticalAlign: 'bottom', padding: [0, 0, 8, 0] } },
    } : {
      xAxis: { ...names, axisLabel: { color: colors.text, interval: 0, width: 120, overflow: 'break', lineHeight: 16 } },
      yAxis: amounts,
    }),
    series: [
      { ...stacked, silent: true, itemStyle: { color: 'transparent' }, data: parts.map(({ hidden }) => hidden) },
      {
        ...stacked, data: bars.map((bar, at) => ({ value: parts[at]?.seen ?? 0, itemStyle: item(bar), label: { position: drawable(bar.high) <= 0 ? 'bottom' : 'top' } })),
        label: { show: !isNarrow, position: 'top', color: colors.text, formatter: ({ dataIndex }: { readonly dataIndex: number }) => bars[dataIndex]?.label ?? '' },
      },
      { ...stacked, silent: true, data: bars.map((bar, at) => ({ value: parts[at]?.below ?? 0, itemStyle: item(bar) })) },
    ],
  };
}
