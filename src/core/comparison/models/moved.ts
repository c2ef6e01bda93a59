import type { Calculation } from '../../calculation/calculate.ts';
import { isNothing, missingOf, NOT_APPLICABLE, number, type Value } from '../../language/reference/value.ts';
import { divide, isZero, subtract, sum, type Rational } from '../../quantity/rational.ts';
import { monthsIn } from '../../rulebook/resolving/pick.ts';
import { paid } from '../computed.ts';

/** An amount in kr under both models, and what it moved. */
export interface Moved {
  readonly before: Value;
  readonly after: Value;
  /** What does not apply pays nothing, so it moves all of the other; it does not apply itself when neither does. */
  readonly difference: Value;
  /** The difference as a share of what it was before; undefined when that is nothing, or 0. */
  readonly share: Rational | undefined;
}

export function moved(before: Value, after: Value): Moved {
  const difference = differenceOf(before, after);
  const share = before.kind === 'number' && difference.kind === 'number' && !isZero(before.value) ? divide(difference.value, before.value) : undefined;
  return { before, after, difference, share };
}

function differenceOf(before: Value, after: Value): Value {
  const lacking = missingOf([before, after]);
  if (lacking) return lacking;
  if (isNothing(before) && isNothing(after)) return NOT_APPLICABLE;
  const [from, to] = [paid(before), paid(after)];
  return from && to ? number(subtract(to, from)) : NOT_APPLICABLE;
}

/** What a row gets by a rule in the whole period, kr; of a rule per month all its months. A rule that the model does not have does not apply. */
export function amountFor(calculation: Calculation, rule: string, row: string): Value {
  const { program } = calculation;
  const found = program.ruleByName.get(rule);
  if (!found) return NOT_APPLICABLE;
  if (found.per !== 'month') return calculation.value(rule, row);
  return together(monthsIn(program.period).map(({ month = 1 }) => calculation.value(rule, row, month - 1)));
}

/** Amounts as one: what does not apply adds nothing, and one that is missing makes the sum missing. */
export function together(values: readonly Value[]): Value {
  const lacking = missingOf(values);
  if (lacking) return lacking;
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  return numbers.length === 0 ? NOT_APPLICABLE : number(sum(numbers));
}
