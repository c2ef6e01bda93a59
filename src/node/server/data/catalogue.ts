import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../project/package.ts';
import { documentsIn } from '../../project/read-rulebook.ts';

/** A rulebook the server knows: `id` is its folder's path with dots, so that an address can name it and no path comes from outside. */
export interface Shelved {
  readonly id: string;
  readonly folder: string;
  /** The mapping of its figures, when it has any. */
  readonly mapping: string | undefined;
}

/** Figures in the package that do not stand under their rulebook's own name. */
const EXAMPLE_FOLDERS: ReadonlyMap<string, string> = new Map([['jamtland-harjedalen.ersattningsmodell', 'jamtland-harjedalen/ersattning']]);

/** The region that is shown when none is named. */
export const FIRST = 'jamtland-harjedalen';

/**
 * The rulebooks of a data folder (`regelbocker/<id>`, figures in `siffror/<id>/koppling.yaml`), then those of the package. A rulebook
 * in the data folder stands in the place of the package's by the same id.
 */
export function shelvedRulebooks(data: string): readonly Shelved[] {
  const own = rulebooksUnder(join(data, 'regelbocker'), '').map(({ id, folder }) => ({ id, folder, mapping: firstThere([join(data, 'siffror', id, 'koppling.yaml')]) }));
  const examples = join(packageFolder(), 'examples');
  const packaged = rulebooksUnder(join(packageFolder(), 'rulebooks'), '').map(({ id, folder }) => ({
    id, folder, mapping: firstThere([join(examples, EXAMPLE_FOLDERS.get(id) ?? id, 'koppling.yaml'), join(folder, 'exempel', 'koppling.yaml')]),
  }));
  const taken = new Set(own.map(({ id }) => id));
  const others = packaged.filter(({ id }) => !taken.has(id));
  return [...own, ...others.filter(({ id }) => id === FIRST), ...others.filter(({ id }) => id !== FIRST)];
}

function rulebooksUnder(folder: string, prefix: string): readonly { readonly id: string; readonly folder: string }[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  return inside.flatMap((name) => {
    const [id, path] = [`${prefix}${name}`, join(folder, name)];
    return [...(documentsIn(path).length > 0 ? [{ id, folder: path }] : []), ...rulebooksUnder(path, `${id}.`)];
  });
}

const firstThere = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));
