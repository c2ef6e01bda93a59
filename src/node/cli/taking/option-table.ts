import type { Language } from '../../../core/swedish/language-name.ts';

type Words = Readonly<Record<Language, string>>;

/** What an option means to some of the commands that take it. */
export interface Meaning extends Words {
  readonly of: readonly string[];
  readonly value: string;
}

/** An option: how it is written, under which other names, where the help shows it, and what it means; `meanings` when that differs between commands. */
export interface DeclaredOption {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  /** The same option under the name a Swede or an English speaker would type. */
  readonly aliases?: readonly string[];
  readonly group: Group;
  readonly says: (Words & { readonly value?: string }) | readonly Meaning[];
}

/** The headings of the help, in its order. */
export const GROUPS = {
  asked: { sv: 'Vad som räknas', en: 'What is computed' },
  result: { sv: 'Resultat och filer som skrivs', en: 'Results and files that are written' },
  population: { sv: 'Befolkning och modellbyte', en: 'Populations and changes of model' },
  delivery: { sv: 'Leveranser och månadskörningar', en: 'Deliveries and monthly runs' },
  matter: { sv: 'Ärenden och protokoll', en: 'Matters and minutes' },
  payment: { sv: 'Betalning och bokföring', en: 'Payment and books' },
  server: { sv: 'Servern', en: 'The server' },
  every: { sv: 'Form och språk', en: 'Form and language' },
} as const satisfies Readonly<Record<string, Words>>;
export type Group = keyof typeof GROUPS;

