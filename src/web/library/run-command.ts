import type { Language } from '../../core/swedish/language-name.ts';
import { commandAnswer, type CommandAnswer, type CommandWish } from '../../wire/work/commands.ts';
import { askServer } from './ask-server.ts';
import { NotHad } from './resource.ts';

/** Runs a command of the command line on what the server has. Throws NotHad with what the command said when it refuses. */
export async function runCommand(name: string, wish: CommandWish, csrf: string, language: Language): Promise<CommandAnswer> {
  const answer = await askServer(`/api/kommandon/${name}`, commandAnswer, language, { write: { body: wish, csrf, key: crypto.randomUUID(), expected: 0 } });
  if (answer.code !== 0) throw new NotHad({ kind: 'problem', title: answer.errors.trim() === '' ? answer.out : answer.errors });
  return answer;
}
