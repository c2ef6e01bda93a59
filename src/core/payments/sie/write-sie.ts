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
  const lines = linesOf(document);
  const sum = checksum === 'with' ? crcEnd(lines.reduce((crc, { out }) => (out ? crcOver(crc, bytesOf(summed(out))) : crc), CRC_START)) : undefined;
  const all: readonly Line[] = [
    plain(record('#FLAGGA', code(document.flag ?? 0))),
    ...(sum === undefined ? [] : [plain(record(CHECKSUM))]),
    ...lines,
    ...(sum === undefined ? [] : [plain(record(CHECKSUM, code(sum)))]),
  ];
  const problems = all.flatMap((line, index) => signFaults(file, line, index + 1));
  if (problems.length > 0) return { kind: 'refused', problems };
  const end = lineEnd === 'CRLF' ? '\r\n' : '\n';
  const bytes = bytesOf(all.map(({ text }) => text + end).join(''));
  const read = readSie(file, bytes, 'strict');
  return read.document ? { kind: 'written', bytes } : { kind: 'refused', problems: read.problems };
}

interface Line {
  readonly text: string;
  readonly out?: OutRecord;
}

const plain = (out: OutRecord): Line => ({ text: lineOf(out), out });
const BRACES: readonly [Line, Line] = [{ text: '{' }, { text: '}' }];

function linesOf(document: SieDocument): readonly Line[] {
  const [open, close] = BRACES;
  return [
    ...recordsBefore(document).map(plain),
    ...document.vouchers.flatMap((voucher) => [plain(voucherRecord(voucher)), open, ...voucher.rows.map((row) => plain(rowRecord(row))), close]),
  ];
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
