import { calculate, type Calculation } from '../../calculation/calculate.ts';
import { factsOf } from '../../calculation/figures-facts.ts';
import type { Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import { nearest } from '../../language/nearest.ts';
import { number, type Value } from '../../language/reference/value.ts';
import { add, equal, isZero, sum, type Rational } from '../../quantity/rational.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import type { RulebookProblem } from '../../rulebook/problems.ts';
import { resolve } from '../../rulebook/resolve.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** A value that money moved between rows has changed. */
export interface ChangedValue {
  readonly rule: string;
  readonly row: string;
  readonly type: DeclaredType;
  readonly before: Value;
  readonly after: Value;
}

export type MovedResults =
  | {
    readonly kind: 'moved';
    /** The rule the money was added in, and its rows before and after. */
    readonly results: readonly ChangedValue[];
    /** Everything that follows from it and became another value, in the order it is computed. */
    readonly follows: readonly ChangedValue[];
    /** The total of the comparison, changed or not. */
    readonly total: ChangedValue;
    /** What the moves come to together: 0 when money only changed place. */
    readonly sum: Rational;
    readonly calculation: Calculation;
  }
  | { readonly kind: 'noRule'; readonly rule: string; readonly near: string | undefined }
  | { readonly kind: 'noRow'; readonly row: string; readonly near: string | undefined }
  /** The result of the row has no value to move money from or to. */
  | { readonly kind: 'noValue'; readonly row: string }
  | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] };

/**
 * What a rulebook would give had some rows another result: `moved` is kronor added (less than 0: taken) to the rule `result` of each row. The sum of results
 * may be unchanged and a rule that asks which row has the deficit still give something else. Figures are not touched; the moved results stand in for the rule's own.
 */
export function moveResults(
  rulebook: Rulebook, figures: Figures, asked: AsOf, { result, total, moved }: { readonly result: string; readonly total: ComparisonDeclaration['total']; readonly moved: ReadonlyMap<string, Rational> },
): MovedResults {
  const resolved = resolve(rulebook, asked);
  if (resolved.kind === 'refused') return resolved;
  const { program } = resolved;
  const rule = program.ruleByName.get(result);
  if (!rule) return { kind: 'noRule', rule: result, near: nearest(result, program.ruleByName.keys()) };
  const facts = factsOf(figures, rulebook.declarations);
  const before = calculate(program, facts);
  const rows = before.rows(rule.entity ?? '');
  const standins = new Map<string, Value>();
  for (const [row, kronor] of moved) {
    if (isZero(kronor)) continue;
    if (!rows.includes(row)) return { kind: 'noRow', row, near: nearest(row, rows) };
    const own = before.value(result, row);
    if (own.kind !== 'number') return { kind: 'noValue', row };
    standins.set(row, number(add(own.value, kronor)));
  }
  const after = calculate(program, facts, { standins: new Map([[result, standins]]) });
  const changes = program.rules.filter(({ bodies }) => bodies.length > 0).flatMap(({ name, entity, type }) => (entity === undefined ? [''] : before.rows(entity)).map((row): ChangedValue =>
    ({ rule: name, row, type, before: before.value(name, row), after: after.value(name, row) })));
  const changed = changes.filter((one) => isSame(one.before, one.after) === 'no');
  const totalRow = changes.find((one) => one.rule === total);
  if (!totalRow) return { kind: 'noRule', rule: total, near: nearest(total, program.ruleByName.keys()) };
  return {
    kind: 'moved', results: changed.filter((one) => one.rule === result), follows: changed.filter((one) => one.rule !== result), total: totalRow,
    sum: sum([...moved.values()]), calculation: after,
  };
}

function isSame(one: Value, other: Value): 'yes' | 'no' {
  if (one.kind === 'number' && other.kind === 'number') return equal(one.value, other.value) ? 'yes' : 'no';
  if ('value' in one && 'value' in other) return one.kind === other.kind && one.value === other.value ? 'yes' : 'no';
  return one.kind === other.kind ? 'yes' : 'no';
}
