import type { Receipt } from '../../core/calculation/receipt.ts';
import { receiptLines } from '../../core/swedish/receipt/receipt-lines.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Options } from './options.ts';
import { said, type Said } from './said.ts';

/** A result in the three forms it can be printed in. */
export interface Forms {
  readonly text: () => readonly string[];
  readonly json: () => unknown;
  readonly csv: () => string;
}

/**
 * The result in the form asked for, with its receipt; the receipt ends with the fingerprint of the result itself. CSV is figures
 * only, so that a spreadsheet can open it: its receipt goes to standard error.
 */
export function printed({ form, language }: Options, receipt: Receipt, forms: Forms): Said {
  const lines = (result: string): string => [...receiptLines(receipt, language), `  ${language === 'sv' ? 'resultat' : 'result'}: ${fingerprint(result).slice(0, 12)}`].join('\n');
  switch (form) {
    case 'json': {
      const result = forms.json();
      return said(`${JSON.stringify({ receipt: { ...receipt, result: fingerprint(JSON.stringify(result)) }, result }, undefined, 2)}\n`);
    }
    case 'csv': {
      const result = forms.csv();
      return { out: result, errors: lines(result), code: 0 };
    }
    case 'text': {
      const result = forms.text().join('\n');
      return said(`${result}\n\n${lines(result)}\n`);
    }
  }
}
