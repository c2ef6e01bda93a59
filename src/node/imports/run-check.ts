import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Checked, CheckAsked } from './check/checked.ts';
import { ownRemark } from './check/checked.ts';
import { packageFolder } from '../project/package.ts';

/** What reading may take; a population of a whole region for a year is read in a few minutes. */
const SECONDS = 900;
const MEGABYTES = 1024;
const PATIENCE_MS = 5000;

/** Reads what has come in a program that can be ended, with the readers of the command line. Stopped, it says so. */
export function runCheck(asked: CheckAsked, signal: AbortSignal): Promise<Checked | 'stopped'> {
  const { DATABASE_URL: _, LIKVARD_OIDC_SECRET: __, ...env } = process.env;
  const child = fork(join(packageFolder(), 'dist', 'build', 'src', 'node', 'imports', 'check', 'program.js'), [JSON.stringify(asked)], { env, execArgv: [`--max-old-space-size=${MEGABYTES}`], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let answer: Checked | undefined;
  let why = '';
  child.on('message', (message) => { answer = message as unknown as Checked; });
  child.stderr?.on('data', (part: Buffer) => { if (why.length < 2000) why += part.toString('utf8'); });
  const end = (): void => {
    child.kill('SIGTERM');
    setTimeout(() => { child.kill('SIGKILL'); }, PATIENCE_MS).unref();
  };
  const late = setTimeout(() => {
    why = 'time';
    end();
  }, SECONDS * 1000);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(late);
      signal.removeEventListener('abort', end);
      if (signal.aborted) resolve('stopped');
      else resolve(answer ?? { kind: 'refused', remarks: [ownRemark('import-stopped', { why: /heap|memory/iu.test(why) ? `${MEGABYTES} MB` : why === 'time' ? `${SECONDS} s` : 'fel' })] });
    });
  });
}
