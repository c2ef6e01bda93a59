import type { DifferingFact, GrantProblemFacts, MissingInDecision } from '../../../payments/problems/grant-facts.ts';
import type { Language } from '../../language-name.ts';
import { OUTCOME, STATE } from '../../register/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { inKronor } from './in-kronor.ts';

const KEPT = 'Utan beslut betalas inget.';
const KEPT_EN = 'Without a decision nothing is paid.';

const STATUS: Readonly<Record<GrantProblemFacts['grant-not-settled']['status'], readonly [sv: string, en: string]>> = {
  decided: ['är beslutad', 'is decided'], proposed: ['är ett förslag till ett annat organ', 'is a proposal to another body'], referredBack: ['är återremitterad', 'was referred back'],
  postponed: ['är bordlagd', 'was postponed'], rejected: ['är avslagen', 'was rejected'], conflict: ['är motsägande antecknad', 'is recorded with a contradiction'], unknown: ['är inte avgjord', 'is not settled'],
};

const FACT: Readonly<Record<DifferingFact, readonly [sv: string, en: string]>> = { body: ['organet', 'the body'], day: ['dagen', 'the day'], year: ['året', 'the year'], amount: ['beloppet', 'the amount'] };

const factIn = (what: DifferingFact, said: string, language: Language): string => (what === 'amount' ? inKronor(said, language) : said);

function missingWords({ missing, amount, period, earliest, latest, body }: GrantProblemFacts['grant-incomplete'], language: Language): string {
  const isSwedish = language === 'sv';
  const words: Readonly<Record<MissingInDecision, string>> = isSwedish
    ? { day: earliest === '' ? 'dagen är inte känd' : `dagen är inte känd (${earliest}–${latest})`, body: `vem som beslutade är inte känt (${body})`, amount: `beloppet är inte exakt (${amount})`, period: `perioden är inte ett år (${period})` }
    : { day: earliest === '' ? 'the day is not known' : `the day is not known (${earliest}–${latest})`, body: `who decided is not known (${body})`, amount: `the amount is not exact (${amount})`, period: `the period is not a year (${period})` };
  return missing.map((one) => words[one]).join('; ');
}

