import type { DayWithin } from '../../../language/declarations/decision.ts';
import type { Delegated } from '../../../register/delegated.ts';
import type { Entry } from '../../../register/entry.ts';
import { writeDayWithin } from '../../../register/reading/day-within.ts';
import { ANSWER_WORDS, DELEGATE_WORDS, REGIME_WORDS, SUBJECT_WORDS } from '../../../register/reading/delegation-words.ts';
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
    ['delegering', entry.delegated && delegationYaml(entry.delegated)], ['konstruerat', entry.constructed === 'yes' ? 'ja' : undefined],
  ];
  const effects = entry.effects.length === 0 ? [] : ['    verkan:', ...entry.effects.flatMap((effect) => effectYaml(effect, 6))];
  return [`  ${yamlScalar(entry.name)}:`, ...pairs.flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`])), ...effects];
}

/** On whose behalf it was decided, and down which chain. */
function delegationYaml({ from, chain, furtherAllowed, subject, regime, urgent, reported }: Delegated): string {
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['av', plain(from)], ['kedja', yamlList(chain.map((one) => wordFor(DELEGATE_WORDS, one)))], ['vidare', wordFor(ANSWER_WORDS, furtherAllowed)],
    ['fråga', plain(wordFor(SUBJECT_WORDS, subject))], ['prövas', wordFor(REGIME_WORDS, regime)], ['brådskande', urgent === 'yes' ? 'ja' : undefined], ['anmält', day(reported)],
  ];
  return `{ ${pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(', ')} }`;
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
