import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttps, request as requestHttps } from 'node:https';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

export interface TlsProxy {
  readonly address: string;
  /** What a browser must trust to reach it. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
}

/** A proxy that speaks TLS on localhost with a certificate of its own, and sends on to a port in plain HTTP as the examples of docs/drift.md do. */
export async function newTlsProxy(upstream: () => number): Promise<TlsProxy> {
  const { key, certificate } = selfMade();
  const server = createHttps({ key, cert: certificate }, (asked, answer) => {
    const sentOn = requestHttp({
      host: '127.0.0.1', port: upstream(), method: asked.method, path: asked.url,
      headers: { ...asked.headers, 'x-forwarded-for': [asked.headers['x-forwarded-for'], asked.socket.remoteAddress].filter((one) => one !== undefined).join(', '), 'x-forwarded-proto': 'https' },
    }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    sentOn.on('error', () => { answer.destroy(); });
    answer.on('close', () => { sentOn.destroy(); });
    asked.pipe(sentOn);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}`, certificate,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

function selfMade(): { readonly key: string; readonly certificate: string } {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
  const [key, certificate] = [join(folder, 'nyckel.pem'), join(folder, 'certifikat.pem')];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  const made = { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

/** Asks as fetch does, trusting a certificate, from one of the addresses of this computer. */
export const askingOver = ({ certificate }: TlsProxy, from = '127.0.0.1') => (url: string, init: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | URLSearchParams } = {}): Promise<Response> => {
  const isSecure = url.startsWith('https:');
  const body = init.body === undefined ? undefined : String(init.body);
  const headers = { ...(init.body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...init.headers };
  return new Promise((resolve, reject) => {
    const had = (answer: IncomingMessage): void => {
      const fields = new Headers();
      for (const [at, name] of answer.rawHeaders.entries()) {
        if (at % 2 === 0) fields.append(name, answer.rawHeaders[at + 1] ?? '');
      }
      const status = answer.statusCode ?? 0;
      resolve(new Response(status === 204 || status === 304 ? null : Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status, headers: fields }));
    };
    const options = { method: init.method ?? 'GET', headers, ...(isIP(from) === 0 ? {} : { localAddress: from, family: 4 }) };
    const asked = isSecure ? requestHttps(url, { ...options, ca: certificate, agent: false }, had) : requestHttp(url, { ...options, agent: false }, had);
    asked.on('error', reject);
    asked.end(body);
  });
};
