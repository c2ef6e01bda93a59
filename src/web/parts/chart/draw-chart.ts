import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws charts as SVG into an element, and follows its size. No animation: a dial is followed at once. */
export function drawChart(element: HTMLElement, onPoint: (index: number | undefined) => void): { show(option: EChartsCoreOption): void; remove(): void } {
  const place = document.createElement('div');
  place.className = 'chart-place';
  element.append(place);
  const chart = init(place, undefined, { renderer: 'svg' });
  chart.on('mouseover', (event) => onPoint((event as { readonly dataIndex?: number }).dataIndex));
  chart.on('globalout', () => onPoint(undefined));
  const watching = new ResizeObserver(() => chart.resize());
  watching.observe(element);
  return {
    show: (option) => chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option }, { notMerge: true }),
    remove: () => {
      watching.disconnect();
      chart.dispose();
      place.remove();
    },
  };
}
