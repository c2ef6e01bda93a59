import { Worker } from 'node:worker_threads';
import type pg from 'pg';
import type { Appended } from '../append.ts';
import type { Writer, WriterAnswered, WriterAsked, WriterTask } from './writer.ts';

interface Waiting {
  readonly resolve: (results: readonly Appended[]) => void;
  readonly reject: (fault: Error) => void;
}

/** Writes in a thread of its own: between two questions to the database nobody waits for the many who read. */
export function threadWriter(settings: pg.PoolConfig): Writer {
  const task: WriterTask = { settings };
  let waiting: Waiting | undefined;
  let gone: Error | undefined;
  const settle = (act: (one: Waiting) => void): void => {
    const one = waiting;
    waiting = undefined;
    if (one) act(one);
  };
  const end = (fault: Error): void => {
    gone = fault;
    settle(({ reject }) => { reject(fault); });
  };
  const start = (): Worker => {
    const begun = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    begun.on('message', (answered: WriterAnswered) => {
      settle(({ resolve, reject }) => {
        if (answered.kind === 'written') resolve(answered.results);
        else reject(new Error(answered.message));
      });
    });
    begun.on('error', end);
    begun.on('exit', () => { end(new Error('the writer has ended')); });
    return begun;
  };
  let worker: Worker | undefined;
  return {
    write: (batch) => new Promise((resolve, reject) => {
      if (gone) {
        reject(gone);
        return;
      }
      waiting = { resolve, reject };
      const asked: WriterAsked = { batch };
      worker ??= start();
      worker.postMessage(asked);
    }),
    close: async () => { await worker?.terminate(); },
  };
}
