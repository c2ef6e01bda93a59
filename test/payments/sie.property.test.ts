import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { byteOf, decodeByte, encodeCp437 } from '../../src/core/payments/sie/text/cp437.ts';
import { decodeAs, detectEncoding, encodeAs } from '../../src/core/payments/sie/text/encoding.ts';
import { writeSie, type SieForm } from '../../src/core/payments/sie/write-sie.ts';
import type { SieDocument } from '../../src/core/payments/sie/document.ts';
import { documents, WRITABLE } from './sie-documents.ts';

const forms: fc.Arbitrary<SieForm> = fc.record({ lineEnd: fc.constantFrom('CRLF' as const, 'LF' as const), checksum: fc.constantFrom('with' as const, 'without' as const) });

function written(document: SieDocument, form: SieForm): Uint8Array {
  const result = writeSie('prov.si', document, form);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}

describe('a SIE file', () => {
  test('written and strictly read says the same, and written again is the same bytes', () => {
    fc.assert(fc.property(documents, forms, (document, form) => {
      const bytes = written(document, form);
      const read = readSie('prov.si', bytes, 'strict');
      expect(read.problems).toEqual([]);
      expect(read.document).toEqual(document);
      expect(read.checksum).toBe(form.checksum === 'with' ? 'right' : 'none');
      expect(written(read.document as SieDocument, form)).toEqual(bytes);
    }), { numRuns: 150 });
  });

  test('that a strict reading takes is read the same by a tolerant one, without a note', () => {
    fc.assert(fc.property(documents, forms, (document, form) => {
      const bytes = written(document, form);
      expect(readSie('prov.si', bytes, 'tolerant')).toEqual(readSie('prov.si', bytes, 'strict'));
    }), { numRuns: 100 });
  });

  test('with one byte changed is refused, or says what it said before but for its flag', () => {
    fc.assert(fc.property(documents, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.constantFrom('strict' as const, 'tolerant' as const), (document, at, by, mode) => {
      const bytes = written(document, { lineEnd: 'CRLF', checksum: 'with' }).slice();
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ by;
      const { document: read, checksum, problems } = readSie('prov.si', bytes, mode);
      const isTaken = read !== undefined && checksum === 'right';
      expect(isTaken ? { ...read, flag: document.flag } : document).toEqual(document);
      expect(isTaken || problems.length > 0).toBe(true);
    }), { numRuns: 1000 });
  });

  test('in UTF-8 or Latin-1 by mistake is refused strictly, and tolerantly read to the same document with a note', () => {
    fc.assert(fc.property(documents, fc.constantFrom('utf-8' as const, 'latin-1' as const), (document, encoding) => {
      const swedish = { ...document, vouchers: [], header: { ...document.header, companyName: 'Region Örebro', program: { name: 'Vårdval', version: '1' }, generated: { day: '2025-01-31' as never }, prose: undefined } };
      const text = decodeAs(written(swedish, { lineEnd: 'LF', checksum: 'with' }), 'cp437');
      const bytes = encodeAs(text, encoding) as Uint8Array;
      expect(readSie('prov.si', bytes, 'strict').problems.map(({ code }) => code)).toContain('sie-encoding');
      const read = readSie('prov.si', bytes, 'tolerant');
      expect(read.problems.map(({ code, severity }) => [code, severity])).toEqual([['sie-encoding', 'warning']]);
      expect(read.document).toEqual(swedish);
    }), { numRuns: 50 });
  });
});

describe('code page 437', () => {
  test('has å ä ö Å Ä Ö é É ü Ü where IBM put them', () => {
    expect([...'åäöÅÄÖéÉüÜ'].map((sign) => byteOf(sign)?.toString(16))).toEqual(['86', '84', '94', '8f', '8e', '99', '82', '90', '81', '9a']);
  });

  test('gives every byte a sign of its own, and back', () => {
    const signs = Array.from({ length: 256 }, (_, byte) => decodeByte(byte));
    expect(new Set(signs).size).toBe(256);
    expect(encodeCp437(signs.join(''))).toEqual({ kind: 'bytes', bytes: Uint8Array.from(signs.keys()) });
  });

  test('lacks the euro and the long dash, and says where', () => {
    expect(encodeCp437('åäö – €')).toEqual({ kind: 'lacking', at: 4, sign: '–' });
  });

  test('is told from the others for every text that the writer takes', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...WRITABLE) }), (text) => {
      const encoded = encodeCp437(text);
      expect(encoded.kind === 'bytes' && detectEncoding(encoded.bytes)).toMatchObject({ kind: 'one', encoding: 'cp437' });
    }));
  });
});
