import { settled } from './settle.ts';
import { placedBars, type PlacedBar } from './placed-bars.ts';
import type { PaperChart } from './paper.ts';
import type { Language } from '../language-name.ts';
import { PAPER_WORDS } from './words.ts';

const WIDTH = 640;
const ROW = 34;
const BAR = 20;
const LEGEND = 28;
const FONT = `font-family="'Libertinus Serif', Georgia, serif" font-size="14"`;
/** Told apart also by who does not see colours, and by shape by who sees none: filled, striped up, striped across, framed. */
const INK = '#1a1a1a';
const COLOURS = { whole: '#0072b2', more: '#d55e00', less: '#007a5a', sum: '#333333' } as const;

/**
 * A chart as an SVG picture. It holds no ids, so that several may stand in one page; its title and description are what the chart is
 * called and what is seen in it.
 */
export function chartAsSvg(chart: PaperChart, language: Language): string {
  const { caption, text, unit, rows } = settledChart(chart, language);
  const { bars, zero } = placedBars(rows, WIDTH);
  const kinds = [...new Set(bars.map(({ look }) => look))];
  const bottom = rows.length * ROW + 8;
  const legend = kinds.length > 1 ? legendAt(kinds, bottom + 4, language) : [];
  const height = bottom + (legend.length > 0 ? LEGEND : 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${xml(`${caption} (${unit}). ${text}`)}">`,
    `<title>${xml(`${caption} (${unit})`)}</title>`,
    `<desc>${xml(text)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...bars.flatMap((bar, at) => barAt(bar, at * ROW + 4)),
    `<path d="M${zero} 2V${bottom - 4}" stroke="${INK}" stroke-width="1.5" fill="none"/>`,
    ...legend,
    '</svg>',
  ].join('\n');
}

/** One settling for all that goes into a document. */
function settledChart(chart: PaperChart, language: Language): PaperChart {
  const [block] = settled({ language, title: '', subtitle: undefined, warning: undefined, blocks: [chart], stamp: undefined }).blocks;
  return block?.kind === 'bars' ? block : chart;
}

function barAt({ name, shown, look, from, to, valueAt, valueSide, nameEnd }: PlacedBar, top: number): readonly string[] {
  const base = top + BAR / 2 + 9;
  const nameLines = name.map((line, at) => `<text x="${nameEnd}" y="${round(base - (name.length - 1) * 7 + at * 14)}" text-anchor="end" ${FONT} fill="${INK}">${xml(line)}</text>`);
  const value = `<text x="${valueAt}" y="${base}" text-anchor="${valueSide}" ${FONT} fill="${INK}">${xml(shown)}</text>`;
  return [...nameLines, ...shape(look, from, top + 4, to - from), value];
}

function shape(look: PlacedBar['look'], x: number, y: number, width: number): readonly string[] {
  const colour = COLOURS[look];
  const frame = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${look === 'whole' ? colour : '#ffffff'}" stroke="${colour}" stroke-width="1.5"/>`;
  if (look === 'whole') return [frame];
  if (look === 'sum') return [frame, ...(width > 8 ? [`<rect x="${round(x + 4)}" y="${y + 4}" width="${round(width - 8)}" height="${BAR - 8}" fill="${colour}"/>`] : [])];
  const lines = look === 'more'
    ? Array.from({ length: Math.max(0, Math.ceil(width / 5) - 1) }, (_, at) => `M${round(x + (at + 1) * 5)} ${y}v${BAR}`)
    : Array.from({ length: Math.ceil(BAR / 5) - 1 }, (_, at) => `M${round(x)} ${y + (at + 1) * 5}h${round(width)}`);
  return lines.length === 0 ? [frame] : [frame, `<path d="${lines.join('')}" stroke="${colour}" stroke-width="1.5" fill="none"/>`];
}

function legendAt(kinds: readonly PlacedBar['look'][], top: number, language: Language): readonly string[] {
  return kinds.flatMap((look, at) => {
    const x = 8 + at * 140;
    return [...shape(look, x, top, 30), `<text x="${x + 38}" y="${top + 15}" ${FONT} fill="${INK}">${xml(PAPER_WORDS[language].shapes[look])}</text>`];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
