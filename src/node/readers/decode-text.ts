import type { Encoding } from '../../core/figures/mapping/table-mapping.ts';

/** The text of a file, or the first line that is not in the encoding it should be in, and which one it looks like instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly row: number; readonly likely: string | undefined };

/** Decodes a whole file. Refuses bytes the encoding does not have, and a file that is plainly in another encoding. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { kind: 'fault', row: 1, likely: 'utf-16' };
  const decoded = encoding === 'utf-8' ? decodeUtf8(bytes) : decodeWindows1252(bytes);
  if (decoded.kind === 'fault') return decoded;
  const nul = decoded.text.indexOf('\u0000');
  return nul === -1 ? decoded : { kind: 'fault', row: rowAt(decoded.text, nul), likely: undefined };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = utf8(bytes);
  if (text !== undefined) return { kind: 'text', text };
  // Halves the bytes until the last that can be read and the first that cannot stand beside each other.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (utf8(bytes.subarray(0, middle), 'start') === undefined) bad = middle;
    else good = middle;
  }
  const row = countLines(bytes.subarray(0, good)) + 1;
  return { kind: 'fault', row, likely: decodeWindows1252(bytes).kind === 'text' ? 'windows-1252' : undefined };
}

function utf8(bytes: Uint8Array, part: 'whole' | 'start' = 'whole'): string | undefined {
  try {
    // The start of a text may end inside a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: part === 'start' });
  } catch {
    return undefined;
  }
}

/** Code points of the bytes 80-9F; the five the encoding leaves empty stay as they are and are refused. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): Decoded {
  // Every byte sequence is something in windows-1252, so UTF-8 would pass as "Ã¶". Swedish text is never both.
  if (bytes.some((byte) => byte >= 0x80) && utf8(bytes) !== undefined) return { kind: 'fault', row: firstRowAbove(bytes), likely: 'utf-8' };
  // Some versions of Node decode 80-9F as if they were latin-1; the table sets them right and changes nothing elsewhere.
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character);
  const empty = text.search(/[\u0080-\u009f]/u);
  return empty === -1 ? { kind: 'text', text } : { kind: 'fault', row: rowAt(text, empty), likely: undefined };
}

function firstRowAbove(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return countLines(bytes.subarray(0, first)) + 1;
}

function countLines(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
}

function rowAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
