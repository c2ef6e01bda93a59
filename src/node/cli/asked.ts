import { parseDay, type Day } from '../../core/quantity/day.ts';
import { parseDecimal } from '../../core/quantity/decimal.ts';
import { parsePeriod, type Period } from '../../core/quantity/period.ts';
import type { Rational } from '../../core/quantity/rational.ts';
import type { AsOf } from '../../core/rulebook/as-of.ts';
import type { Options } from './options.ts';
import { phrase } from './phrases.ts';

export type Asked = { readonly kind: 'asked'; readonly asked: AsOf } | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Period, days, proposals, choices and tried values of the command line; every fault at once. */
export function askedOf(options: Options, standard: Period): Asked {
  const sentences: string[] = [];
  const { language } = options;
  const period = options.period === undefined ? standard : parsePeriod(options.period);
  if (!period) sentences.push(phrase('bad-period', language, options.period));
  const day = (text: string | undefined): Day | undefined => {
    const found = text === undefined ? undefined : parseDay(text);
    if (text !== undefined && !found) sentences.push(phrase('bad-day', language, text));
    return found;
  };
  const pairs = (texts: readonly string[]): readonly (readonly [string, string])[] => texts.flatMap((text) => {
    const at = text.indexOf('=');
    if (at < 1) sentences.push(phrase('bad-pair', language, text));
    return at < 1 ? [] : [[text.slice(0, at).trim(), text.slice(at + 1).trim()] as const];
  });
  const values = pairs(options.values).flatMap(([name, text]): readonly (readonly [string, Rational])[] => {
    const decimal = parseDecimal(text);
    if (!decimal) sentences.push(phrase('bad-number', language, text));
    return decimal ? [[name, decimal.value]] : [];
  });
  const asked = {
    decidedBy: day(options.decidedBy), knownBy: day(options.knownBy), scenarios: options.scenarios,
    choices: new Map(pairs(options.choices)), values: new Map(values),
  };
  return sentences.length > 0 || !period ? { kind: 'refused', sentences } : { kind: 'asked', asked: { ...asked, period } };
}
