import type { DayWithin } from '../../../language/declarations/decision.ts';
import type { Entry } from '../../../register/entry.ts';
import { writeDayWithin } from '../../../register/reading/day-within.ts';
import { ENTRY_KIND_WORDS, HOW_KNOWN_WORDS, OUTCOME_WORDS } from '../../../register/reading/words.ts';
import { effectYaml } from './effect-yaml.ts';
import { yamlList, yamlScalar } from './scalar.ts';

/** Entries as a file of a register, with what they were made from above them. Read again they are the same entries. */
export function entriesYaml(entries: readonly Entry[], about: string): string {
  return `# ${about}\nposter:\n${entries.map((entry) => entryYaml(entry).join('\n')).join('\n\n')}\n`;
}

/** One entry under its name. What a reader takes for granted is not written. */
function entryYaml(entry: Entry): readonly string[] {
  const isKnownAtOnce = writeDayWithin(entry.known) === writeDayWithin(entry.decided);
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['slag', entry.kind === 'decision' ? undefined : wordFor(ENTRY_KIND_WORDS, entry.kind)], ['organ', plain(entry.body)], ['från', plain(entry.mover)],
    ['datum', day(entry.decided)], ['känt', isKnownAtOnce ? undefined : day(entry.known)], ['justerat', day(entry.attested)], ['ärende', plain(entry.caseNumber)],
    ['paragraf', plain(entry.paragraph)], ['punkt', plain(entry.clause)], ['rubrik', plain(entry.heading)],
    ['kallas', entry.aliases.length === 0 ? undefined : yamlList(entry.aliases)], ['säkerhet', entry.sureness],
    ['känt genom', wordFor(HOW_KNOWN_WORDS, entry.howKnown)], ['återgivet i', plain(entry.retoldIn)], ['källa', plain(entry.source)], ['röster', plain(entry.votes)],
    ['utfall', entry.outcome && wordFor(OUTCOME_WORDS, entry.outcome)], ['genom', plain(entry.settledBy)], ['rättar', plain(entry.corrects)],
    ['konstruerat', entry.constructed === 'yes' ? 'ja' : undefined],
  ];
  const effects = entry.effects.length === 0 ? [] : ['    verkan:', ...entry.effects.flatMap((effect) => effectYaml(effect, 6))];
  return [`  ${yamlScalar(entry.name)}:`, ...pairs.flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`])), ...effects];
}

function wordFor<Meaning>(words: ReadonlyMap<string, Meaning>, meaning: Meaning): string {
  return [...words].find(([, one]) => one === meaning)?.[0] ?? '';
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : yamlScalar(text);
}

function day(value: DayWithin | undefined): string | undefined {
  return value && writeDayWithin(value);
}
