import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workbench as `likvard starta` serves it, on a data folder of its own. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

const MOST_MS = 60_000;

export async function serve(): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'likvard-web-'));
  chmodSync(data, 0o755);
  const main = fileURLToPath(new URL('../../../dist/build/src/node/cli/main.js', packageOf(import.meta.url)));
  const server = spawn(process.execPath, [main, 'starta', '--port', '0'], { env: { ...process.env, LIKVARD_DATA: data, LIKVARD_NO_OPEN: '1', LIKVARD_LOGG: 'error' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => { server.once('exit', () => resolve()); });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start: ${said}`)), MOST_MS);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /https?:\/\/\S+:\d+/u.exec(said)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => { clearTimeout(timer); reject(new Error(`the server ended: ${said}`)); });
  }).catch(async (cause: unknown) => {
    await stop();
    throw cause;
  });
  return { address, stop };
}

/** The same place whether this file runs as it is written or as it is built. */
function packageOf(url: string): string {
  return url.replace('/dist/build/', '/');
}
