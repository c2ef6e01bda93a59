import type { Line, Span } from './document.ts';

/**
 * Text as it is read aloud: lines joined to paragraphs, runs of spaces made one, page furniture and marks that cannot be seen left
 * out. Each character knows its offset in the document, so whatever is found can be shown where it stands.
 */
export interface Flow {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Marks that cannot be seen; a soft hyphen shows at the end of a line. */
const isUnseen = (character: string, place: 'end' | 'within'): boolean => character !== '\t' && (character === '\u00AD' ? place === 'within' : /[\p{Cc}\p{Cf}]/u.test(character));
/** Characters most text is made of: they need no closer look. */
const PLAIN = new Set('abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 .,:;()-/§"”–');
/** What begins a paragraph of its own although no empty line stands before it. */
const OPENS = /^(?:\d{1,2}[.)](?:\s|$)|[a-zåäö]\)\s|[•·▪◦●○■–—-]\s|att\s|(?:Ny\s[Pp]|P)unkt(?:en)?\s\d|Med\s\d+\s(?:ja|nej|röst)|Den\ssom\s|Ja-röst|Nej-röst|JA\b|NEJ\b|(?:Ja|Nej|Avstår|Avstod|Avstående|Frånvarande)(?:-?\s?röst(?:er)?)?\s?(?:\(\d{1,3}\))?:|(?:Omröstning|Votering)\sbegär|Ordföranden?\s(?:ställer|finner|frågar|avgör|avgjorde|konstaterar|förklarar|prövar)|[\p{Lu}][\p{L}-]+(?:\s[\p{L}-]+){1,3}\s\([\p{L}-]{1,6}\)\s(?:yrkar|reserverar|deltar|begär|föreslår|lämnar|anmäler))/u;
/** Two lines that both begin with a person are a list, unless the first goes on. */
const PERSON_FIRST = /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){1,4}\s\([\p{L}-]{1,15}\)(?!.*\s(?:och|samt)\s)(?:,?\s[^,()]{0,50})?(?:\([\p{L}-]{1,15}\))?$/u;
const ENDS = /[.:;!?”"’»)]$/u;

/** Joins lines to a flow. `words` are the words of the whole document in lower case: they settle what a hyphen at a line's end is. */
export function flowOf(lines: readonly Line[], words: ReadonlySet<string>): Flow {
  let text = '';
  const offsets: number[] = [];
  let gap = false;
  let above = '';
  for (const line of lines) {
    const content = line.text.trim();
    if (content === '' || !/\S/u.test(content)) {
      gap = true;
      continue;
    }
    const isListed = PERSON_FIRST.test(above) && PERSON_FIRST.test(content) && !/(?:[,;:]|\s(?:och|samt))$/u.test(above);
    above = content;
    const between = text === '' ? '' : isListed ? '\n' : joint(text.slice(-80), content, gap ? 'gap' : line.opensPage ? 'page' : 'line', words);
    if (between === 'drop') {
      text = text.slice(0, -1);
      offsets.pop();
    } else if (between !== '') {
      text += between;
      offsets.push(Math.max(0, line.start - 1));
    }
    let spaced = true;
    for (let at = 0; at < line.text.length; at += 1) {
      const character = line.text.charAt(at);
      const isPlain = PLAIN.has(character);
      if (!isPlain && isUnseen(character, at === line.text.length - 1 ? 'end' : 'within')) continue;
      const isSpace = character === ' ' || (!isPlain && /\s/u.test(character));
      if (isSpace && spaced) continue;
      text += isSpace ? ' ' : character;
      offsets.push(line.start + at);
      spaced = isSpace;
    }
    if (text.endsWith(' ')) {
      text = text.slice(0, -1);
      offsets.pop();
    }
    gap = false;
  }
  return { text, offsets };
}

/** What stands between two lines: a paragraph, a space, or nothing where a word was cut. */
function joint(before: string, next: string, gap: 'gap' | 'page' | 'line', words: ReadonlySet<string>): '' | ' ' | '\n' | 'drop' {
  const isSplit = /[\p{L}\d][-\u00AD]$/u.test(before);
  if (before.endsWith('\u00AD')) return 'drop';
  if (isSplit && gap !== 'gap') {
    if (/\d-$/u.test(before)) return /^\d/u.test(next) ? '' : ' ';
    if (/^(?:och|eller|samt|respektive)\b/u.test(next)) return ' ';
    const head = /([\p{L}]+)-$/u.exec(before)?.[1] ?? '';
    const tail = /^\p{Ll}[\p{L}]*/u.exec(next)?.[0];
    if (tail !== undefined) return words.has(`${head}${tail}`.toLowerCase()) ? 'drop' : '';
    return /^\p{Lu}/u.test(next) ? '' : ' ';
  }
  const goesOn = /^[\p{Ll}\d(]/u.test(next) && !OPENS.test(next) && !ENDS.test(before);
  if (gap === 'gap') return goesOn && /^\p{Ll}/u.test(next) ? ' ' : '\n';
  if (gap === 'page' && (ENDS.test(before) || /^\d{1,2}[.)]\s/u.test(next))) return '\n';
  if (/^\d{1,2}[.)]\s+(?:[\p{Lu}"”]|att\s)/u.test(next)) return '\n';
  if (/^\d{1,2}[.)]\s+\p{Ll}/u.test(next) && /(?:[,;:]|\s(?:att|besluta|beslutar|och|samt))$/u.test(before)) return '\n';
  if (/^[-–—•]\s/u.test(next) && (/(?:att|[:,.;])$/u.test(before) || /(?:^|\n)[-–—•]\s[^\n]*$/u.test(before))) return '\n';
  if (/^att\s/u.test(next) && /(?:,|\s(?:samt|och|dels|beslutar|besluta|föreslår))$/u.test(before)) return '\n';
  return OPENS.test(next) && (ENDS.test(before) || !/^(?:att|\d|(?:JA|NEJ)(?!-röst|\s*[:=]|\s+för)|[–-])/u.test(next)) ? '\n' : before.endsWith(':') ? '\n' : ' ';
}

/** The place in the document of a part of a flow. */
export function spanIn({ offsets }: Flow, start: number, end: number): Span {
  const first = offsets[start] ?? offsets.at(-1) ?? 0;
  const last = offsets[Math.max(start, end - 1)] ?? first;
  return { start: first, end: last + 1 };
}

/** A part of a flow as a flow of its own. */
export function partOf(flow: Flow, start: number, end: number): Flow {
  return { text: flow.text.slice(start, end), offsets: flow.offsets.slice(start, end) };
}

/** The parts between breaks, trimmed; empty ones left out. */
export function paragraphsOf(flow: Flow): readonly Flow[] {
  const found: Flow[] = [];
  let start = 0;
  for (let at = 0; at <= flow.text.length; at += 1) {
    if (at < flow.text.length && flow.text.charAt(at) !== '\n') continue;
    if (flow.text.slice(start, at).trim() !== '') found.push(partOf(flow, start, at));
    start = at + 1;
  }
  return found;
}

/** Every word of a document in lower case. */
export function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const [word] of text.matchAll(/[\p{L}]{3,}/gu)) words.add(word.toLowerCase());
  return words;
}
