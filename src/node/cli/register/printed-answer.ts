import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import { registerReceiptLines } from '../../../core/swedish/register/receipt-lines.ts';
import { fingerprint } from '../../fingerprint.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { said, type Said } from '../said.ts';

/** An answer in the three forms it can be printed in. */
export interface AnswerForms {
  readonly heading: string;
  readonly text: () => readonly string[];
  readonly json: () => unknown;
  readonly csv: () => string;
}

/** The answer in the form asked for, with what made it. CSV is answers only: its receipt goes to standard error. */
export function printedAnswer({ form, language }: Options, files: readonly Fingerprinted[], { heading, text, json, csv }: AnswerForms): Said {
  const program = packageVersion();
  const lines = (result: string): string => registerReceiptLines({ program, register: files, asked: heading, result: fingerprint(result) }, language).join('\n');
  switch (form) {
    case 'json': {
      const result = json();
      return said(`${JSON.stringify({ receipt: { program, register: files, asked: heading, result: fingerprint(JSON.stringify(result)) }, result }, undefined, 2)}\n`);
    }
    case 'csv': {
      const result = csv();
      return { out: result, errors: lines(result), code: 0 };
    }
    case 'text': {
      const result = text().join('\n');
      return said(`${heading}\n\n${result}\n\n${lines(result)}\n`);
    }
  }
}
