import type { Entry } from '../entry.ts';
import { plainEntry } from '../exchange/plain-register.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { Register } from '../register.ts';

export interface NewEntries {
  /** Those that the register does not have. */
  readonly added: readonly Entry[];
  /** Those that stand there already, just as they would be entered. */
  readonly standing: readonly Entry[];
  /** Those that stand there with other contents: an entry is never changed. */
  readonly problems: readonly RegisterProblem[];
}

/** What of some entries a register lacks; entering the same twice adds nothing. */
export function newEntries(entries: readonly Entry[], register: Register): NewEntries {
  const known = (entry: Entry): Entry | undefined => register.entries.get(entry.name);
  const problems = entries.flatMap((entry): readonly RegisterProblem[] => {
    const before = known(entry);
    const of = before ? differing(before, entry) : [];
    return before && of.length > 0 ? [registerProblem('entry-otherwise', entry.place, { name: entry.name, of }, [before.place])] : [];
  });
  return { added: entries.filter((entry) => !known(entry)), standing: entries.filter(known), problems };
}

/** The parts in which two entries differ, by the names of the register's own form. */
function differing(a: Entry, b: Entry): readonly string[] {
  const [one, other] = [plainEntry(a), plainEntry(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}