/** Every option there is, once. */
export const OPTION_TABLE = {
  regelbok: { type: 'string', aliases: ['rulebook'], group: 'asked', says: { value: '<mapp>', sv: 'regelbokens mapp (annars exempelregionens)', en: 'folder of the rulebook (else the example region\'s)' } },
  siffror: { type: 'string', aliases: ['figures'], group: 'asked', says: { value: '<fil>', sv: 'kopplingsfilen till siffrorna (annars exempelregionens)', en: 'mapping file of the figures (else the example region\'s)' } },
  register: { type: 'string', group: 'asked', says: { value: '<mapp>', sv: 'registrets mapp, eller en exporterad fil; det som räknas tar då sina grunder därifrån', en: 'folder of the register, or an exported file; what is computed then takes its bases from it' } },
  arenden: { type: 'string', aliases: ['ärenden', 'matters'], group: 'asked', says: { value: '<mapp>', sv: 'ärendena som avgör regelbokens yrkanden (annars de i beslut/arenden bredvid den)', en: 'the matters that settle the proposals of the rulebook (else those in beslut/arenden beside it)' } },
  arende: {
    type: 'string', aliases: ['ärende', 'case'], group: 'asked', says: [
      { of: ['jamfor', 'underlag', 'kansla'], value: '<dnr>', sv: 'ärendet vars förslag jämförs', en: 'the matter whose proposals are compared' },
      { of: ['berakna', 'forklara', 'efterkalkyl', 'exportera'], value: '<dnr>', sv: 'ärendet vars jämförelse säger perioden, när ingen anges', en: 'the matter whose comparison gives the period, when none is named' },
      { of: ['betala', 'bokfor'], value: '<fil>', sv: 'ärendets fil, när beslutet slås upp där', en: 'file of the matter, when the decision is looked up there' },
    ],
  },
  period: { type: 'string', aliases: ['ar', 'år', 'year'], group: 'asked', says: { value: '<2024>', sv: 'år, eller månad som 2024-03', en: 'year, or month as 2024-03' } },
  yrkande: { type: 'string', multiple: true, aliases: ['proposal'], group: 'asked', says: { value: '<namn>', sv: 'lägg ett yrkande över det beslutade; kan upprepas', en: 'lay a proposal over what was decided; may be repeated' } },
  val: { type: 'string', multiple: true, aliases: ['choice'], group: 'asked', says: { value: '"namn=alternativ"', sv: 'välj ett annat alternativ i ett öppet val; kan upprepas', en: 'take another alternative of an open choice; may be repeated' } },
  varde: { type: 'string', multiple: true, aliases: ['värde', 'value'], group: 'asked', says: { value: '"namn=tal"', sv: 'pröva ett annat värde på en parameter; kan upprepas', en: 'try another value of a parameter; may be repeated' } },
  beslutat: { type: 'string', aliases: ['decided'], group: 'asked', says: { value: '<dag>', sv: 'bara det som var beslutat den dagen', en: 'only what had been decided by that day' } },
  kant: { type: 'string', aliases: ['känt', 'known'], group: 'asked', says: { value: '<dag>', sv: 'bara det som var känt den dagen', en: 'only what was known by that day' } },
  fran: {
    type: 'string', aliases: ['från', 'from'], group: 'asked', says: [
      { of: ['kansla'], value: '<tal>', sv: 'det minsta värdet som prövas', en: 'the least value that is tried' },
      { of: ['overskott'], value: '<år>', sv: 'det första året', en: 'the first year' },
    ],
  },
  till: {
    type: 'string', aliases: ['to'], group: 'asked', says: [
      { of: ['kansla'], value: '<tal>', sv: 'det största värdet som prövas', en: 'the greatest value that is tried' },
      { of: ['overskott'], value: '<år>', sv: 'det sista året', en: 'the last year' },
    ],
  },
  scenario: { type: 'string', group: 'asked', says: { value: '<fil>', sv: 'arbetsboken som ändrade värden läses ur', en: 'the workbook that changed values are read from' } },

  djup: { type: 'string', aliases: ['depth'], group: 'result', says: { value: '<n>', sv: 'hur djupt trädet visas', en: 'how deep the tree is shown' } },
  excel: { type: 'string', group: 'result', says: { value: '<fil>', sv: 'arbetsboken som skrivs', en: 'the workbook that is written' } },
  ut: {
    type: 'string', aliases: ['out'], group: 'result', says: [
      { of: ['befolkning'], value: '<mapp>', sv: 'mappen som görs', en: 'the folder that is made' },
      { of: ['register', 'arende'], value: '<mapp>', sv: 'mappen som exporten skrivs i', en: 'the folder that the export is written in' },
      { of: ['efterkalkyl'], value: '<fil|mapp>', sv: 'filen som skrivs, eller mappen för allt som öppna data', en: 'the file that is written, or the folder for all of it as open data' },
      { of: ['underlag', 'protokoll', 'granska', 'las', 'folj-upp', 'pseudonymisera', 'sakerhetskopiera'], value: '<fil>', sv: 'filen som skrivs', en: 'the file that is written' },
    ],
  },
  utgivare: { type: 'string', aliases: ['publisher'], group: 'result', says: { value: '<namn>', sv: 'vem som publicerar det som exporteras', en: 'who publishes what is exported' } },
  skriv: {
    type: 'boolean', aliases: ['write'], group: 'result', says: [
      { of: ['formatera'], value: '', sv: 'skriv filerna', en: 'write the files' },
      { of: ['arende', 'overfor'], value: '', sv: 'skriv in händelser', en: 'record acts' },
    ],
  },
  prova: {
    type: 'boolean', aliases: ['pröva', 'check'], group: 'result', says: [
      { of: ['formatera'], value: '', sv: 'säg bara vilka filer som skulle ändras', en: 'only say which files would change' },
      { of: ['arende'], value: '', sv: 'visa bara vad som skulle föras in i registret', en: 'only show what would be entered in the register' },
    ],
  },

  antal: { type: 'string', aliases: ['count'], group: 'population', says: { value: '<n>', sv: 'hur många personer', en: 'how many persons' } },
  manader: { type: 'string', aliases: ['månader', 'months'], group: 'population', says: { value: '<från..till>', sv: 'månader, som 2024-01..2024-12', en: 'months, as 2024-01..2024-12' } },
  fro: { type: 'string', aliases: ['frö', 'seed'], group: 'population', says: { value: '<n>', sv: 'frö; samma frö ger samma rader (annars 1)', en: 'seed; the same seed gives the same rows (else 1)' } },
  befolkning: { type: 'string', aliases: ['population'], group: 'population', says: { value: '<mapp>', sv: 'mappen med befolkningen', en: 'the folder of the population' } },
  beskrivning: { type: 'string', aliases: ['description'], group: 'population', says: { value: '<fil>', sv: 'kolumnernas beskrivning (annars den i mappen)', en: 'description of the columns (else the one in the folder)' } },
  motor: { type: 'string', aliases: ['engine'], group: 'population', says: { value: '<namn>', sv: 'räkna med karna, duckdb, postgres eller clickhouse', en: 'compute with kernel, duckdb, postgres or clickhouse' } },
  adress: {
    type: 'string', aliases: ['address'], group: 'population', says: [
      { of: ['kor', 'modellbyte', 'manadskorning'], value: '<url>', sv: 'databasens adress (annars LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE)', en: 'address of the database (else LIKVARD_POSTGRES, LIKVARD_CLICKHOUSE)' },
      { of: ['arende'], value: '<url>', sv: 'den exporterade mappens adress på webben', en: 'address of the exported folder on the web' },
    ],
  },
  kluster: { type: 'string', aliases: ['cluster'], group: 'population', says: { value: '<namn>', sv: 'alla servrar i ett kluster av ClickHouse', en: 'all servers of a cluster of ClickHouse' } },
  tabell: { type: 'string', aliases: ['table'], group: 'population', says: { value: '<namn>', sv: 'personmånader i en tabell som databasen redan har, med --beskrivning', en: 'person-months in a table the database already has, with --beskrivning' } },
  rader: { type: 'string', aliases: ['rows'], group: 'population', says: { value: '<mapp>', sv: 'skriv varje rads alla delar som Parquet (inte med karna)', en: 'write every part of every row as Parquet (not with kernel)' } },
  avvisa: { type: 'boolean', aliases: ['refuse'], group: 'population', says: { sv: 'vägra allt om en rad är fel (förval)', en: 'refuse all when a row is wrong (default)' } },
  'lagg-undan': { type: 'string', aliases: ['lägg-undan', 'set-aside'], group: 'population', says: { value: '<fil>', sv: 'lägg felaktiga rader i en fil, med antal och skäl', en: 'put wrong rows in a file, with counts and reasons' } },
  mot: {
    type: 'string', aliases: ['against'], group: 'population', says: [
      { of: ['modellbyte'], value: '<mapp>', sv: 'regelboken efter bytet (annars samma)', en: 'the rulebook after the change (else the same)' },
      { of: ['granska'], value: '<fil>', sv: 'en tidigare version av samma protokoll, för att se vad som ändrats utan anteckning', en: 'an earlier version of the same minutes, to see what was changed without a note' },
      { of: ['intyga'], value: '<intyg>', sv: 'ett tidigare intyg, som liggaren ska stämma med', en: 'an earlier seal that the record must agree with' },
    ],
  },
  'mot-siffror': { type: 'string', aliases: ['against-figures'], group: 'population', says: { value: '<fil>', sv: 'kopplingsfilen efter bytet (annars samma)', en: 'mapping file after the change (else the same)' } },
  'mot-yrkande': { type: 'string', multiple: true, aliases: ['against-proposal'], group: 'population', says: { value: '<namn>', sv: 'som --yrkande, efter bytet', en: 'as --yrkande, after the change' } },
  'mot-val': { type: 'string', multiple: true, aliases: ['against-choice'], group: 'population', says: { value: '"namn=alternativ"', sv: 'som --val, efter bytet', en: 'as --val, after the change' } },
  'mot-varde': { type: 'string', multiple: true, aliases: ['mot-värde', 'against-value'], group: 'population', says: { value: '"namn=tal"', sv: 'som --varde, efter bytet', en: 'as --varde, after the change' } },
  minst: {
    type: 'string', aliases: ['least'], group: 'population', says: [
      { of: ['modellbyte', 'manadskorning'], value: '<n>', sv: 'inget belopp visas för färre listade (annars 20)', en: 'no amount is shown of fewer listed (else 20)' },
      { of: ['befolkning'], value: '<n>', sv: 'med prova: visa inget ur en enskild rad (annars den första felaktiga)', en: 'with check: show nothing of any one row (else the first wrong one)' },
      { of: ['kor'], value: '<n>', sv: 'inget belopp visas för färre listade (annars visas allt)', en: 'no amount is shown of fewer listed (else all is shown)' },
    ],
  },

  leverans: { type: 'string', aliases: ['delivery'], group: 'delivery', says: { value: '<mapp>', sv: 'mappen med leverans.yaml', en: 'the folder of leverans.yaml' } },
  'spela-om': { type: 'boolean', aliases: ['replay'], group: 'delivery', says: { sv: 'läs in de rader i karantän som har rättats eller strukits', en: 'take in the rows in quarantine that have been corrected or struck' } },
  korningar: { type: 'string', aliases: ['körningar', 'runs'], group: 'delivery', says: { value: '<mapp>', sv: 'där månadskörningar sparas', en: 'where monthly runs are kept' } },
  ratta: { type: 'string', aliases: ['rätta', 'correct'], group: 'delivery', says: { value: '"skälet"', sv: 'rätta en månad som är körd', en: 'correct a month that has been run' } },
  enhet: { type: 'string', aliases: ['unit'], group: 'delivery', says: { value: '<namn>', sv: 'för manadskorning: förklara vad en enhet får, utan att spara något', en: 'for monthly-run: explain what a unit gets, keeping nothing' } },
  kolumn: { type: 'string', aliases: ['column'], group: 'delivery', says: { value: '<rubrik>', sv: 'kolumnen med personnummer', en: 'the column of personal numbers' } },
  nyckel: { type: 'string', aliases: ['key'], group: 'delivery', says: { value: '<fil>', sv: 'filen med nyckeln', en: 'the file with the key' } },
  kodning: { type: 'string', aliases: ['encoding'], group: 'delivery', says: { value: '<namn>', sv: 'filens teckenkodning (annars utf-8)', en: 'encoding of the file (else utf-8)' } },
  skiljetecken: { type: 'string', aliases: ['delimiter'], group: 'delivery', says: { value: '<tecken>', sv: 'vad som skiljer filens kolumner (annars semikolon)', en: 'what parts the columns of the file (else semicolon)' } },

  'till-register': { type: 'string', aliases: ['to-register'], group: 'matter', says: { value: '<mapp>', sv: 'för in ärendet i registret i mappen', en: 'enter the matter in the register of the folder' } },
  sarif: { type: 'boolean', group: 'matter', says: { sv: 'anmärkningarna för redigerare och CI', en: 'the findings for editors and CI' } },
  html: { type: 'boolean', group: 'matter', says: { sv: 'texten med anmärkningarna bredvid', en: 'the text with the findings beside it' } },
  'till-arende': { type: 'string', aliases: ['till-ärende', 'to-matter'], group: 'matter', says: { value: '<fil>', sv: 'läs en paragraf till ett ärende i utkast, som bekräftas punkt för punkt', en: 'read a paragraph into a draft of a matter, which is confirmed clause by clause' } },
  organ: { type: 'string', aliases: ['members'], group: 'matter', says: { value: '<fil>', sv: 'organets ledamöter', en: 'the members of the body' } },
  paragraf: { type: 'string', aliases: ['item'], group: 'matter', says: { value: '<nr>', sv: 'vilken paragraf i protokollet', en: 'which paragraph of the minutes' } },
  namn: { type: 'string', multiple: true, aliases: ['name'], group: 'matter', says: { value: '"skrivet=ledamot"', sv: 'vem ett namn i protokollet är; kan upprepas', en: 'who a name in the minutes is; may be repeated' } },
  godkann: { type: 'string', aliases: ['godkänn', 'confirm'], group: 'matter', says: { value: '<punkter|alla>', sv: 'bekräfta punkter i utkastet, med --av', en: 'confirm clauses of the draft, with --av' } },
  av: { type: 'string', aliases: ['by'], group: 'matter', says: { value: '<namn>', sv: 'den som bekräftar', en: 'the one who confirms' } },
  'las-om': { type: 'boolean', aliases: ['läs-om', 'again'], group: 'matter', says: { sv: 'läs om ett protokoll som har ändrats', en: 'read minutes again that have changed' } },

  konton: { type: 'string', aliases: ['accounts'], group: 'payment', says: { value: '<fil>', sv: 'kontona och den som betalar', en: 'the accounts and the one who pays' } },
  sie: {
    type: 'string', group: 'payment', says: [
      { of: ['bokfor'], value: '<fil>', sv: 'SIE 4I-filen som skrivs', en: 'the SIE 4I file that is written' },
      { of: ['folj-upp'], value: '<fil>', sv: 'bokföringens SIE-fil som läses', en: 'the SIE file of the books that is read' },
    ],
  },
  tolerant: { type: 'boolean', group: 'payment', says: { sv: 'läs SIE som program skriver den i verkligheten, och notera avvikelser', en: 'read SIE as programs really write it, and note what differs' } },
  pain: { type: 'string', group: 'payment', says: { value: '<fil>', sv: 'betalfilen (pain.001) som skrivs', en: 'the payment file (pain.001) that is written' } },
  'utan-fil': { type: 'boolean', aliases: ['without-file'], group: 'payment', says: { sv: 'betalningen görs i ett annat system', en: 'another system pays' } },
  'for-in': { type: 'boolean', aliases: ['för-in', 'enter'], group: 'payment', says: { sv: 'för in det ordern säger i liggaren utan att betala; också en återkallelse', en: 'enter what the order says in the ledger without paying; a withdrawal too' } },
  aterskapa: { type: 'boolean', aliases: ['återskapa', 'recreate'], group: 'payment', says: { sv: 'skriv betalfilen för en betald order igen, byte för byte', en: 'write the payment file of a paid order again, byte for byte' } },
  liggare: { type: 'string', aliases: ['ledger'], group: 'payment', says: { value: '<fil>', sv: 'liggaren (annars betalningar.jsonl eller borsar.jsonl bredvid filen)', en: 'the ledger (else betalningar.jsonl or borsar.jsonl beside the file)' } },
  besked: { type: 'string', aliases: ['statements'], group: 'payment', says: { value: '<mapp>', sv: 'mappen för besked till var och en', en: 'the folder for a statement to each payee' } },

  host: { type: 'string', group: 'server', says: { value: '<namn>', sv: 'var servern lyssnar (annars 127.0.0.1)', en: 'where the server listens (else 127.0.0.1)' } },
  port: { type: 'string', group: 'server', says: { value: '<n>', sv: 'porten (annars 4177, eller en ledig)', en: 'the port (else 4177, or a free one)' } },

  json: { type: 'boolean', group: 'every', says: { sv: 'resultatet för program', en: 'the result for programs' } },
  csv: { type: 'boolean', group: 'every', says: { sv: 'resultatet för kalkylblad', en: 'the result for spreadsheets' } },
  lang: { type: 'string', aliases: ['språk', 'language'], group: 'every', says: { value: '<sv|en>', sv: 'språk; --lang en: English', en: 'language; --lang sv: svenska' } },
  hjalp: { type: 'boolean', short: 'h', aliases: ['hjälp', 'help'], group: 'every', says: { sv: 'hjälp, också för ett kommando', en: 'help, also for one command' } },
} as const satisfies Readonly<Record<string, DeclaredOption>>;

export type OptionName = keyof typeof OPTION_TABLE;

/** An option as it was written, and which it is. */
export interface GivenOption {
  readonly name: OptionName;
  readonly written: string;
}

export const OPTION_NAMES = Object.keys(OPTION_TABLE) as readonly OptionName[];

/** What every command takes, though no command lists it. */
export const EVERYWHERE: readonly OptionName[] = ['lang', 'hjalp'];

export function declared(name: OptionName): DeclaredOption {
  return OPTION_TABLE[name];
}
