import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';

/** The user that PostgreSQL runs as; `same` is the one who runs this. */
export type RunsAs = 'same' | { readonly uid: number; readonly gid: number; readonly reach: Reach };

/** What lets that user through folders that are closed to it: nothing, or one of the rights of root and no other. */
type Reach = 'own' | 'dac_read_search' | 'dac_override';

const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root, which is right: then it runs as the user postgres, else as nobody. Where the folder stands inside
 * one that is closed to that user, it is let through, and still has no other right of root.
 */
export function unprivileged(folder: string): RunsAs {
  if (process.getuid?.() !== 0) return 'same';
  const user = userToBe();
  const ways = (['own', 'dac_read_search', 'dac_override'] as const).map((reach) => ({ ...user, reach }));
  return ways.find((as) => canRun(as, 'ls', [folder]) === 'yes') ?? { ...user, reach: 'own' };
}

function userToBe(): { readonly uid: number; readonly gid: number } {
  try {
    const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return { uid: NOBODY, gid: NOBODY };
  }
}

/** A program with its words, as that user; it leads a group of its own: Ctrl-C at a terminal is for us, who stop it in order. */
function commandAs(as: RunsAs, program: string, words: readonly string[]): readonly [string, readonly string[], SpawnOptions] {
  const options = { detached: true, cwd: '/' } as const;
  if (as === 'same') return [program, words, options];
  if (as.reach === 'own') return [program, words, { ...options, uid: as.uid, gid: as.gid }];
  // Without the bit the kernel leaves the right out of account when a program asks whether it may run another, as initdb does. Only the right named is kept.
  return ['setpriv', ['--securebits=+no_setuid_fixup', '--reuid', String(as.uid), '--regid', String(as.gid), '--clear-groups', `--inh-caps=+${as.reach}`, `--ambient-caps=+${as.reach}`, program, ...words], options];
}

export function spawnAs(as: RunsAs, program: string, words: readonly string[], stdio: NonNullable<SpawnOptions['stdio']>): ChildProcess {
  const [name, all, options] = commandAs(as, program, words);
  return spawn(name, all, { ...options, stdio });
}

/** Whether a program runs to a good end as that user. */
export function canRun(as: RunsAs, program: string, words: readonly string[]): 'yes' | 'no' {
  const [name, all, options] = commandAs(as, program, words);
  return spawnSync(name, all, { ...options, detached: false, stdio: 'ignore' } as Parameters<typeof spawnSync>[2]).status === 0 ? 'yes' : 'no';
}

/** Hands a folder to that user, and lets it pass through the one the folder stands in. */
export function handOver(as: RunsAs | 'unknown', folder: string, above: string): void {
  if (as === 'same') return;
  const { uid, gid } = as === 'unknown' ? userToBe() : as;
  if (process.getuid?.() !== 0) return;
  chownSync(folder, uid, gid);
  chmodSync(above, statSync(above).mode | 0o111);
}
