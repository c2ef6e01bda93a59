import type { PurseProblemFacts } from '../../../../payments/problems/purse-facts.ts';
import { meant, meantInEnglish } from '../../figures/words.ts';
import { told } from '../../kinds.ts';
import type { Sentence } from '../../sentence.ts';

type RuleCode = 'purse-forbidden' | 'purse-other-area' | 'purse-before-rule' | 'purse-after-rule' | 'purse-wrong-body' | 'purse-no-rule' | 'purse-unknown-area' | 'purse-undecided' | 'purse-rule-document' | 'purse-rule-holds';

const WHAT = { document: { sv: 'dokumentet', en: 'document', under: 'dokument' }, entry: { sv: 'posten', en: 'entry', under: 'poster' } } as const;
const outsideSv = (name: string): string => (name === '' ? 'utifrån' : name);
const outsideEn = (name: string): string => (name === '' ? 'outside' : name);

/** Why the rules in force on its day do not let a transfer be made. Each names the decision, and says what would do. */
export const PURSE_RULE_SENTENCES: { readonly [Code in RuleCode]: Sentence<PurseProblemFacts[Code]> } = {
  'purse-forbidden': {
    sv: ({ from, to, rule, decision }) => told(`flytten från ${from} till ${to} går mellan hälsovalsmedel och anslagsmedel`, `en flytt inom samma slags medel; det som förbjuder den här är ${decision} ("${rule}")`, 'Flytta mellan enheter i hälsovalet, eller mellan anslagsverksamheter. Räcker inte pengarna är det fullmäktige (hälsovalets ram) eller regionstyrelsen (anslag) som kan ge mer. Inget har flyttats.'),
    en: ({ from, to, rule, decision }) => told(`the transfer from ${from} to ${to} goes between care-choice money and appropriations`, `a transfer inside one kind of money; what forbids this one is ${decision} ("${rule}")`, 'Move between units of the care choice, or between appropriation-funded activities. If the money does not suffice, the assembly (care-choice frame) or the executive (appropriation) can give more. Nothing was moved.'),
  },
  'purse-other-area': {
    sv: ({ from, fromArea, to, toArea, rule, decision, day }) => told(`${from} ligger i ${fromArea} och ${to} i ${toArea}`, `${rule} (${decision}), som gällde ${day}`, `Flytta till en enhet i ${fromArea}. Mellan områden får pengar flyttas först när ${decision} har upphört. Inget har flyttats.`),
    en: ({ from, fromArea, to, toArea, rule, decision, day }) => told(`${from} is in ${fromArea} and ${to} in ${toArea}`, `"${rule}" (${decision}), in force on ${day}`, `Move to a unit in ${fromArea}. Between areas money may be moved only when ${decision} has ceased. Nothing was moved.`),
  },
  'purse-before-rule': {
    sv: ({ day, rule, decision, first }) => told(`flytten är daterad ${day}, innan "${rule}" gällde (${decision})`, first === undefined ? 'en dag då regeln gäller' : `${first} eller senare`, 'Rätta dagen. En flytt kan inte vila på en regel som inte fanns. Inget har flyttats.'),
    en: ({ day, rule, decision, first }) => told(`the transfer is dated ${day}, before "${rule}" held (${decision})`, first === undefined ? 'a day on which the rule holds' : `${first} or later`, 'Correct the day. A transfer cannot rest on a rule that was not there. Nothing was moved.'),
  },
  'purse-after-rule': {
    sv: ({ day, rule, decision }) => told(`flytten är daterad ${day}, när "${rule}" (${decision}) hade upphört`, 'en regel som gäller den dagen', 'Rätta dagen, eller för in i registret det beslut som gäller i stället. Inget har flyttats.'),
    en: ({ day, rule, decision }) => told(`the transfer is dated ${day}, when "${rule}" (${decision}) had ceased`, 'a rule in force on that day', 'Correct the day, or enter in the register the decision that holds instead. Nothing was moved.'),
  },
  'purse-wrong-body': {
    sv: ({ by, expected, rule, decision }) => told(`${by} har beslutat flytten`, `${expected}: ${rule} (${decision})`, `Låt ${expected} besluta, eller rätta "av:". Inget har flyttats.`),
    en: ({ by, expected, rule, decision }) => told(`${by} has decided the transfer`, `${expected}: "${rule}" (${decision})`, `Let ${expected} decide, or correct "av:". Nothing was moved.`),
  },
  'purse-no-rule': {
    sv: ({ from, to }) => told(`ingen regel säger att pengar får gå från ${outsideSv(from)} till ${to}`, 'en flytt som någon av reglerna i medel.yaml tillåter', 'Rätta "från:" eller "till:". Finns ett beslut som tillåter flytten, för in det i registret och regeln i medel.yaml. Inget har flyttats.'),
    en: ({ from, to }) => told(`no rule says that money may go from ${outsideEn(from)} to ${to}`, 'a transfer that one of the rules in medel.yaml permits', 'Correct "från:" or "till:". If a decision permits it, enter it in the register and the rule in medel.yaml. Nothing was moved.'),
  },
  'purse-unknown-area': {
    sv: ({ purse, rule, decision }) => told(`okänt: vilket närvårdsområde ${purse} hör till`, `"område:" för ${purse}, eftersom ${rule} avgör (${decision})`, `Skriv "område:" för ${purse} under "börsar:" om det är känt. Inget har flyttats.`),
    en: ({ purse, rule, decision }) => told(`unknown: which local care area ${purse} belongs to`, `"område:" for ${purse}, since "${rule}" decides (${decision})`, `Write "område:" for ${purse} under "börsar:" if it is known. Nothing was moved.`),
  },
  'purse-undecided': {
    sv: ({ day, rule, about, entries }) => told(`okänt: registret avgör inte om "${about}" gällde ${day}, och därmed inte om "${rule}" gjorde det`, `ett beslut i registret om ${about}`, `${entries.length === 0 ? 'För in beslutet' : `För in vad som blev av ${entries.join(', ')}`} i registret. Tills dess görs ingen flytt som hänger på det. Inget har flyttats.`),
    en: ({ day, rule, about, entries }) => told(`unknown: the register does not decide whether "${about}" was in force on ${day}, nor then whether "${rule}" was`, `a decision in the register about ${about}`, `Enter ${entries.length === 0 ? 'the decision' : `what became of ${entries.join(', ')}`} in the register. Until then no transfer that hangs on it is made. Nothing was moved.`),
  },
  'purse-rule-document': {
    sv: ({ name, what, near }) => told(`${WHAT[what].sv} "${name}" finns inte i registret`, `ett namn under "${WHAT[what].under}" i registret`, `Rätta namnet, eller för in det i registret.${meant(near)}`),
    en: ({ name, what, near }) => told(`there is no ${WHAT[what].en} "${name}" in the register`, `a name under "${WHAT[what].under}" in the register`, `Correct the name, or enter it in the register.${meantInEnglish(near)}`),
  },
  'purse-rule-holds': {
    sv: ({ rule }) => told(`"${rule}" säger inte, eller säger på flera sätt, när den gäller`, 'ett av "gäller med:", "gäller när upphört:" och "berättad i:"', 'Skriv ett av dem.'),
    en: ({ rule }) => told(`"${rule}" does not say, or says in several ways, when it holds`, 'one of "gäller med:", "gäller när upphört:" and "berättad i:"', 'Write one of them.'),
  },
};
