import { divide, rational, type Rational } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import { round } from '../../../quantity/rounding.ts';
import { formatNumber, money, NO_BREAK } from '../../numbers/numbers.ts';

/** An exact number as the commands write it, `25/2`; undefined for what is no number. */
export function exactNumber(written: { readonly kind: string; readonly value?: unknown }): Rational | undefined {
  if (written.kind !== 'number' || typeof written.value !== 'string') return undefined;
  const match = /^(-?\d+)(?:\/(\d+))?$/u.exec(written.value);
  return match ? rational(BigInt(match[1] ?? '0'), BigInt(match[2] ?? '1')) : undefined;
}

/** Why a provider gets what it gets, in one sentence: 3 608 av 19 738 (listade hos vårdgivaren), av 19 281 000 kr: 976,85 kr per listad. */
export function sayShare(share: Rational, base: Rational | undefined, wholeBase: Rational | undefined, total: Rational | undefined, per: string, language: Language): string {
  const isSwedish = language === 'sv';
  const count = (value: Rational): string => formatNumber(value, 0, language);
  const of = base && wholeBase ? `${count(base)} ${isSwedish ? 'av' : 'of'} ${count(wholeBase)}` : base ? count(base) : '';
  const whole = total ? `${isSwedish ? 'delar på' : 'share'} ${money(total, language)}` : '';
  const each = base && base.numerator !== 0n ? `${formatNumber(round(divide(share, base), 2, 'halfAway'), 2, language)}${NO_BREAK}kr ${isSwedish ? 'var' : 'each'}` : '';
  const counted = of === '' ? '' : `${of} (${per})`;
  return `${[counted, whole, each].filter((part) => part !== '').join('; ')}.`;
}
