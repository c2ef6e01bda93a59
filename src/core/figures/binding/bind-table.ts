import { nearest } from '../../language/nearest.ts';
import type { TableMapping } from '../mapping/table-mapping.ts';
import { figuresProblem } from '../problems.ts';
import { bindColumn } from './bind-column.ts';
import type { Binding, BoundTable } from './bound-table.ts';
import type { TableRead } from '../source.ts';

/** Holds one table of the mapping against the rulebook, and lays its cells beside it. */
export function bindTable(mapping: TableMapping, read: TableRead, binding: Binding): BoundTable {
  const { declarations, problems } = binding;
  const entity = declarations.entities.get(mapping.entity.value);
  if (!entity) {
    const entities = [...declarations.entities.keys()];
    const facts = { entity: mapping.entity.value, near: nearest(mapping.entity.value, entities), entities };
    problems.push(figuresProblem('figures-entity-unknown', mapping.entity.place, facts));
  }
  const columns = (mapping.form === 'grid' ? mapping.columns : mapping.items).flatMap(
    (column) => bindColumn(column, mapping, entity, binding) ?? [],
  );
  if ('problems' in read) problems.push(...read.problems);
  const table = 'table' in read ? read.table : undefined;
  return mapping.form === 'grid' ? { mapping, entity, columns, table } : { mapping, entity, columns, table };
}
