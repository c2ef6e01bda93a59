import { parseArgs } from 'node:util';
import type { Language } from '../../core/swedish/language-name.ts';

/** What was written on the command line, before anything is read. */
export interface Options {
  readonly command: string | undefined;
  readonly words: readonly string[];
  readonly rulebook: string | undefined;
  readonly figures: string | undefined;
  readonly period: string | undefined;
  readonly caseNumber: string | undefined;
  readonly scenarios: readonly string[];
  readonly choices: readonly string[];
  readonly values: readonly string[];
  readonly decidedBy: string | undefined;
  readonly knownBy: string | undefined;
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly depth: string | undefined;
  readonly count: string | undefined;
  readonly months: string | undefined;
  readonly seed: string | undefined;
  readonly out: string | undefined;
  readonly description: string | undefined;
  readonly population: string | undefined;
  readonly engine: string | undefined;
  /** Where the engine's server is, which cluster of servers it is one of, and the table there that holds the rows. */
  readonly address: string | undefined;
  readonly cluster: string | undefined;
  readonly table: string | undefined;
  /** The folder to write every row of a population in. */
  readonly rows: string | undefined;
  /** What makes the second of two models: its rulebook and figures, when they are not the first's, and what is asked of it. */
  readonly against: {
    readonly rulebook: string | undefined; readonly figures: string | undefined;
    readonly scenarios: readonly string[]; readonly choices: readonly string[]; readonly values: readonly string[];
  };
  /** The fewest persons that an amount may be of. */
  readonly least: string | undefined;
  /** What is done with rows that are wrong: refused unless a file to set them aside in is named. */
  readonly wrongRows: { readonly kind: 'refuse' } | { readonly kind: 'setAside'; readonly file: string } | { readonly kind: 'both' };
  /** Whether the rows of a delivery that have been dealt with are taken in. */
  readonly replay: 'replay' | 'no';
  /** Of a text file: the column asked for, the file with the secret key, and how it is written. */
  readonly column: string | undefined;
  readonly keyFile: string | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  /** The matters that decide what the rulebook's proposals became: a folder of YAML files, or one of them. */
  readonly matters: string | undefined;
  /** The register: a folder of YAML files, or a file that was exported. */
  readonly register: string | undefined;
  /** The folder of a register to enter a matter in. */
  readonly toRegister: string | undefined;
  /** Who publishes what is exported. */
  readonly publisher: string | undefined;
  /** The workbook to write. */
  readonly excel: string | undefined;
  /** The workbook to read changed parameters from. */
  readonly scenarioFile: string | undefined;
  /** The folder of what a region has delivered. */
  readonly delivery: string | undefined;
  /** The folder where monthly runs are kept. */
  readonly runs: string | undefined;
  /** Why a month that has been run is corrected. */
  readonly correct: string | undefined;
  /** Booking and payment: the accounts, the files to write, the ledger of what has been paid, the folder of statements. */
  readonly accounts: string | undefined;
  readonly sie: string | undefined;
  readonly pain: string | undefined;
  readonly ledger: string | undefined;
  readonly statements: string | undefined;
  readonly withoutFile: 'asked' | 'no';
  /** Put an order in the ledger without paying it; write the file of a paid one again. */
  readonly enter: 'asked' | 'no';
  readonly recreate: 'asked' | 'no';
  readonly sieMode: 'strict' | 'tolerant';
  readonly form: 'text' | 'json' | 'csv';
  /** An earlier version of the minutes that are checked. */
  readonly earlierVersion: string | undefined;
  /** A report of minutes in another form than text or JSON. */
  readonly report: 'sarif' | 'html' | undefined;
  /** Minutes on their way to a matter: its file, the body's members, which paragraph, who names mean, what is confirmed and by whom. */
  readonly record: {
    readonly matter: string | undefined; readonly members: string | undefined; readonly item: string | undefined; readonly names: readonly string[];
    readonly confirm: string | undefined; readonly by: string | undefined; readonly again: 'again' | 'no';
  };
  readonly write: 'write' | 'show' | 'check';
  /** Where the server listens. */
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly language: Language;
  readonly help: 'asked' | 'no';
}

