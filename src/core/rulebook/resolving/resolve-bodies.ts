import type { Body } from '../../language/program.ts';
import type { Period } from '../../quantity/period.ts';
import { bodyOf, type BodyMaking } from './body.ts';
import { formulasOf } from '../formulas.ts';
import { pickVersion } from './pick.ts';
import type { EffectiveRule } from '../scenario.ts';
import type { Expression } from '../../language/syntax/expression.ts';

export interface ResolvedBodies {
  readonly bodies: readonly Body[];
  readonly bodyOfMonth: readonly number[];
}

/** Stands for a month in which the rule says nothing. */
const NO_BODY = -1;

/**
 * The bodies of a rule over the months: one for a yearly rule, as many as there are versions for a monthly rule or a parameter.
 * Undefined for a rule that is not in force in the period.
 */
export function resolveBodies(
  rule: EffectiveRule, months: readonly Period[], tables: readonly ReadonlyMap<string, string>[], making: BodyMaking,
): ResolvedBodies | undefined {
  const { period } = making.asked;
  if (rule.per !== 'month' && rule.kind === 'rule') {
    const version = pickVersion(rule.name, rule.place, rule.versions, period, making.problems);
    return version && { bodies: [bodyOf(rule, version, period, tables[0] ?? new Map(), making)], bodyOfMonth: Array<number>(12).fill(0) };
  }
  const bodies: Body[] = [];
  const known = new Map<string, number>();
  const bodyOfMonth = Array<number>(12).fill(NO_BODY);
  for (const [index, month] of months.entries()) {
    const version = pickVersion(rule.name, rule.place, rule.versions, month, making.problems);
    if (!version) continue;
    const used = tables[index] ?? new Map<string, string>();
    const lookedUp = formulasOf(version.definition).flatMap(({ expression }) => tablesIn(expression)).map((name) => used.get(name));
    const exempt = version.definition.kind === 'exemptions' ? index : '';
    const key = [version.interval.from, version.scenario, exempt, ...lookedUp].join('\u0000');
    const at = known.get(key) ?? bodies.push(bodyOf(rule, version, month, used, making)) - 1;
    known.set(key, at);
    // In a run for one month a rule per year reads the parameter without a month at hand.
    if (rule.kind === 'parameter' && period.month !== undefined) bodyOfMonth.fill(at);
    bodyOfMonth[(month.month ?? 1) - 1] = at;
  }
  return bodies.length === 0 ? undefined : { bodies, bodyOfMonth };
}

function tablesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'call': {
      const [first] = expression.arguments;
      const own = expression.function === 'lookup' && first?.kind === 'name' ? [first.name] : [];
      return [...own, ...expression.arguments.flatMap(tablesIn)];
    }
    case 'negate':
    case 'not': return tablesIn(expression.of);
    case 'arithmetic':
    case 'compare': return [...tablesIn(expression.left), ...tablesIn(expression.right)];
    case 'logic': return expression.parts.flatMap(tablesIn);
    case 'selection': return tablesIn(expression.where);
    default: return [];
  }
}
