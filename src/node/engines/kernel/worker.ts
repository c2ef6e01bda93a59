import { parentPort, workerData } from 'node:worker_threads';
import { kernels } from '../../../core/emit/kernel/kernel.ts';
import { openDatabase } from '../../population/database.ts';
import { feedRows } from './part.ts';
import type { KernelTask, TaskAnswer, ThreadLimits } from './task.ts';

/** A thread with a database and loops of its own: takes parts of the population, one at a time, and gives back what each came to. */
const database = await openDatabase(workerData as ThreadLimits);
const kernelFor = kernels();

async function answerOf({ parts, rows, sql, carriers }: KernelTask): Promise<TaskAnswer> {
  try {
    const kernel = kernelFor(parts);
    await feedRows(kernel, { carriers, database }, sql, rows, () => 'yes');
    return { kind: 'gathered', gathered: kernel.gathered() };
  } catch (fault) {
    return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
  }
}

parentPort?.on('message', async (task: KernelTask) => { parentPort?.postMessage(await answerOf(task)); });
