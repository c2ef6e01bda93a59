import { COMMANDS } from './command-list.ts';
import type { Command } from './commands/command.ts';
import { commandHelp, helpText } from './help.ts';
import { readOptions, type Options } from './options.ts';
import { phrase } from './phrases.ts';
import { refused, said, type Said } from './said.ts';
import { refusalOf } from './taking/refusal.ts';

/** Does what the words of a command line ask: an option that the command does not take is refused before anything is done. */
export async function act(words: readonly string[], run: (command: Command, options: Options) => Promise<Said> = (command, options) => command.run(options)): Promise<Said> {
  const read = readOptions(words);
  if (read.kind === 'refused') {
    const near = read.near === undefined ? '' : ` ${phrase('did-you-mean', read.language, `--${read.near}`)}`;
    return refused(`${phrase(read.fault === 'option' ? 'unknown-option' : 'unknown-language', read.language, read.found)}${near}`, 2);
  }
  const { options, given } = read;
  const { command: name, language } = options;
  if (name === undefined) {
    const help = helpText(await Promise.all(COMMANDS.map(({ load }) => load())), language);
    return options.help === 'asked' ? said(help) : { ...said(help), code: 2 };
  }
  const found = COMMANDS.find((one) => one.name === plain(name) || one.english === name);
  if (!found) return refused(phrase('unknown-command', language, name), 2);
  const command = await found.load();
  if (options.help === 'asked') return said(commandHelp(command, language));
  const refusal = refusalOf(command, given, language);
  return refusal === undefined ? run(command, options) : refused(refusal, 2);
}

/** beräkna, jämför and förklara are the same commands. */
function plain(name: string): string {
  return name.replaceAll('ä', 'a').replaceAll('å', 'a').replaceAll('ö', 'o');
}
