import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFileName, takenNames } from '../../../src/node/server/frame/upload/file-name.ts';
import { boundaryOf, NoForm, partsOf } from '../../../src/node/server/frame/upload/multipart.ts';

interface Part {
  readonly name: string;
  readonly file: string | undefined;
  readonly content: string;
}

const written = (parts: readonly Part[], boundary: string): Buffer => Buffer.from(`${parts.map(({ name, file, content }) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n${content}\r\n`).join('')}--${boundary}--\r\n`, 'latin1');

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(pieces: AsyncIterable<Uint8Array>, boundary: string): Promise<readonly Part[]> {
  const parts: { name: string; file: string | undefined; content: string }[] = [];
  for await (const event of partsOf(pieces, boundary)) {
    if (event.kind === 'begins') parts.push({ name: event.name, file: event.file, content: '' });
    const last = parts.at(-1);
    if (event.kind === 'bytes' && last) last.content += event.bytes.toString('latin1');
  }
  return parts;
}

describe('a form as it comes in', () => {
  const boundary = 'gräns'.normalize('NFD').replaceAll(/[^a-z]/gu, '');
  const content = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', '\r\n', '\r\n--', `\r\n--${boundary.slice(0, -1)}`, `--${boundary}`, '\r\r\n--', '\r\n\r\n')).map((text) => text.replaceAll(/[^\0-\u{FF}]/gu, '?'));
  const part = fc.record({ name: fc.constantFrom('fil', 'name'), file: fc.option(fc.constantFrom('a.csv', 'b/c.csv'), { nil: undefined }), content });

  test('is the same parts however it is cut, also where a boundary almost stands in what is sent', async () => {
    await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 4 }), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }), async (parts, sizes) => {
      fc.pre(parts.every((one) => !one.content.includes(`\r\n--${boundary}`)));
      expect(await read(cut(written(parts, boundary), sizes), boundary)).toEqual(parts);
    }), { numRuns: 300 });
  });

  test('that stops anywhere before its end is no form', async () => {
    const whole = written([{ name: 'fil', file: 'a.csv', content: 'a;b\r\n1;2' }, { name: 'name', file: undefined, content: 'x' }], boundary);
    for (let at = 0; at < whole.length - 2; at += 1) await expect(read(cut(whole.subarray(0, at), [7]), boundary)).rejects.toBeInstanceOf(NoForm);
  });

  test.each([
    ['something before it', 'hej\r\n--b\r\n'], ['no name', '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--'], ['two names', '--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"\r\n\r\nx\r\n--b--'],
    ['a name in another form', "--b\r\nContent-Disposition: form-data; name=\"fil\"; filename*=UTF-8''..%2fx\r\n\r\nx\r\n--b--"], ['an endless head', `--b\r\n${'X: y\r\n'.repeat(2000)}`], ['a boundary that goes on', '--bc\r\n\r\n'],
  ])('with %s is no form', async (_, text) => {
    await expect(read(cut(Buffer.from(text, 'latin1'), [64]), 'b')).rejects.toBeInstanceOf(NoForm);
  });

  test('says its boundary, or is no form', () => {
    expect(['multipart/form-data; boundary=abc', 'multipart/form-data; boundary="a b"', 'Multipart/Form-Data; charset=x; boundary=abc; x=y', 'text/plain; boundary=abc', 'multipart/form-data', 'multipart/mixed; boundary=a'].map(boundaryOf)).toEqual(['abc', 'a b', 'abc', undefined, undefined, undefined]);
  });
});

describe('the name of a file that is sent', () => {
  test.each(['koppling.yaml', 'Utfall 2024 (rättad).xlsx', 'personmanader/2024-01.parquet', 'a/b/c.csv', '100%.csv'])('%s is kept', (name) => { expect(plainFileName(name)).toBe(name); });
  test('is one name however its letters are made', () => { expect(plainFileName('rättad.csv'.normalize('NFD'))).toBe('rättad.csv'); });
  test.each(['', '.', '..', '../x', 'a/../x', '/etc/passwd', 'a//b', 'a/', 'C:\\x', 'a\\b', 'a\0b', 'a\nb', '.dold', 'a/.dold', 'x.', 'x ', ' x', 'a/b/c/d', 'å'.repeat(200), '\u202Excod.yaml', 'a\u200Bb', 'a:b', 'a*', 'a\uFFFDb', 'con|x'])('%j is not', (name) => {
    expect(plainFileName(name)).toBeUndefined();
  });
  test('is taken when a disk could not tell it from another, or it is a folder of another', () => {
    const names = takenNames();
    expect(['a.csv', 'A.CSV', 'b/c', 'b', 'b/C', 'c', 'c/d', 'b/d'].map(names.take)).toEqual(['free', 'taken', 'free', 'taken', 'taken', 'free', 'taken', 'free']);
  });
});
