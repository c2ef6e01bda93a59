import type { z } from 'zod';
import { number, type Value } from '../../../core/language/reference/value.ts';
import { parseExact } from '../../../core/quantity/exact.ts';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import type { ownRows } from '../../../wire/own.ts';

export type Own = z.infer<typeof ownRows>;
type Shown = Own['rows'][number]['values'][number];

/** One's own value of a rule, for a row and perhaps a month. */
export interface OwnValue {
  readonly row: string;
  readonly month: number | undefined;
  readonly value: Value;
}

/** A value as the server tells it; what cannot be read is missing, never 0. */
export function valueOf({ value: { kind, value } }: Shown): Value {
  if (kind === 'notApplicable') return { kind };
  if (kind === 'truth' && typeof value === 'boolean') return { kind, value };
  if ((kind === 'text' || kind === 'date') && typeof value === 'string') return { kind, value };
  const exact = kind === 'number' && typeof value === 'string' ? parseExact(value) : undefined;
  return exact ? number(exact) : { kind: 'missing', needs: [] };
}

export function ownValues({ rows }: Own, name: string): readonly OwnValue[] {
  return rows.flatMap(({ row, values }) => values.flatMap((one) => (one.name === name ? [{ row, month: one.month, value: valueOf(one) }] : [])));
}

/** The rules that say what a provider is paid: those that comparisons and accounts of the rulebook name. */
export function paidBy({ comparisons, accounts }: Declarations): readonly string[] {
  return [...new Set([...[...comparisons.values()].map(({ shares }) => shares), ...[...accounts.values()].flatMap(({ compensation }) => compensation ?? [])])];
}
