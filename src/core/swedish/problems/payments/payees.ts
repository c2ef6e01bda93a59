import type { NumberFault } from '../../../payments/bankgiro/payee.ts';
import type { PayeeProblemFacts } from '../../../payments/problems/order-facts.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

const FAULT: Readonly<Record<NumberFault, readonly [sv: string, en: string]>> = {
  form: ['har inte rätt form', 'does not have the right form'],
  checkDigit: ['har fel kontrollsiffra', 'has the wrong check digit'],
  person: ['är en persons nummer', 'is the number of a person'],
};

/** What can be wrong with one who is to be paid. */
export const PAYEE_SENTENCES: { readonly [Code in keyof PayeeProblemFacts]: Sentence<PayeeProblemFacts[Code]> } = {
  'payee-bankgiro': {
    sv: ({ found, fault }) => told(`bankgironumret "${found}" ${FAULT[fault][0]}`, 'sju eller åtta siffror som 991-2346 eller 5050-1055, där den sista är kontrollsiffra', 'Hämta numret på nytt från mottagaren. Inget har betalats.'),
    en: ({ found, fault }) => told(`the bankgiro number "${found}" ${FAULT[fault][1]}`, 'seven or eight digits as 991-2346 or 5050-1055, the last a check digit', 'Fetch the number again from the payee. Nothing was paid.'),
  },
  'payee-plusgiro': {
    sv: ({ found, fault }) => told(`plusgironumret "${found}" ${FAULT[fault][0]}`, 'två till åtta siffror som 28 65 43-4, där den sista är kontrollsiffra', 'Hämta numret på nytt från mottagaren. Inget har betalats.'),
    en: ({ found, fault }) => told(`the plusgiro number "${found}" ${FAULT[fault][1]}`, 'two to eight digits as 28 65 43-4, the last a check digit', 'Fetch the number again from the payee. Nothing was paid.'),
  },
  'payee-organisation': {
    sv: ({ found, fault }) => told(`organisationsnumret "${found}" ${FAULT[fault][0]}`, 'ett nummer som 232100-0214, där den sista siffran är kontrollsiffra', fault === 'person' ? 'Personnummer tas inte in här. Betala den mottagaren i regionens eget system.' : 'Rätta numret. Inget har betalats.'),
    en: ({ found, fault }) => told(`the organisation number "${found}" ${FAULT[fault][1]}`, 'a number as 232100-0214, the last digit a check digit', fault === 'person' ? 'Personal numbers are not taken in here. Pay that payee in the region\'s own system.' : 'Correct the number. Nothing was paid.'),
  },
  'payee-account': {
    sv: ({ name, found }) => told(`${name} har ${found === 'none' ? 'varken bankgiro eller plusgiro' : 'både bankgiro och plusgiro'}`, 'ett av dem', 'Skriv "bankgiro:" eller "plusgiro:", inte båda.'),
    en: ({ name, found }) => told(`${name} has ${found === 'none' ? 'neither bankgiro nor plusgiro' : 'both bankgiro and plusgiro'}`, 'one of them', 'Write "bankgiro:" or "plusgiro:", not both.'),
  },
  'payee-reference': {
    sv: ({ found }) => told(`"${found}" är ingen OCR-referens`, '2–25 siffror, där den sista är kontrollsiffra', 'Hämta referensen på nytt från mottagaren, eller ta bort den.'),
    en: ({ found }) => told(`"${found}" is no OCR reference`, '2–25 digits, the last a check digit', 'Fetch the reference again from the payee, or remove it.'),
  },
  'payee-twice': {
    sv: ({ name, number }) => told(`${name} (${number}) står två gånger bland mottagarna`, 'varje mottagare en gång', 'Slå ihop raderna, eller rätta organisationsnumret.'),
    en: ({ name, number }) => told(`${name} (${number}) stands twice among the payees`, 'each payee once', 'Put the rows together, or correct the organisation number.'),
  },
};
