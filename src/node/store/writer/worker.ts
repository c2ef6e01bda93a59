import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { appendAll } from '../append.ts';
import type { WriterAnswered, WriterAsked, WriterTask } from './writer.ts';

/** Writes one batch after another for whoever started the thread. */
const { settings } = workerData as WriterTask;
const pool = new pg.Pool({ ...settings, max: 1, application_name: 'likvard skriver' });
// A server that goes away between two batches: the next one says so.
pool.on('error', () => {});

parentPort?.on('message', ({ batch }: WriterAsked) => {
  const answer = (answered: WriterAnswered): void => { parentPort?.postMessage(answered); };
  appendAll(pool, batch, () => new Date().toISOString()).then(
    (results) => { answer({ kind: 'written', results }); return undefined; },
    (fault: unknown) => { answer({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) }); },
  );
});
