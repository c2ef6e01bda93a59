import { isZero, type Rational } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import { ruleOfKey } from '../../../rulebook/as-of.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import { PARTS } from '../part-words.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page that compares proposals. */
export const COMPARE = {
  matter: { sv: 'Ärende', en: 'Matter' },
  proposals: { sv: 'Förslagen', en: 'The proposals' },
  proposal: { sv: 'Förslag', en: 'Proposal' },
  from: { sv: 'Från, och vad som hände', en: 'From, and what became of it' },
  computed: { sv: 'Räknat', en: 'Computed' },
  clause: { sv: 'Klausulen', en: 'Clause' },
  against: { sv: 'Mot beslutat', en: 'Against decided' },
  scale: { sv: 'Skala', en: 'Scale' },
  two: { sv: 'Skillnaden mellan två', en: 'The difference between two' },
  first: { sv: 'Från', en: 'From' },
  second: { sv: 'Till', en: 'To' },
  step: { sv: 'Steg', en: 'Step' },
  effect: { sv: 'Effekt', en: 'Effect' },
  touched: { sv: 'Vilka det rör', en: 'Whom it touches' },
  sumOfSteps: { sv: 'Summan av stegen', en: 'Sum of the steps' },
  noDifference: { sv: 'Ingen skillnad i kronor.', en: 'No difference in kronor.' },
  saysSame: { sv: 'Välj två olika förslag för att se skillnaden.', en: 'Choose two different proposals to see the difference.' },
  missing: { sv: 'Skillnaden kan inte räknas: det ena beloppet saknas.', en: 'The difference cannot be computed: one of the amounts is missing.' },
  dials: { sv: 'Reglage', en: 'Dials' },
  showDials: { sv: 'Visa reglagen', en: 'Show the dials' },
  hideDials: { sv: 'Dölj reglagen', en: 'Hide the dials' },
  dialsHelp: { sv: 'Flytta något, så räknas alla förslag om med en gång. Inget sparas.', en: 'Move something, and all proposals are computed again at once. Nothing is saved.' },
  values: { sv: 'Gränser och tal', en: 'Limits and numbers' },
  openChoices: { sv: 'Öppna frågor', en: 'Open questions' },
  exemptions: { sv: 'Undantag', en: 'Exemptions' },
  exempted: { sv: 'undantagen', en: 'exempted' },
  included: { sv: 'räknas med', en: 'included' },
  exemptAnother: { sv: 'Undanta också', en: 'Exempt also' },
  chooseOne: { sv: 'välj', en: 'choose' },
  reset: { sv: 'Återställ alla', en: 'Reset all' },
  resetOne: { sv: 'Återställ', en: 'Reset' },
  why: { sv: 'Varför det är öppet', en: 'Why it is open' },
  make: { sv: 'Gör till yrkande', en: 'Make it a proposal' },
  makeHelp: { sv: 'Reglagen som ett yrkande i regelbokens språk. Inget beslutat ändras.', en: 'The dials as a proposal in the language of the rulebook. Nothing decided is changed.' },
  makeName: { sv: 'Vad yrkandet ska heta', en: 'What the proposal is to be called' },
  makeMover: { sv: 'Vem som lägger det', en: 'Who moves it' },
  makeSave: { sv: 'Spara yrkandet', en: 'Save the proposal' },
  unnamed: { sv: 'namnlöst yrkande', en: 'unnamed proposal' },
  nameTaken: { sv: 'Det finns redan ett yrkande som heter så. Välj ett annat namn.', en: 'There is already a proposal of that name. Choose another.' },
  makeCopy: { sv: 'Kopiera texten', en: 'Copy the text' },
  makeText: { sv: 'Ändringarna som text', en: 'The changes as text' },
  providers: { sv: 'Vad var och en får', en: 'What each of them gets' },
  receiver: { sv: 'Mottagare', en: 'Receiver' },
  each: { sv: 'Vilka som räknas', en: 'Which count' },
  contradiction: { sv: 'Regeln och listan säger olika', en: 'The rule and the list disagree' },
  nothing: { sv: 'Regelboken jämför inga förslag', en: 'The rulebook compares no proposals' },
  nothingHelp: { sv: 'Ett ärende jämförs när regelboken har blocket jämförelser och minst ett scenario. Välj en annan regelbok, eller läs hur det skrivs i handboken.', en: 'A matter is compared when the rulebook has the block jämförelser and at least one scenario. Choose another rulebook, or read in the handbook how it is written.' },
  smallMap: { sv: 'Var de ligger', en: 'Where they lie' },
  whoseRow: { sv: 'Rad', en: 'Row' },
  counts: { sv: 'Räknas', en: 'Counts' },
} as const satisfies Phrases;

