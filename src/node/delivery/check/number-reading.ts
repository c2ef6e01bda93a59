import { mantissa, powerOfTen, writeDecimal } from '../../../core/quantity/decimal.ts';
import type { DeclaredType } from '../../../core/language/declarations/declared-type.ts';
import type { CellReading } from './cell-reading.ts';

const INT64 = 2n ** 63n - 1n;
const THOUSANDS = '[ \\x{a0}\\x{2009}\\x{202f}]';

/**
 * A number as the whole number of its last decimal, over the word w. With a scale the file has whole numbers of that many decimals; else a
 * decimal comma, and perhaps spaces between thousands. What 64 bits do not hold is outside every range.
 */
export function numberReading(scale: number | undefined, type: (DeclaredType & { readonly kind: 'number' }) | undefined): Pick<CellReading, 'value' | 'faults'> {
  if (!type) throw new RangeError('a number has the type of one');
  const { decimals, range } = type;
  const [low, high] = [mantissa(range.low, decimals), mantissa(range.high, decimals)];
  const plain = `replace(regexp_replace(w, '${THOUSANDS}', '', 'g'), chr(8722), '-')`;
  const { reads, fits, value, expected } = scale === undefined ? commaNumber(plain, decimals) : wholeNumber(plain, scale, decimals);
  const [least, most] = [low < -INT64 ? -INT64 : low, high > INT64 ? INT64 : high];
  return {
    value,
    faults: [
      { code: 'delivery-number', when: `NOT ${reads}`, facts: { expected } },
      { code: 'delivery-decimals', when: `${reads} AND NOT ${fits}`, facts: { decimals } },
      { code: 'delivery-range', when: `${reads} AND ${fits} AND (v IS NULL OR v NOT BETWEEN ${least} AND ${most})`, facts: { low: writeDecimal(range.low, decimals), high: writeDecimal(range.high, decimals) } },
    ],
  };
}

/** `reads` is true of a word that is such a number, `fits` when its decimals are few enough; the value is NULL when 64 bits do not hold it. */
interface NumberSql {
  readonly reads: string;
  readonly fits: string;
  readonly value: string;
  readonly expected: string;
}

function commaNumber(plain: string, decimals: number): NumberSql {
  const reads = `regexp_full_match(w, '[-\\x{2212}]?([0-9]{1,3}(${THOUSANDS}[0-9]{3})+|[0-9]+)(,[0-9]+)?')`;
  const fraction = `rtrim(split_part(${plain}, ',', 2), '0')`;
  const fits = `length(${fraction}) <= ${decimals}`;
  const value = `CASE WHEN ${reads} AND ${fits} THEN TRY_CAST(split_part(${plain}, ',', 1) || rpad(${fraction}, ${decimals}, '0') AS BIGINT) END`;
  return { reads, fits, value, expected: decimals > 0 ? '1 234,5' : '1 234' };
}

function wholeNumber(plain: string, scale: number, decimals: number): NumberSql {
  const reads = `regexp_full_match(w, '[-\\x{2212}]?[0-9]+')`;
  const whole = `CASE WHEN length(w) <= 19 AND ${reads} THEN TRY_CAST(${plain} AS HUGEINT) END`;
  const factor = powerOfTen(Math.abs(decimals - scale));
  if (decimals >= scale) return { reads, fits: 'true', value: `TRY_CAST((${whole}) * ${factor} AS BIGINT)`, expected: '12345' };
  const fits = `coalesce((${whole}) % ${factor} = 0, true)`;
  return { reads, fits, value: `CASE WHEN ${fits} THEN TRY_CAST((${whole}) // ${factor} AS BIGINT) END`, expected: '12345' };
}
