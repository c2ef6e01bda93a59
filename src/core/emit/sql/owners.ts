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

type OwnerRows = readonly (readonly (OwnerValue | null)[])[];

/** The table inside a select, a list for each column side by side; undefined for an engine that wants a table made. */
export function writtenOwners({ columns }: OwnersTable, rows: OwnerRows, dialect: Dialect): string | undefined {
  const lists = columns.map((_, at) => rows.map((row) => asText(row[at], dialect)));
  switch (dialect.owners) {
    case 'table': return undefined;
    case 'unnest': return `(SELECT * FROM unnest(${columns.map(({ type }, at) => `ARRAY[${lists[at]?.join(', ') ?? ''}]::${type}[]`).join(', ')}) AS w(${columns.map(({ name }) => name).join(', ')}))`;
    case 'arrayJoin': return arrayJoin(columns, lists, dialect);
  }
}

/** Whole numbers are texts until they have their type, since ClickHouse gives a list of numbers the type that they happen to fit. */
function arrayJoin(columns: OwnersTable['columns'], lists: readonly (readonly string[])[], dialect: Dialect): string {
  const typed = ({ name, type }: OwnersTable['columns'][number]): string => {
    const carrier = dialect.carriers.find(({ column }) => column === type);
    if (carrier) return `${dialect.cast(`w_${name}`, carrier)} AS ${name}`;
    return type === dialect.types.text ? `w_${name} AS ${name}` : `to${type}(w_${name}) AS ${name}`;
  };
  const written = columns.map(({ name }, at) => `${lists[at]?.length === 0 ? 'emptyArrayString()' : `[${lists[at]?.join(', ') ?? ''}]`} AS w_${name}`);
  return `(SELECT ${columns.map(typed).join(', ')} FROM (SELECT ${written.join(', ')}) ARRAY JOIN ${columns.map(({ name }) => `w_${name}`).join(', ')})`;
}

function asText(value: OwnerValue | null | undefined, dialect: Dialect): string {
  if (value === null || value === undefined) return 'NULL';
  return dialect.owners === 'unnest' && typeof value !== 'string' ? `'${String(value)}'` : dialect.text(typeof value === 'boolean' ? String(Number(value)) : String(value));
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
