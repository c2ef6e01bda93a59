import { parseArgs } from 'node:util';
import { nearest } from '../../core/language/nearest.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { declared, OPTION_NAMES, OPTION_TABLE, type GivenOption, type OptionName } from './taking/option-table.ts';

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
  /** The unit whose month is explained. */
  readonly unit: string | undefined;
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

const ALIASES: ReadonlyMap<string, OptionName> = new Map(OPTION_NAMES.flatMap((name) => (declared(name).aliases ?? []).map((alias) => [alias, name] as const)));

export type ReadOptions =
  | { readonly kind: 'read'; readonly options: Options; readonly given: readonly GivenOption[] }
  | { readonly kind: 'refused'; readonly fault: 'option' | 'language'; readonly found: string; readonly near?: string | undefined; readonly language: Language };

export function readOptions(words: readonly string[]): ReadOptions {
  try {
    const { values, positionals } = parseArgs({ args: words.map(plainName), options: OPTION_TABLE, allowPositionals: true, strict: true });
    const [command, ...rest] = positionals;
    const language = values.lang ?? 'sv';
    if (language !== 'sv' && language !== 'en') return { kind: 'refused', fault: 'language', found: language, language: 'sv' };
    return {
      kind: 'read', given: givenIn(words, OPTION_NAMES.filter((name) => values[name] !== undefined)),
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
        delivery: values.leverans, runs: values.korningar, correct: values.ratta, unit: values.enhet,
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
    const found = fault instanceof Error ? (/'([^' ]+)[^']*'/u.exec(fault.message)?.[1] ?? fault.message) : '';
    const bare = found.replace(/^--?/u, '');
    const near = OPTION_NAMES.some((name) => name === bare) ? undefined : nearest(bare, [...OPTION_NAMES, ...ALIASES.keys()]);
    return { kind: 'refused', fault: 'option', found, near, language: languageIn(words) };
  }
}

/** The options as they were written, so that they can be spoken of in those words. */
function givenIn(words: readonly string[], names: readonly OptionName[]): readonly GivenOption[] {
  return names.map((name) => {
    const word = words.find((one) => [`--${name}`, `-${declared(name).short ?? '-'}`].includes(bareName(plainName(one))));
    return { name, written: word === undefined ? `--${name}` : bareName(word) };
  });
}

/** The language of a command line that cannot be read. */
function languageIn(words: readonly string[]): Language {
  const plain = words.map(plainName);
  return plain.includes('--lang=en') || plain[plain.indexOf('--lang') + 1] === 'en' ? 'en' : 'sv';
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

function bareName(word: string): string {
  return word.startsWith('--') ? word.replace(/=.*$/su, '') : word;
}
