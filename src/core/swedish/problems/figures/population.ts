import type { PopulationProblemFacts } from '../../../figures/problems/population-facts.ts';
import type { Language } from '../../language-name.ts';
import { count, meant, meantInEnglish, oneOf } from './words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

/** 12 av 1 000 rader. */
function rows(found: { readonly count: number; readonly of: number }, language: Language): string {
  return language === 'sv' ? `${count(found.count, 'sv')} av ${count(found.of, 'sv')} rader` : `${count(found.count, 'en')} of ${count(found.of, 'en')} rows`;
}

const ASIDE = 'Rätta filen, eller lägg undan raderna med --lagg-undan <fil>: de räknas och sparas där.';
const ASIDE_EN = 'Correct the file, or set the rows aside with --set-aside <file>: they are counted and kept there.';

const TYPES = {
  sv: { number: 'heltal eller DECIMAL', text: 'text (VARCHAR)', truth: 'ja eller nej (BOOLEAN)', date: 'dag (DATE)', month: '202403 (INTEGER) eller 2024-03 (VARCHAR)' },
  en: { number: 'whole numbers or DECIMAL', text: 'text (VARCHAR)', truth: 'yes or no (BOOLEAN)', date: 'day (DATE)', month: '202403 (INTEGER) or 2024-03 (VARCHAR)' },
} as const;