const OPTIONS = {
  regelbok: { type: 'string' }, siffror: { type: 'string' }, period: { type: 'string' }, arende: { type: 'string' },
  yrkande: { type: 'string', multiple: true }, val: { type: 'string', multiple: true }, varde: { type: 'string', multiple: true },
  beslutat: { type: 'string' }, kant: { type: 'string' }, fran: { type: 'string' }, till: { type: 'string' }, djup: { type: 'string' },
  antal: { type: 'string' }, manader: { type: 'string' }, fro: { type: 'string' }, ut: { type: 'string' }, beskrivning: { type: 'string' },
  befolkning: { type: 'string' }, motor: { type: 'string' }, rader: { type: 'string' }, adress: { type: 'string' }, kluster: { type: 'string' },
  tabell: { type: 'string' }, avvisa: { type: 'boolean' }, 'lagg-undan': { type: 'string' }, 'spela-om': { type: 'boolean' },
  kolumn: { type: 'string' }, nyckel: { type: 'string' }, kodning: { type: 'string' }, skiljetecken: { type: 'string' }, excel: { type: 'string' },
  scenario: { type: 'string' }, leverans: { type: 'string' }, korningar: { type: 'string' }, ratta: { type: 'string' }, json: { type: 'boolean' },
  csv: { type: 'boolean' }, skriv: { type: 'boolean' }, prova: { type: 'boolean' }, sarif: { type: 'boolean' }, html: { type: 'boolean' },
  arenden: { type: 'string' }, 'till-register': { type: 'string' }, register: { type: 'string' }, utgivare: { type: 'string' }, lang: { type: 'string' }, hjalp: { type: 'boolean', short: 'h' },
  mot: { type: 'string' }, 'mot-siffror': { type: 'string' }, 'mot-yrkande': { type: 'string', multiple: true },
  'mot-val': { type: 'string', multiple: true }, 'mot-varde': { type: 'string', multiple: true }, minst: { type: 'string' },
  konton: { type: 'string' }, sie: { type: 'string' }, pain: { type: 'string' }, liggare: { type: 'string' }, besked: { type: 'string' },
  'utan-fil': { type: 'boolean' }, 'for-in': { type: 'boolean' }, aterskapa: { type: 'boolean' }, tolerant: { type: 'boolean' }, host: { type: 'string' }, port: { type: 'string' },
  'till-arende': { type: 'string' }, organ: { type: 'string' }, paragraf: { type: 'string' }, namn: { type: 'string', multiple: true },
  godkann: { type: 'string' }, av: { type: 'string' }, 'las-om': { type: 'boolean' },
} as const;