/** lägre, högre eller lika: a difference is told by a word as well as its sign. */
export function wayOf(difference: Rational, language: Language): string {
  if (isZero(difference)) return PARTS.same[language];
  return (difference.numerator < 0n ? PARTS.lower : PARTS.higher)[language];
}

/** Samma ort-regeln ger även Strömsund: what a rule says of rows that a list does not, or the other way. */
export function sayContradiction(rule: string, list: string, onlyRule: readonly string[], onlyList: readonly string[], language: Language): string {
  const isSwedish = language === 'sv';
  const and = AND[language];
  const parts = [
    ...(onlyRule.length === 0 ? [] : [isSwedish ? `regeln "${rule}" ger även ${listed(onlyRule, and)}` : `the rule "${rule}" also gives ${listed(onlyRule, and)}`]),
    ...(onlyList.length === 0 ? [] : [isSwedish ? `listan "${list}" ger även ${listed(onlyList, and)}` : `the list "${list}" also gives ${listed(onlyList, and)}`]),
  ];
  return `${sentenceCase(listed(parts, and))}.`;
}

/** Från beslutat till avveckling: −19 281 000 kr, lägre. What a chart of a difference is called. */
export function sayDifference(from: string, to: string, change: string, way: string, language: Language): string {
  return language === 'sv' ? `Från ${from} till ${to}: ${change}, ${way}` : `From ${from} to ${to}: ${change}, ${way}`;
}

/** Visa varför regiondirektörens förslag är −10 379 000 kr lägre: what a difference does when it is pressed. */
export function sayShowWhy(proposal: string, change: string, way: string, language: Language): string {
  return language === 'sv' ? `Visa stegen: ${proposal}, ${change} ${way}` : `Show the steps: ${proposal}, ${change} ${way}`;
}

/** Beslutat → avveckling: vattenfall med 3 steg. What the chart shows, for who does not see it. */
export function sayWaterfall(from: string, to: string, steps: readonly string[], language: Language): string {
  return language === 'sv'
    ? `Från ${from} till ${to} i ${steps.length} steg: ${steps.join('; ')}. Tryck t för tabellen.`
    : `From ${from} to ${to} in ${steps.length} steps: ${steps.join('; ')}. Press t for the table.`;
}

/** 8 börjar räknas, 1 slutar räknas: whom a step touches. */
export function sayTouched(now: readonly string[], no: readonly string[], others: readonly string[], language: Language): string {
  const isSwedish = language === 'sv';
  const part = (names: readonly string[], sv: string, en: string): readonly string[] => (names.length === 0 ? [] : [`${names.length} ${isSwedish ? sv : en}: ${names.join(', ')}`]);
  return [...part(now, 'börjar räknas', 'come to count'), ...part(no, 'slutar räknas', 'cease to count'), ...part(others, 'får annat värde', 'get another value')].join('; ');
}

/** 6 av 20 */
export function sayCount(some: number, all: number, language: Language): string {
  return language === 'sv' ? `${some} av ${all}` : `${some} of ${all}`;
}

/** Whether a dial stands elsewhere than in what was decided: beslutat 30 km. */
export function sayWas(value: string, language: Language): string {
  return language === 'sv' ? `i regelboken ${value}` : `in the rulebook ${value}`;
}

/** gräns avstånd från 2024-07-01: a parameter, or one version of it. */
export function sayDial(key: string, language: Language): string {
  const { rule, from } = ruleOfKey(key);
  return from === undefined ? rule : `${rule} ${language === 'sv' ? 'från' : 'from'} ${from}`;
}

/** Får inget under något förslag: Närvård Frostviken. */
export function sayNobody(names: readonly string[], language: Language): string {
  return language === 'sv' ? `Får inget under något förslag: ${listed(names, AND.sv)}.` : `Get nothing under any proposal: ${listed(names, AND.en)}.`;
}

