import type { EntityDeclaration } from '../../language/declarations/entity.ts';
import type { FiguresDeclarations } from '../declarations.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { isGrid, isList, type BoundGrid, type BoundList, type BoundTable } from '../binding/bound-table.ts';

/** What says which rows an entity has: one grid, or the one row that its lists are about. */
export interface Definition {
  readonly entity: EntityDeclaration;
  readonly by: BoundGrid | BoundList | undefined;
}

/**
 * For every entity the tables are about, and every entity those belong to: what defines its rows. Parents come before what
 * belongs to them. None or more than one is reported.
 */
export function definitions(tables: readonly BoundTable[], declarations: FiguresDeclarations, problems: FiguresProblem[]): readonly Definition[] {
  const found = new Map<string, Definition>();
  const seen = new Set<string>();
  const visit = (name: string, asked: BoundTable): void => {
    const entity = declarations.entities.get(name);
    if (!entity || seen.has(name)) return;
    seen.add(name);
    if (entity.parent !== undefined) visit(entity.parent, asked);
    found.set(name, { entity, by: definingTable(entity, asked, tables, problems) });
  };
  for (const table of tables) visit(table.mapping.entity.value, table);
  return [...found.values()];
}

function definingTable(
  { name }: EntityDeclaration, asked: BoundTable, tables: readonly BoundTable[], problems: FiguresProblem[],
): BoundGrid | BoundList | undefined {
  const own = tables.filter(({ mapping }) => mapping.entity.value === name);
  const [grid, ...moreGrids] = own.filter(isGrid).filter(({ mapping }) => mapping.defines === 'rows');
  for (const more of moreGrids) {
    problems.push(figuresProblem('figures-two-defining-tables', more.mapping.place, { entity: name }, grid ? [grid.mapping.place] : []));
  }
  if (grid) return grid;
  const [list, ...moreLists] = own.filter(isList);
  if (!list) problems.push(figuresProblem('figures-no-defining-table', (own[0] ?? asked).mapping.entity.place, { entity: name }));
  for (const { mapping: { row } } of moreLists) {
    const first = list?.mapping.row;
    if (!first || first.value === row.value) continue;
    problems.push(figuresProblem('figures-list-rows-differ', row.place, { entity: name, first: first.value, found: row.value }, [first.place]));
  }
  return list;
}
