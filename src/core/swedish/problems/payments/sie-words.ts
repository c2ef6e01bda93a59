import type { SieFieldName } from '../../../payments/problems/sie-facts.ts';

/** What the fields of a SIE record are called. */
export const FIELD: Readonly<Record<SieFieldName, readonly [sv: string, en: string]>> = {
  account: ['kontonummer', 'account number'], amount: ['belopp', 'amount'], day: ['dag', 'day'], name: ['namn', 'name'], number: ['nummer', 'number'],
  object: ['objekt', 'object'], objects: ['objektlista', 'object list'], dimension: ['dimension', 'dimension'], period: ['period', 'period'],
  quantity: ['kvantitet', 'quantity'], series: ['serie', 'series'], text: ['text', 'text'], type: ['typ', 'type'], version: ['version', 'version'],
  year: ['årsnummer', 'year number'], value: ['värde', 'value'],
};

export const ENCODING = { 'utf-8': 'UTF-8', 'latin-1': 'Latin-1 (Windows)' } as const;
