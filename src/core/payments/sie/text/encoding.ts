import { decodeByte, encodeCp437 } from './cp437.ts';

/** What the bytes of a SIE file turn out to be. The standard has PC8 (code page 437) only; programs also write the others by mistake. */
export type SieEncoding = 'cp437' | 'utf-8' | 'latin-1';

export type Detected =
  | { readonly kind: 'one'; readonly encoding: SieEncoding; readonly first: number }
  | { readonly kind: 'mixed'; readonly first: number };

/** å ä ö Å Ä Ö é É ü Ü in each of the two encodings with one byte a sign. */
const SWEDISH_CP437: ReadonlySet<number> = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81, 0x9a]);
const SWEDISH_LATIN1: ReadonlySet<number> = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc]);

/**
 * Which encoding the bytes are in; `first` is the offset of the first byte that says so. Swedish text in code page 437 is never valid UTF-8, since its
 * letters are continuation bytes. Latin-1 is told by its Swedish letters beside a letter. A file with letters of both is mixed: nobody can tell.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first === -1) return { kind: 'one', encoding: 'cp437', first: 0 };
  if (decodeUtf8(bytes.subarray(first)) !== undefined) return { kind: 'one', encoding: 'utf-8', first };
  let latin = -1;
  let isCp437 = false;
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (SWEDISH_CP437.has(byte)) isCp437 = true;
    else if (latin === -1 && SWEDISH_LATIN1.has(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) latin = at;
  }
  if (latin === -1) return { kind: 'one', encoding: 'cp437', first };
  return isCp437 ? { kind: 'mixed', first: latin } : { kind: 'one', encoding: 'latin-1', first: latin };
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** The signs of bytes in an encoding that has been detected; a byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: SieEncoding): string {
  switch (encoding) {
    case 'cp437': return joined(bytes, CODES_CP437);
    case 'latin-1': return joined(bytes, undefined);
    case 'utf-8': return (decodeUtf8(bytes) ?? '').replace(/^\ufeff/u, '');
  }
}

/** The bytes of a text in an encoding, undefined when it lacks a sign: what a checksum made over that encoding was made over. */
export function encodeAs(text: string, encoding: SieEncoding): Uint8Array | undefined {
  switch (encoding) {
    case 'cp437': {
      const encoded = encodeCp437(text);
      return encoded.kind === 'bytes' ? encoded.bytes : undefined;
    }
    case 'latin-1': return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    case 'utf-8': return Uint8Array.from(encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|([^%])/gu), ([, hex, sign = '']) => (hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16)));
  }
}

/** Every sign of the code page is one UTF-16 unit. */
const CODES_CP437: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => decodeByte(byte).charCodeAt(0));

function joined(bytes: Uint8Array, codes: Uint16Array | undefined): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    const part = bytes.subarray(at, at + 4096);
    parts.push(String.fromCharCode(...(codes ? Uint16Array.from(part, (byte) => codes[byte] ?? 0) : part)));
  }
  return parts.join('');
}

/** Undefined when the bytes are not UTF-8. Core has no TextDecoder; URI decoding is the language's own and refuses what is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let from = 0;
  try {
    while (from < bytes.length) {
      let to = Math.min(bytes.length, from + 4096);
      // A part may not end inside a sign: it ends before a lead byte or an ASCII byte.
      while (to < bytes.length && ((bytes[to] ?? 0) & 0xc0) === 0x80 && to > from) to -= 1;
      if (to === from) return undefined;
      parts.push(decodeURIComponent(Array.from(bytes.subarray(from, to), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')));
      from = to;
    }
    return parts.join('');
  } catch {
    return undefined;
  }
}