/** Why a clause cannot be paid on. */
export const GRANT_SENTENCES: { readonly [Code in keyof GrantProblemFacts]: Sentence<GrantProblemFacts[Code]> } = {
  'grant-unknown': {
    sv: ({ decision, near }) => told(`"${decision}" finns inte`, 'en beslutspunkt i registret eller ärendet, som RS/762/2024 § 85 p. 4', `${near === undefined ? 'För in beslutet i registret, eller rätta "beslut:".' : `Menade du ${near}?`} ${KEPT}`),
    en: ({ decision, near }) => told(`"${decision}" is not there`, 'a clause in the register or the matter, as RS/762/2024 § 85 p. 4', `${near === undefined ? 'Enter the decision in the register, or correct "beslut:".' : `Did you mean ${near}?`} ${KEPT_EN}`),
  },
  'grant-several': {
    sv: ({ decision, names }) => told(`"${decision}" är ${names.length} poster i registret`, 'namnet på en av dem', `Skriv vilken: ${names.slice(0, 8).join('; ')}. ${KEPT}`),
    en: ({ decision, names }) => told(`"${decision}" is ${names.length} entries of the register`, 'the name of one of them', `Write which: ${names.slice(0, 8).join('; ')}. ${KEPT_EN}`),
  },
  'grant-not-taken': {
    sv: ({ decision, is, outcome }) => told(`${decision} är ${is === 'proposal' ? `ett förslag${outcome === undefined ? '' : ` som ${OUTCOME[outcome].sv}`}` : 'något som tillämpades utan känt beslut'}`, 'ett beslut', `Skriv den punkt som beslutades. ${KEPT}`),
    en: ({ decision, is, outcome }) => told(`${decision} is ${is === 'proposal' ? `a proposal${outcome === undefined ? '' : ` (${OUTCOME[outcome].en})`}` : 'something applied without a known decision'}`, 'a decision', `Write the clause that was decided. ${KEPT_EN}`),
  },
  'grant-not-yet': {
    sv: ({ decision, decided, day }) => told(`${decision} togs ${decided}; ordern är upprättad ${day}`, 'ett beslut som var taget när ordern upprättades', `Upprätta ordern efter beslutet. ${KEPT}`),
    en: ({ decision, decided, day }) => told(`${decision} was taken ${decided}; the order was drawn up ${day}`, 'a decision that had been taken when the order was drawn up', `Draw up the order after the decision. ${KEPT_EN}`),
  },
  'grant-not-known': {
    sv: ({ decision, known, day }) => told(`${decision} blev känt ${known}, och frågan gäller vad som var känt ${day}`, 'ett beslut som var känt den dagen', `Rätta --kant eller dagen i "upprättad:". ${KEPT}`),
    en: ({ decision, known, day }) => told(`${decision} became known ${known}, and the question is of what was known ${day}`, 'a decision that was known that day', `Correct --known or the day in "upprättad:". ${KEPT_EN}`),
  },
  'grant-corrected': {
    sv: ({ decision, by }) => told(`${decision} har rättats i registret av ${by}`, 'det som gäller', `Skriv "beslut: ${by}". ${KEPT}`),
    en: ({ decision, by }) => told(`${decision} was corrected in the register by ${by}`, 'what stands', `Write "beslut: ${by}". ${KEPT_EN}`),
  },
  'grant-no-payment': {
    sv: ({ decision, found }) => told(found === 0 ? `${decision} ger inga pengar` : `${decision} ger ${found} belopp`, 'en punkt med ett belopp, eller en som antar en modell och betalas ur månadskörningar', `Rätta "beslut:", eller punktens verkan i registret. ${KEPT}`),
    en: ({ decision, found }) => told(found === 0 ? `${decision} grants no money` : `${decision} grants ${found} amounts`, 'a clause with one amount, or one that adopts a model and is paid by monthly runs', `Correct "beslut:", or what the clause does in the register. ${KEPT_EN}`),
  },
  'grant-incomplete': {
    sv: (facts) => told(`${facts.decision}: ${missingWords(facts, 'sv')}`, 'organ, dag, år och exakt belopp', `För in beslutets egen text i registret. ${KEPT}`),
    en: (facts) => told(`${facts.decision}: ${missingWords(facts, 'en')}`, 'body, day, year and an exact amount', `Enter the decision's own text in the register. ${KEPT_EN}`),
  },
  'grant-not-in-force': {
    sv: ({ decision, document, day, state }) => told(`${document}, så som ${decision} antar det: ${STATE[state].sv} ${day}`, 'en modell som gäller månaden ut', `Skriv det beslut som gäller för månaden. ${KEPT}`),
    en: ({ decision, document, day, state }) => told(`${document}, as ${decision} adopts it: ${STATE[state].en} ${day}`, 'a model that is in force to the end of the month', `Write the decision that is in force for the month. ${KEPT_EN}`),
  },
  'grant-other-period': {
    sv: ({ decision, period, month }) => told(`${decision} avser ${period}, och körningen ${month}`, 'ett beslut för månadens år', `Skriv det beslut som gäller för månaden. ${KEPT}`),
    en: ({ decision, period, month }) => told(`${decision} is for ${period}, and the run for ${month}`, 'a decision for the year of the month', `Write the decision that is in force for the month. ${KEPT_EN}`),
  },
  'grant-not-settled': {
    sv: ({ decision, status }) => told(`${decision} ${STATUS[status][0]}`, 'en punkt som är beslutad', `Vänta på beslutet, eller för in det i ärendet. ${KEPT}`),
    en: ({ decision, status }) => told(`${decision} ${STATUS[status][1]}`, 'a clause that is decided', `Wait for the decision, or enter it in the matter. ${KEPT_EN}`),
  },
  'grant-annulled': {
    sv: ({ decision, day, how }) => told(`${decision} ${how === 'annulled' ? 'upphävdes' : 'får inte verkställas sedan'} ${day}`, 'ett beslut som får verkställas', `${how === 'annulled' ? 'Ett nytt beslut behövs.' : 'Vänta på domstolen.'} ${KEPT}`),
    en: ({ decision, day, how }) => told(`${decision} ${how === 'annulled' ? 'was annulled' : 'may not be carried out since'} ${day}`, 'a decision that may be carried out', `${how === 'annulled' ? 'A new decision is needed.' : 'Wait for the court.'} ${KEPT_EN}`),
  },
  'grant-sources-differ': {
    sv: ({ decision, what, register, matter }) => told(`${FACT[what][0]} i ${decision} är ${factIn(what, register, 'sv')} i registret och ${factIn(what, matter, 'sv')} i ärendet`, 'samma sak i båda', `Rätta det som är fel; inget väljs åt dig. ${KEPT}`),
    en: ({ decision, what, register, matter }) => told(`${FACT[what][1]} of ${decision} is ${factIn(what, register, 'en')} in the register and ${factIn(what, matter, 'en')} in the matter`, 'the same in both', `Correct the one that is wrong; nothing is chosen for you. ${KEPT_EN}`),
  },
  'booking-clause-none': {
    sv: ({ decision }) => told(`${decision} säger inte hur kostnaden bokförs`, 'en beslutad punkt om konto', 'Rätta "bokföringsbeslut:", eller ta bort det. Inget har bokförts.'),
    en: ({ decision }) => told(`${decision} does not say how the cost is booked`, 'a decided clause on an account', 'Correct "bokföringsbeslut:", or remove it. Nothing was booked.'),
  },
  'booking-account-other': {
    sv: ({ decision, decided, number, planned }) => told(`${decision} säger ${decided}, men ${number} är varken balanskontot eller ett objekt på det (${planned})`, 'beslutets konto och kostnadsställe', 'Rätta balanskontot i kontofilen. Inget har bokförts.'),
    en: ({ decision, decided, number, planned }) => told(`${decision} says ${decided}, but ${number} is neither the balance account nor an object on it (${planned})`, 'the account and cost centre of the decision', 'Correct the balance account in the file of accounts. Nothing was booked.'),
  },
};
