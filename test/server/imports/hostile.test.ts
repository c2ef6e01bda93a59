import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveForm } from '../../../src/node/server/frame/upload/receive.ts';
import { problem } from '../../../src/wire/problem.ts';
import { verify } from '../../../src/node/store/verify.ts';
import { newServer, type Client, type TestServer } from '../open/server.ts';
import { exampleFigures, FIGURES, send } from './sent.ts';

let server: TestServer;
let economist: Client;
beforeAll(async () => {
  server = await newServer('imports_hostile');
  economist = await server.as('economist');
});
afterAll(() => server.close());

const files = (): readonly string[] => (existsSync(join(server.data, 'inlast')) ? readdirSync(join(server.data, 'inlast'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(server.data, 'inlast', name)).isFile()) : []);
/** Each in a session of its own: what is measured here is not how often one may send. */
const raw = async (body: string | Uint8Array, boundary = 'b'): Promise<Response> => (await server.as('economist')).ask('/api/inlasningar', { method: 'POST', body: typeof body === 'string' ? Buffer.from(body, 'latin1') : new Uint8Array(body), headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'if-match': '0', 'idempotency-key': `fientlig-${keys += 1}` } });
let keys = 0;
const field = (name: string, value: string): string => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content = 'x'): string => `--b\r\nContent-Disposition: form-data; name="fil"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n`;
const FIELDS = Object.entries(FIGURES).map(([name, value]) => field(name, value)).join('');

