import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { CommandAnswer, CommandWish } from '../../../wire/work/commands.ts';
import type { House } from '../routes/house.ts';
import type { AllowedCommand } from './allowed.ts';
import { layOut, type SavedProposals } from './lay-out.ts';
import { runCommand } from './run-command.ts';
import type { Hands } from './works.ts';

/** A folder for a piece of work, gone when the work is. */
export async function inFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-arbete-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export type CommandRan = { readonly kind: 'ran'; readonly answer: CommandAnswer } | { readonly kind: 'unknown'; readonly field: string };

/** Runs a command on what the server has, and gives what it said and made. Saved proposals are read with a rulebook: all, or those named by their ids. */
export function commandInFolder(house: House, allowed: AllowedCommand, wish: CommandWish, language: Language, hands: Hands, saved: SavedProposals = 'all'): Promise<CommandRan> {
  return inFolder(async (folder) => {
    const laid = await layOut(house, allowed, wish, folder, saved);
    if (laid.kind === 'unknown') return laid;
    const said = await runCommand(laid.words, folder, language, hands);
    const files = await Promise.all(laid.made.filter((name) => existsSync(join(folder, name))).map(async (name) => ({ name, base64: (await readFile(join(folder, name))).toString('base64') })));
    return { kind: 'ran', answer: { ...said, files } };
  });
}