/** What is wrong with a population in columns, or with some of its rows. */
export const POPULATION_SENTENCES: { readonly [Code in keyof PopulationProblemFacts]: Sentence<PopulationProblemFacts[Code]> } = {
  'population-file-missing': {
    sv: ({ file }) => told(`"${file}" finns inte`, 'en fil eller mapp med .parquet eller .csv', 'Rätta sökvägen.'),
    en: ({ file }) => told(`"${file}" is not there`, 'a file or folder with .parquet or .csv', 'Correct the path.'),
  },
  'population-file-unreadable': {
    sv: ({ file }) => told(`"${file}" går inte att läsa`, 'en hel Parquet-fil, en CSV-fil i UTF-8 med semikolon och rubrikrad, eller en beskrivning', 'Hämta filen på nytt. Den kan vara avklippt eller ha annat teckenformat.'),
    en: ({ file }) => told(`"${file}" cannot be read`, 'a whole Parquet file, a CSV file in UTF-8 with semicolons and a header row, or a description', 'Fetch the file again. It may be cut off or have another encoding.'),
  },
  'population-no-rows': {
    sv: ({ file }) => told(`"${file}" har inga rader`, 'minst en rad', 'Hämta hela filen. En tom befolkning räknas aldrig som noll.'),
    en: ({ file }) => told(`"${file}" has no rows`, 'at least one row', 'Fetch the whole file. An empty population is never counted as zero.'),
  },
  'population-column-missing': {
    sv: ({ column, near, columns }) => told(`kolumnen "${column}" finns inte i filen`, oneOf(columns, 'eller'), `Rätta namnet i beskrivningen eller filen.${meant(near)}`),
    en: ({ column, near, columns }) => told(`the file has no column "${column}"`, oneOf(columns, 'or'), `Correct the name in the description or the file.${meantInEnglish(near)}`),
  },
  'population-column-extra': {
    sv: ({ column }) => told(`kolumnen "${column}" är inte beskriven`, 'bara beskrivna kolumner', `Ta bort "${column}" ur filen eller beskriv den. Uppgifter som inte behövs ska inte följa med.`),
    en: ({ column }) => told(`the column "${column}" is not described`, 'described columns only', `Remove "${column}" from the file or describe it. What is not needed should not come along.`),
  },
  'population-column-type': {
    sv: ({ column, found, expected, first }) => told(`kolumnen "${column}" har typen ${found}`, first === undefined ? TYPES.sv[expected] : `${first}, som i den första filen`, 'Skriv filen på nytt med rätt typ. Flyttal tas inte emot: de har inga exakta decimaler.'),
    en: ({ column, found, expected, first }) => told(`the column "${column}" has the type ${found}`, first === undefined ? TYPES.en[expected] : `${first}, as in the first file`, 'Write the file again with the right type. Floating point is not accepted: it has no exact decimals.'),
  },
  'population-empty': {
    sv: (it) => told(`"${it.column}" är tom i ${rows(it, 'sv')}`, 'ett värde i varje rad', ASIDE),
    en: (it) => told(`"${it.column}" is empty in ${rows(it, 'en')}`, 'a value in each row', ASIDE_EN),
  },
  'population-not-a-value': {
    sv: (it) => told(`"${it.column}" kan inte läsas i ${rows(it, 'sv')}, först "${it.example}"`, it.expected, ASIDE),
    en: (it) => told(`"${it.column}" cannot be read in ${rows(it, 'en')}, first "${it.example}"`, it.expected, ASIDE_EN),
  },
  'population-decimals': {
    sv: (it) => told(`"${it.column}" har fler decimaler i ${rows(it, 'sv')}, först "${it.example}"`, `högst ${it.decimals} decimaler`, `Inget avrundas vid läsning. ${ASIDE}`),
    en: (it) => told(`"${it.column}" has more decimals in ${rows(it, 'en')}, first "${it.example}"`, `at most ${it.decimals} decimals`, `Nothing is rounded when it is read. ${ASIDE_EN}`),
  },
  'population-range': {
    sv: (it) => told(`"${it.column}" ligger utanför sitt spann i ${rows(it, 'sv')}, först "${it.example}"`, `${it.low} till ${it.high}`, ASIDE),
    en: (it) => told(`"${it.column}" is outside its range in ${rows(it, 'en')}, first "${it.example}"`, `${it.low} to ${it.high}`, ASIDE_EN),
  },
  'population-month': {
    sv: (it) => told(`"${it.column}" är ingen efterfrågad månad i ${rows(it, 'sv')}, först "${it.example}"`, 'en månad som 2024-03 (eller talet 202403) inom tiden som läses', ASIDE),
    en: (it) => told(`"${it.column}" is no month asked for in ${rows(it, 'en')}, first "${it.example}"`, 'a month as 2024-03 (or the number 202403) within the time read', ASIDE_EN),
  },
  'population-unit': {
    sv: (it) => told(`"${it.column}" nämner enheter som inte finns i ${rows(it, 'sv')}, först "${it.example}"`, 'en enhet i enhetslistan', `Rätta namnet eller lägg till enheten.${meant(it.near)} ${ASIDE}`),
    en: (it) => told(`"${it.column}" names units that do not exist in ${rows(it, 'en')}, first "${it.example}"`, 'a unit of the list of units', `Correct the name or add the unit.${meantInEnglish(it.near)} ${ASIDE_EN}`),
  },
  'population-duplicate': {
    sv: (it) => told(`samma person och månad står mer än en gång i ${rows(it, 'sv')}, först ${it.example}`, 'en rad per person och månad', `Ingen av raderna väljs. ${ASIDE}`),
    en: (it) => told(`the same person and month stands more than once in ${rows(it, 'en')}, first ${it.example}`, 'one row a person and month', `None of the rows is chosen. ${ASIDE_EN}`),
  },
  'population-overlap': {
    sv: (it) => told(`listningar av samma person överlappar i ${rows(it, 'sv')}, först ${it.example}`, 'en person listad vid en enhet åt gången', `Ingen av raderna väljs. ${ASIDE}`),
    en: (it) => told(`listings of the same person overlap in ${rows(it, 'en')}, first ${it.example}`, 'a person listed at one unit at a time', `None of the rows is chosen. ${ASIDE_EN}`),
  },
  'population-backwards': {
    sv: (it) => told(`listningen slutar före sin första dag i ${rows(it, 'sv')}, först ${it.example}`, 'en sista dag som inte ligger före den första', ASIDE),
    en: (it) => told(`the listing ends before its first day in ${rows(it, 'en')}, first ${it.example}`, 'a last day not before the first', ASIDE_EN),
  },
};
