import type { DeclaredType } from '../../src/core/language/declarations/declared-type.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { decimalsNeeded, parseDecimal, writeDecimal } from '../../src/core/quantity/decimal.ts';
import { contains } from '../../src/core/quantity/range.ts';
import { divide, equal, isZero, type Rational } from '../../src/core/quantity/rational.ts';
import { parseReported } from '../../src/core/quantity/reported.ts';

export type Agreement = 'agrees' | 'differs' | 'unreadable';

/**
 * Whether a value is what a Swede wrote: ja, nej, gäller inte, saknas (and which input), 19 281 000, a text. "Ungefär 14 mnkr" and
 * "drygt 3 mnkr" are held at their own precision. `unreadable` when the words cannot be a value of the rule.
 */
export function agrees(written: string, value: Value, type: DeclaredType): Agreement {
  if (written === 'gäller inte') return same(value.kind === 'notApplicable');
  const lacking = /^saknas(?: (.+))?$/u.exec(written);
  if (lacking) return same(value.kind === 'missing' && (lacking[1] === undefined || needsOf(value).includes(lacking[1])));
  switch (type.kind) {
    case 'truth':
      return written === 'ja' || written === 'nej' ? same(value.kind === 'truth' && value.value === (written === 'ja')) : 'unreadable';
    case 'text':
    case 'date': return same((value.kind === 'text' || value.kind === 'date') && value.value === written);
    case 'number': return numberAgrees(written, value, type);
  }
}

function numberAgrees(written: string, value: Value, { unit }: Extract<DeclaredType, { kind: 'number' }>): Agreement {
  const reported = unit.text === 'kr' ? parseReported(written) : undefined;
  if (reported) return same(value.kind === 'number' && contains(reported.within, value.value));
  const exact = exactNumber(written);
  return exact ? same(value.kind === 'number' && equal(value.value, exact)) : 'unreadable';
}

/** 19 281 000, 0,1 or, for a quotient that no decimals can write, 1 000/7. */
function exactNumber(written: string): Rational | undefined {
  const [above, below, ...more] = written.split('/').map((part) => parseDecimal(part.trim())?.value);
  if (!above || more.length > 0 || (written.includes('/') && (!below || isZero(below)))) return undefined;
  return below ? divide(above, below) : above;
}

function same(isSame: boolean): Agreement {
  return isSame ? 'agrees' : 'differs';
}

/** What a missing value lacks: the input, or the rule whose basis, divisor or weights are not there. */
function needsOf(value: Value): readonly string[] {
  return value.kind === 'missing' ? value.needs.map((need) => (need.kind === 'input' ? need.input : need.rule)) : [];
}

/** A value in the words of a case, for telling what came instead. */
export function writtenValue(value: Value): string {
  switch (value.kind) {
    case 'notApplicable': return 'gäller inte';
    case 'missing': return `saknas (${needsOf(value).join(', ')})`;
    case 'truth': return value.value ? 'ja' : 'nej';
    case 'text':
    case 'date': return value.value;
    case 'number': {
      const decimals = decimalsNeeded(value.value);
      return decimals === undefined ? `${value.value.numerator}/${value.value.denominator}` : writeDecimal(value.value, decimals);
    }
  }
}
