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
  /** What is done with rows that are wrong: refused unless a file to set them aside in is named. */
  readonly wrongRows: { readonly kind: 'refuse' } | { readonly kind: 'setAside'; readonly file: string } | { readonly kind: 'both' };
  /** The workbook to write. */
  readonly excel: string | undefined;
  /** The workbook to read changed parameters from. */
  readonly scenarioFile: string | undefined;
  readonly form: 'text' | 'json' | 'csv';
  /** An earlier version of the minutes that are checked. */
  readonly against: string | undefined;
  /** A report of minutes in another form than text or JSON. */
  readonly report: 'sarif' | 'html' | undefined;
  readonly write: 'write' | 'show' | 'check';
  readonly language: Language;
  readonly help: 'asked' | 'no';
}

const OPTIONS = {
  regelbok: { type: 'string' }, siffror: { type: 'string' }, period: { type: 'string' }, arende: { type: 'string' },
  yrkande: { type: 'string', multiple: true }, val: { type: 'string', multiple: true }, varde: { type: 'string', multiple: true },
  beslutat: { type: 'string' }, kant: { type: 'string' }, fran: { type: 'string' }, till: { type: 'string' }, djup: { type: 'string' },
  antal: { type: 'string' }, manader: { type: 'string' }, fro: { type: 'string' }, ut: { type: 'string' }, beskrivning: { type: 'string' }, befolkning: { type: 'string' }, motor: { type: 'string' },
  avvisa: { type: 'boolean' }, 'lagg-undan': { type: 'string' },
  excel: { type: 'string' }, scenario: { type: 'string' },
  mot: { type: 'string' }, sarif: { type: 'boolean' }, html: { type: 'boolean' }, json: { type: 'boolean' }, csv: { type: 'boolean' }, skriv: { type: 'boolean' }, prova: { type: 'boolean' },
  lang: { type: 'string' }, hjalp: { type: 'boolean', short: 'h' },
} as const;

/** The same option under the name a Swede or an English speaker would type. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ar', 'period'], ['år', 'period'], ['year', 'period'], ['ärende', 'arende'], ['case', 'arende'], ['värde', 'varde'], ['value', 'varde'],
  ['känt', 'kant'], ['known', 'kant'], ['decided', 'beslutat'], ['från', 'fran'], ['from', 'fran'], ['to', 'till'], ['depth', 'djup'],
  ['hjälp', 'hjalp'], ['help', 'hjalp'], ['rulebook', 'regelbok'], ['figures', 'siffror'], ['proposal', 'yrkande'],
  ['choice', 'val'], ['write', 'skriv'], ['check', 'prova'], ['pröva', 'prova'], ['språk', 'lang'], ['language', 'lang'],
  ['count', 'antal'], ['månader', 'manader'], ['months', 'manader'], ['frö', 'fro'], ['seed', 'fro'], ['out', 'ut'], ['description', 'beskrivning'], ['population', 'befolkning'], ['engine', 'motor'],
  ['refuse', 'avvisa'], ['against', 'mot'], ['lägg-undan', 'lagg-undan'], ['set-aside', 'lagg-undan'],
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
        count: values.antal, months: values.manader, seed: values.fro, out: values.ut, description: values.beskrivning, population: values.befolkning, engine: values.motor,
        wrongRows: wrongRowsOf(values.avvisa, values['lagg-undan']),
        excel: values.excel, scenarioFile: values.scenario,
        form: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
        against: values.mot, report: values.sarif === true ? 'sarif' : values.html === true ? 'html' : undefined,
        write: values.skriv === true ? 'write' : values.prova === true ? 'check' : 'show',
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
