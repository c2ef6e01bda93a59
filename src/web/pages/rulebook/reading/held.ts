import type { RuleDeclaration } from '../../../../core/language/declarations/rule.ts';
import type { Value } from '../../../../core/language/reference/value.ts';
import { compare } from '../../../../core/quantity/rational.ts';
import { shortValue } from '../../../../core/swedish/numbers/values.ts';
import type { Voice } from '../../../../core/swedish/voice.ts';
import type { ValuesOn } from '../time/use-values-on.ts';

/** A row and its value. */
export interface Held {
  readonly row: string;
  readonly value: Value;
}

/** What a rule comes to for each of its rows; none where it is not in force or nothing is computed. A rule per month is read in the last month of its period. */
export function heldBy(values: ValuesOn, { name, entity, per }: Pick<RuleDeclaration, 'name' | 'entity' | 'per'>): readonly Held[] {
  if (values.kind !== 'valued' || !values.calculation.program.ruleByName.has(name)) return [];
  const { calculation, period } = values;
  const month = per === 'month' ? (period.month ?? 12) - 1 : undefined;
  return (entity === undefined ? [''] : calculation.rows(entity)).map((row) => ({ row, value: calculation.value(name, row, month) }));
}

/** The value of a rule that has one row only. */
export function singleRow(values: ValuesOn, rule: Pick<RuleDeclaration, 'name' | 'entity' | 'per'>): Held | undefined {
  const held = heldBy(values, rule);
  return held.length === 1 ? held[0] : undefined;
}

/** What many rows hold, in few words: how many say yes and no, or from which number to which. */
export function gist(held: readonly Held[], { type }: Pick<RuleDeclaration, 'type'>, { language, declarations }: Voice): readonly string[] {
  const said = ({ value }: Held): string => shortValue(value, type, language, declarations.unitWords);
  const numbers = held.filter(({ value }) => value.kind === 'number').toSorted((a, b) => (a.value.kind === 'number' && b.value.kind === 'number' ? compare(a.value.value, b.value.value) : 0));
  const [least, most] = [numbers[0], numbers.at(-1)];
  const others = new Map<string, number>();
  for (const one of held) if (one.value.kind !== 'number') others.set(said(one), (others.get(said(one)) ?? 0) + 1);
  const spread = least && most ? [said(least) === said(most) ? said(least) : `${said(least)} – ${said(most)}`] : [];
  return [...spread, ...(others.size > FEW ? [] : [...others].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => `${word} ${count}`))];
}

const FEW = 4;
