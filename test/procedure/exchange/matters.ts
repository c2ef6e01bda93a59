import { readFileSync } from 'node:fs';
import { replay, type Replayed } from '../../../src/core/procedure/matter/replay.ts';
import { readMatter, type MatterFile } from '../../../src/core/procedure/reading/read-matter.ts';
import { badCases, BAD } from '../cases.ts';
import { PRELUDES } from '../preludes.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/arenden/';

export const S85 = 'rs-762-2024-p85.yaml';
export const S93 = 'rs-2018-p93.yaml';

/** A matter of the example region by its file. */
export function regionMatter(file: string): { readonly matter: MatterFile; readonly replayed: Replayed } {
  return matterIn(file, readFileSync(FOLDER + file, 'utf8'));
}

export function matterIn(file: string, text: string): { readonly matter: MatterFile; readonly replayed: Replayed } {
  const { matter, problems } = readMatter(file, text);
  if (!matter) throw new Error(JSON.stringify(problems.map(({ code, facts }) => ({ code, facts }))));
  return { matter, replayed: replay(matter.head, matter.acts) };
}

/** Every matter there is to try a form on: the region's, the beginnings, and all events that may not happen but can be read. */
export function allMatters(): readonly { readonly name: string; readonly matter: MatterFile }[] {
  const events = badCases().filter(({ name }) => !name.startsWith('matter-') && !name.startsWith('ranking-')).map(({ name, after, text }) => {
    const lines = text.trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => `  ${line}`);
    return { name: `${BAD}${name}`, text: `${PRELUDES.get(after) ?? ''}${lines.join('\n')}\n` };
  });
  const texts = [...[S85, S93].map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') })), ...[...PRELUDES].map(([name, text]) => ({ name, text })), ...events];
  return texts.map(({ name, text }) => ({ name, matter: matterIn('prov.yaml', text).matter }));
}
