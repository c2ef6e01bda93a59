import type { Sureness } from '../figures.ts';
import type { Delimiter, Encoding } from './table-mapping.ts';

/** The words the mapping and the files themselves use, with what they mean. */
export const SURENESS_WORDS: ReadonlyMap<string, Sureness> = new Map<string, Sureness>([
  ['publicerad', 'published'],
  ['rapporterad', 'reported'],
  ['uppskattad', 'estimated'],
  ['konstruerad', 'constructed'],
]);

export const FORM_WORDS: ReadonlyMap<string, 'grid' | 'list'> = new Map([['tabell', 'grid'], ['lista', 'list']] as const);

export const ENCODING_WORDS: ReadonlyMap<string, Encoding> = new Map([['utf-8', 'utf-8'], ['windows-1252', 'windows-1252']] as const);

export const DELIMITER_WORDS: ReadonlyMap<string, Delimiter> = new Map([[';', ';'], ['tab', '\t'], [',', ',']] as const);

export const DEFINES_WORDS: ReadonlyMap<string, 'rows' | 'nothing'> = new Map([['ja', 'rows'], ['nej', 'nothing']] as const);

/** The word for a number that counts in no unit, where the table's other numbers have one. */
export const NO_UNIT_WORD = 'ingen';
