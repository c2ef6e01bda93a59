import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineFault } from '../../../engines/engine-fault.ts';
import { Stopped } from '../../../engines/watch.ts';
import { openDatabase, type Database } from '../../../population/database.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { progressBar, stoppable } from '../../progress.ts';
import { refused, type Said } from '../../said.ts';
import { told } from '../../session.ts';

/** What a run over a population has at hand while it goes on: nothing of it is left when it ends. */
export interface Work {
  readonly database: Database;
  /** A folder for what does not fit in memory. */
  readonly folder: string;
  readonly bar: ReturnType<typeof progressBar>;
  readonly signal: AbortSignal;
}

/** What was done, or what to say instead. */
export type OrRefused<Done> = Done | { readonly kind: 'refused'; readonly said: Said };

/** What the check and DuckDB may hold; more goes to the work folder. */
const MEGABYTES = 150;

/** Does something over a population that a Ctrl-C stops. */
export async function withWork<Done>({ language }: Options, act: (work: Work) => Promise<OrRefused<Done>>): Promise<OrRefused<Done>> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-kor-'));
  const database = await openDatabase({ work: folder, megabytes: MEGABYTES });
  const bar = progressBar(language);
  try {
    return await stoppable((signal) => {
      const interrupt = (): void => { database.connection.interrupt(); };
      signal.addEventListener('abort', interrupt);
      return act({ database, folder, bar, signal }).catch((fault: unknown) => { throw signal.aborted ? new Stopped() : fault; });
    });
  } catch (fault) {
    if (fault instanceof EngineFault) return { kind: 'refused', said: refused(`${told(fault.problems, language)}\n${phrase('nothing-done', language)}`) };
    if (fault instanceof Stopped) return { kind: 'refused', said: refused(phrase('population-stopped', language)) };
    throw fault;
  } finally {
    bar.clear();
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
