#!/usr/bin/env node
import { COMMANDS } from './command-list.ts';
import { helpText } from './help.ts';
import { readOptions } from './options.ts';
import { phrase } from './phrases.ts';
import { refused, said, type Said } from './said.ts';

async function act(words: readonly string[]): Promise<Said> {
  const read = readOptions(words);
  if (read.kind === 'refused') return refused(phrase(read.fault === 'option' ? 'unknown-option' : 'unknown-language', 'sv', read.found), 2);
  const { options } = read;
  const { command: name, language } = options;
  if (name === undefined) {
    const help = helpText(await Promise.all(COMMANDS.map(({ load }) => load())), language);
    return options.help === 'asked' ? said(help) : { ...said(help), code: 2 };
  }
  const found = COMMANDS.find((one) => one.name === plain(name) || one.english === name);
  if (!found) return refused(phrase('unknown-command', language, name), 2);
  const command = await found.load();
  return options.help === 'asked' ? said(helpText([command], language)) : command.run(options);
}

/** beräkna, jämför and förklara are the same commands. */
function plain(name: string): string {
  return name.replaceAll('ä', 'a').replaceAll('å', 'a').replaceAll('ö', 'o');
}

/** Somebody who reads only the first lines (head, a pager that is closed) ends it; that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

const result = await act(process.argv.slice(2));
process.stdout.write(result.out);
if (result.errors !== '') process.stderr.write(`${result.errors}\n`);
process.exitCode = result.code;
