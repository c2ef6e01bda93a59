import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { CommandAnswer, CommandWish } from '../../../wire/work/commands.ts';
import type { House } from '../routes/house.ts';
import type { AllowedCommand } from './allowed.ts';
import { layOut, type LaidOut } from './lay-out.ts';
import type { SavedProposals } from './lay-rulebook.ts';
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

export type CommandRan = { readonly kind: 'ran'; readonly answer: CommandAnswer } | Exclude<LaidOut, { kind: 'words' }>;

/** Runs a command on what the server has, and gives what it said and made. Saved proposals are read with a rulebook: all, or those named by their ids. */
export function commandInFolder(house: House, allowed: AllowedCommand, wish: CommandWish, language: Language, hands: Hands, saved: SavedProposals = 'all'): Promise<CommandRan> {
  return inFolder(async (folder) => {
    const laid = await layOut(house, allowed, wish, folder, saved);
    if (laid.kind !== 'words') return laid;
    const said = await runCommand(laid.words, folder, language, hands);
    const names = (await Promise.all(laid.made.map((name) => filesAt(folder, name)))).flat();
    const files = await Promise.all(names.map(async (name) => ({ name, base64: (await readFile(join(folder, name))).toString('base64') })));
    return { kind: 'ran', answer: { ...said, files } };
  });
}

/** A file by its name, or those of a folder by theirs in it; none when nothing was made. */
async function filesAt(folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [name];
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  return inside.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).toSorted();
}
