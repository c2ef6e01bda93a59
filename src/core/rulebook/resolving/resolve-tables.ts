import type { Declarations } from '../../language/declarations/declarations.ts';
import type { TableVersion } from '../../language/declarations/table.ts';
import type { ResolvedTable } from '../../language/nodes/kind.ts';
import type { Period } from '../../quantity/period.ts';
import { hull, only } from '../../quantity/range.ts';
import { ZERO } from '../../quantity/rational.ts';
import { visibleVersions, type AsOf } from '../as-of.ts';
import { pickVersion } from './pick.ts';
import type { RulebookProblem } from '../problems.ts';

export interface ResolvedTables {
  readonly tables: ReadonlyMap<string, ResolvedTable>;
  /** For each month, which version of each table holds. */
  readonly keyOfMonth: readonly ReadonlyMap<string, string>[];
}

export function resolveTables(
  declarations: Declarations, asked: AsOf, months: readonly Period[], problems: RulebookProblem[],
): ResolvedTables {
  const tables = new Map<string, ResolvedTable>();
  const keyOfMonth = months.map((month) => {
    const keys = new Map<string, string>();
    for (const table of declarations.tables.values()) {
      const visible = visibleVersions(table.versions, asked, declarations.decisions, problems);
      const version = pickVersion(table.name, table.place, visible, month, problems);
      if (!version) continue;
      const key = `${table.name} ${version.interval.from}`;
      keys.set(table.name, key);
      if (!tables.has(key)) tables.set(key, resolvedTable(table.name, version));
    }
    return keys;
  });
  return { tables, keyOfMonth };
}

function resolvedTable(name: string, { rows, otherwise }: TableVersion): ResolvedTable {
  const values = [...rows.map(({ value }) => value), ...(otherwise ? [otherwise] : [])];
  const [first, ...more] = values.map(({ value }) => only(value));
  return {
    name, rows, otherwise,
    decimals: Math.max(0, ...values.map(({ decimals }) => decimals)),
    range: more.reduce(hull, first ?? only(ZERO)),
  };
}
