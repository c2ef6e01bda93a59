#!/usr/bin/env node
import { checkCommand } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { calculateCommand } from './commands/calculate.ts';
import { compareCommand } from './commands/compare.ts';
import { controlCommand } from './commands/control.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { formatCommand } from './commands/format.ts';
import { populationCommand } from './commands/population.ts';
import { runCommand } from './commands/run.ts';
import { newRegionCommand } from './region/new-region.ts';
import { importCommand } from './commands/import.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { helpText } from './help.ts';
import { readOptions } from './options.ts';
import { phrase } from './phrases.ts';
import { refused, said, type Said } from './said.ts';

const COMMANDS: readonly Command[] = [
  compareCommand, calculateCommand, explainCommand, sensitivityCommand, controlCommand, exportCommand, importCommand, checkCommand, formatCommand,
  runCommand, populationCommand, newRegionCommand,
];

async function act(words: readonly string[]): Promise<Said> {
  const read = readOptions(words);
  if (read.kind === 'refused') return refused(phrase(read.fault === 'option' ? 'unknown-option' : 'unknown-language', 'sv', read.found), 2);
  const { options } = read;
  const { command: name, language } = options;
  if (name === undefined) return options.help === 'asked' ? said(helpText(COMMANDS, language)) : { ...said(helpText(COMMANDS, language)), code: 2 };
  const command = COMMANDS.find((one) => one.name === plain(name) || one.english === name);
  if (!command) return refused(phrase('unknown-command', language, name), 2);
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
