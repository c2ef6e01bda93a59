import type { Language } from '../language-name.ts';
import { drawingOf, type Mark } from './chart-drawing.ts';
import type { PaperChart } from './paper.ts';

const FONT = `font-family="'Libertinus Serif', Georgia, serif" font-size="14"`;

/**
 * A chart as an SVG picture. It holds no ids, so that several may stand in one page; its title and description are what the chart is
 * called and what is seen in it.
 */
export function chartAsSvg(chart: PaperChart, language: Language): string {
  const { width, height, title, description, marks } = drawingOf(chart, language);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(`${title}. ${description}`)}">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...marks.map(markAsSvg),
    '</svg>',
  ].join('\n');
}

function markAsSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'box': return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="1.5"/>`;
    case 'lines': return `<path d="${mark.lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}" stroke="${mark.stroke}" stroke-width="1.5" fill="none"/>`;
    case 'text': return `<text x="${mark.x}" y="${mark.y}"${mark.side === 'end' ? ' text-anchor="end"' : ''} ${FONT} fill="${mark.fill}">${xml(mark.text)}</text>`;
  }
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
