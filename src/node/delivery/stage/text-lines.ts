import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Encoding } from '../../../core/figures/mapping/table-mapping.ts';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { figuresProblem } from '../../../core/figures/problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { decodeText } from '../../readers/decode-text.ts';
import { Unreadable } from './unreadable.ts';

/** A text file of a delivery. `file` is its name as it is told. */
export interface TextFile {
  readonly path: string;
  readonly file: string;
  readonly encoding: Encoding;
}

const PIECE = 1 << 18;
/** Longer than any row; what is read next holds lines of two megabytes. */
const LONGEST_LINE = 500_000;
const NEWLINE = 0x0a;

/**
 * The lines of a file, some at a time: no more of it is held, however large it is. Returns the SHA-256 of its bytes. Throws Unreadable
 * for bytes that the encoding does not have, or a file that is plainly in another one.
 */
export async function* textLines(from: TextFile): AsyncGenerator<readonly string[], string> {
  const hash = createHash('sha256');
  let rest: Buffer = Buffer.alloc(0);
  let row = 1;
  let firstAbove: number | undefined;
  let unlikeUtf8 = 0;
  const tooLong = (at: number): Unreadable => new Unreadable(deliveryProblem('delivery-line-too-long', placeOf(from, at), { file: from.file }));
  const decoded = (bytes: Buffer): readonly string[] => {
    if (!isAscii(bytes)) {
      firstAbove ??= row + linesBefore(bytes, bytes.findIndex((byte) => byte >= 0x80));
      if (!isUtf8(bytes)) unlikeUtf8 += 1;
    }
    const text = decode(from, bytes, row);
    const lines = (row === 1 && text.startsWith('\ufeff') ? text.slice(1) : text).split('\n');
    const long = lines.findIndex(({ length }) => length > LONGEST_LINE);
    if (long !== -1) throw tooLong(row + long);
    row += lines.length;
    return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  };
  for await (const piece of createReadStream(from.path, { highWaterMark: PIECE })) {
    const bytes = piece as Buffer;
    hash.update(bytes);
    const whole = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const end = whole.lastIndexOf(NEWLINE);
    rest = whole.subarray(end + 1);
    if (end !== -1) yield decoded(whole.subarray(0, end));
    if (rest.length > LONGEST_LINE) throw tooLong(row);
  }
  if (rest.length > 0) yield decoded(rest);
  if (from.encoding === 'windows-1252' && firstAbove !== undefined && unlikeUtf8 === 0) throw wrongEncoding(from, firstAbove, 'utf-8');
  return hash.digest('hex');
}

function decode(from: TextFile, bytes: Buffer, row: number): string {
  if (from.encoding === 'utf-8' && isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  if (from.encoding === 'windows-1252' && !bytes.includes(0)) {
    const text = bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character);
    if (!/[\u0080-\u009f]/u.test(text)) return text;
  }
  const fault = decodeText(bytes, from.encoding);
  throw wrongEncoding(from, row + (fault.kind === 'fault' ? fault.row - 1 : 0), fault.kind === 'fault' ? fault.likely : undefined);
}

/** Code points of the bytes 80-9F; the five the encoding leaves empty stay as they are and are refused. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function linesBefore(bytes: Buffer, at: number): number {
  return bytes.subarray(0, at).reduce((count, byte) => (byte === NEWLINE ? count + 1 : count), 0);
}

function wrongEncoding(from: TextFile, row: number, likely: string | undefined): Unreadable {
  return new Unreadable(figuresProblem('figures-encoding', placeOf(from, row), { file: from.file, of: 'table', encoding: from.encoding, likely }));
}

const placeOf = ({ file }: TextFile, row: number): ReturnType<typeof cellPlace> => cellPlace({ file }, row - 1, 0);
