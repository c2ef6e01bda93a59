import type { Thing } from '../../../wire/rights.ts';
import type { OptionName } from '../../cli/taking/option-table.ts';

/**
 * What a word or an option of a command is on the server: a text; the id of something the server has, which becomes a file or a folder
 * for the command; a file that is sent along; a file or a folder that the command makes, by the name it is to have; the fewest persons an
 * amount may be of; or a switch. A path never comes from outside.
 */
export type ArgumentKind =
  | 'text' | 'rulebook' | 'figures' | 'register' | 'matter' | 'reading' | 'delivery' | 'population' | 'file' | 'textOrFile' | 'made' | 'madeFolder' | 'madeFileOrFolder' | 'least' | 'switch';

export interface AllowedCommand {
  readonly name: string;
  /** What one must be allowed to see. */
  readonly thing: Thing;
  /** Words that may come first and say what the command does. */
  readonly acts?: readonly string[];
  /** The words after that; the last kind goes for all that follow. */
  readonly words: readonly ArgumentKind[];
  readonly options: Readonly<Partial<Record<OptionName, ArgumentKind>>>;
  /** That it is of the example region when nobody says otherwise, and of its figures; each as it stands on the server. */
  readonly of?: 'region' | 'regionAndFigures';
  /** What it is run with when nobody says. */
  readonly unsaid?: Readonly<Partial<Record<OptionName, string>>>;
}

/** The fewest listed that an amount over the wire may be of: whoever asks does not have the population, and is not to get at it. */
export const LEAST = 20;

const ASKED = { period: 'text', arende: 'text', yrkande: 'text', val: 'text', varde: 'text', beslutat: 'text', kant: 'text' } as const;
const MODEL = { regelbok: 'rulebook', siffror: 'figures', register: 'register' } as const;
const FORMS = { json: 'switch', csv: 'switch' } as const;
const { arende: _, ...RESOLVED } = ASKED;
/** Over a population nothing is written but amounts of units, and never of few. */
const OVER = { befolkning: 'population', minst: 'least', ...FORMS } as const;

/** The commands that only read. Those that write have routes of their own, which keep what was done in the record. */
export const ALLOWED: readonly AllowedCommand[] = [
  { name: 'jamfor', of: 'regionAndFigures', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, ...FORMS } },
  { name: 'berakna', of: 'regionAndFigures', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS } },
  { name: 'forklara', of: 'regionAndFigures', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS, djup: 'text' } },
  { name: 'kansla', of: 'regionAndFigures', thing: 'comparison', words: ['text'], options: { ...ASKED, ...MODEL, ...FORMS, fran: 'text', till: 'text' } },
  { name: 'kontrollrakna', of: 'region', thing: 'comparison', words: ['text'], options: { regelbok: 'rulebook', register: 'register', ...FORMS } },
  { name: 'efterkalkyl', of: 'regionAndFigures', thing: 'account', words: [], options: { ...ASKED, ...MODEL, ...FORMS, ut: 'madeFileOrFolder' } },
  { name: 'underlag', of: 'regionAndFigures', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, ut: 'made' } },
  { name: 'exportera', of: 'regionAndFigures', thing: 'comparison', words: [], options: { ...ASKED, ...MODEL, excel: 'made' } },
  { name: 'importera', of: 'regionAndFigures', thing: 'comparison', words: [], options: { ...MODEL, scenario: 'file' } },
  { name: 'kontrollera', thing: 'rulebook', words: ['file'], options: { regelbok: 'rulebook', json: 'switch' } },
  { name: 'formatera', thing: 'rulebook', words: ['file'], options: { prova: 'switch' } },
  { name: 'ny-region', thing: 'rulebook', words: ['madeFolder', 'text'], options: {} },
  { name: 'kor', thing: 'population', words: [], options: { ...RESOLVED, ...MODEL, ...OVER }, unsaid: { minst: String(LEAST) } },
  { name: 'modellbyte', thing: 'population', words: ['text'], options: { ...RESOLVED, ...MODEL, ...OVER, 'mot': 'rulebook', 'mot-siffror': 'figures', 'mot-yrkande': 'text', 'mot-val': 'text', 'mot-varde': 'text' }, unsaid: { minst: String(LEAST) } },
  { name: 'befolkning', thing: 'population', acts: ['prova'], words: ['population'], options: { minst: 'least' }, unsaid: { minst: String(LEAST) } },
  { name: 'arende', thing: 'matter', acts: ['exportera'], words: ['matter'], options: { json: 'switch', ut: 'madeFolder', utgivare: 'text', adress: 'text' } },
  { name: 'protokoll', thing: 'matter', words: ['matter'], options: { ut: 'made' } },
  { name: 'rostordning', thing: 'matter', words: ['file'], options: { json: 'switch' } },
  { name: 'datum', thing: 'matter', words: ['text'], options: { json: 'switch' } },
  { name: 'gallande', of: 'region', thing: 'register', words: ['text'], options: { register: 'register', regelbok: 'rulebook', kant: 'text', ...FORMS } },
  { name: 'register', of: 'region', thing: 'register', words: ['text'], options: { register: 'register', regelbok: 'rulebook', kant: 'text', ut: 'madeFolder', utgivare: 'text', ...FORMS } },
  { name: 'organisation', of: 'region', thing: 'register', words: ['text'], options: { register: 'register', regelbok: 'rulebook', kant: 'text', ...FORMS } },
  { name: 'granska', thing: 'minutesReading', words: ['reading'], options: { mot: 'reading', json: 'switch', sarif: 'switch', html: 'switch' } },
  { name: 'las', thing: 'minutesReading', words: ['reading'], options: {} },
  { name: 'leverans', thing: 'run', words: ['delivery'], options: { regelbok: 'rulebook', siffror: 'figures', period: 'text', json: 'switch' } },
  { name: 'bokfor', thing: 'order', words: ['file'], options: { konton: 'file', sie: 'made', period: 'text', ...FORMS } },
  { name: 'betala', thing: 'order', words: ['file'], options: FORMS },
  { name: 'overfor', thing: 'order', words: ['textOrFile'], options: { ...MODEL, period: 'text', kant: 'text', ...FORMS } },
  { name: 'overskott', thing: 'comparison', words: ['text'], options: { ...MODEL, fran: 'text', till: 'text', val: 'text', varde: 'text', ...FORMS } },
  { name: 'sie', thing: 'order', words: ['text', 'file'], options: { tolerant: 'switch', ...FORMS } },
];

/** What a command does that has routes of its own, because it is kept in the record or rests on it. */
export const OWN_ROUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['befolkning', ['/api/befolkningar']],
  ['manadskorning', ['/api/korningar', '/api/korningar/{rulebook}/{manad}/{namn}/godkannande']],
  ['arende', ['/api/regelbocker/{id}/arenden', '/api/regelbocker/{id}/arenden/{arende}/handelser', '/api/register']],
  ['protokoll', ['/api/regelbocker/{id}/arenden/{arende}/protokoll']],
  ['granska', ['/api/protokoll', '/api/protokoll/{id}']],
  ['las', ['/api/protokoll/{id}/bekraftelser']],
  ['betala', ['/api/order', '/api/order/{id}/godkannande', '/api/order/{id}/betalning', '/api/order/{id}/tillbakadragande', '/api/order/{id}/betalfil', '/api/order/{id}/besked/{rad}']],
  ['bokfor', ['/api/order/{id}/verifikationer']],
  ['folj-upp', ['/api/uppfoljning']],
  ['intyga', ['/api/liggare/intyg']],
]);
