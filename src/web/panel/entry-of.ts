import { find } from '../../core/register/index/find.ts';
import { dayInWords } from '../../core/swedish/numbers/dates.ts';
import { effectInWords, outcomeInWords } from '../../core/swedish/register/entry-words.ts';
import { ENTRY_KIND, HOW_KNOWN } from '../../core/swedish/register/words.ts';
import { DECISION } from '../../core/swedish/web/explain/explain-words.ts';
import { IN_FORCE } from '../../core/swedish/web/in-force-words.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import type { OpenRegister } from '../library/use-register.ts';

/** An entry of the register in words. */
export interface ToldEntry {
  readonly name: string;
  readonly heading: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly effects: readonly string[];
}

/** The entry that a source names, and none where the register has none of that name. */
export function entryOf({ index }: OpenRegister, name: string, language: Language): ToldEntry | undefined {
  const found = find(index, name);
  const entry = index.register.entries.get(name) ?? (found.kind === 'found' ? found.entries[0] : undefined);
  if (!entry) return undefined;
  const { known, decided } = entry;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [IN_FORCE.kind[language], ENTRY_KIND[entry.kind][language]], [DECISION.body[language], entry.body], [DECISION.day[language], dayInWords(decided, language)],
    [DECISION.known[language], known.earliest === decided.earliest && known.latest === decided.latest ? undefined : dayInWords(known, language)],
    [IN_FORCE.mover[language], entry.mover], [DECISION.votes[language], entry.votes], [IN_FORCE.outcome[language], outcomeInWords(entry, language)],
    [DECISION.source[language], entry.source], [DECISION.sureness[language], `${DECISION[entry.sureness][language]}, ${HOW_KNOWN[entry.howKnown][language]}`],
  ];
  return {
    name: entry.name, heading: entry.heading, effects: entry.effects.map((effect) => effectInWords(effect, language)),
    facts: facts.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const])),
  };
}
