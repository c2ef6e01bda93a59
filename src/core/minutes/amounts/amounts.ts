import type { Precision } from '../../quantity/reported.ts';
import type { Span } from '../text/document.ts';
import { spanIn, type Flow } from '../text/flow.ts';

/** An amount of money as it is written, with its value in öre and how exact the words make it. */
export interface AmountRead {
  readonly written: string;
  readonly ore: bigint;
  readonly precision: Precision;
  /** The digits that carry meaning: 19,281 of 19 281 000. */
  readonly significant: string;
  readonly span: Span;
}

const AMOUNT = /(?:(ungefär|cirka|ca\.?|omkring|runt|drygt|knappt|exakt)\s+)?(?<![\p{L}\d§/:,.-])(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d+))?\s*(kronor|kr|tkr|tusen kronor|mnkr|mkr|mnkr|miljon(?:er)?(?:\s+kronor)?|mdkr|miljard(?:er)?(?:\s+kronor)?|:-)(?![\p{L}\d])/giu;

const ZEROS: readonly (readonly [RegExp, number])[] = [[/^(?:tkr|tusen)/iu, 3], [/^(?:mnkr|mkr|miljon)/iu, 6], [/^(?:mdkr|miljard)/iu, 9], [/./u, 0]];
const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [[/^(?:ungefär|cirka|ca|omkring|runt)/iu, 'about'], [/^drygt/iu, 'slightlyOver'], [/^knappt/iu, 'slightlyUnder'], [/^exakt/iu, 'exact']];

/** Every amount with a unit. A number without one is not an amount: 4 000 inhabitants, account 2990, 30 km. */
export function amountsIn(flow: Flow): readonly AmountRead[] {
  return [...flow.text.matchAll(AMOUNT)].flatMap(({ 0: written, 1: word = '', 2: whole = '', 3: decimals = '', 4: unit = '', index }): AmountRead[] => {
    const zeros = ZEROS.find(([shape]) => shape.test(unit))?.[1] ?? 0;
    const digits = whole.replaceAll(/\D/gu, '');
    if (digits.length > 15 || decimals.length > zeros + 2) return [];
    const ore = BigInt(digits + decimals) * 10n ** BigInt(zeros + 2 - decimals.length);
    const precision = PRECISIONS.find(([shape]) => shape.test(word))?.[1] ?? (zeros === 0 ? 'exact' : 'rounded');
    return [{ written, ore, precision, significant: (digits + decimals).replace(/^0+/u, '').replace(/0+$/u, ''), span: spanIn(flow, index, index + written.length) }];
  });
}

/**
 * Whether two amounts are so near that one may be a slip for the other: at most two per cent apart, or as many digits of which one
 * alone differs, with three or more digits that carry meaning and at most a quarter between them.
 */
export function areNear(a: AmountRead, b: AmountRead): boolean {
  if (a.ore === b.ore) return false;
  const [less, more] = a.ore < b.ore ? [a.ore, b.ore] : [b.ore, a.ore];
  if ((more - less) * 50n <= more) return true;
  const [first, second] = [String(a.ore), String(b.ore)];
  if (first.length !== second.length || Math.max(a.significant.length, b.significant.length) < 3) return false;
  const differing = [...first].filter((digit, at) => digit !== second.charAt(at)).length;
  return differing === 1 && (more - less) * 4n <= more;
}
