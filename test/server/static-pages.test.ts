import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticPages } from '../../src/node/server/pages/static-pages.ts';

const SCRIPT = 'export const total = 19281000;\n'.repeat(100);
let folder = '';
let pages: ReturnType<typeof staticPages>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'likvard-pages-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page-a1b2c3d4.js'), SCRIPT);
  writeFileSync(join(folder, 'page-a1b2c3d4.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'dot.png'), 'no text');
  pages = staticPages(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (path: string, headers: Readonly<Record<string, string>> = {}): Response | undefined => pages(new Request(`http://127.0.0.1${path}`, { headers }));
const bytesOf = async (response: Response | undefined): Promise<Uint8Array> => new Uint8Array(await (response ?? new Response()).arrayBuffer());

describe('a built file', () => {
  test('is sent as the build compressed it to whoever takes that', async () => {
    const response = asked('/page-a1b2c3d4.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(response?.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await bytesOf(response)).toString()).toBe(SCRIPT);
    expect(response?.headers.get('cache-control')).toContain('immutable');
  });

  test('is sent in gzip to whoever takes only that, or where the build left nothing smaller', async () => {
    const response = asked('/page-a1b2c3d4.js', { 'accept-encoding': 'gzip' });
    expect(response?.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await bytesOf(response)).toString()).toBe(SCRIPT);
    expect(asked('/', { 'accept-encoding': 'br, gzip' })?.headers.get('content-encoding')).toBe('gzip');
  });

  test('is sent as it stands to whoever takes neither, and when it is a picture', async () => {
    expect(new TextDecoder().decode(await bytesOf(asked('/page-a1b2c3d4.js')))).toBe(SCRIPT);
    expect(asked('/dot.png', { 'accept-encoding': 'br, gzip' })?.headers.get('content-encoding')).toBe(null);
  });

  test('is not sent again to whoever has it', () => {
    const etag = asked('/page-a1b2c3d4.js')?.headers.get('etag') ?? '';
    expect(asked('/page-a1b2c3d4.js', { 'if-none-match': etag, 'accept-encoding': 'br' })?.status).toBe(304);
  });

  test('that is missing is missing, and an address of the pages is the first page', async () => {
    expect(asked('/page-00000000.js')).toBeUndefined();
    expect(new TextDecoder().decode(await bytesOf(asked('/forklara')))).toBe('<!doctype html>');
    expect(asked('/..%2f..%2fetc%2fhostname.txt')).toBeUndefined();
  });
});
