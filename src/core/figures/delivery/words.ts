import type { DayForm, TableName } from './delivery-mapping.ts';
import type { DeliveredKind } from '../problems/delivery-facts.ts';

/** What leverans.yaml calls the parts. */
export const PART_WORDS: Readonly<Record<TableName, string>> = { listings: 'listningar', persons: 'personer', visits: 'besök', units: 'enheter' };

/** Its other words, with what they mean. */
export const FORM_WORDS: ReadonlyMap<string, 'csv' | 'fixed' | 'workbook' | 'parquet'> = new Map([
  ['csv', 'csv'], ['fast bredd', 'fixed'], ['xlsx', 'workbook'], ['parquet', 'parquet'],
] as const);

export const FORM_OF_ENDING: ReadonlyMap<string, 'csv' | 'workbook' | 'parquet'> = new Map([
  ['.csv', 'csv'], ['.tsv', 'csv'], ['.xlsx', 'workbook'], ['.parquet', 'parquet'],
] as const);

export const POLICY_WORDS: ReadonlyMap<string, 'refuse' | 'quarantine'> = new Map([['vägra', 'refuse'], ['karantän', 'quarantine']] as const);

export const MADE_WORDS: ReadonlyMap<string, 'synthetic' | 'unsaid'> = new Map([['ja', 'synthetic'], ['nej', 'unsaid']] as const);

export const DAY_WORDS: ReadonlyMap<string, DayForm> = new Map([['ÅÅÅÅ-MM-DD', 'dashed'], ['ÅÅÅÅMMDD', 'plain'], ['ÅÅMMDD', 'short']] as const);

export const KIND_WORDS: ReadonlyMap<string, DeliveredKind> = new Map([['text', 'text'], ['tal', 'number'], ['ja/nej', 'truth'], ['datum', 'date']] as const);

export const MISSING_WORDS: ReadonlyMap<string, 'refused' | 'allowed'> = new Map([['tillåts', 'allowed'], ['vägras', 'refused']] as const);

/** How a form of days is written, for what is said of a cell that does not have it. */
export const writtenDayForm = (form: DayForm): string => [...DAY_WORDS].find(([, one]) => one === form)?.[0] ?? '';