/** The same option under the name a Swede or an English speaker would type. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ar', 'period'], ['år', 'period'], ['year', 'period'], ['ärende', 'arende'], ['case', 'arende'], ['ärenden', 'arenden'], ['matters', 'arenden'], ['to-register', 'till-register'], ['värde', 'varde'], ['value', 'varde'],
  ['känt', 'kant'], ['known', 'kant'], ['decided', 'beslutat'], ['från', 'fran'], ['from', 'fran'], ['to', 'till'], ['depth', 'djup'],
  ['hjälp', 'hjalp'], ['help', 'hjalp'], ['rulebook', 'regelbok'], ['figures', 'siffror'], ['proposal', 'yrkande'], ['choice', 'val'],
  ['write', 'skriv'], ['check', 'prova'], ['pröva', 'prova'], ['språk', 'lang'], ['language', 'lang'], ['count', 'antal'], ['månader', 'manader'],
  ['months', 'manader'], ['frö', 'fro'], ['seed', 'fro'], ['out', 'ut'], ['description', 'beskrivning'], ['population', 'befolkning'],
  ['engine', 'motor'], ['rows', 'rader'], ['delivery', 'leverans'], ['körningar', 'korningar'], ['runs', 'korningar'], ['rätta', 'ratta'],
  ['correct', 'ratta'], ['address', 'adress'], ['cluster', 'kluster'], ['table', 'tabell'], ['against', 'mot'], ['against-figures', 'mot-siffror'],
  ['against-proposal', 'mot-yrkande'], ['against-choice', 'mot-val'], ['mot-värde', 'mot-varde'], ['against-value', 'mot-varde'], ['least', 'minst'],
  ['refuse', 'avvisa'], ['lägg-undan', 'lagg-undan'], ['set-aside', 'lagg-undan'], ['replay', 'spela-om'], ['column', 'kolumn'], ['key', 'nyckel'],
  ['encoding', 'kodning'], ['delimiter', 'skiljetecken'], ['publisher', 'utgivare'], ['accounts', 'konton'], ['ledger', 'liggare'],
  ['statements', 'besked'], ['till-ärende', 'till-arende'], ['to-matter', 'till-arende'], ['members', 'organ'], ['item', 'paragraf'], ['name', 'namn'],
  ['godkänn', 'godkann'], ['confirm', 'godkann'], ['by', 'av'], ['läs-om', 'las-om'], ['again', 'las-om'], ['without-file', 'utan-fil'],
  ['för-in', 'for-in'], ['enter', 'for-in'], ['återskapa', 'aterskapa'], ['recreate', 'aterskapa'],
]);

export type ReadOptions =
  | { readonly kind: 'read'; readonly options: Options }
  | { readonly kind: 'refused'; readonly fault: 'option' | 'language'; readonly found: string };

export function readOptions(words: readonly string[]): ReadOptions {
  try {
    const { values, positionals } = parseArgs({ args: words.map(plainName), options: OPTIONS, allowPositionals: true, strict: true });
    const [command, ...rest] = positionals;
    const language = values.lang ?? 'sv';
    if (language !== 'sv' && language !== 'en') return { kind: 'refused', fault: 'language', found: language };
    return {
      kind: 'read',
      options: {
        command, words: rest, rulebook: values.regelbok, figures: values.siffror, period: values.period, caseNumber: values.arende,
        scenarios: values.yrkande ?? [], choices: values.val ?? [], values: values.varde ?? [], decidedBy: values.beslutat,
        knownBy: values.kant, low: values.fran, high: values.till, depth: values.djup,
        count: values.antal, months: values.manader, seed: values.fro, out: values.ut, description: values.beskrivning, population: values.befolkning, engine: values.motor, rows: values.rader,
        address: values.adress, cluster: values.kluster, table: values.tabell,
        against: { rulebook: values.mot, figures: values['mot-siffror'], scenarios: values['mot-yrkande'] ?? [], choices: values['mot-val'] ?? [], values: values['mot-varde'] ?? [] },
        least: values.minst,
        wrongRows: wrongRowsOf(values.avvisa, values['lagg-undan']),
        replay: values['spela-om'] === true ? 'replay' : 'no', column: values.kolumn, keyFile: values.nyckel, encoding: values.kodning, delimiter: values.skiljetecken,
        delivery: values.leverans, runs: values.korningar, correct: values.ratta,
        excel: values.excel, scenarioFile: values.scenario, matters: values.arenden, toRegister: values['till-register'], register: values.register, publisher: values.utgivare,
        accounts: values.konton, sie: values.sie, pain: values.pain, ledger: values.liggare, statements: values.besked,
        withoutFile: values['utan-fil'] === true ? 'asked' : 'no', enter: values['for-in'] === true ? 'asked' : 'no', recreate: values.aterskapa === true ? 'asked' : 'no',
        sieMode: values.tolerant === true ? 'tolerant' : 'strict',
        form: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
        record: {
          matter: values['till-arende'], members: values.organ, item: values.paragraf, names: values.namn ?? [], confirm: values.godkann, by: values.av,
          again: values['las-om'] === true ? 'again' : 'no',
        },
        earlierVersion: values.mot, report: values.sarif === true ? 'sarif' : values.html === true ? 'html' : undefined,
        write: values.skriv === true ? 'write' : values.prova === true ? 'check' : 'show',
        host: values.host, port: values.port,
        language, help: values.hjalp === true ? 'asked' : 'no',
      },
    };
  } catch (fault) {
    const found = fault instanceof Error ? (/'([^']+)'/u.exec(fault.message)?.[1] ?? fault.message) : '';
    return { kind: 'refused', fault: 'option', found };
  }
}

function wrongRowsOf(refuse: true | false | undefined, file: string | undefined): Options['wrongRows'] {
  if (file === undefined) return { kind: 'refuse' };
  return refuse === true ? { kind: 'both' } : { kind: 'setAside', file };
}

function plainName(word: string): string {
  const match = /^--([^=]+)(=.*)?$/su.exec(word);
  const plain = match?.[1] === undefined ? undefined : ALIASES.get(match[1]);
  return plain === undefined ? word : `--${plain}${match?.[2] ?? ''}`;
}
