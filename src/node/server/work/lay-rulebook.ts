import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../../../wire/rulebooks.ts';
import { proposalsFor, standingTexts } from '../data/additions.ts';
import type { Shelved } from '../data/catalogue.ts';
import { textIn } from '../data/matters.ts';
import type { House } from '../routes/house.ts';

type Named = Pick<TextFile, 'file' | 'text'>;

/** Which of the kept proposals are read with a rulebook: all, or those named by their ids. */
type SavedProposals = 'all' | readonly string[];

/**
 * The folder of a rulebook as it stands: its own, or where something has been recorded to it, one with matters and register as they are
 * now. The proposals that people have kept are beside it, to be asked for; but what is paid rests on what is decided alone.
 */
export async function layRulebook({ library, store }: Pick<House, 'library' | 'store'>, shelved: Shelved, saved: SavedProposals, newFolder: () => string): Promise<string> {
  const texts = await library.texts(shelved);
  const [kept, standing] = await Promise.all([proposalsFor(store, shelved.id), standingTexts(store, texts)]);
  const proposals = kept.filter(({ at }) => saved === 'all' || saved.includes(String(at)));
  if (proposals.length === 0 && standing === texts) return shelved.folder;
  const folder = newFolder();
  layFiles(folder, [...texts.documents, ...proposals.map(({ at, body }) => ({ file: `forslag-${at}.md`, text: textIn(body) }))]);
  layFiles(join(folder, 'beslut', 'arenden'), standing.matters);
  layFiles(join(folder, 'beslut', 'register'), standing.register);
  linkOthers(shelved.folder, folder);
  linkOthers(join(shelved.folder, 'beslut'), join(folder, 'beslut'));
  return folder;
}

/** What else lies beside the documents, as the region's own organisation, is there too, as it is. */
function linkOthers(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== 'beslut' && !existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name));
  }
}

/** No folder is made for no files: a command takes an empty one for something that was meant to be there. */
export function layFiles(folder: string, files: readonly Named[]): void {
  if (files.length > 0) mkdirSync(folder, { recursive: true });
  for (const { file, text } of files) writeFileSync(join(folder, file), text);
}
