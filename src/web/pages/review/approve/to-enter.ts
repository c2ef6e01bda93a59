import { recordedMatter } from '../../../../core/procedure/recorded-matter.ts';
import { asDecided } from '../../../../core/register/as-decided/as-decided.ts';
import type { Entry } from '../../../../core/register/entry.ts';
import { entriesOf } from '../../../../core/register/from-matter/entries-of.ts';
import { newEntries } from '../../../../core/register/from-matter/new-entries.ts';
import type { RegisterIndex } from '../../../../core/register/index/register-index.ts';
import type { Rulebook } from '../../../../core/rulebook/rulebook.ts';
import type { TellableProblem } from '../../../../core/swedish/problems/tell.ts';
import { enteredFrom } from '../../../../core/swedish/register/yaml/entered-from.ts';
import { entriesYaml } from '../../../../core/swedish/register/yaml/entries-yaml.ts';

/** What a matter puts in a register that is not there, as the register's own YAML; or why it cannot be entered. */
export type ToEnter =
  | { readonly kind: 'entries'; readonly added: readonly Entry[]; readonly text: string }
  | { readonly kind: 'refused'; readonly problems: readonly TellableProblem[] };

export function toEnter(file: string, text: string, index: RegisterIndex, rulebook: Rulebook): ToEnter {
  const { matter, problems } = recordedMatter(file, text);
  if (!matter) return { kind: 'refused', problems };
  const isTied = matter.outcome.meetings.some(({ proposals }) => proposals.some(({ scenario }) => scenario !== undefined));
  const decided = isTied ? asDecided(rulebook, [matter]) : undefined;
  if (decided && !decided.rulebook) return { kind: 'refused', problems: decided.problems };
  const made = entriesOf(matter, index, decided?.rulebook);
  const { added, problems: otherwise } = newEntries(made.entries, index.register);
  const all = [...made.problems, ...otherwise];
  return all.length > 0 ? { kind: 'refused', problems: all } : { kind: 'entries', added, text: added.length === 0 ? '' : entriesYaml(added, enteredFrom(file)) };
}
