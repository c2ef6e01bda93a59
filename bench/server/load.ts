import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { asker, newMatter, serve, sessionOf } from './serving.ts';

export interface Loaded {
  readonly seconds: number;
  readonly reads: Times;
  readonly writes: Times;
  readonly faults: number;
}

export interface Times {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

/** What a reader looks at, one after another: the pages of the workbench. */
const PATHS = [
  '/api/session', '/api/regelbocker', '/api/regelbocker/jamtland-harjedalen', '/api/regelbocker/jamtland-harjedalen/siffror/2024', '/api/regelbocker/jamtland-harjedalen/arenden',
  '/api/regelbocker/jamtland-harjedalen/arenden/rs-762-2024-p85', '/api/register?rulebook=jamtland-harjedalen', '/api/forslag?rulebook=jamtland-harjedalen', '/api/publiceringar',
];

/** Readers and writers at once over loopback; `pause` is how long each waits between answers, in milliseconds. */
export async function measureLoad(readers: number, writers: number, seconds: number, pause: number): Promise<Loaded> {
  const data = mkdtempSync(join(tmpdir(), 'likvard-last-'));
  const serving = await serve(data);
  try {
    const first = asker(serving.address);
    for (const path of PATHS) await first.ask('GET', path);
    first.end();
    const [reads, writes]: [number[], number[]] = [[], []];
    let faults = 0;
    const ends = performance.now() + seconds * 1000;
    const timed = async (times: number[], act: () => Promise<{ readonly status: number }>): Promise<void> => {
      const began = performance.now();
      const { status } = await act().catch(() => ({ status: 0 }));
      times.push(performance.now() - began);
      if (status !== 200 && status !== 201 && status !== 304) faults += 1;
      await wait(pause);
    };
    const read = async (reader: number): Promise<void> => {
      const { ask, end } = asker(serving.address);
      const session = await sessionOf(ask, 'economist');
      for (let at = reader; performance.now() < ends; at += 1) await timed(reads, () => ask('GET', PATHS[at % PATHS.length] ?? '', session));
      end();
    };
    const write = async (writer: number): Promise<void> => {
      const { ask, end } = asker(serving.address);
      const session = await sessionOf(ask, 'secretary');
      for (let at = 0; performance.now() < ends; at += 1) await timed(writes, () => newMatter(ask, session, `s${writer}-${at}`));
      end();
    };
    await Promise.all([...Array.from({ length: readers }, (_, at) => read(at)), ...Array.from({ length: writers }, (_, at) => write(at))]);
    return { seconds, reads: timesOf(reads), writes: timesOf(writes), faults };
  } finally {
    const ended = new Promise((resolve) => { serving.process.once('exit', resolve); });
    serving.process.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}
