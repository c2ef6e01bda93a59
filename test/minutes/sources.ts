import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.env['LIKVARD_SOURCES'] ?? resolve('..', 'shared', 'sources');

/** The two public minutes, byte for byte, when they lie beside the checkout or where LIKVARD_SOURCES says. */
export function source(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export const S85 = 'rjh-rs-2025-s85.txt';
export const S93 = 'rjh-rs-2018-s93.txt';

/** Says loudly that tests on the real minutes do not run, since a silent skip looks like a pass. */
export function warnWithout(): void {
  if (source(S85) === undefined || source(S93) === undefined) process.stderr.write('\nNOT RUN: the tests on the two public minutes. Put them in ../shared/sources or name their folder in LIKVARD_SOURCES.\n\n');
}