describe('a form that means harm', () => {
  test.each([
    ['a name that leads up', file('../../../etc/passwd'), 422], ['a name that leads up inside', file('a/../../x'), 422], ['an absolute name', file('/etc/passwd'), 422], ['a name of Windows', file('..\\\\x'), 422], ['a name with NUL', file('a\0.yaml'), 422],
    ['an empty name', file(''), 422], ['a name of dots', file('..'), 422], ['a hidden name', file('.ssh/authorized_keys'), 422], ['a name without end', file('a'.repeat(3000)), 422], ['a head without end', file('a'.repeat(9000)), 400],
    ['the same name twice', file('a.csv') + file('a.csv'), 422], ['the same name in capitals', file('a.csv') + file('A.csv'), 422], ['a file that is a folder too', file('a') + file('a/b'), 422],
    ['too many files', Array.from({ length: 401 }, (_, at) => file(`${at}.csv`)).join(''), 413], ['a field too many', Array.from({ length: 11 }, (_, at) => field(`f${at}`, 'x')).join(''), 400], ['the same field twice', field('note', 'a') + field('note', 'b'), 400],
    ['a field that is too long', field('note', 'x'.repeat(20_000)), 413], ['a field that is no text', field('note', '\u00FF\u00FE'), 400], ['a file where a field should be', '--b\r\nContent-Disposition: form-data; name="note"; filename="x"\r\n\r\nx\r\n', 400], ['no file', '', 400],
  ])('with %s is refused, and nothing of it is kept', async (_, parts, status) => {
    const response = await raw(`${FIELDS}${parts}--b--\r\n`);
    expect([response.status, problem.parse(await response.json()).status]).toEqual([status, status]);
    expect(files()).toEqual([]);
  });

  test('that is broken off, empty or no form at all is refused', async () => {
    for (const body of [`${FIELDS}${file('koppling.yaml')}`, '', '--b--', '\0'.repeat(5000), `${FIELDS}--b\r\nContent-Disposition: form-data; name="fil"; filename="a"\r\n\r\nxx`]) expect([body.slice(0, 20), (await raw(body)).status]).toEqual([body.slice(0, 20), 400]);
    expect((await economist.ask('/api/inlasningar', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'if-match': '0', 'idempotency-key': 'fientlig-json' } })).status).toBe(400);
    expect(files()).toEqual([]);
  });

  test('with any bytes in any order is answered in order', async () => {
    const piece = fc.oneof(fc.constantFrom(FIELDS, file('koppling.yaml'), file('../x'), field('kind', 'delivery'), field('kind', 'x'), field('rulebook', '../..'), '--b', '--b--', '\r\n', 'Content-Disposition: form-data; name="fil"; filename="a.csv"\r\n\r\n', '\0'), fc.string({ maxLength: 30 }));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const response = await raw(`--b\r\n${pieces.join('')}`);
      const text = await response.text();
      expect([response.status, text]).toEqual([expect.toSatisfy((status: number) => status >= 400 && status < 500 && status !== 429), expect.not.stringMatching(/\n\s+at .*:\d+:\d+|node_modules|postgres:\/\//u)]);
    }), { numRuns: 60 });
    expect(files()).toEqual([]);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole', count: 0 });
  });

  test('that is larger than is taken is refused while it comes, and what had come is taken away', async () => {
    const folder = join(server.data, 'stort');
    let asked = 0;
    const body = new ReadableStream<Uint8Array>({ pull: (out) => {
      asked += 1;
      out.enqueue(asked === 1 ? Buffer.from(file('stor.csv', '').slice(0, -2), 'latin1') : new Uint8Array(64 * 1024));
    } });
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=b' } } as RequestInit);
    expect(await receiveForm(request, folder, { bytes: 1024 * 1024, files: 4 })).toMatchObject({ kind: 'refused', code: 'body-too-large' });
    expect([asked < 40, existsSync(folder)]).toEqual([true, false]);
    const said = new Request('http://localhost/', { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '9999999' } });
    expect(await receiveForm(said, folder, { bytes: 1024, files: 4 })).toMatchObject({ code: 'body-too-large' });
  });

  test('whose sender goes away leaves nothing', async () => {
    const folder = join(server.data, 'avbrutet');
    const body = new ReadableStream<Uint8Array>({ start: (out) => {
      out.enqueue(Buffer.from(file('a.csv', 'x'.repeat(1000)).slice(0, -2), 'latin1'));
      out.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    } });
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=b' } } as RequestInit);
    expect(await receiveForm(request, folder, { bytes: 1024 * 1024, files: 4 })).toMatchObject({ kind: 'refused' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a file that means harm', () => {
  const refused = async (changed: Record<string, string | Uint8Array>): Promise<readonly (string | undefined)[]> => {
    const response = await send(economist, { fields: FIGURES, files: { ...exampleFigures(), ...changed } });
    expect(response.status).toBe(422);
    expect(files()).toEqual([]);
    return (problem.parse(await response.json()).faults ?? []).map(({ code }) => code);
  };

  test('that unpacks to far more than it is, is refused by what it says and by what it does', async () => {
    for (const said of ['honest', 'lies'] as const) expect([said, (await refused({ 'utfall-2024.xlsx': bomb(said) }))[0]]).toEqual([said, expect.stringMatching(/^figures-/u)]);
  });

  test('that is not what its name says, or a mapping that grows, is refused', async () => {
    expect((await refused({ 'utfall-2024.xlsx': 'inte en arbetsbok' }))[0]).toMatch(/^figures-/u);
    expect((await refused({ 'koppling.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.split('').map((name, at, all) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${all[at - 1] ?? 'a'}`).join(',')}]`).join('\n')}\nperioder: *j\n` })).length).toBeGreaterThan(0);
    expect((await refused({ 'koppling.yaml': '['.repeat(100_000) })).length).toBeGreaterThan(0);
    expect((await refused({ 'koppling.yaml': 'perioder:\n  2024:\n    - { fil: ../../../../etc/passwd, rader: region, nyckel: x, kolumner: { a: b } }\n' })).length).toBeGreaterThan(0);
  });
});

/** A workbook whose one sheet is three hundred megabytes of spaces; one that lies says that it is small. */
function bomb(said: 'honest' | 'lies'): Uint8Array {
  const sheet = Buffer.alloc(300 * 1024 * 1024, ' ');
  const entries = [
    ['[Content_Types].xml', Buffer.from('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')],
    ['xl/workbook.xml', Buffer.from('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Region" sheetId="1" r:id="rId1"/></sheets></workbook>')],
    ['xl/_rels/workbook.xml.rels', Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')],
    ['xl/worksheets/sheet1.xml', sheet],
  ] as const;
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(said === 'lies' ? Math.min(content.length, 1000) : content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), packed]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), head, Buffer.alloc(10), offset(at), Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const size = central.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...central, end]));
}

function offset(at: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(at);
  return bytes;
}

