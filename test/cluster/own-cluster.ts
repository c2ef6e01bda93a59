import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = 'scripts/clickhouse-cluster';

/** A cluster of three servers for one test, which it may kill. */
export interface OwnCluster {
  readonly address: string;
  kill(node: 1 | 2 | 3): void;
  revive(node: 1 | 2 | 3): void;
  /** It neither answers nor dies, until it wakes. */
  hang(node: 1 | 2 | 3): void;
  wake(node: 1 | 2 | 3): void;
  stop(): void;
}

export async function ownCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-kluster-'));
  chmodSync(folder, 0o755);
  // The servers take the next port too, for each other.
  const port = await freePort();
  const run = (...words: readonly string[]): string => execFileSync(SCRIPT, words, { encoding: 'utf8' }).trim();
  const pidOf = (node: number): number => Number(readFileSync(join(folder, String(node), 'pid'), 'utf8'));
  const address = run('start', folder, String(port));
  return {
    address,
    kill: (node) => { run('kill', folder, String(node)); },
    revive: (node) => { run('revive', folder, String(node)); },
    hang: (node) => { process.kill(pidOf(node), 'SIGSTOP'); },
    wake: (node) => { process.kill(pidOf(node), 'SIGCONT'); },
    stop: () => {
      spawnSync(SCRIPT, ['stop', folder]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => { server.close(closed); });
  return port;
}
