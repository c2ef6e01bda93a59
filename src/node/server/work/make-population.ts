import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { newPopulation, populationBody } from '../../../wire/work/populations.ts';
import { fingerprintOfFile } from '../../fingerprint.ts';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import { populationsFolder } from '../data/populations.ts';
import { runCommand } from './run-command.ts';
import type { Hands } from './works.ts';

export type PopulationMade =
  | { readonly kind: 'made'; readonly body: z.infer<typeof populationBody>; readonly takeBack: () => Promise<void> }
  /** Another has the name. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly errors: string };

const UNFINISHED = '.arbete-';
const LEFT_FOR_MS = 24 * 3_600_000;

const described = z.object({ 'månader': z.array(z.string()), 'rader': z.record(z.string(), z.number().int()) });

/** Makes a synthetic population and puts it with the others when all of it is on disk. What a server that was killed left half done is never shown. */
export async function makePopulation(data: string, { id, persons, months, seed }: z.infer<typeof newPopulation>, language: Language, hands: Hands): Promise<PopulationMade> {
  const folder = populationsFolder(data);
  const final = join(folder, id);
  await mkdir(folder, { recursive: true });
  await clearUnfinished(folder);
  const work = await mkdtemp(join(folder, UNFINISHED));
  try {
    const said = await runCommand(['befolkning', `--antal=${persons}`, `--manader=${months}`, `--fro=${seed}`, '--ut=klar'], work, language, hands);
    const ready = join(work, 'klar');
    hands.signal.throwIfAborted();
    if (said.code !== 0 || !existsSync(join(ready, DESCRIPTION_FILE))) return { kind: 'refused', errors: said.errors };
    const inside = (await readdir(ready, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
    const files = await Promise.all(inside.map(async (path) => ({ file: relative(ready, path).split(sep).join('/'), fingerprint: await fingerprintOfFile(path) })));
    for (const path of [...inside, join(ready, 'personmanader'), ready]) await keep(path);
    if (existsSync(final)) return { kind: 'taken' };
    await rename(ready, final);
    await keep(folder);
    const { 'månader': made, 'rader': rows } = described.parse(JSON.parse(await readFile(join(final, DESCRIPTION_FILE), 'utf8')));
    return { kind: 'made', body: { population: id, made: 'synthetic', persons, months: made, seed, rows, files }, takeBack: () => rm(final, { recursive: true }) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** On disk before anybody is told. */
async function keep(path: string): Promise<void> {
  const file = await open(path);
  await file.sync();
  await file.close();
}

async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(UNFINISHED) && Date.now() - (await stat(path)).mtimeMs > LEFT_FOR_MS) await rm(path, { recursive: true, force: true });
  }
}
