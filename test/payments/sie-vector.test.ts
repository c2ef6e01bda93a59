import { expect, test } from 'vitest';
import { CRC_START, crcEnd, crcOver, summedText } from '../../src/core/payments/sie/checksum.ts';
import { readLine } from '../../src/core/payments/sie/reading/read-line.ts';
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
