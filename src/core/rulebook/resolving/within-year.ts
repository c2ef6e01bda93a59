import type { Node } from '../../language/names/node.ts';
import { insideOf, kindOf } from '../../language/nodes/dispatch.ts';
import type { Program, ProgramRule } from '../../language/program.ts';
import { writePeriod } from '../../quantity/period.ts';
import type { AsOf } from '../as-of.ts';
import { written } from './pick.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';
import type { Rulebook } from '../rulebook.ts';
import { inTime } from '../versions.ts';

/** What a formula reads that can change from month to month, and whether it stands where there is a month. */
interface Reading {
  readonly kind: 'parameter' | 'table';
  readonly name: string;
  /** The version of a table that was linked; '' for a parameter. */
  readonly version: string;
  readonly month: 'at hand' | 'none';
}

/**
 * Parameters and tables that have no one value where they are read: a table that is not in force, and what changes inside the
 * year for a rule that is computed once a year. Without this January's value would be taken for the whole year.
 */
export function withinYear(
  found: ReadonlyMap<string, ProgramRule>, tables: Program['tables'], keyOfMonth: readonly ReadonlyMap<string, string>[],
  { declarations }: Pick<Rulebook, 'declarations'>, { period }: AsOf,
): readonly RulebookProblem[] {
  return [...found.values()].flatMap((rule) => {
    const roots = [...(rule.applies ? [rule.applies.node] : []), ...rule.bodies.map(({ node }) => node)];
    const monthly = rule.per === 'month' || rule.kind === 'parameter';
    const readings = roots.flatMap((root) => readingsOf(root, monthly ? 'at hand' : 'none'));
    return unique(readings).flatMap((reading) => problemOf(reading, rule, monthly ? 'monthly' : 'yearly'));
  });

  function problemOf(reading: Reading, rule: ProgramRule, kind: 'monthly' | 'yearly'): readonly RulebookProblem[] {
    const { name } = reading;
    if (reading.kind === 'parameter') {
      const used = [...new Set(found.get(name)?.bodyOfMonth.filter((body) => body >= 0))];
      const [first, second] = used.map((body) => found.get(name)?.bodies[body]?.version);
      return first && second && reading.month === 'none' ? [changes(rule, name, first, second)] : [];
    }
    const table = declarations.tables.get(name);
    if (!table) return [];
    if (!tables.has(reading.version)) {
      const last = inTime(table.versions).at(-1);
      const facts = { rule: name, needed: rule.name, period: writePeriod(period), last: last && `${written(last.interval)} (${last.decision})`, later: undefined };
      return [rulebookProblem('rule-not-in-force', table.place, facts, [rule.declaration.place])];
    }
    const keys = new Set(keyOfMonth.map((keyOf) => keyOf.get(name)));
    const [first, second] = inTime(table.versions).filter(({ interval }) => keys.has(`${name} ${interval.from}`));
    return kind === 'yearly' && first && second ? [changes(rule, name, first, second)] : [];
  }

  function changes(
    rule: ProgramRule, name: string, first: ProgramRule['bodies'][number]['version'], second: ProgramRule['bodies'][number]['version'],
  ): RulebookProblem {
    const facts = { rule: name, period: writePeriod(period), first: written(first.interval), second: written(second.interval) };
    return rulebookProblem('version-within-period', second.place, facts, [rule.declaration.place]);
  }
}

function readingsOf(node: Node, month: Reading['month']): readonly Reading[] {
  const own: readonly Reading[] = node.kind === 'lookup' ? [{ kind: 'table', name: node.table, version: node.version, month }]
    : node.kind === 'read' && node.target === 'parameter' ? [{ kind: 'parameter', name: node.name, version: '', month }] : [];
  const months = kindOf(node).selection?.(node).scope === 'months';
  return [...own, ...insideOf(node).flatMap((part) =>
    readingsOf(part, months && !(node.kind === 'allocate' && part === node.total) ? 'at hand' : month))];
}

function unique(readings: readonly Reading[]): readonly Reading[] {
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()];
}
