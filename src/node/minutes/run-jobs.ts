import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refusal } from '../../core/minutes/refusal.ts';
import { refusedAnswer } from './answer.ts';
import type { MinutesAnswer, MinutesJob } from './job.ts';

/** What reading may take: hostile files end in a refusal, never in a machine that hangs. */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
  readonly threads: number;
}

export const STANDARD_BUDGET: Budget = { seconds: 9, megabytes: 560, threads: 2 };
const HEAP_SHARE = 0.6;
const LOOKS_EVERY = 25;
const MEGABYTE = 1024 * 1024;

/** Reads the files in threads that can be ended, a few at a time; the answers come in the order of the files. */
export async function runJobs(jobs: readonly MinutesJob[], budget: Budget, progress: (done: number, of: number) => void): Promise<readonly MinutesAnswer[]> {
  const answers: (MinutesAnswer | undefined)[] = jobs.map(() => undefined);
  const crowded: number[] = [];
  let next = 0;
  let done = 0;
  let running = 0;
  const take = async (at: number, alone: 'alone' | 'shared'): Promise<void> => {
    const job = jobs[at];
    if (!job) return;
    running += 1;
    const result = await inThread(job, budget, () => (alone === 'alone' ? 1 : running));
    running -= 1;
    if (result === 'crowded') crowded.push(at);
    else {
      answers[at] = result;
      done += 1;
      progress(done, jobs.length);
    }
  };
  const lane = async (): Promise<void> => {
    for (let at = next; at < jobs.length; at = next) {
      next = at + 1;
      await take(at, 'shared');
    }
  };
  await Promise.all(Array.from({ length: Math.min(budget.threads, jobs.length) }, lane));
  // What ran out of memory beside others may fit by itself.
  for (const at of crowded) await take(at, 'alone');
  return answers.map((one, at) => one ?? outOf('memory', jobs[at], budget));
}

function outOf(what: 'time' | 'memory', job: MinutesJob | undefined, { seconds, megabytes }: Budget): MinutesAnswer {
  const file = basename(job?.path ?? '');
  const why = what === 'time' ? refusal('minutes-time', file, { seconds }) : refusal('minutes-memory', file, { megabytes });
  return refusedAnswer(why, job?.want ?? 'text', job?.language ?? 'sv');
}

function inThread(job: MinutesJob, budget: Budget, running: () => number): Promise<MinutesAnswer | 'crowded'> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job, resourceLimits: { maxOldGenerationSizeMb: Math.floor(budget.megabytes * HEAP_SHARE), stackSizeMb: 4 } });
    let isSettled = false;
    const settle = (result: MinutesAnswer | 'crowded'): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(late);
      clearInterval(look);
      void worker.terminate().finally(() => { resolve(result); });
    };
    const late = setTimeout(() => { settle(outOf('time', job, budget)); }, budget.seconds * 1000);
    // What is unpacked lies outside the heap of the thread, so the whole process is watched.
    const look = setInterval(() => {
      if (process.memoryUsage.rss() / MEGABYTE > budget.megabytes) settle(running() > 1 ? 'crowded' : outOf('memory', job, budget));
    }, LOOKS_EVERY);
    worker.on('message', settle);
    worker.on('error', (fault: NodeJS.ErrnoException) => {
      settle(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOf('memory', job, budget) : refusedAnswer(refusal(job.path.toLowerCase().endsWith('.docx') ? 'minutes-docx-broken' : 'minutes-pdf-broken', basename(job.path), {}), job.want, job.language));
    });
    worker.on('exit', () => { settle(outOf('memory', job, budget)); });
  });
}

