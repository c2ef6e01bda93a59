import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Gathered } from '../../../core/emit/population/gathered.ts';
import { packageFolder } from '../../project/package.ts';
import { Stopped } from '../watch.ts';
import type { KernelTask, TaskAnswer, ThreadLimits } from './task.ts';

/** Threads that take tasks in turn. */
export interface Threads {
  run(task: KernelTask): Promise<Gathered>;
  close(): Promise<void>;
}

/** A thread runs the built program, also where the one that starts it is read from its source. */
const BUILT = join('dist', 'build', 'src', 'node', 'engines', 'kernel', 'worker.js');

/** What DuckDB hands over is soon thrown away again; a small nursery keeps it from growing. */
const YOUNG_MEGABYTES = 4;

interface Waiting {
  readonly task: KernelTask;
  readonly done: (gathered: Gathered) => void;
  readonly failed: (fault: Error) => void;
}

/** `count` threads; all of them end when `signal` says so, and what they were at is thrown away. */
export function openThreads(count: number, limits: ThreadLimits, signal: AbortSignal): Threads {
  const idle: Worker[] = [];
  const waiting: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();
  let ended: Error | undefined;

  const next = (): void => {
    const [thread, first] = [idle[0], waiting[0]];
    if (!thread || !first) return;
    idle.shift();
    waiting.shift();
    busy.set(thread, first);
    thread.postMessage(first.task);
  };
  const finish = (thread: Worker): Waiting | undefined => {
    const had = busy.get(thread);
    busy.delete(thread);
    return had;
  };
  const end = (fault: Error): void => {
    ended ??= fault;
    for (const { failed } of [...busy.values(), ...waiting]) failed(ended);
    busy.clear();
    waiting.length = 0;
  };
  const threads = Array.from({ length: count }, (): Worker => {
    const thread = new Worker(join(packageFolder(), BUILT), { workerData: limits, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    thread.on('message', (answer: TaskAnswer) => {
      const had = finish(thread);
      idle.push(thread);
      if (answer.kind === 'gathered') had?.done(answer.gathered);
      else had?.failed(new Error(answer.message));
      next();
    });
    thread.on('error', (fault) => { end(fault instanceof Error ? fault : new Error(String(fault))); });
    idle.push(thread);
    return thread;
  });
  const close = async (): Promise<void> => { await Promise.all(threads.map((thread) => thread.terminate())); };
  signal.addEventListener('abort', () => {
    end(new Stopped());
    void close();
  }, { once: true });

  return {
    run: (task) => new Promise<Gathered>((done, failed) => {
      if (ended) failed(ended);
      else {
        waiting.push({ task, done, failed });
        next();
      }
    }),
    close,
  };
}
