import { Button } from '@digdir/designsystemet-react';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { PARTS } from '../../../core/swedish/web/part-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { chartColors, type ChartColors } from './chart-colors.ts';

/** Whether there is room for names side by side. */
export type ChartWidth = 'narrow' | 'wide';

/** Below this many pixels names under bars run into each other. */
const NARROW = 480;

type Drawn = Awaited<ReturnType<typeof import('./draw-chart.ts')['drawChart']>>;

/**
 * A chart with its table one keystroke away: `t` while either is in focus. `says` is what the chart shows, for who does not see it.
 * What draws it is large, and is fetched when the chart comes near what is seen of the page.
 */
export function Chart({ title, says, option, table, height = 320, onPoint }: {
  readonly title: string; readonly says: string;
  readonly option: (colors: ChartColors, width: ChartWidth) => EChartsCoreOption;
  readonly table: ReactNode;
  readonly height?: number | ((width: ChartWidth) => number);
  /** Called with the place of the bar or point that is pointed at, and with undefined when none is. */
  readonly onPoint?: (index: number | undefined) => void;
}): ReactNode {
  const say = useSay();
  const { theme } = useSettings();
  const [chosen, setChosen] = useState<'chart' | 'table'>('chart');
  const [medium, setMedium] = useState<'screen' | 'paper'>('screen');
  const shown = medium === 'paper' ? 'table' : chosen;
  const [drawn, setDrawn] = useState<Drawn>();
  const [width, setWidth] = useState<ChartWidth>('wide');
  const place = useRef<HTMLDivElement>(null);
  const point = useRef(onPoint);
  point.current = onPoint;

  useEffect(() => {
    const element = place.current;
    if (!element || shown === 'table') return undefined;
    const measure = (): void => setWidth(element.clientWidth < NARROW ? 'narrow' : 'wide');
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [shown]);
  useEffect(() => {
    const element = place.current;
    if (!element || shown === 'table') return undefined;
    let made: Drawn | undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const { drawChart } = await import('./draw-chart.ts');
      if (isGone) return;
      made = drawChart(element, (index) => point.current?.(index));
      setDrawn(made);
    };
    const watching = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      void draw();
    }, { rootMargin: '200px' });
    watching.observe(element);
    return () => {
      isGone = true;
      watching.disconnect();
      made?.remove();
      setDrawn(undefined);
    };
  }, [shown]);
  useEffect(() => {
    if (!drawn || !place.current) return undefined;
    const draw = (): void => { if (place.current) drawn.show(option(chartColors(place.current), width)); };
    draw();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [drawn, option, theme, width]);

  useEffect(() => {
    // What has not been drawn when the page is printed is on paper as its table.
    const paper = (): void => { if (!drawn) flushSync(() => setMedium('paper')); };
    const screen = (): void => setMedium('screen');
    window.addEventListener('beforeprint', paper);
    window.addEventListener('afterprint', screen);
    return () => {
      window.removeEventListener('beforeprint', paper);
      window.removeEventListener('afterprint', screen);
    };
  }, [drawn]);

  const change = (): void => setChosen(shown === 'chart' ? 'table' : 'chart');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 't' && !(event.target instanceof HTMLInputElement)) change();
  };
  return (
    <figure className="chart" onKeyDown={onKeyDown}>
      <figcaption><h3>{title}</h3><Button variant="tertiary" data-size="sm" aria-keyshortcuts="t" onClick={change}>{say(shown === 'chart' ? PARTS.showTable : PARTS.showChart)}</Button></figcaption>
      {shown === 'table' ? table : (
        <div ref={place} className="chart-drawing" role="img" aria-label={says} tabIndex={0} style={{ blockSize: typeof height === 'number' ? height : height(width) }}>
          {drawn ? null : <p className="state-line">{say(STATES.chart)}</p>}
        </div>
      )}
    </figure>
  );
}
