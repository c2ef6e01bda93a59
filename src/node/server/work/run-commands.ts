import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Language } from '../../../core/swedish/language-name.ts';
import { saidAt, type CommandSaid } from '../../../wire/work/work.ts';
import { packageFolder } from '../../project/package.ts';
import { commandEnvironment, hidden, stopping } from './run-command.ts';
import type { Hands } from './works.ts';

/** Runs several command lines in one program beside the server, and tells how many are done. The first that fails is the last: what is given is as many as were answered. */
export async function runCommands(lines: readonly (readonly string[])[], folder: string, language: Language, { signal, progress }: Hands): Promise<readonly CommandSaid[]> {
  const child = fork(join(packageFolder(), 'dist', 'build', 'src', 'node', 'cli', 'several', 'several.js'), [], { cwd: folder, env: commandEnvironment(), execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
  const all: CommandSaid[] = [];
  let faults = '';
  child.stderr?.on('data', (part: Buffer) => { faults = `${faults}${part.toString('utf8')}`.slice(0, MOST_SAID); });
  child.on('message', (news) => {
    // What a command tells of its own progress is no answer.
    const said = saidAt.safeParse(news).data?.said;
    if (!said) return;
    all.push({ out: hidden(said.out, folder), errors: hidden(said.errors, folder), code: said.code });
    progress(all.length, lines.length);
  });
  const ended = stopping(child, signal);
  // What was told last may be heard after the program has ended: both are waited for.
  const gone = Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  child.send(lines.map((line) => [`--lang=${language}`, ...line]));
  await gone.finally(ended);
  const isWhole = all.length === lines.length || (all.at(-1)?.code ?? 0) !== 0;
  // A program that ended by itself before it had answered all says why.
  return isWhole ? all : [...all, { out: '', errors: hidden(faults, folder), code: 1 }];
}

const MOST_SAID = 10_000;
