import { holdsMore, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../limits.ts';

/** How many cells a table of rows may come to when the gaps between filled cells are counted. */
const MOST_PLACES = 5_000_000;

/**
 * Looks through the XML of a sheet before it is built into cells: a few bytes can name a cell a million rows down, and every
 * cell costs a thousand times its bytes.
 */
export function surveySheet(xml: string): 'fits' | 'tooLarge' | 'broken' {
  if (holdsMore(xml, '<', 10 * MOST_CELLS)) return 'tooLarge';
  const widths = new Map<number, number>();
  let named = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(/<c\s(?:[^<>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"/gu)) {
    named += 1;
    const row = Number(digits);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (named > MOST_CELLS || row > MOST_ROWS || column > MOST_COLUMNS) return 'tooLarge';
    widths.set(row, Math.max(widths.get(row) ?? 0, column));
  }
  for (const [, digits = ''] of xml.matchAll(/<row\s(?:[^<>]*?\s)?r="(\d+)"/gu)) if (Number(digits) > MOST_ROWS) return 'tooLarge';
  // A cell that does not say where it stands cannot be pointed at.
  if ([...xml.matchAll(/<c[\s/>]/gu)].length !== named) return 'broken';
  const places = [...widths.values()].reduce((sum, width) => sum + width, 0);
  return places > MOST_PLACES ? 'tooLarge' : 'fits';
}

/** The shared texts and the styles of a workbook: every tag of them costs as much as a cell. */
export function surveyParts(strings: string, styles: string): 'fits' | 'tooLarge' {
  return holdsMore(strings, '<', 8 * MOST_CELLS) || holdsMore(styles, '<', 2 * MOST_CELLS) ? 'tooLarge' : 'fits';
}
