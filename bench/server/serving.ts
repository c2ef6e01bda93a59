import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/node/cli/main.js', import.meta.url));

/** A server started as a program of its own, and the processes it consists of. */
export interface Serving {
  readonly address: string;
  readonly process: ChildProcess;
  readonly postgres: () => number | undefined;
}

export function serve(data: string): Promise<Serving> {
  const child = spawn(process.execPath, [MAIN, 'starta', '--port', '0'], { env: { ...process.env, LIKVARD_DATA: data, LIKVARD_NO_OPEN: '1', LIKVARD_LOGG: 'silent', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['', ''];
  child.stderr.on('data', (part: Buffer) => { errors += part.toString(); });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => { reject(new Error(`the server ended with ${code}: ${errors}`)); });
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const address = /http:\/\/\S+/u.exec(out)?.[0];
      if (address !== undefined && out.includes('\n')) resolve({ address, process: child, postgres: () => postmasterOf(data) });
    });
  });
}

function postmasterOf(data: string): number | undefined {
  const file = join(data, 'postgres', 'cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
}

export type Ask = (method: string, path: string, headers?: Readonly<Record<string, string>>, body?: string) => Promise<Answered>;

/** Asks over one connection that is kept, as a browser does. */
export function asker(address: string): { readonly ask: Ask; readonly end: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    end: () => { agent.destroy(); },
    ask: (method, path, headers = {}, body = '') => new Promise((resolve, reject) => {
      const asked = request(`${address}${path}`, { method, agent, headers: { ...headers, ...(body === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => { parts.push(part); });
        response.on('end', () => { resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '' }); });
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    }),
  };
}

/** A session in a role, and what its requests carry. */
export async function sessionOf(ask: Ask, role: string): Promise<Readonly<Record<string, string>>> {
  const { body, cookie } = await ask('GET', `/api/session?role=${role}`);
  return { cookie, 'x-likvard-csrf': (JSON.parse(body) as { readonly csrf: string }).csrf };
}

/** A matter of its own, begun: the write of the benches. */
export function newMatter(ask: Ask, session: Readonly<Record<string, string>>, id: string): Promise<Answered> {
  const text = `ärende: PROV/${id}\nrubrik: Konstruerat prov\n\npersoner:\n  Ada: S\n\nhändelser:\n`;
  return ask('POST', '/api/regelbocker/gavleborg/arenden', { ...session, 'if-match': '0', 'idempotency-key': `prov-${id}` }, JSON.stringify({ id, text }));
}
