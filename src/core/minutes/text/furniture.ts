import { headingOf } from '../sections/heading.ts';
import type { Line } from './document.ts';

const PAGE_MARK = /^\s*(?:(?:sida|sid|s|sidan)\.?\s*)?\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)|av\s*\d{1,4}|\/\s*\d{1,4})\s*$|^\s*sida\s+\d{1,4}\s*$|^\s*[-–]\s*\d{1,4}\s*[-–]\s*$/iu;
const SIGNATURES = /^\s*(?:justerandes?\s+sign(?:atur)?(?:er)?|ordförandes?\s+sign(?:atur)?|sign(?:atur)?\s*:?|utdragsbestyrkande|justerare|justerat|just\.?\s*sign\.?)(?:\s+(?:justerandes?\s+sign(?:atur)?(?:er)?|utdragsbestyrkande|ordförandes?\s+sign(?:atur)?|sign))*\s*:?\s*[_. ]*$/iu;

/**
 * Splits lines into those that are read and those that only frame a page: page numbers, signature boxes, and headers and footers
 * that come back on page after page (digits aside). What is left out is kept by itself: it may name the body and the day.
 */
export function withoutFurniture(lines: readonly Line[]): { readonly read: readonly Line[]; readonly furniture: readonly Line[] } {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const repeated = repeatedAtEdges([...pages.values()]);
  const read: Line[] = [];
  const furniture: Line[] = [];
  for (const line of lines) {
    const isFurniture = PAGE_MARK.test(line.text) || SIGNATURES.test(line.text) || repeated.has(line);
    (isFurniture ? furniture : read).push(line);
  }
  return { read, furniture };
}

const EDGE = 5;

/** Lines at the top or bottom of pages whose words come back on at least two pages in three (and on three pages at least). */
function repeatedAtEdges(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  if (pages.length < 2) return found;
  const onPages = new Map<string, Line[]>();
  for (const page of pages) {
    const filled = page.filter(({ text }) => text.trim() !== '');
    const seen = new Set<string>();
    for (const line of [...filled.slice(0, EDGE), ...filled.slice(-EDGE)]) {
      const shape = line.text.trim().replaceAll(/\d+/gu, '0').replaceAll(/\s+/gu, ' ');
      if (seen.has(shape) || shape.length < 3 || /^§|\bX\b/u.test(shape)) continue;
      seen.add(shape);
      onPages.set(shape, [...(onPages.get(shape) ?? []), line]);
    }
  }
  for (const [shape, lines] of onPages) {
    // A table's own header comes back with the table; it is read, not dropped.
    const isNumbered = /(?:sida|sid\.?)\s*0|0\s?\(0\)|0 av 0/iu.test(shape);
    const enough = isNumbered ? 2 : Math.max(3, (pages.length * 2) / 3 - 1);
    if (lines.length >= enough && !/\b(?:ja|nej|avst)|\(\p{Lu}{1,4}\)/iu.test(shape) && lines.every((line) => headingOf(line.text) === undefined)) for (const line of lines) found.add(line);
  }
  return found;
}
