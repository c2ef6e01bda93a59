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
  ['--fran, --till <tal>', { sv: 'gränser för kansla; overskott: första och sista året', en: 'ends for kansla; overskott: first and last year' }],
  ['--djup <n>', { sv: 'hur djupt forklara visar trädet', en: 'how deep forklara shows the tree' }],
  ['--excel <fil>', { sv: 'arbetsboken som exportera skriver', en: 'the workbook that export writes' }],
  ['--scenario <fil>', { sv: 'arbetsboken som importera läser ändrade värden ur', en: 'the workbook that import reads changed values from' }],
  ['--skriv, --prova', { sv: 'formatera: skriv filerna, eller bara pröva dem; arende, overfor: skriv in händelser', en: 'formatera: write the files, or only test them; arende, overfor: record acts' }],
  ['--antal <n>', { sv: 'befolkning: hur många personer', en: 'befolkning: how many persons' }],
  ['--manader <från..till>', { sv: 'befolkning: månader, som 2024-01..2024-12', en: 'befolkning: months, as 2024-01..2024-12' }],
  ['--fro <n>', { sv: 'befolkning: frö; samma frö ger samma rader (annars 1)', en: 'befolkning: seed; the same seed gives the same rows (else 1)' }],
  ['--ut <mapp>', { sv: 'befolkning: mappen som görs; granska, las, protokoll, folj-upp: filen som skrivs', en: 'befolkning: the folder that is made; granska, las, protokoll, folj-upp: the file that is written' }],
  ['--mot <fil>', { sv: 'granska: en tidigare version av samma protokoll, för att se vad som ändrats utan anteckning', en: 'granska: an earlier version of the same minutes, to see what was changed without a note' }],
  ['--sarif, --html', { sv: 'granska: för redigerare och CI, eller texten med anmärkningarna bredvid', en: 'granska: for editors and CI, or the text with the findings beside it' }],
  ['--beskrivning <fil>', { sv: 'befolkning prova: kolumnernas beskrivning (annars den i mappen)', en: 'befolkning prova: description of the columns (else the one in the folder)' }],
  ['--befolkning <mapp>', { sv: 'kor: mappen med befolkningen', en: 'kor: the folder of the population' }],
  ['--motor <namn>', { sv: 'kor: karna (förval), duckdb, postgres eller clickhouse', en: 'kor: kernel (default), duckdb, postgres or clickhouse' }],
  ['--rader <mapp>', { sv: 'kor: skriv varje rads alla delar som Parquet (inte med karna)', en: 'kor: write every part of every row as Parquet (not with kernel)' }],
  ['--adress <url>', { sv: 'kor: databasens adress (annars LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE); arende exportera: mappens adress på webben', en: 'kor: address of the database (else LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE); matter export: the folder\'s address on the web' }],
  ['--kluster <namn>', { sv: 'kor: alla servrar i ett kluster av ClickHouse', en: 'kor: all servers of a cluster of ClickHouse' }],
  ['--tabell <namn>', { sv: 'kor: personmånader i en tabell som databasen redan har, med --beskrivning', en: 'kor: person-months in a table the database already has, with --beskrivning' }],
  ['--mot <mapp>', { sv: 'modellbyte: regelboken efter bytet (annars samma)', en: 'modellbyte: the rulebook after the change (else the same)' }],
  ['--mot-siffror <fil>', { sv: 'modellbyte: kopplingsfilen efter bytet (annars samma)', en: 'modellbyte: mapping file after the change (else the same)' }],
  ['--mot-yrkande, --mot-val, --mot-varde', { sv: 'modellbyte: som --yrkande, --val, --varde, efter bytet', en: 'modellbyte: as --yrkande, --val, --varde, after the change' }],
  ['--minst <n>', { sv: 'modellbyte: inget belopp visas för färre listade (annars 20)', en: 'modellbyte: no amount is shown of fewer listed (else 20)' }],
  ['--avvisa', { sv: 'befolkning prova: vägra allt om en rad är fel (förval)', en: 'befolkning prova: refuse all when a row is wrong (default)' }],
  ['--lagg-undan <fil>', { sv: 'befolkning prova, kor: lägg felaktiga rader i en fil, med antal och skäl', en: 'befolkning prova, kor: put wrong rows in a file, with counts and reasons' }],
  ['--leverans <mapp>', { sv: 'manadskorning: mappen med leverans.yaml', en: 'manadskorning: the folder of leverans.yaml' }],
  ['--korningar <mapp>', { sv: 'manadskorning: där körningar sparas', en: 'manadskorning: where runs are kept' }],
  ['--ratta "skälet"', { sv: 'manadskorning: rätta en månad som är körd', en: 'manadskorning: correct a month that has been run' }],
  ['--spela-om', { sv: 'leverans: läs in de rader i karantän som har rättats eller strukits', en: 'leverans: take in the rows in quarantine that have been corrected or struck' }],
  ['--arenden <mapp>', { sv: 'ärendena som avgör regelbokens yrkanden (annars de i beslut/arenden bredvid den)', en: 'the matters that settle the proposals of the rulebook (else those in beslut/arenden beside it)' }],
  ['--till-register <mapp>', { sv: 'arende: för in ärendet i registret i mappen; med --prova visas bara vad som skulle föras in', en: 'arende: enter the matter in the register of the folder; with --prova it is only shown' }],
  ['--register <mapp>', { sv: 'registrets mapp, eller en exporterad fil; beräkningar tar då sina grunder därifrån', en: 'folder of the register, or an exported file; calculations then take their bases from it' }],
  ['--utgivare <namn>', { sv: 'register exportera, arende exportera: vem som publicerar', en: 'register export, matter export: who publishes' }],
  ['--konton <fil>', { sv: 'bokfor, betala: kontona och den som betalar', en: 'bokfor, betala: the accounts and the one who pays' }],
  ['--sie <fil>', { sv: 'bokfor: SIE 4I-filen som skrivs; folj-upp: bokföringens fil som läses', en: 'bokfor: the SIE 4I file that is written; folj-upp: the file of the books that is read' }],
  ['--pain <fil>', { sv: 'betala: betalfilen (pain.001) som skrivs', en: 'betala: the payment file (pain.001) that is written' }],
  ['--utan-fil', { sv: 'betala: betalningen görs i ett annat system', en: 'betala: another system pays' }],
  ['--arende <fil>', { sv: 'betala, bokfor: ärendets fil, när beslutet slås upp där', en: 'betala, bokfor: file of the matter, when the decision is looked up there' }],
  ['--for-in', { sv: 'betala: för in det ordern säger i liggaren utan att betala; också en återkallelse', en: 'betala: enter what the order says in the ledger without paying; a withdrawal too' }],
  ['--aterskapa', { sv: 'betala: skriv betalfilen för en betald order igen, byte för byte', en: 'betala: write the payment file of a paid order again, byte for byte' }],
  ['--liggare <fil>', { sv: 'bokfor, betala, overfor: liggaren (annars betalningar.jsonl eller borsar.jsonl bredvid filen)', en: 'bokfor, betala, overfor: the ledger (else betalningar.jsonl or borsar.jsonl beside the file)' }],
  ['--besked <mapp>', { sv: 'betala: mappen för besked till var och en', en: 'betala: the folder for a statement to each payee' }],
  ['--tolerant', { sv: 'sie: läs det som program skriver i verkligheten, och notera avvikelser', en: 'sie: read what programs really write, and note what differs' }],
  ['--kolumn, --nyckel', { sv: 'pseudonymisera: kolumnen med personnummer, och filen med nyckeln', en: 'pseudonymisera: the column of personal numbers, and the file with the key' }],
  ['--kodning, --skiljetecken', { sv: 'pseudonymisera: hur filen är skriven (annars utf-8 och semikolon)', en: 'pseudonymisera: how the file is written (else utf-8 and semicolon)' }],
  ['--port <n>, --host <namn>', { sv: 'starta: var servern lyssnar (annars 127.0.0.1 och port 4177, eller en ledig)', en: 'starta: where the server listens (else 127.0.0.1 and port 4177, or a free one)' }],
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
