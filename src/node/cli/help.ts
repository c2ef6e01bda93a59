import type { Language } from '../../core/swedish/language-name.ts';
import type { Command } from './commands/command.ts';

const OPTIONS: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ['--regelbok <mapp>', { sv: 'regelbokens mapp (annars exempelregionens)', en: 'folder of the rulebook (else the example region\'s)' }],
  ['--siffror <fil>', { sv: 'kopplingsfilen till siffrorna (annars exempelregionens)', en: 'mapping file of the figures (else the example region\'s)' }],
  ['--period <2024>', { sv: 'år, eller månad som 2024-03', en: 'year, or month as 2024-03' }],
  ['--arende <dnr>', { sv: 'ärendet vars förslag jämförs', en: 'the matter whose proposals are compared' }],
  ['--yrkande <namn>', { sv: 'lägg ett yrkande över det beslutade; kan upprepas', en: 'lay a proposal over what was decided; may be repeated' }],
  ['--val "namn=alternativ"', { sv: 'välj ett annat alternativ i ett öppet val; kan upprepas', en: 'take another alternative of an open choice; may be repeated' }],
  ['--varde "namn=tal"', { sv: 'pröva ett annat värde på en parameter; kan upprepas', en: 'try another value of a parameter; may be repeated' }],
  ['--beslutat <dag>', { sv: 'bara det som var beslutat den dagen', en: 'only what had been decided by that day' }],
  ['--kant <dag>', { sv: 'bara det som var känt den dagen', en: 'only what was known by that day' }],
  ['--fran, --till <tal>', { sv: 'gränser för kansla', en: 'ends for kansla' }],
  ['--djup <n>', { sv: 'hur djupt forklara visar trädet', en: 'how deep forklara shows the tree' }],
  ['--excel <fil>', { sv: 'arbetsboken som exportera skriver', en: 'the workbook that export writes' }],
  ['--scenario <fil>', { sv: 'arbetsboken som importera läser ändrade värden ur', en: 'the workbook that import reads changed values from' }],
  ['--skriv, --prova', { sv: 'formatera: skriv filerna, eller bara pröva dem', en: 'formatera: write the files, or only test them' }],
  ['--antal <n>', { sv: 'befolkning: hur många personer', en: 'befolkning: how many persons' }],
  ['--manader <från..till>', { sv: 'befolkning: månader, som 2024-01..2024-12', en: 'befolkning: months, as 2024-01..2024-12' }],
  ['--fro <n>', { sv: 'befolkning: frö; samma frö ger samma rader (annars 1)', en: 'befolkning: seed; the same seed gives the same rows (else 1)' }],
  ['--ut <mapp>', { sv: 'befolkning: mappen som görs', en: 'befolkning: the folder that is made' }],
  ['--beskrivning <fil>', { sv: 'befolkning prova: kolumnernas beskrivning (annars den i mappen)', en: 'befolkning prova: description of the columns (else the one in the folder)' }],
  ['--befolkning <mapp>', { sv: 'kor: mappen med befolkningen', en: 'kor: the folder of the population' }],
  ['--motor <namn>', { sv: 'kor: karna (förval), duckdb, postgres eller clickhouse', en: 'kor: kernel (default), duckdb, postgres or clickhouse' }],
  ['--rader <mapp>', { sv: 'kor: skriv varje rads alla delar som Parquet (inte med karna)', en: 'kor: write every part of every row as Parquet (not with kernel)' }],
  ['--adress <url>', { sv: 'kor: databasens adress (annars LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE)', en: 'kor: address of the database (else LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE)' }],
  ['--kluster <namn>', { sv: 'kor: alla servrar i ett kluster av ClickHouse', en: 'kor: all servers of a cluster of ClickHouse' }],
  ['--tabell <namn>', { sv: 'kor: personmånader i en tabell som databasen redan har, med --beskrivning', en: 'kor: person-months in a table the database already has, with --beskrivning' }],
  ['--avvisa', { sv: 'befolkning prova: vägra allt om en rad är fel (förval)', en: 'befolkning prova: refuse all when a row is wrong (default)' }],
  ['--lagg-undan <fil>', { sv: 'befolkning prova, kor: lägg felaktiga rader i en fil, med antal och skäl', en: 'befolkning prova, kor: put wrong rows in a file, with counts and reasons' }],
  ['--json, --csv', { sv: 'resultatet för program eller kalkylblad', en: 'the result for programs or spreadsheets' }],
  ['--lang en', { sv: 'English', en: 'engelska (sv: svenska)' }],
];

/** All commands and options; the sentence texts of a command when one is asked for. */
export function helpText(commands: readonly Command[], language: Language): string {
  const title = language === 'sv'
    ? 'likvard: vad besluten om vårdvalet kostar, vem, och varför'
    : 'likvard: what the decisions on care choice cost, whom, and why';
  const [usage, options] = language === 'sv' ? ['Kommandon', 'Flaggor'] : ['Commands', 'Options'];
  const width = Math.max(...OPTIONS.map(([flag]) => flag.length)) + 2;
  return [
    title, '', `${usage}:`,
    ...commands.flatMap(({ usage: how, about, english }) => [`  ${how}`, `      ${about[language]}${language === 'en' ? ` (also: ${english})` : ''}`]),
    '', `${options}:`,
    ...OPTIONS.map(([flag, about]) => `  ${flag.padEnd(width)}${about[language]}`),
  ].join('\n').concat('\n');
}
