import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';

/** The user that PostgreSQL runs as; `same` is the one who runs this. */
export type RunsAs = 'same' | { readonly uid: number; readonly gid: number };

const NOBODY = 65_534;

/** PostgreSQL refuses to run as root, which is right: then it runs as the user postgres, else as nobody. */
export function unprivileged(): RunsAs {
  if (process.getuid?.() !== 0) return 'same';
  try {
    const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return { uid: NOBODY, gid: NOBODY };
  }
}

/** What to spawn a program with so that it runs as that user, and leads a group of its own: Ctrl-C at a terminal is for us, who stop it in order. */
export function spawnedAs(as: RunsAs): { readonly detached: true; readonly cwd: string } & Partial<Record<'uid' | 'gid', number>> {
  return { detached: true, cwd: '/', ...(as === 'same' ? {} : as) };
}

/** Whether the user can start a program where it lies. */
export function canStart(as: RunsAs): (program: string) => 'yes' | 'no' {
  return (program) => (spawnSync(program, ['--version'], { ...spawnedAs(as), stdio: 'ignore' }).status === 0 ? 'yes' : 'no');
}

/** Hands a folder to that user, and lets it pass through the one the folder stands in. */
export function handOver(as: RunsAs, folder: string, above: string): void {
  if (as === 'same') return;
  chownSync(folder, as.uid, as.gid);
  chmodSync(above, statSync(above).mode | 0o111);
}
