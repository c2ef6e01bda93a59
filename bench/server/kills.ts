import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { asker, newMatter, serve, sessionOf, type Serving } from './serving.ts';

const MAIN = fileURLToPath(new URL('../../src/node/cli/main.js', import.meta.url));
const WRITERS = 4;

export interface Killed {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly chain: string;
  readonly seconds: number;
}

/** Writes, and is killed with no warning, again and again: the server, and every second time its database too. What was acknowledged must be there. */
export async function measureKills(rounds: number): Promise<Killed> {
  const data = mkdtempSync(join(tmpdir(), 'likvard-dodad-'));
  const began = performance.now();
  const acknowledged = new Map<number, string>();
  try {
    let serving = await serve(data);
    for (let round = 0; round < rounds; round += 1) {
      await writeUntilKilled(serving, round, acknowledged);
      serving = await serve(data);
    }
    const { ask, end } = asker(serving.address);
    const kept = await recordOf(ask);
    end();
    const lost = [...acknowledged].filter(([number, hash]) => kept.get(number) !== hash).length;
    const ended = new Promise((resolve) => { serving.process.once('exit', resolve); });
    serving.process.kill('SIGTERM');
    await ended;
    const { stdout, stderr } = spawnSync(process.execPath, [MAIN, 'intyga'], { encoding: 'utf8', env: { ...process.env, LIKVARD_DATA: data, DATABASE_URL: '' } });
    return { rounds, acknowledged: acknowledged.size, lost, chain: `${stdout}${stderr}`.trim(), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function writeUntilKilled(serving: Serving, round: number, acknowledged: Map<number, string>): Promise<void> {
  const dead = new Promise((resolve) => { serving.process.once('exit', resolve); });
  const going = { isDead: false, done: 0 };
  const write = async (writer: number): Promise<void> => {
    const { ask, end } = asker(serving.address);
    try {
      const session = await sessionOf(ask, 'secretary');
      for (let at = 0; !going.isDead; at += 1) {
        const { status, body } = await newMatter(ask, session, `r${round}-${writer}-${at}`);
        if (status !== 201) throw new Error(`${status} ${body}`);
        const { number, hash } = JSON.parse(body) as { readonly number: number; readonly hash: string };
        acknowledged.set(number, hash);
        going.done += 1;
      }
    } catch (fault) {
      // Every write that was under way when the server died ends here; it was not acknowledged.
      if (!going.isDead) throw fault;
    } finally {
      end();
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  // Somewhere in the midst of writing, at another place each round.
  const wanted = 5 + ((round * 7) % 40);
  while (going.done < wanted) await wait(1);
  await wait((round * 37) % 20);
  going.isDead = true;
  const postgres = round % 2 === 0 ? serving.postgres() : undefined;
  serving.process.kill('SIGKILL');
  if (postgres !== undefined) process.kill(postgres, 'SIGKILL');
  await dead;
  await writing;
}

async function recordOf(ask: ReturnType<typeof asker>['ask']): Promise<ReadonlyMap<number, string>> {
  const session = await sessionOf(ask, 'auditor');
  const kept = new Map<number, string>();
  for (let after: number | undefined = 0; after !== undefined;) {
    const { body } = await ask('GET', `/api/liggare?limit=500&after=${after}`, session);
    const page = JSON.parse(body) as { readonly entries: readonly { readonly number: number; readonly hash: string }[]; readonly next?: number };
    for (const { number, hash } of page.entries) kept.set(number, hash);
    after = page.next;
  }
  return kept;
}
