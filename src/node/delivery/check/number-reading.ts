import { mantissa, powerOfTen, writeDecimal } from '../../../core/quantity/decimal.ts';
import type { DeclaredType } from '../../../core/language/declarations/declared-type.ts';
import type { CellReading } from './reading.ts';

const INT64 = 2n ** 63n - 1n;
const THOUSANDS = '[ \\x{a0}\\x{2009}\\x{202f}]';

/**
 * A number as the whole number of its last decimal, over the word w. With a scale the file has whole numbers of that many decimals; else a
 * decimal comma, and perhaps spaces between thousands. What 64 bits do not hold is outside every range.
 */
export function numberReading(scale: number | undefined, type: (DeclaredType & { readonly kind: 'number' }) | undefined): Pick<CellReading, 'plain' | 'value' | 'faults'> {
  if (!type) throw new RangeError('a number has the type of one');
  const { decimals, range } = type;
  const [low, high] = [mantissa(range.low, decimals), mantissa(range.high, decimals)];
  const [least, most] = [low < -INT64 ? -INT64 : low, high > INT64 ? INT64 : high];
  const { plain, fits, value, expected } = scale === undefined ? commaNumber(decimals) : wholeNumber(scale, decimals);
  return {
    plain, value,
    faults: [
      { code: 'delivery-number', when: 'w IS NOT NULL AND n IS NULL', facts: { expected } },
      { code: 'delivery-decimals', when: `n IS NOT NULL AND NOT ${fits}`, facts: { decimals } },
      { code: 'delivery-range', when: `n IS NOT NULL AND ${fits} AND (v IS NULL OR v NOT BETWEEN ${least} AND ${most})`, facts: { low: writeDecimal(range.low, decimals), high: writeDecimal(range.high, decimals) } },
    ],
  };
}

/** `plain` is the digits of a word that is such a number, and NULL of any other; `fits` is true of them, named n, when the decimals are few enough. */
interface NumberSql {
  readonly plain: string;
  readonly fits: string;
  readonly value: string;
  readonly expected: string;
}

function commaNumber(decimals: number): NumberSql {
  const spaced = `regexp_full_match(w, '[-\\x{2212}]?[0-9]{1,3}(${THOUSANDS}[0-9]{3})+(,[0-9]+)?')`;
  const plain = `CASE WHEN regexp_full_match(w, '-?[0-9]+(,[0-9]+)?') THEN w WHEN regexp_full_match(w, '\\x{2212}[0-9]+(,[0-9]+)?') OR ${spaced}
    THEN replace(regexp_replace(w, '${THOUSANDS}', '', 'g'), chr(8722), '-') END`;
  const fraction = "rtrim(split_part(n, ',', 2), '0')";
  const fits = `length(${fraction}) <= ${decimals}`;
  const value = `CASE WHEN ${fits} THEN TRY_CAST(split_part(n, ',', 1) || rpad(${fraction}, ${decimals}, '0') AS BIGINT) END`;
  return { plain, fits, value, expected: decimals > 0 ? '1 234,5' : '1 234' };
}

function wholeNumber(scale: number, decimals: number): NumberSql {
  const plain = `CASE WHEN regexp_full_match(w, '[-\\x{2212}]?[0-9]+') THEN replace(w, chr(8722), '-') END`;
  const whole = 'CASE WHEN length(n) <= 19 THEN TRY_CAST(n AS HUGEINT) END';
  const factor = powerOfTen(Math.abs(decimals - scale));
  if (decimals >= scale) return { plain, fits: 'true', value: `TRY_CAST((${whole}) * ${factor} AS BIGINT)`, expected: '12345' };
  const fits = `coalesce((${whole}) % ${factor} = 0, true)`;
  return { plain, fits, value: `CASE WHEN ${fits} THEN TRY_CAST((${whole}) // ${factor} AS BIGINT) END`, expected: '12345' };
}
