import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { CRC_START, crcEnd, crcOver } from './checksum.ts';
import type { SieDocument } from './document.ts';
import { readSie } from './read-sie.ts';
import { CHECKSUM } from './reading/labels.ts';
import { encodeCp437, isWritable } from './text/cp437.ts';
import { code, lineOf, record, summed, textsOf, type OutRecord } from './writing/out-record.ts';
import { recordsBefore, rowRecord, voucherRecord } from './writing/records.ts';

export interface SieForm {
  /** The standard takes both; programs from DOS and Windows write CRLF. */
  readonly lineEnd: 'CRLF' | 'LF';
  readonly checksum: 'with' | 'without';
}

export type WrittenSie =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/**
 * Writes a SIE file in code page 437, records in the order of the standard. Refuses a sign that the file cannot hold, at the line and column it would have
 * had, and everything that its own strict reading of the bytes refuses: a voucher that does not sum to 0, an account nothing declares.
 * `file` is the name the problems are told with.
 */
export function writeSie(file: string, document: SieDocument, { lineEnd, checksum }: SieForm): WrittenSie {
  const sum = checksum === 'with' ? sumOf(document) : undefined;
  const end = lineEnd === 'CRLF' ? '\r\n' : '\n';
  const problems: PaymentProblem[] = [];
  const texts: string[] = [];
  for (const line of fileLines(document, sum)) {
    problems.push(...signFaults(file, line, texts.length + 1));
    texts.push(line.text);
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const bytes = bytesOf(texts.join(end) + end);
  texts.length = 0;
  const read = readSie(file, bytes, 'strict');
  return read.document ? { kind: 'written', bytes } : { kind: 'refused', problems: read.problems };
}

interface Line {
  readonly text: string;
  readonly out?: OutRecord;
}

const plain = (out: OutRecord): Line => ({ text: lineOf(out), out });
const BRACES: readonly [Line, Line] = [{ text: '{' }, { text: '}' }];

/** The lines of a document one at a time: they are gone through twice, and never held as records. */
function* linesOf(document: SieDocument): Generator<Line> {
  const [open, close] = BRACES;
  for (const out of recordsBefore(document)) yield plain(out);
  for (const voucher of document.vouchers) {
    yield plain(voucherRecord(voucher));
    yield open;
    for (const row of voucher.rows) yield plain(rowRecord(row));
    yield close;
  }
}

function* fileLines(document: SieDocument, sum: number | undefined): Generator<Line> {
  yield plain(record('#FLAGGA', code(document.flag ?? 0)));
  if (sum !== undefined) yield plain(record(CHECKSUM));
  yield* linesOf(document);
  if (sum !== undefined) yield plain(record(CHECKSUM, code(sum)));
}

function sumOf(document: SieDocument): number {
  let crc = CRC_START;
  for (const { out } of linesOf(document)) if (out) crc = crcOver(crc, bytesOf(summed(out)));
  return crcEnd(crc);
}

/** A text that ends with \ would take its quotation mark with it: the standard has no way of writing it. */
function signFaults(file: string, { text, out }: Line, line: number): readonly PaymentProblem[] {
  return (out ? textsOf(out) : []).flatMap((written) => {
    const sign = [...written].find((one) => !isWritable(one)) ?? (written.endsWith('\\') ? '\\' : undefined);
    if (sign === undefined) return [];
    const place = { kind: 'text', file, line, column: text.indexOf(sign) + 1, length: sign.length } as const;
    return [paymentProblem('sie-sign-lacking', place, { sign, text: written, where: out?.label ?? '' })];
  });
}

/** Signs outside the code page are told of before anything is written; here they give nothing. */
function bytesOf(text: string): Uint8Array {
  const encoded = encodeCp437(text);
  return encoded.kind === 'bytes' ? encoded.bytes : new Uint8Array();
}
