import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('utf-8', () => {
  test('is read with or without a mark at the start', () => {
    expect(decodeText(Buffer.from('Åre'), 'utf-8')).toEqual({ kind: 'text', text: 'Åre' });
    expect(decodeText(Buffer.from('\ufeffÅre'), 'utf-8')).toEqual({ kind: 'text', text: 'Åre' });
  });

  test('is not guessed: other bytes are refused at their line', () => {
    expect(decodeText(latin('Hc\nA\nÅre\n'), 'utf-8')).toEqual({ kind: 'fault', row: 3, likely: 'windows-1252' });
  });
});

describe('windows-1252', () => {
  test('is read with all its own characters', () => {
    expect(decodeText(Buffer.from([0x80, 0x96, 0x97, 0x99, 0x9f, 0xa0, 0xe5, 0xff]), 'windows-1252')).toEqual({ kind: 'text', text: '€–—™Ÿ\u00a0åÿ' });
  });

  test('is refused where the file is utf-8, which would read as Ã¥', () => {
    expect(decodeText(Buffer.from('Hc\nÅre'), 'windows-1252')).toEqual({ kind: 'fault', row: 2, likely: 'utf-8' });
  });

  test('has five bytes that mean nothing', () => {
    expect(decodeText(Buffer.from([0x41, 0x0a, 0xe5, 0x81]), 'windows-1252')).toEqual({ kind: 'fault', row: 2, likely: undefined });
  });

  test('of plain letters is the same in both', () => {
    for (const encoding of ['utf-8', 'windows-1252'] as const) expect(decodeText(latin('abc'), encoding)).toEqual({ kind: 'text', text: 'abc' });
  });
});

test('a file in utf-16 is known by its mark, and one with empty bytes is no text', () => {
  expect(decodeText(Buffer.from('\ufeffa', 'utf16le'), 'windows-1252')).toEqual({ kind: 'fault', row: 1, likely: 'utf-16' });
  expect(decodeText(Buffer.from('a\n\u0000'), 'utf-8')).toEqual({ kind: 'fault', row: 2, likely: undefined });
});
