import type { Bounds, Ir } from '../../language/lowered/ir.ts';
import type { PlanColumn, PopulationPass } from '../population/plan.ts';
import { carrierOf, type Dialect } from './dialect.ts';
import { partsOf } from './parts.ts';
import { ownerColumn } from './source.ts';

/** What an upper column holds for one owner. */
export type OwnerValue = bigint | boolean | string;

/** The columns of the small table of owners: upper columns under their place among the columns of the pass. */
export interface OwnersTable {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly column: PlanColumn | undefined }[];
}

/** A table with the key of each owner, a mark that it is there, and what the rows read of it. */
export function ownersTable(pass: PopulationPass, bounds: ReadonlyMap<string, Bounds>, dialect: Dialect): OwnersTable {
  const upper = pass.columns.flatMap((column, index) => (column.where === 'upper' ? [{ name: ownerColumn(index), type: typeOf(column, bounds.get(column.column), dialect), column }] : []));
  return { columns: [{ name: 'owner_key', type: dialect.types.text, column: undefined }, { name: 'upper_present', type: dialect.types.small, column: undefined }, ...upper] };
}

/**
 * The table as ClickHouse reads it inside a select: a list of texts for each column, side by side. Whole numbers are texts until they have
 * their type, since a list of literals would take the type that its own numbers happen to fit.
 */
export function writtenOwners({ columns }: OwnersTable, rows: readonly (readonly (OwnerValue | null)[])[], dialect: Dialect): string {
  const cell = (value: OwnerValue | null | undefined): string => (value === null || value === undefined ? 'NULL' : dialect.text(typeof value === 'boolean' ? String(Number(value)) : String(value)));
  const list = (at: number): string => (rows.length === 0 ? 'emptyArrayString()' : `[${rows.map((row) => cell(row[at])).join(', ')}]`);
  const typed = ({ name, type }: OwnersTable['columns'][number]): string => {
    const carrier = dialect.carriers.find(({ column }) => column === type);
    if (carrier) return `${dialect.cast(`w_${name}`, carrier)} AS ${name}`;
    return type === dialect.types.text ? `w_${name} AS ${name}` : `to${type}(w_${name}) AS ${name}`;
  };
  const written = columns.map(({ name }, at) => `${list(at)} AS w_${name}`).join(', ');
  return `(SELECT ${columns.map(typed).join(', ')} FROM (SELECT ${written}) ARRAY JOIN ${columns.map(({ name }) => `w_${name}`).join(', ')})`;
}

function typeOf({ kind, column }: PlanColumn, bounds: Bounds | undefined, dialect: Dialect): string {
  switch (kind) {
    case 'truth': return dialect.types.truth;
    case 'text': return dialect.types.text;
    case 'integer': {
      const carrier = bounds ? carrierOf(bounds, dialect) : dialect.carriers.at(-1);
      if (!carrier) throw new Error(`no carrier for ${column}`);
      return carrier.column;
    }
  }
}

/** The bounds each integer column is read with. */
export function columnBounds(roots: readonly Ir[]): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  const seen = new Set<number>();
  const visit = (ir: Ir): void => {
    if (seen.has(ir.id)) return;
    seen.add(ir.id);
    if (ir.op === 'integerColumn') found.set(ir.column, ir.bounds);
    for (const part of partsOf(ir)) visit(part);
  };
  for (const root of roots) visit(root);
  return found;
}
