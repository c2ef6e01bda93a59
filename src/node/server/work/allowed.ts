import type { Thing } from '../../../wire/rights.ts';
import type { OptionName } from '../../cli/taking/option-table.ts';

/**
 * What a word or an option of a command is on the server: a text; the id of something the server has, which becomes a file or a folder
 * for the command; a file that is sent along; a file that the command makes; or a switch. A path never comes from outside.
 */
export type ArgumentKind = 'text' | 'rulebook' | 'figures' | 'register' | 'matter' | 'reading' | 'delivery' | 'file' | 'textOrFile' | 'made' | 'switch';

export interface AllowedCommand {
  readonly name: string;
  /** What one must be allowed to see. */
  readonly thing: Thing;
  /** The words after the command; the last kind goes for all that follow. */
  readonly words: readonly ArgumentKind[];
  readonly options: Readonly<Partial<Record<OptionName, ArgumentKind>>>;
}

const ASKED = { period: 'text', arende: 'text', yrkande: 'text', val: 'text', varde: 'text', beslutat: 'text', kant: 'text' } as const;
const MODEL = { regelbok: 'rulebook', siffror: 'figures', register: 'register' } as const;
const FORMS = { json: 'switch', csv: 'switch' } as const;

/** The commands that only read. Those that write have routes of their own, which keep what was done in the record. */
export const ALLOWED: readonly AllowedCommand[] = [
  { name: 'jamfor', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, ...FORMS } },
  { name: 'berakna', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS } },
  { name: 'forklara', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS, djup: 'text' } },
  { name: 'kansla', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS, fran: 'text', till: 'text' } },
  { name: 'kontrollrakna', thing: 'comparison', words: ['text'], options: { regelbok: 'rulebook', register: 'register', ...FORMS } },
  { name: 'efterkalkyl', thing: 'account', words: [], options: { ...ASKED, ...MODEL, ...FORMS, ut: 'made' } },
  { name: 'underlag', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, ut: 'made' } },
  { name: 'exportera', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, excel: 'made' } },
  { name: 'importera', thing: 'comparison', words: [], options: { ...MODEL, scenario: 'file' } },
  { name: 'kontrollera', thing: 'rulebook', words: ['file'], options: { regelbok: 'rulebook', json: 'switch' } },
  { name: 'formatera', thing: 'rulebook', words: ['file'], options: { prova: 'switch' } },
  { name: 'arende', thing: 'matter', words: ['matter'], options: { json: 'switch' } },
  { name: 'protokoll', thing: 'matter', words: ['matter'], options: { ut: 'made' } },
  { name: 'rostordning', thing: 'matter', words: ['file'], options: { json: 'switch' } },
  { name: 'datum', thing: 'matter', words: ['text'], options: { json: 'switch' } },
  { name: 'gallande', thing: 'register', words: ['text'], options: { register: 'register', kant: 'text', ...FORMS } },
  { name: 'register', thing: 'register', words: ['text'], options: { register: 'register', regelbok: 'rulebook', kant: 'text', ...FORMS } },
  { name: 'organisation', thing: 'register', words: ['text'], options: { register: 'register', kant: 'text', ...FORMS } },
  { name: 'granska', thing: 'minutesReading', words: ['reading'], options: { mot: 'reading', json: 'switch', sarif: 'switch', html: 'switch' } },
  { name: 'las', thing: 'minutesReading', words: ['reading'], options: {} },
  { name: 'leverans', thing: 'run', words: ['delivery'], options: { regelbok: 'rulebook', siffror: 'figures', period: 'text', json: 'switch' } },
  { name: 'bokfor', thing: 'order', words: ['file'], options: { konton: 'file', sie: 'made', period: 'text', ...FORMS } },
  { name: 'betala', thing: 'order', words: ['file'], options: FORMS },
  { name: 'overfor', thing: 'order', words: ['textOrFile'], options: { ...MODEL, period: 'text', kant: 'text', ...FORMS } },
  { name: 'overskott', thing: 'comparison', words: ['text'], options: { ...MODEL, fran: 'text', till: 'text', val: 'text', varde: 'text', ...FORMS } },
  { name: 'sie', thing: 'order', words: ['text', 'file'], options: { tolerant: 'switch', ...FORMS } },
];

/** Words that would make a command write or go elsewhere, though they are texts. */
export const REFUSED_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([['register', new Set(['exportera'])]]);

/** The commands that have no business on the wire, and why. */
export const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['kor', 'a population stays in files that only its keeper reaches'], ['befolkning', 'as kor'], ['modellbyte', 'as kor'], ['manadskorning', 'has routes of its own, which keep the run'],
  ['ny-region', 'writes a folder for whoever begins a rulebook'], ['pseudonymisera', 'needs the secret key'], ['starta', 'is the server'], ['intyga', 'has a route of its own'],
  ['sakerhetskopiera', 'is for the operator'], ['aterstall', 'is for the operator'], ['folj-upp', 'has a route of its own, on the ledger of the record'],
]);
