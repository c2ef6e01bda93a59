import type { RulebookProblem } from '../problems.ts';

/** Problems that say a name is not there. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'name-unknown', 'reference-unknown', 'selection-unknown', 'table-unknown', 'decision-unknown', 'unit-unknown', 'parent-unknown',
]);

/** A name that is declared, but not as it should be, has been told of once; that others lack it is no news. */
export function withoutEchoes(problems: readonly RulebookProblem[], broken: ReadonlySet<string>): readonly RulebookProblem[] {
  if (broken.size === 0) return problems;
  return problems.filter(({ code, facts }) => {
    if (!UNKNOWN.has(code)) return true;
    const named = 'parent' in facts ? facts.parent : 'unit' in facts ? facts.unit : 'name' in facts ? facts.name : undefined;
    return named === undefined || !broken.has(named);
  });
}
