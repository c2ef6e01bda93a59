import type { Value } from '../../language/reference/value.ts';
import { isZero, type Rational } from '../../quantity/rational.ts';
import type { ComputedYear, SeriesClaim, YearOfSeries } from './series.ts';

/** A row and year where the claim does not hold, with what was met. */
export interface Against {
  readonly year: number;
  readonly row: string;
  readonly rule: string;
  readonly value: Rational;
}

/** What keeps a claim from being certain: a year without figures, or a row whose value is missing. */
export type Unsettled = { readonly kind: 'year'; readonly year: number } | { readonly kind: 'value'; readonly year: number; readonly row: string; readonly rule: string };

export interface ClaimOverYears {
  readonly claim: SeriesClaim;
  /** False as soon as one row of one year shows it, whatever is missing; true only when nothing is. */
  readonly state: 'true' | 'false' | 'unknown';
  readonly against: readonly Against[];
  readonly unsettled: readonly Unsettled[];
  /** Rows and years with a deficit that could have been met; with none the claim is empty. */
  readonly deficits: number;
}

/** Whether the rules of a claim are zero for every row of every year. */
export function claimOverYears(claim: SeriesClaim, years: readonly YearOfSeries[]): ClaimOverYears {
  const values = years.flatMap((one) => (one.kind === 'computed' ? claim.zero.flatMap((rule) => valuesOf(one, rule)) : []));
  const against = values.flatMap(({ value, ...rest }): readonly Against[] => (value.kind === 'number' && !isZero(value.value) ? [{ ...rest, value: value.value }] : []));
  const unsettled: readonly Unsettled[] = [
    ...years.filter(({ kind }) => kind === 'missing').map(({ year }) => ({ kind: 'year', year }) as const),
    ...values.filter(({ value }) => value.kind === 'missing').map(({ year, row, rule }) => ({ kind: 'value', year, row, rule }) as const),
  ];
  const deficits = years.flatMap((one) => (one.kind === 'computed' ? valuesOf(one, claim.deficit) : [])).filter(({ value }) => value.kind === 'number' && !isZero(value.value)).length;
  return { claim, state: against.length > 0 ? 'false' : unsettled.length > 0 ? 'unknown' : 'true', against, unsettled, deficits };
}

function valuesOf({ calculation, year }: ComputedYear, rule: string): readonly { readonly year: number; readonly row: string; readonly rule: string; readonly value: Value }[] {
  const entity = calculation.program.ruleByName.get(rule)?.entity;
  return (entity === undefined ? [''] : calculation.rows(entity)).map((row) => ({ year, row, rule, value: calculation.value(rule, row) }));
}
