import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import { absolute, compare, integer, isNegative, isZero, multiply, rational, type Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import type { Language } from '../language-name.ts';

/** Keeps a number together on one line. */
export const NO_BREAK = '\u00a0';
export const MINUS = '\u2212';
/** Stands before a number that has been rounded to be shown. */
const ABOUT = '≈';

/**
 * A number as people write it: 19 281 000 and 63,4 in Swedish, 19,281,000 and 63.4 in English, with a real minus. A value with more
 * decimals than are shown is rounded and says so with ≈: it is never shown as if it were exact.
 */
export function formatNumber(value: Rational, decimals: number, language: Language = 'sv'): string {
  const needed = decimalsNeeded(value);
  if (needed !== undefined && needed <= decimals) return grouped(writeDecimal(value, decimals), language);
  const digits = grouped(writeDecimal(round(value, decimals, 'halfAway'), decimals), language);
  return `${ABOUT}${NO_BREAK}${digits}`;
}

/** With + before what is more than nothing, for differences. */
export function formatSigned(value: Rational, decimals: number, language: Language = 'sv'): string {
  const text = formatNumber(value, decimals, language);
  if (isNegative(value) || isZero(value)) return text;
  return text.startsWith(ABOUT) ? text.replace(NO_BREAK, `${NO_BREAK}+`) : `+${text}`;
}

const MOST_DECIMALS = 6;
const QUOTIENT_DECIMALS = 2;

/** How many decimals a value is shown with: at least those its type has, all it needs when they are few, else 2 and ≈. */
export function decimalsShown(value: Rational, least: number): number {
  const needed = decimalsNeeded(value);
  if (needed !== undefined && needed <= Math.max(MOST_DECIMALS, least)) return Math.max(needed, least);
  return Math.max(least, isZero(round(value, QUOTIENT_DECIMALS, 'down')) ? decimalsOfSmall(value) : QUOTIENT_DECIMALS);
}

/** Enough decimals for two digits that are not zero: 0,0012 is not 0,00. */
function decimalsOfSmall(value: Rational): number {
  let decimals = QUOTIENT_DECIMALS;
  let scaled = multiply(absolute(value), integer(100));
  while (compare(scaled, integer(10)) < 0 && decimals < 12) {
    scaled = multiply(scaled, integer(10));
    decimals += 1;
  }
  return decimals;
}

/** A share as per cent: 0,154 is 15,4 %. */
export function formatPercent(share: Rational, decimals: number, language: Language = 'sv'): string {
  const digits = formatNumber(multiply(share, integer(100)), decimals, language);
  return language === 'sv' ? `${digits}${NO_BREAK}%` : `${digits}%`;
}

/** Amounts in kronor may be shown in thousands or millions; the exact amount stands in the derivation. */
export type MoneyScale = 'kr' | 'tkr' | 'mnkr';

const SCALES: Readonly<Record<MoneyScale, { readonly size: Rational; readonly decimals: number; readonly word: Readonly<Record<Language, string>> }>> = {
  kr: { size: rational(1n), decimals: 0, word: { sv: 'kr', en: 'SEK' } },
  tkr: { size: rational(1n, 1000n), decimals: 0, word: { sv: 'tkr', en: 'kSEK' } },
  mnkr: { size: rational(1n, 1_000_000n), decimals: 1, word: { sv: 'mnkr', en: 'MSEK' } },
};

export function moneyWord(scale: MoneyScale, language: Language): string {
  return SCALES[scale].word[language];
}

/** An amount in kronor without its unit, for a column whose header names it; öre are shown when there are any. */
export function moneyDigits(kronor: Rational, language: Language = 'sv', scale: MoneyScale = 'kr'): string {
  return formatNumber(multiply(kronor, SCALES[scale].size), moneyDecimals(kronor, scale), language);
}

/** 19 281 000 kr, 19 281 tkr, ≈ 19,3 mnkr; 19,281,000 SEK in English. */
export function money(kronor: Rational, language: Language = 'sv', scale: MoneyScale = 'kr'): string {
  return `${moneyDigits(kronor, language, scale)}${NO_BREAK}${moneyWord(scale, language)}`;
}

/** +10 379 000; a difference of nothing has no sign. */
export function moneyChange(kronor: Rational, language: Language = 'sv', scale: MoneyScale = 'kr'): string {
  return formatSigned(multiply(kronor, SCALES[scale].size), moneyDecimals(kronor, scale), language);
}

function moneyDecimals(kronor: Rational, scale: MoneyScale = 'kr'): number {
  if (scale !== 'kr') return SCALES[scale].decimals;
  return kronor.denominator === 1n ? 0 : 2;
}

function grouped(plain: string, language: Language): string {
  const [whole = '', fraction] = plain.replace('-', '').split(',');
  const [between, point] = language === 'sv' ? [NO_BREAK, ','] : [',', '.'];
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, between);
  return (plain.startsWith('-') ? MINUS : '') + digits + (fraction === undefined ? '' : `${point}${fraction}`);
}
