import type { Book } from '../../emit/excel/formulas/book.ts';
import { placesOf, type Grid, type GridColumn } from '../../emit/excel/formulas/grid.ts';
import { EMPTY, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import { figureAt } from '../../calculation/figures-facts.ts';
import type { Figures } from '../../figures/figures.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import { headingRows, sheetOf } from './frame.ts';
import { ruleComment } from './rule-comment.ts';

/** The sheets of inputs, then those of rules, in the order the entities stand. */
export function gridSheets(book: Book, figures: Figures, warning: string | undefined): readonly WorkbookSheet[] {
  const grids = [...book.grids].filter(([, grid]) => book.keyed.has(grid) || grid.columns.some(({ kind }) => kind !== 'key'));
  const inputs = grids.filter(([key]) => key.startsWith('inputs'));
  return [...inputs, ...grids.filter(([key]) => !key.startsWith('inputs'))].map(([key, grid]) => gridSheet(key, grid, book, figures, warning));
}

function gridSheet(key: string, grid: Grid, book: Book, figures: Figures, warning: string | undefined): WorkbookSheet {
  const about = key.startsWith('inputs') ? 'Uppgifterna som de lästes in. Under dem står var var och en är hämtad och hur säker den är.'
    : key.startsWith('pairs') ? 'Villkor som ställer två rader mot varandra: en kolumn för var och en av de rader som frågar.'
      : 'En kolumn för varje regel, i den ordning de räknas. Grå kolumner är delsteg. Peka på en rubrik för formeln i regelboken och beslutet.';
  const { columns } = grid;
  const heads = columns.map((column): SheetCell => ({
    content: { kind: 'text', text: column.title }, style: column.kind === 'step' ? 'step' : 'header',
    comment: column.kind === 'rule' ? ruleComment(book.calculation.program, column.title) : column.comment || undefined,
  }));
  const lines = Array.from({ length: grid.lines }, (_, line) => columns.map(({ cells }) => cells[line] ?? EMPTY));
  const origin = key.startsWith('inputs') ? originRows(grid, book, figures) : [];
  const rows = [...headingRows({ title: grid.sheet, about, warning }), heads, columns.map(({ unit }) => textCell(unit, 'unit')), ...lines, ...origin];
  const steps = columns.flatMap(({ kind }, index) => (kind === 'step' ? [index] : []));
  return sheetOf(grid.sheet, rows, columns.map(widthOf), grid.monthly === 'yes' ? 3 : 2, steps);
}

function widthOf({ kind, title, cells }: GridColumn): number {
  if (kind === 'key') return title === 'namn' ? Math.max(12, ...cells.map(({ content }) => ('text' in content ? content.text.length + 2 : 0))) : title === 'nr' ? 6 : 12;
  return kind === 'step' ? 15 : kind === 'input' ? 22 : 17;
}

/** Where every input was read and how sure it is, in the same order as the values above. */
function originRows(grid: Grid, { calculation }: Book, figures: Figures): WorkbookSheet['rows'] {
  const places = placesOf(grid, calculation);
  const [only, ...more] = figures.files.filter(({ file }) => !file.endsWith('.yaml'));
  const one = more.length === 0 ? only?.file : undefined;
  const said = places.map(({ row, month }) => grid.columns.map(({ kind, title, cells }): SheetCell => {
    const id = calculation.rows(grid.entity)[row] ?? '';
    if (kind === 'key') return title === 'namn' ? (cells[0] ? textCell(id) : EMPTY) : EMPTY;
    const figure = figureAt(figures, grid.entity, id, title, month);
    if (!figure) return textCell('finns inte i filen', 'note');
    const { file, sheet, cell } = figure.place;
    const sure = 'sureness' in figure ? `, ${SURENESS_IN_WORDS[figure.sureness].sv}` : '';
    return textCell(`${[file === one ? undefined : file, sheet, cell].filter((part) => part !== undefined).join(' ')}${sure}`, 'note');
  }));
  return [[EMPTY], [EMPTY, textCell(`Varifrån varje uppgift kommer${one === undefined ? '' : ` (${one})`}`, 'total')], ...said];
}
