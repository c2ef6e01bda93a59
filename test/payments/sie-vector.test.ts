import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CRC_START, crcEnd, crcOver, summedText } from '../../src/core/payments/sie/checksum.ts';
import { readLine } from '../../src/core/payments/sie/reading/read-line.ts';
import { decodeAs } from '../../src/core/payments/sie/text/encoding.ts';
import { writeSie } from '../../src/core/payments/sie/write-sie.ts';
import { documents } from './sie-documents.ts';
import { encodeCp437 } from '../../src/core/payments/sie/text/cp437.ts';

const LINES = [
  '#PROGRAM "Vårdval" 1.0', '#FORMAT PC8', '#GEN 20250131 RJH', '#SIETYP 4', '#FNAMN "Region Exempel"', '#DIM 1 "Kostnadsställe"',
  '#VER V 1 20250131 "Ersättning januari"', '{', '#TRANS 2990 {1 "7000"} 19281000.00', '#TRANS 2440 {1 "7000"} -19281000.00', '}',
];

test('the nine records of vector N10 give 175 bytes in code page 437 and the sum 2087995038', () => {
  const texts = LINES.flatMap((text, index) => {
    const { line } = readLine({ text, line: index + 1 });
    return line?.kind === 'record' ? [summedText(line)] : [];
  });
  const encoded = encodeCp437(texts.join(''));
  const bytes = encoded.kind === 'bytes' ? encoded.bytes : new Uint8Array();
  expect(bytes.length).toBe(175);
  expect(crcEnd(crcOver(CRC_START, bytes))).toBe(2_087_995_038);
});

test('the checksum of bytes is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(crcEnd(crcOver(CRC_START, bytes))).toBe(crc32(bytes));
  }));
});

/** The words of a line by the standard's rules, cut in another way than the reader cuts them: no field keeps its quotation marks, braces or spaces. */
function wordsOf(line: string): string {
  let words = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const [sign = '', next] = [line[at], line[at + 1]];
    if (sign === '\\' && next === '"') {
      words += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || !' {}'.includes(sign)) words += sign;
  }
  return words;
}

test('the #KSUMMA of every written file is that of its words, cut and summed apart from the writer', () => {
  fc.assert(fc.property(documents, (document) => {
    const written = writeSie('prov.si', document, { lineEnd: 'LF', checksum: 'with' });
    const text = written.kind === 'written' ? decodeAs(written.bytes, 'latin-1') : '';
    const [, inside = '', stated = ''] = /#KSUMMA\n([\s\S]*)#KSUMMA (\d+)\n$/u.exec(text) ?? [];
    const words = inside.split('\n').map(wordsOf).join('');
    expect(crc32(Buffer.from(words, 'latin1'))).toBe(Number(stated));
  }), { numRuns: 100 });
});
