import type { Bounds } from '../../language/lowered/ir.ts';
import type { PlanColumn, PopulationPass } from '../population/plan.ts';
import type { Dialect } from './dialect.ts';
import type { Printer } from './print.ts';

/** Where the rows stand, as SQL, and what their columns are called there. */
export interface SqlSource {
  /** A table, a subquery or a table function, ready to stand after FROM. */
  readonly rows: string;
  /** The column with the id of the row, and that with the id of its owner. Both texts. */
  readonly id: string;
  readonly owner: string;
  /** A table with owner_key (text), upper_present (1), and the upper columns as ownerColumn names them. */
  readonly owners: string;
}

/** What a column is called in a file of rows: a state stands beside its value as `name ?`, a denominator as `name /`. */
export function sourceColumn({ carries, name }: PlanColumn, source: SqlSource): string {
  switch (carries) {
    case 'value': return name;
    case 'denominator': return `${name} /`;
    case 'notApplicable': case 'missing': return `${name} ?`;
    case 'rowName': return source.id;
  }
}

/** The state of a value as a whole number: 0 there is one, 1 gäller inte, 2 saknas. */
export const STATES = { value: 0n, notApplicable: 1n, missing: 2n } as const;

export const ownerColumn = (index: number): string => `upper_${index}`;

/** A column as it is read, and when its row is fit: neither empty nor outside what was declared, unless it is nothing. */
export interface SqlRead {
  readonly sql: string;
  readonly fit: string | undefined;
}

/** What lies outside the bounds is never computed with: another number stands in, and the row is counted as unfit. */
export function readColumn(column: PlanColumn, index: number, bounds: Bounds | undefined, pass: PopulationPass, source: SqlSource, dialect: Dialect, print: Printer): SqlRead {
  if (column.where === 'upper') return { sql: upperColumn(column, dialect.upper + ownerColumn(index), bounds, dialect, print), fit: undefined };
  const raw = dialect.own + dialect.quoteName(sourceColumn(column, source));
  const { yes, no } = dialect.truth;
  if (column.carries === 'notApplicable' || column.carries === 'missing') {
    return { sql: `CASE WHEN ${raw} = ${STATES[column.carries]} THEN ${yes} ELSE ${no} END`, fit: `(${raw} BETWEEN 0 AND 2)` };
  }
  const state = pass.columns.find(({ where, name, carries }) => where === 'own' && name === column.name && (carries === 'notApplicable' || carries === 'missing'));
  const orNothing = (fit: string): string => (state ? `((${fit}) OR ${dialect.own}${dialect.quoteName(sourceColumn(state, source))} <> 0)` : `(${fit})`);
  switch (column.kind) {
    case 'integer': {
      if (!bounds) return { sql: raw, fit: undefined };
      const carrier = print.carrier(bounds);
      const fit = `${raw} >= ${dialect.integer(bounds.low, carrier)} AND ${raw} <= ${dialect.integer(bounds.high, carrier)}`;
      return { sql: `CASE WHEN ${fit} THEN ${dialect.cast(raw, carrier)} ELSE ${dialect.integer(insteadOf(bounds), carrier)} END`, fit: orNothing(fit) };
    }
    case 'truth': return { sql: `CASE WHEN ${raw} THEN ${yes} ELSE ${no} END`, fit: orNothing(`${raw} IS NOT NULL`) };
    case 'text': return { sql: `COALESCE(${dialect.asText(raw)}, ${dialect.text('')})`, fit: orNothing(`${raw} IS NOT NULL`) };
  }
}

/** A row without an owner, and an owner whose value is nothing, have an empty cell there. */
function upperColumn({ kind }: PlanColumn, raw: string, bounds: Bounds | undefined, dialect: Dialect, print: Printer): string {
  switch (kind) {
    case 'truth': return `CASE WHEN ${raw} THEN ${dialect.truth.yes} ELSE ${dialect.truth.no} END`;
    case 'text': return `COALESCE(${raw}, ${dialect.text('')})`;
    case 'integer': {
      if (!bounds) return raw;
      const carrier = print.carrier(bounds);
      return `CASE WHEN ${raw} >= ${dialect.integer(bounds.low, carrier)} AND ${raw} <= ${dialect.integer(bounds.high, carrier)} THEN ${raw} ELSE ${dialect.integer(insteadOf(bounds), carrier)} END`;
    }
  }
}

/** The number nearest 0: what stands in where there is none. */
const insteadOf = ({ low, high }: Bounds): bigint => (low > 0n ? low : high < 0n ? high : 0n);
