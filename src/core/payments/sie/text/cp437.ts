/** The signs of the bytes 80–FF of IBM's code page 437, which SIE calls PC8; below 80 it is ASCII. FF is a space that does not break. */
const UPPER
  = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const BYTE_OF: ReadonlyMap<string, number> = new Map([...UPPER].map((sign, index) => [sign, 0x80 + index]));

export function decodeByte(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : UPPER.charAt(byte - 0x80);
}

/** The byte of one sign, undefined when the code page lacks it (€, –, ”). */
export function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? code : BYTE_OF.get(sign);
}

export type Encoded = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'lacking'; readonly at: number; readonly sign: string };

/** A whole text in code page 437, or the first sign that it lacks. */
export function encodeCp437(text: string): Encoded {
  const bytes = new Uint8Array(text.length);
  let at = 0;
  for (const sign of text) {
    const byte = byteOf(sign);
    if (byte === undefined) return { kind: 'lacking', at, sign };
    bytes[at] = byte;
    at += 1;
  }
  return { kind: 'bytes', bytes: bytes.subarray(0, at) };
}

/**
 * Whether the writer takes a sign: one that the code page has below B0, where letters, digits and signs of trade stand. The upper part is frames
 * and Greek, and bytes that are å, ä and ö in Latin-1 and lead bytes in UTF-8: without them a reader can tell which encoding it holds.
 */
export function isWritable(sign: string): boolean {
  const byte = byteOf(sign);
  return byte !== undefined && byte >= 0x20 && byte !== 0x7f && byte < 0xb0;
}
