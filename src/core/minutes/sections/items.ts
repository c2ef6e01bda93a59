import type { Line } from '../text/document.ts';
import { headingOf } from './heading.ts';

/** The lines of one paragraph (§) of the minutes, its heading first. */
export interface ItemLines {
  readonly number: string;
  readonly heading: Line;
  /** What stands after the number on the heading's own line. */
  readonly rest: string;
  readonly lines: readonly Line[];
}

const MARK = /^\s*(?:(?:[Dd]nr\.?:?\s*)?[A-ZÅÄÖ]{1,5}[ /-]?(?:19|20)?\d{2}[/:.-]\d{1,6}[,.]?\s+(?=§))?(?:(?:Ärende|Punkt|Nr)\.?\s*\d{1,3}[.:,]?\s+)?(?:(?:[A-ZÅÄÖ]{1,5}|[A-ZÅÄÖ][a-zåäö]{1,4}|\p{Lu}[\p{L}-]*(?:fullmäktige|styrelsen|nämnden|utskottet))\s+)?(?:§+|Paragraf)\s*(\d{1,4})(?![\d–-])(?:\s*[/:]\s*(?:20)?\d{2}(?!\d))?[.:]?(?:\s+(.*))?$/u;
/** Any few words in capitals or numbers before the sign: "Ärende 6 § 84", "Nr 3 BUN § 12". A reference in a sentence begins otherwise. */
const MARK_LOOSE = /^\s*(?!(?:Enligt|Se|Jfr|Jämför|Vid|Av|Till|Från|I|Med|Kommunallagen|KL|FL|Beslut|Protokoll|Regionfullmäktige|Kommunfullmäktige|Bilaga)\s)(?:[\p{Lu}\d][\p{L}\d/:.-]*,?\s+){1,5}§\s*(\d{1,4})(?![\d–-])(?:\s*[/:]\s*(?:20)?\d{2}(?!\d))?[.:]?(?:\s+(\p{Lu}.*))?$/u;
const MARK_AFTER = /^\s*(\d{1,4})\s*§(?:\s+(.*))?$/u;

/** Cuts minutes at the headings of their paragraphs. Lines before the first are the front page. */
export function itemsIn(lines: readonly Line[]): { readonly front: readonly Line[]; readonly items: readonly ItemLines[] } {
  const marks: { readonly at: number; readonly number: string; readonly rest: string }[] = [];
  let inList = false;
  let hasHeading = false;
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    const mark = markOf(line.text);
    if (!mark) {
      const heading = headingOf(line.text);
      if (heading && marks.length > 0) hasHeading = true;
      if (heading) inList = heading.kind === 'basis' || heading.kind === 'dispatch' || heading.kind === 'other';
      continue;
    }
    const last = marks.at(-1);
    if (last?.number === mark.number && !/\S/u.test(mark.rest.replace(/\(?forts\.?(?:ättning)?\)?/iu, '').trim())) continue;
    // A list at the front may name all paragraphs before the first of them comes; nothing has been opened then.
    if (last && Number(mark.number) <= Number(last.number) && !hasHeading && opensItem(lines, at, mark.rest)) marks.length = 0;
    else if (last && !isNext(lines, at, mark, Number(last.number), inList)) continue;
    if (!last && !opensItem(lines, at, mark.rest)) continue;
    marks.push({ at, ...mark });
    inList = false;
  }
  const items = marks.flatMap(({ at, number, rest }, index): ItemLines[] => {
    const own = lines.slice(at, marks[index + 1]?.at ?? lines.length);
    const [heading] = own;
    return heading ? [{ number, heading, rest, lines: own.slice(1) }] : [];
  });
  const real = items.filter((item) => !isListed(item, items));
  return { front: lines.slice(0, marks[0]?.at ?? lines.length), items: real };
}

function markOf(text: string): { readonly number: string; readonly rest: string } | undefined {
  const match = MARK.exec(text) ?? MARK_AFTER.exec(text) ?? MARK_LOOSE.exec(text);
  if (!match?.[1]) return undefined;
  const rest = (match[2] ?? '').trim();
  if (/^[\p{Ll},;)]/u.test(rest) && !rest.startsWith('(')) return undefined;
  return { number: match[1], rest };
}

/** Inside a list of papers "§ 33 Regionfullmäktige ..." is a reference; elsewhere a paragraph follows the one before it. */
function isNext(lines: readonly Line[], at: number, { number, rest }: { readonly number: string; readonly rest: string }, last: number, inList: boolean): boolean {
  const isInOrder = Number(number) === last + 1;
  if (inList) return isInOrder && opensItem(lines, at, rest);
  return (isInOrder || Number(number) > last) && opensItem(lines, at, rest);
}

/** A heading stands after an empty line, at the top of a page or after a sentence; a § inside a wrapped sentence does not. */
function opensItem(lines: readonly Line[], at: number, rest: string): boolean {
  const line = lines[at];
  const before = lines[at - 1]?.text.trim() ?? '';
  if (!line || /^[\s•·▪*–-]*[•·▪–]\s/u.test(line.text)) return false;
  if (/(?:\.{3,}|…)[.… ]*\d{1,3}$/u.test(rest)) return false;
  return before === '' || /(?:(?:^|\s)\p{Lu}[\p{L}-]*|\d[\d:(). -]*)$/u.test(before) || line.opensPage || /[.:!?”"]$/u.test(before) || rest === '' || headingOf(before) !== undefined;
}

/** A list of paragraphs at the front names each again: of two with one number, the one that holds a heading is the paragraph. */
function isListed(item: ItemLines, all: readonly ItemLines[]): boolean {
  const holds = ({ lines }: ItemLines): number => lines.filter(({ text }) => headingOf(text)).length;
  return all.some((other) => other !== item && other.number === item.number && (holds(other) > holds(item) || (holds(other) === holds(item) && all.indexOf(other) > all.indexOf(item) && item.lines.length < other.lines.length)));
}
