import type { EChartsCoreOption } from 'echarts/core';
import { number } from '../../../core/language/reference/value.ts';
import type { Rational } from '../../../core/quantity/rational.ts';
import { amountShown } from '../table/amount-column.ts';
import type { ChartColors } from './chart-colors.ts';
import { drawable } from './waterfall.ts';

/** Bars beside one another for each name; undefined where there is nothing to draw. */
export interface Series {
  readonly name: string;
  readonly values: readonly (Rational | undefined)[];
}

type Settings = Parameters<typeof amountShown>[1];

/** Space for one bar with its name. */
const LINE = 22;

/** Space for the names. */
const NAME = 140;

export function heightOf(names: readonly string[], series: readonly Series[]): number {
  return 70 + names.length * LINE * Math.max(1, series.length);
}

/** Lying bars, a group for each name in the order of the names, with their amounts beside them. */
export function sideBarsOption(names: readonly string[], series: readonly Series[], colors: ChartColors, unit: string, settings: Settings): EChartsCoreOption {
  const palette = [colors.more, colors.less, colors.whole];
  return {
    legend: series.length > 1 ? { top: 0, textStyle: { color: colors.text } } : undefined,
    grid: { left: NAME + 8, right: 90, top: series.length > 1 ? 34 : 24, bottom: 8 },
    yAxis: { type: 'category', inverse: true, data: [...names], axisLabel: { color: colors.text, width: NAME, overflow: 'break' }, axisLine: { onZero: false, lineStyle: { color: colors.line } }, axisTick: { show: false } },
    xAxis: { type: 'value', position: 'top', name: unit, nameTextStyle: { color: colors.subtle }, axisLabel: { show: false }, splitLine: { lineStyle: { color: colors.line, opacity: 0.5 } } },
    series: series.map(({ name, values }, at) => ({
      name, type: 'bar', barMaxWidth: 16, itemStyle: { color: palette[at % palette.length] },
      data: values.map((value) => (value === undefined ? null : drawable(value))),
      label: { show: true, position: 'right', color: colors.text, formatter: ({ dataIndex }: { readonly dataIndex: number }) => { const value = values[dataIndex]; return value ? amountShown(number(value), settings) : ''; } },
    })),
  };
}
