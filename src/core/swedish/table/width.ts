/** Marks that sit on the letter before them, and joiners: they take no place of their own. */
const NO_PLACE = /[\p{M}\u200b-\u200d\ufeff]/u;
/** Letters and pictures that take two places in a terminal. */
const TWO_PLACES = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/** How many places a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (!NO_PLACE.test(character)) width += TWO_PLACES.test(character) ? 2 : 1;
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Spaces to break at: not those that hold § 85 and p. 4 together. */
const BREAKABLE = /(?<!§|\bp\.) |(?<=§|\bp\.) (?!\d)/u;

/** Breaks a text at its spaces into lines of at most `width` places, those after the first as far in as the first begins. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [lead = ''] = /^(?:• | {2,})/u.exec(line) ?? [];
    const room = Math.max(1, width - lead.length);
    return wrapLine(line.slice(lead.length), room).map((part, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + part);
  });
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKABLE).flatMap((whole) => cutToFit(whole, width))) {
    if (line === '') line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cutToFit(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** A text under a heading: the first line after `first`, the others under it. */
export function hanging(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(displayWidth(first));
  return wrapText(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}
