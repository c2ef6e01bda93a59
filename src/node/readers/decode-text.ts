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
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (utf8(line) === undefined) break;
    start = end === -1 ? bytes.length : end + 1;
  }
  return { kind: 'fault', row, likely: decodeWindows1252(bytes).kind === 'text' ? 'windows-1252' : undefined };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
  return bytes.subarray(0, first).filter((byte) => byte === 0x0a).length + 1;
}

function rowAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
