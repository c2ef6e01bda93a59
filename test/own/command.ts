import { readOptions, type Options } from '../../src/node/cli/options.ts';
import type { Command } from '../../src/node/cli/commands/command.ts';
import type { Said } from '../../src/node/cli/said.ts';

/** A command as the program runs it, but in this process: starting one takes longer than answering. */
export async function run(command: Command, ...words: readonly string[]): Promise<Said> {
  return command.run(optionsOf(command.name, ...words));
}

function optionsOf(...words: readonly string[]): Options {
  const read = readOptions(words);
  if (read.kind === 'refused') throw new Error(`${read.fault}: ${read.found}`);
  return read.options;
}

/** The answer without its receipt, whose fingerprints change with every file. */
export const answer = (text: string): string => `${text.split(/\n\n(?:Kvitto|Receipt)\n/u)[0]}\n`;
