import type { ReactNode } from 'react';
import type { Value } from '../../../core/language/reference/value.ts';
import type { Rational } from '../../../core/quantity/rational.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { moneyChange, moneyDigits, moneyWord, type MoneyScale } from '../../../core/swedish/numbers/numbers.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import type { Column } from './column.ts';

interface AmountColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly value: (row: Row) => Value;
  /** A difference has its sign. */
  readonly form?: 'amount' | 'change';
  /** What stands in place of the bare digits, as a figure that opens its derivation. */
  readonly show?: (row: Row) => ReactNode;
}

/** A column of kronor: on the scale chosen for the page, exact when it is copied. What is missing or does not apply says so. */
export function amountColumn<Row>({ key, header, value, form = 'amount', show }: AmountColumn<Row>, { language, scale }: { readonly language: Language; readonly scale: MoneyScale }): Column<Row> {
  return {
    key, header: `${header}, ${moneyWord(scale, language)}`, align: 'right',
    plain: (row) => numberIn(value(row)), show: show ?? ((row) => amountShown(value(row), { language, scale }, form)),
  };
}

export function amountShown(value: Value, { language, scale }: { readonly language: Language; readonly scale: MoneyScale }, form: 'amount' | 'change' = 'amount'): string {
  if (value.kind !== 'number') return shortValue(value, undefined, language);
  return form === 'change' ? moneyChange(value.value, language, scale) : moneyDigits(value.value, language, scale);
}

export function numberIn(value: Value): Rational | undefined {
  return value.kind === 'number' ? value.value : undefined;
}
