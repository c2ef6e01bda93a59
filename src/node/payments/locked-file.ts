import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

export type Alone<Result> = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'busy'; readonly lock: string };

/** Acts while a lock file beside the path keeps others out. */
export function alone<Result>(path: string, act: () => Result): Alone<Result> {
  const lock = `${path}.las`;
  if (!locked(lock)) return { kind: 'busy', lock };
  try {
    return { kind: 'done', result: act() };
  } finally {
    rmSync(lock, { force: true });
  }
}

function locked(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** Adds a text to the end of a file in one write, and forces it to disk. */
export function append(path: string, text: string): void {
  const file = openSync(path, 'a');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
