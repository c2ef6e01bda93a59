import { parentPort, workerData } from 'node:worker_threads';
import { answer } from './answer.ts';
import type { MinutesJob } from './job.ts';

/** Reads one file for whoever started the thread, which may end it at any moment. */
const done = await answer(workerData as MinutesJob);
parentPort?.postMessage(done);
