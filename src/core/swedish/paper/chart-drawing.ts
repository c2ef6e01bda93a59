import type { Language } from '../language-name.ts';
import type { PaperChart } from './paper.ts';
import { placedBars, type PlacedBar } from './placed-bars.ts';
import { settled } from './settle.ts';
import { PAPER_WORDS } from './words.ts';

/** A chart as boxes, lines and texts with their places: what every form of picture is made from. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** Colours are written #rrggbb. A text stands on its base line, and begins or ends at its place. */
export type Mark =
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string; readonly stroke: string }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]; readonly stroke: string }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly side: 'start' | 'end'; readonly text: string; readonly fill: string };

const WIDTH = 640;
const ROW = 34;
const BAR = 20;
const STRIPE = 5;
const LEGEND = { height: 28, step: 140 } as const;
const INK = '#1a1a1a';
const PAPER = '#ffffff';
/** Told apart also by who does not see colours, by what fills them: whole, striped upright, striped across, framed. */
const COLOURS = { whole: '#0072b2', more: '#d55e00', less: '#007a5a', sum: '#333333' } as const;

export function drawingOf(chart: PaperChart, language: Language): Drawing {
  const { caption, text, unit, rows } = settledChart(chart, language);
  const { bars, zero, width } = placedBars(rows, WIDTH);
  const looks = [...new Set(bars.map(({ look }) => look))];
  const bottom = rows.length * ROW + 8;
  const legend = looks.length > 1 ? legendMarks(looks, bottom + 4, language) : [];
  return {
    width, height: bottom + (legend.length > 0 ? LEGEND.height : 0), title: `${caption} (${unit})`, description: text,
    marks: [...bars.flatMap((bar, at) => barMarks(bar, at * ROW + 4)), { kind: 'lines', lines: [[zero, 2, zero, bottom - 4]], stroke: INK }, ...legend],
  };
}

function settledChart(chart: PaperChart, language: Language): PaperChart {
  const [block] = settled({ language, title: '', subtitle: undefined, warning: undefined, blocks: [chart], stamp: undefined }).blocks;
  return block?.kind === 'bars' ? block : chart;
}

function barMarks({ name, shown, look, from, to, valueAt, valueSide, nameEnd }: PlacedBar, top: number): readonly Mark[] {
  const base = top + BAR / 2 + 9;
  const text = (x: number, y: number, side: 'start' | 'end', words: string): Mark => ({ kind: 'text', x, y, side, text: words, fill: INK });
  const names = name.map((line, at) => text(nameEnd, base - (name.length - 1) * 7 + at * 14, 'end', line));
  return [...names, ...shapeMarks(look, from, top + 4, round(to - from)), text(valueAt, base, valueSide, shown)];
}

function shapeMarks(look: PlacedBar['look'], x: number, y: number, width: number): readonly Mark[] {
  const stroke = COLOURS[look];
  const frame: Mark = { kind: 'box', x, y, width, height: BAR, fill: look === 'whole' ? stroke : PAPER, stroke };
  switch (look) {
    case 'whole': return [frame];
    case 'sum': return width > 8 ? [frame, { kind: 'box', x: round(x + 4), y: y + 4, width: round(width - 8), height: BAR - 8, fill: stroke, stroke }] : [frame];
    case 'more': return [frame, { kind: 'lines', stroke, lines: places(width).map((at) => [round(x + at), y, round(x + at), y + BAR] as const) }];
    case 'less': return [frame, { kind: 'lines', stroke, lines: places(BAR).map((at) => [x, y + at, round(x + width), y + at] as const) }];
  }
}

/** Where stripes stand inside a length, not on its ends. */
function places(length: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / STRIPE) - 1) }, (_, at) => (at + 1) * STRIPE);
}

function legendMarks(looks: readonly PlacedBar['look'][], top: number, language: Language): readonly Mark[] {
  return looks.flatMap((look, at): readonly Mark[] => {
    const x = 8 + at * LEGEND.step;
    return [...shapeMarks(look, x, top, 30), { kind: 'text', x: x + 38, y: top + 15, side: 'start', text: PAPER_WORDS[language].shapes[look], fill: INK }];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
