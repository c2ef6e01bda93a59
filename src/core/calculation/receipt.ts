import type { AsOf } from '../rulebook/as-of.ts';
import { decimalsNeeded, writeDecimal } from '../quantity/decimal.ts';
import { writePeriod } from '../quantity/period.ts';

/** A file that made a result, by the fingerprint of its bytes. */
export interface Fingerprinted {
  readonly file: string;
  readonly fingerprint: string;
}

/**
 * What made a result: the same receipt means the same bytes, on any machine. Fingerprints are made where files are read and the
 * program's version is passed in; there is no clock in it.
 */
export interface Receipt {
  readonly program: string;
  readonly rulebook: readonly Fingerprinted[];
  readonly figures: readonly Fingerprinted[];
  /** '' for a result that rests on no period. */
  readonly period: string;
  readonly decidedBy: string;
  readonly knownBy: string;
  readonly scenarios: readonly string[];
  readonly choices: readonly (readonly [string, string])[];
  readonly values: readonly (readonly [string, string])[];
  /** Only where a result is of two models. */
  readonly against?: ReceiptAgainst;
}

/** The second of two models that a result compares, and what both were asked about. */
export interface ReceiptAgainst extends Pick<Receipt, 'rulebook' | 'figures' | 'scenarios' | 'choices' | 'values'> {
  /** The rule that was compared, in each model. */
  readonly totals: readonly [before: string, after: string];
  /** The fewest persons that an amount may be of. */
  readonly least: number;
}

export function receiptOf(program: string, rulebook: readonly Fingerprinted[], figures: readonly Fingerprinted[], asked: AsOf): Receipt {
  return {
    program, rulebook, figures,
    period: writePeriod(asked.period), decidedBy: asked.decidedBy ?? '', knownBy: asked.knownBy ?? '', scenarios: asked.scenarios,
    choices: [...asked.choices].toSorted(byName),
    values: [...asked.values].map(([name, value]) => [name, writeDecimal(value, decimalsNeeded(value) ?? 0)] as const).toSorted(byName),
  };
}

function byName(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}
