import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { packageFolder } from './package.ts';

/** The region of the template, in every text of it, and as a rulebook's id. */
const TEMPLATE = { region: 'Mallregionen', id: 'mallregionen' } as const;

/** Letters, digits, spaces and hyphens: what can stand in a heading, a cell and a key without being taken for anything else. */
const NAME = /^\p{L}[\p{L}\p{N} -]*$/u;

export type Copied =
  | { readonly kind: 'copied'; readonly region: string; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly why: 'occupied' | 'name' | 'not-written'; readonly found: string };

/**
 * Copies rulebooks/mall to a new folder for a region by the name given, else by the folder's. Everything is read before anything is
 * written, and a folder where something stands is left as it is.
 */
export function copyTemplate(folder: string, given: string | undefined): Copied {
  const region = given ?? basename(resolve(folder));
  if (!NAME.test(region)) return { kind: 'refused', why: 'name', found: region };
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) return { kind: 'refused', why: 'occupied', found: folder };
  const template = join(packageFolder(), 'rulebooks', 'mall');
  const texts = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).toSorted()
    .map((path) => [relative(template, path).split(sep).join('/'), named(readFileSync(path, 'utf8'), region)] as const);
  try {
    for (const [file, text] of texts) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
  } catch {
    return { kind: 'refused', why: 'not-written', found: folder };
  }
  return { kind: 'copied', region, files: texts.map(([file]) => file) };
}

function named(text: string, region: string): string {
  const id = region.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
  return text.replaceAll(TEMPLATE.region, region).replaceAll(TEMPLATE.id, id);
}
