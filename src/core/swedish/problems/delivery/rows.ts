import type { DeliveryRowFacts } from '../../../figures/problems/delivery-facts.ts';
import type { Language } from '../../language-name.ts';
import { count, meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

/** 12 av 1 000 rader. */
function rows(found: { readonly count: number; readonly of: number }, language: Language): string {
  return language === 'sv' ? `${count(found.count, 'sv')} av ${count(found.of, 'sv')} rader` : `${count(found.count, 'en')} of ${count(found.of, 'en')} rows`;
}

const WAIT = 'Rätta i källan, eller i mappen karantan: dit går raderna när leverans.yaml säger "vid fel: karantän".';
const WAIT_EN = 'Correct it at the source, or in the folder karantan: the rows go there when leverans.yaml says "vid fel: karantän".';

/** What systems write where no day is set. */
const UNSET = /^(?:9999|0000)/u;

/** What is wrong with some rows of a delivery. */
export const DELIVERY_ROW_SENTENCES: { readonly [Code in keyof DeliveryRowFacts]: Sentence<DeliveryRowFacts[Code]> } = {
  'delivery-struck': {
    sv: (it) => told(`${rows(it, 'sv')} är strukna för hand`, 'inget: raderna räknas men läses inte in', 'Ta bort raden i mappen rattelser om den ska läsas igen.'),
    en: (it) => told(`${rows(it, 'en')} are struck by hand`, 'nothing: the rows are counted but not taken in', 'Remove the row in the folder rattelser if it is to be read again.'),
  },
  'delivery-width': {
    sv: (it) => told(`${rows(it, 'sv')} har fel antal celler, den första ${it.example}`, `${it.columns} celler, en för varje rubrik`, `Se efter om ett skiljetecken står i en text utan citattecken. ${WAIT}`),
    en: (it) => told(`${rows(it, 'en')} have the wrong number of cells, the first ${it.example}`, `${it.columns} cells, one for each header`, `See whether a delimiter stands in a text without quotation marks. ${WAIT_EN}`),
  },
  'delivery-empty': {
    sv: (it) => told(`"${it.column}" är tom i ${rows(it, 'sv')}`, 'ett värde i varje rad', WAIT),
    en: (it) => told(`"${it.column}" is empty in ${rows(it, 'en')}`, 'a value in each row', WAIT_EN),
  },
  'delivery-day': {
    sv: (it) => told(`"${it.column}" är ingen dag i ${rows(it, 'sv')}, först "${it.example}"`, `en dag som finns, mellan 1850 och 2199, skriven ${it.form}`, UNSET.test(it.example) ? `Betyder värdet att ingen dag är satt, skriv tomma: ["${it.example}"] för kolumnen.` : WAIT),
    en: (it) => told(`"${it.column}" is no day in ${rows(it, 'en')}, first "${it.example}"`, `a day that exists, between 1850 and 2199, written ${it.form}`, UNSET.test(it.example) ? `If the value means that no day is set, write tomma: ["${it.example}"] for the column.` : WAIT_EN),
  },
  'delivery-code': {
    sv: (it) => told(`"${it.column}" har okända koder i ${rows(it, 'sv')}, först "${it.example}"`, oneOf(it.allowed, 'eller'), `Lägg till koden under "värden" om den är riktig. ${WAIT}`),
    en: (it) => told(`"${it.column}" has unknown codes in ${rows(it, 'en')}, first "${it.example}"`, oneOf(it.allowed, 'or'), `Add the code under "värden" if it is right. ${WAIT_EN}`),
  },
  'delivery-number': {
    sv: (it) => told(`"${it.column}" är inget tal i ${rows(it, 'sv')}, först "${it.example}"`, `ett tal som ${it.expected}`, WAIT),
    en: (it) => told(`"${it.column}" is no number in ${rows(it, 'en')}, first "${it.example}"`, `a number as ${it.expected}`, WAIT_EN),
  },
  'delivery-decimals': {
    sv: (it) => told(`"${it.column}" har fler decimaler i ${rows(it, 'sv')}, först "${it.example}"`, `högst ${it.decimals} decimaler`, `Inget avrundas vid läsning. ${WAIT}`),
    en: (it) => told(`"${it.column}" has more decimals in ${rows(it, 'en')}, first "${it.example}"`, `at most ${it.decimals} decimals`, `Nothing is rounded when it is read. ${WAIT_EN}`),
  },
  'delivery-range': {
    sv: (it) => told(`"${it.column}" ligger utanför sitt spann i ${rows(it, 'sv')}, först "${it.example}"`, `${it.low} till ${it.high}`, WAIT),
    en: (it) => told(`"${it.column}" is outside its range in ${rows(it, 'en')}, first "${it.example}"`, `${it.low} to ${it.high}`, WAIT_EN),
  },
  'delivery-unit': {
    sv: (it) => told(`"${it.column}" nämner enheter som inte finns i ${rows(it, 'sv')}, först "${it.example}"`, 'en enhet i enhetslistan', `Lägg till enheten i listan, eller översätt namnet under "värden".${meant(it.near)} ${WAIT}`),
    en: (it) => told(`"${it.column}" names units that do not exist in ${rows(it, 'en')}, first "${it.example}"`, 'a unit of the list of units', `Add the unit to the list, or translate the name under "värden".${meantInEnglish(it.near)} ${WAIT_EN}`),
  },
  'delivery-unit-day': {
    sv: (it) => told(`"${it.column}" nämner enheter på dagar då de inte gäller i ${rows(it, 'sv')}, först "${it.example}"`, 'en enhet som gäller alla dagarna enligt enhetslistan', `Rätta dagarna i listan, eller avsluta listningen när enheten gör det. ${WAIT}`),
    en: (it) => told(`"${it.column}" names units on days when they are not valid in ${rows(it, 'en')}, first "${it.example}"`, 'a unit that is valid on all the days by the list of units', `Correct the days of the list, or end the listing when the unit ends. ${WAIT_EN}`),
  },
  'delivery-backwards': {
    sv: (it) => told(`"${it.column}" ligger före den första dagen i ${rows(it, 'sv')}, först ${it.example}`, 'en sista dag som inte ligger före den första', WAIT),
    en: (it) => told(`"${it.column}" is before the first day in ${rows(it, 'en')}, first ${it.example}`, 'a last day not before the first', WAIT_EN),
  },
  'delivery-duplicate-person': {
    sv: (it) => told(`samma person står mer än en gång i ${rows(it, 'sv')}, först ${it.example}`, 'en rad för varje person', `Ingen av raderna väljs. ${WAIT}`),
    en: (it) => told(`the same person stands more than once in ${rows(it, 'en')}, first ${it.example}`, 'one row for each person', `None of the rows is chosen. ${WAIT_EN}`),
  },
  'delivery-overlap': {
    sv: (it) => told(`listningar av samma person överlappar i ${rows(it, 'sv')}, först ${it.example}`, 'en person listad vid en enhet åt gången', `Ingen av raderna väljs. ${WAIT}`),
    en: (it) => told(`listings of the same person overlap in ${rows(it, 'en')}, first ${it.example}`, 'a person listed at one unit at a time', `None of the rows is chosen. ${WAIT_EN}`),
  },
  'delivery-person': {
    sv: (it) => told(`listade personer finns inte bland personerna i ${rows(it, 'sv')}, först ${it.example}`, 'en rad i personer som kunde läsas in, för varje listad', `Finns personen där, rätta först det som är fel i den raden. ${WAIT}`),
    en: (it) => told(`listed persons are not among the persons in ${rows(it, 'en')}, first ${it.example}`, 'a row among the persons that could be taken in, for each who is listed', `If the person is there, first correct what is wrong in that row. ${WAIT_EN}`),
  },
  'delivery-duplicate-visit': {
    sv: (it) => told(`samma besök står mer än en gång i ${rows(it, 'sv')}, först av ${it.example}`, 'en rad för varje besök: person, enhet, dag och slag', `Kan ha kommit två vägar. Ingen av raderna väljs; stryk den som är för mycket. ${WAIT}`),
    en: (it) => told(`the same visit stands more than once in ${rows(it, 'en')}, first by ${it.example}`, 'one row for each visit: person, unit, day and kinds', `It may have come two ways. None of the rows is chosen; strike the one too many. ${WAIT_EN}`),
  },
};
