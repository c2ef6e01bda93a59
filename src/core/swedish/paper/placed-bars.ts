import { displayWidth, wrapText } from '../table/width.ts';
import type { PaperChart } from './paper.ts';

/** A bar with its places from left to right, in the picture's own measure. */
export interface PlacedBar {
  /** On one line or two. */
  readonly name: readonly string[];
  readonly shown: string;
  readonly look: 'whole' | 'more' | 'less' | 'sum';
  readonly from: number;
  readonly to: number;
  readonly nameEnd: number;
  readonly valueAt: number;
  readonly valueSide: 'start' | 'end';
}

const LETTER = 7;
const NAME_LETTERS = 32;
const GAP = 8;
/** The picture grows wider where names and values would leave the bars less. */
const LEAST_BARS = 120;

/** Where each bar begins and ends: wholes and sums from zero, steps from where the row before them ended; and how wide the picture is. */
export function placedBars(rows: PaperChart['rows'], wished: number): { readonly bars: readonly PlacedBar[]; readonly zero: number; readonly width: number } {
  const spans = spansOf(rows);
  const names = rows.map(({ name }) => twoLines(name));
  const nameEnd = GAP + Math.max(0, ...names.flat().map(displayWidth)) * LETTER;
  const room = Math.max(0, ...rows.map(({ shown }) => displayWidth(shown))) * LETTER + GAP;
  const least = Math.min(0, ...spans.flatMap(({ from, to }) => [from, to]));
  const most = Math.max(0, ...spans.flatMap(({ from, to }) => [from, to]));
  // Values of bars that go left from zero stand to their left, so there must be room there too.
  const left = nameEnd + GAP + (least < 0 ? room : 0);
  const width = Math.max(wished, Math.ceil(left + room + GAP + LEAST_BARS));
  const share = (value: number): number => (most === least ? 0 : (value - least) / (most - least));
  const place = (value: number): number => round(left + share(value) * (width - left - room - GAP));
  const bars = rows.map(({ shown, value, shape }, at): PlacedBar => {
    const { from, to } = spans[at] ?? { from: 0, to: 0 };
    const [low, high] = [place(Math.min(from, to)), place(Math.max(from, to))];
    const goesLeft = to < 0 && from <= 0 && shape !== 'step';
    return {
      name: names[at] ?? [], shown, look: shape === 'step' ? (value < 0 ? 'less' : 'more') : shape, from: low, to: Math.max(high, low + 1), nameEnd,
      valueAt: goesLeft ? low - GAP : high + GAP, valueSide: goesLeft ? 'end' : 'start',
    };
  });
  return { bars, zero: place(0), width };
}

function spansOf(rows: PaperChart['rows']): readonly { readonly from: number; readonly to: number }[] {
  let reached = 0;
  return rows.map(({ value, shape }) => {
    const from = shape === 'step' ? reached : 0;
    reached = from + value;
    return { from, to: reached };
  });
}

/** A long name goes over two lines; what does not fit there is cut, for the table beside the chart has it whole. */
function twoLines(name: string): readonly string[] {
  const [first = '', second, ...rest] = wrapText(name, NAME_LETTERS);
  return second === undefined ? [first] : [first, rest.length > 0 ? `${second}…` : second];
}

const round = (value: number): number => Math.round(value * 10) / 10;
