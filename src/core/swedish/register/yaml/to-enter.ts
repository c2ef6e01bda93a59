import { recordedMatter, type RecordedMatter } from '../../../procedure/recorded-matter.ts';
import { asDecided } from '../../../register/as-decided/as-decided.ts';
import type { Entry } from '../../../register/entry.ts';
import { entriesOf } from '../../../register/from-matter/entries-of.ts';
import { newEntries } from '../../../register/from-matter/new-entries.ts';
import type { RegisterIndex } from '../../../register/index/register-index.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { TellableProblem } from '../../problems/tell.ts';
import { enteredFrom } from './entered-from.ts';
import { entriesYaml } from './entries-yaml.ts';

/** What a matter puts in a register: what is not there, as the register's own YAML; or why nothing can be, or need be, entered. */
export type ToEnter =
  | { readonly kind: 'entries'; readonly added: readonly Entry[]; readonly text: string }
  /** No meeting has settled anything. */
  | { readonly kind: 'undecided' }
  /** All of it stands there, just as it would be entered. */
  | { readonly kind: 'standing'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly problems: readonly TellableProblem[] };

/** Whether a matter names scenarios of a rulebook: its entries then get their rules, and days it leaves out, from the rulebook as decided. */
export function isTied({ outcome }: RecordedMatter): true | false {
  return outcome.meetings.some(({ proposals }) => proposals.some(({ scenario }) => scenario !== undefined));
}

/** `rulebook` is the one whose scenarios the matter names, with what the matter decided; `file` the name it is known by. */
export function toEnter(file: string, matter: RecordedMatter, index: RegisterIndex, rulebook: Rulebook | undefined): ToEnter {
  const { entries, problems } = entriesOf(matter, index, rulebook);
  const { added, problems: otherwise } = newEntries(entries, index.register);
  const all = [...problems, ...otherwise];
  if (all.length > 0) return { kind: 'refused', problems: all };
  if (entries.length === 0) return { kind: 'undecided' };
  return added.length === 0 ? { kind: 'standing', entries } : { kind: 'entries', added, text: entriesYaml(added, enteredFrom(file)) };
}

/** The same of a matter's text, beside the rulebook as its documents have it. One that cannot be read or does not replay has nothing to enter, and says why. */
export function entering(file: string, text: string, index: RegisterIndex, written: Rulebook): ToEnter {
  const { matter, problems } = recordedMatter(file, text);
  if (!matter) return { kind: 'refused', problems };
  if (!isTied(matter)) return toEnter(file, matter, index, undefined);
  const decided = asDecided(written, [matter]);
  return decided.rulebook ? toEnter(file, matter, index, decided.rulebook) : { kind: 'refused', problems: decided.problems };
}
