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
