import type { Node } from '../../../language/names/node.ts';
import type { ExcelContext } from '../../../language/nodes/kind.ts';
import { formulaCell } from '../workbook.ts';
import { gridOf, type Book } from './book.ts';
import { dependsOf, type Depends } from './depends.ts';
import { addColumn, placesOf, type Frame, type Grid, type GridColumn, type Place } from './grid.ts';

/** The column of a step, and where in it the row at hand stands. */
export function stepOf(book: Book, node: Node, frame: Frame, { depths, month }: Depends): { readonly column: GridColumn; readonly at: Place } {
  const depth = Math.max(0, ...depths);
  const monthly = frame.month !== undefined && month === 'yes' ? 'yes' : 'no';
  const column = stepColumn(book, node, frame, depth, monthly);
  return { column, at: { row: frame.rows[depth]?.row ?? 0, month: frame.month } };
}

/** A node computed for every row of the entity at a depth, the other rows it looks at held fast. */
export function stepColumn(book: Book, node: Node, frame: Frame, depth: number, monthly: Grid['monthly']): GridColumn {
  const { depths } = dependsOf(node, book.calculation.program);
  const held = [...depths].filter((one) => one !== depth).toSorted((a, b) => a - b);
  const entity = frame.rows[depth]?.entity ?? '';
  const natural = monthly === (node.kind === 'read' && node.monthly === 'yes' && frame.month !== undefined ? 'yes' : 'no');
  if (node.kind === 'read' && node.target !== 'parameter' && node.depth === depth && node.up === 0 && natural) {
    const own = (node.target === 'input' ? book.inputs : book.rules).get(node.name);
    if (own && own.grid.entity === entity) return own;
  }
  const rows = held.map((one) => frame.rows[one]);
  const key = [node.id, entity, monthly, frame.rule, depth, ...rows.map((one) => `${one?.entity} ${one?.row}`)].join('|');
  const known = book.steps.get(key);
  if (known) return known;
  const names = rows.map((one) => book.calculation.rows(one?.entity ?? '')[one?.row ?? 0] ?? '');
  const grid = gridOf(book, held.length > 0 ? 'pairs' : 'rules', entity, monthly);
  // What an aggregate keeps of its item is no node of the rulebook's own: its id is below zero.
  const said = node.id < 0 ? 'kept' : node.kind;
  const title = held.length > 0 ? book.words.beside(said, names) : book.words.step(said, frame.rule);
  const made = addStep(book, grid, title, frame, depth, (context) => context.value(node), decimalsShown(book, node));
  book.steps.set(key, made);
  return made;
}

/** A step of a rule's own, for every row of it. */
export function makeStep(book: Book, node: Node, what: string, frame: Frame, make: (context: ExcelContext) => string): GridColumn {
  const monthly = frame.month === undefined ? 'no' : 'yes';
  const key = [node.id, what, frame.rule, monthly].join('|');
  const known = book.steps.get(key);
  if (known) return known;
  const grid = gridOf(book, 'rules', frame.rows[0]?.entity ?? '', monthly);
  const made = addStep(book, grid, book.words.step(what, frame.rule), frame, 0, make, 0);
  book.steps.set(key, made);
  return made;
}

/** Two steps that say the same in every line are one. */
function addStep(
  book: Book, grid: Grid, title: string, frame: Frame, depth: number, make: (context: ExcelContext) => string, decimals: number | 'truth' | undefined,
): GridColumn {
  const cells = placesOf(grid, book.calculation).map((place) => {
    const rows = frame.rows.map((one, index) => (index === depth ? { entity: grid.entity, row: place.row } : one));
    const month = grid.monthly === 'yes' ? place.month : undefined;
    return formulaCell(make(book.contextAt(book, { rule: frame.rule, rows, month }, grid, place)), decimals);
  });
  const said = (all: GridColumn['cells']): string => all.map(({ content }) => ('formula' in content ? content.formula : '')).join('\n');
  const same = grid.columns.find((column) => column.kind === 'step' && column.cells.length > 0 && said(column.cells) === said(cells));
  return same ?? addColumn(grid, { kind: 'step', title, unit: '', comment: '', cells });
}

function decimalsShown({ calculation: { program } }: Book, node: Node): number | 'truth' | undefined {
  if (program.types[node.id]?.kind === 'truth') return 'truth';
  const shown = node.id < 0 && node.kind === 'conditional' ? node.holds : node;
  const decimals = program.measures[shown.id]?.decimals;
  return decimals === 'exact' ? 6 : decimals;
}
