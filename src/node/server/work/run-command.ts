import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { CommandSaid } from '../../../wire/work/work.ts';
import { dataFolder } from '../../project/data-folder.ts';
import { packageFolder } from '../../project/package.ts';
import type { Hands } from './works.ts';

/** What a command may take: hostile content ends in a refusal, never in a server that hangs. */
const SECONDS = 300;
const MOST_BYTES = 32 * 1024 * 1024;
const PATIENCE_MS = 5000;

/** Runs a command of the command line as a program of its own, in a folder of its own: what it takes, and what goes wrong in it, is not the server's. */
export function runCommand(words: readonly string[], folder: string, language: Language, { signal, progress }: Hands): Promise<CommandSaid> {
  const child = fork(join(packageFolder(), 'dist', 'build', 'src', 'node', 'cli', 'main.js'), [`--lang=${language}`, ...words], { cwd: folder, env: commandEnvironment(), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const [out, errors] = [gathered(), gathered()];
  child.stdout?.on('data', out.take);
  child.stderr?.on('data', errors.take);
  child.on('message', (news) => {
    if (typeof news === 'object' && 'done' in news && 'of' in news && typeof news.done === 'number' && typeof news.of === 'number') progress(news.done, news.of);
  });
  const ended = stopping(child, signal);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      ended();
      if (out.size() > MOST_BYTES) resolve({ out: '', errors: `> ${MOST_BYTES} byte`, code: 1 });
      else resolve({ out: hidden(out.text(), folder), errors: hidden(errors.text(), folder), code: code ?? 1 });
    });
  });
}

/** What a command may know of where the server runs: neither its database nor its secret. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, LIKVARD_OIDC_SECRET: __, ...env } = process.env;
  return env;
}

/** Stops a program when it is asked to, or when it has gone on for too long; gives what is called when it has ended. */
export function stopping(child: ChildProcess, signal: AbortSignal): () => void {
  const stop = (): void => {
    child.kill('SIGTERM');
    setTimeout(() => { child.kill('SIGKILL'); }, PATIENCE_MS).unref();
  };
  const late = setTimeout(stop, SECONDS * 1000);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  return () => {
    clearTimeout(late);
    signal.removeEventListener('abort', stop);
  };
}

function gathered(): { readonly take: (part: Buffer) => void; readonly size: () => number; readonly text: () => string } {
  const parts: Buffer[] = [];
  let size = 0;
  return {
    take: (part) => {
      size += part.length;
      if (size <= MOST_BYTES) parts.push(part);
    },
    size: () => size,
    text: () => Buffer.concat(parts).toString('utf8'),
  };
}

/** Where things lie on the server is nobody else's business. */
export function hidden(text: string, folder: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, '').replaceAll(`${packageFolder()}/`, '').replaceAll(`${dataFolder()}/`, '');
}
