import { citation } from '../procedure/citation.ts';
import { HOW_NAMES, rejectionOr } from '../procedure/names.ts';
import type { RuleId } from '../../procedure/law/rules.ts';
import type { VoteWinner } from '../../procedure/rounds/round.ts';
import type { Tally } from '../../procedure/rounds/tally.ts';
import type { Language } from '../language-name.ts';
import { sentenceCase } from '../voice.ts';
import { EVENT_WORDS, KEY_WORDS } from './event-words.ts';
import type { Phrases } from './phrase.ts';

/** What stands on the page where a meeting is recorded. */
export const MATTER = {
  choose: { sv: 'Välj ett ärende', en: 'Choose a matter' },
  chooseHelp: { sv: 'Ärendena i regelboken, och de som har börjats här.', en: 'The matters of the rulebook, and those begun here.' },
  none: { sv: 'Inga ärenden än', en: 'No matters yet' },
  noneHelp: { sv: 'Börja ett ärende nedan, eller läs ett protokoll på sidan Granska.', en: 'Begin a matter below, or read minutes on the page Review.' },
  fetching: { sv: 'Hämtar ärendet …', en: 'Fetching the matter …' },
  caseNumber: { sv: 'Ärendets nummer', en: 'Case number' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  acts: { sv: 'Händelser', en: 'Acts' },
  begin: { sv: 'Börja ett ärende', en: 'Begin a matter' },
  name: { sv: 'Namn i adressen (a–z, siffror, bindestreck)', en: 'Name in the address (a–z, digits, hyphens)' },
  persons: { sv: 'Personer, som Ada Ek (S), Bo Al (M)', en: 'Persons, as Ada Ek (S), Bo Al (M)' },
  personsUnclear: { sv: 'Skriv varje person som Namn (parti), med komma emellan.', en: 'Write each person as Name (party), with commas between.' },
  other: { sv: 'Annat ärende', en: 'Another matter' },
  clauses: { sv: 'Punkterna', en: 'The clauses' },
  noClauses: { sv: 'Inga punkter än: de kommer med förslaget.', en: 'No clauses yet: they come with the proposal.' },
  clause: { sv: 'Punkt', en: 'Clause' },
  log: { sv: 'Det som är skrivet', en: 'What is recorded' },
  correct: { sv: 'Rätta', en: 'Correct' },
  correctHelp: { sv: 'Den gamla händelsen står kvar. Rättelsen är en ny händelse, och ärendet läses med den i stället.', en: 'The old act stays. The correction is a new act, and the matter is read with it instead.' },
  reason: { sv: 'Varför', en: 'Why' },
  instead: { sv: 'Så ska händelsen läsas', en: 'How the act is to read' },
  next: { sv: 'Vad händer nu?', en: 'What happens now?' },
  more: { sv: 'Annan händelse', en: 'Another act' },
  moreQuestions: { sv: 'Fler frågor', en: 'More questions' },
  chooseOne: { sv: 'välj', en: 'choose' },
  save: { sv: 'Skriv in', en: 'Record' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  unclear: { sv: 'Det går inte att läsa:', en: 'This cannot be read:' },
  notAllowed: { sv: 'Händelsen är inte inskriven', en: 'The act is not recorded' },
  rollCall: { sv: 'Upprop', en: 'Roll call' },
  rollHelp: { sv: 'J, N eller A röstar och går vidare; F är frånvarande. Pilarna flyttar, Backsteg tömmer.', en: 'J, N or A votes and goes on; F is absent. The arrows move, Backspace clears.' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  abstain: { sv: 'Avstår', en: 'Abstains' },
  absent: { sv: 'Frånvarande', en: 'Absent' },
  means: { sv: 'är för', en: 'is for' },
  lot: { sv: 'Lotten föll på', en: 'The lot fell on' },
  waitingVotes: { sv: 'Utgången visas när den sista har röstat.', en: 'The outcome is shown when the last one has voted.' },
  kronor: { sv: 'I kronor', en: 'In kronor' },
  proposal: { sv: 'Förslag', en: 'Proposal' },
  stated: { sv: 'Står i texten', en: 'Stated in the text' },
  computed: { sv: 'Räknat', en: 'Computed' },
  asDecided: { sv: 'Regelboken som den nu är beslutad', en: 'The rulebook as now decided' },
  notCompared: { sv: 'Inget förslag räknas', en: 'No proposal is computed' },
  notComparedHelp: {
    sv: 'Skriv vilket scenario i regelboken som förslaget räknas som (räknas som), så visas vad det kostar.',
    en: 'Write which scenario of the rulebook the proposal counts as (räknas som), and what it costs is shown.',
  },
  disagree: { sv: 'Ärendet säger annat än regelbokens text eller ett annat ärende', en: 'The matter says other than the text of the rulebook, or another matter' },
  dates: { sv: 'Dagar', en: 'Days' },
  remarks: { sv: 'Att veta', en: 'To know' },
  minutes: { sv: 'Protokollet', en: 'The minutes' },
  readOnly: { sv: 'Din roll får läsa ärendet men inte skriva i det.', en: 'Your role may read the matter but not write in it.' },
  sending: { sv: 'Sänder …', en: 'Sending …' },
  allSent: { sv: 'Allt är sparat.', en: 'Everything is saved.' },
  tryNow: { sv: 'Försök nu', en: 'Try now' },
  refused: { sv: 'Servern tog inte emot händelsen', en: 'The server did not take the act' },
  drop: { sv: 'Ta bort den osända händelsen', en: 'Remove the unsent act' },
  target: { sv: 'Förslag', en: 'Proposal' },
  shorthand: { sv: 'Egen beteckning, som C', en: 'Its own name, as C' },
} as const satisfies Phrases;

/** Proposition; Omröstning begärs: an act by its name in a matter's file, and what that is in English. */
export function sayEvent(event: string, language: Language): string {
  return sentenceCase(language === 'sv' ? event : EVENT_WORDS[event] ?? event);
}

/** The question that an answer is to. */
export function sayKey(key: string, language: Language): string {
  return sentenceCase(language === 'sv' ? key : KEY_WORDS[key] ?? key);
}

/** tillsammans med 2 andra ärenden */
export function sayBeside(count: number, others: 'agree' | 'disagree', language: Language): string {
  const isSwedish = language === 'sv';
  if (others === 'disagree') return isSwedish ? 'utan andra ärenden: de säger emot varandra' : 'without other matters: they contradict each other';
  if (count === 0) return '';
  return isSwedish ? `tillsammans med ${count === 1 ? 'ett annat ärende' : `${count} andra ärenden`}` : `together with ${count === 1 ? 'one other matter' : `${count} other matters`}`;
}

/** 2 händelser väntar på att sändas. Inget är förlorat; de ligger kvar i webbläsaren tills servern svarar. */
export function sayUnsent(count: number, language: Language): string {
  if (language === 'sv') return `${count} ${count === 1 ? 'händelse' : 'händelser'} väntar på att sändas: servern svarar inte. Inget är förlorat, det ligger kvar här och sänds när den svarar.`;
  return `${count} ${count === 1 ? 'act waits' : 'acts wait'} to be sent: the server does not answer. Nothing is lost; it stays here and is sent when it answers.`;
}

/** Ja 5 · Nej 7 · Avstår 1 · 0 kvar */
export function sayTally({ yes, no, abstain }: Tally, left: number, language: Language): string {
  return language === 'sv' ? `Ja ${yes} · Nej ${no} · Avstår ${abstain} · ${left} kvar` : `Yes ${yes} · No ${no} · Abstain ${abstain} · ${left} left`;
}

const RULE_OF = { majority: 'L18', castingVote: 'L18', lot: 'L19', twoThirds: 'L42' } as const satisfies Readonly<Record<string, RuleId>>;

/** LEO antas med 7 röster mot 5, 1 avstår (KL 5 kap. 55 §, KL 6 kap. 33 §). */
export function sayFinding(winner: VoteWinner, { yes, no, abstain }: Tally, language: Language): string {
  const isSwedish = language === 'sv';
  if (winner.kind !== 'won') return isSwedish ? 'Vem som vann är inte känt.' : 'Which won is not known.';
  const [mine, other] = winner.side === 'yes' ? [yes, no] : [no, yes];
  const out = abstain === 0 ? '' : isSwedish ? `, ${abstain} avstår` : `, ${abstain} abstaining`;
  const by = winner.by === 'majority' ? '' : ` ${isSwedish ? 'genom' : 'by'} ${HOW_NAMES[winner.by][language]}`;
  const name = sentenceCase(rejectionOr(winner.proposal, language));
  return isSwedish
    ? `${name} vinner med ${mine} röster mot ${other}${out}${by} (${citation(RULE_OF[winner.by], language)}).`
    : `${name} wins with ${mine} votes to ${other}${out}${by} (${citation(RULE_OF[winner.by], language)}).`;
}
