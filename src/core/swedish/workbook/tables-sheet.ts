import type { Book } from '../../emit/excel/formulas/book.ts';
import { datumCell } from '../../emit/excel/formulas/build.ts';
import { EMPTY, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import type { KeyMatch } from '../../language/declarations/table.ts';
import type { Rational } from '../../quantity/rational.ts';
import { headingRows, headRow, sheetOf } from './frame.ts';
import { FORMULA_WORDS, SHEETS } from './words.ts';

/** The tables that formulas look up in, each with what holds where no line matches last. */
export function tablesSheet({ tables }: Book, warning: string | undefined): readonly WorkbookSheet[] {
  if (tables.size === 0) return [];
  const about = 'Första raden som stämmer gäller. En tom gräns är ingen gräns och * är vad som helst; sista raden gäller när ingen stämmer.';
  const rows: (readonly SheetCell[])[] = [...headingRows({ title: SHEETS.tables, about, warning })];
  for (const { table: { name, rows: lines, otherwise, decimals }, first } of tables.values()) {
    while (rows.length < first - 3) rows.push([]);
    const keys = lines[0]?.keys.length ?? 0;
    rows[first - 3] = [textCell(name, 'title')];
    rows[first - 2] = headRow([...Array.from({ length: keys }, (_, key) => [`nyckel ${key + 1} från`, `nyckel ${key + 1} till`]).flat(), 'värde', 'ordning']);
    for (const [index, { keys: matches, value }] of lines.entries()) {
      rows[first - 1 + index] = [...matches.flatMap(matchCells), numberCell(value.value, decimals), numberCell({ numerator: BigInt(lines.length - index), denominator: 1n }, 0)];
    }
    rows[first - 1 + lines.length] = [...Array<SheetCell>(keys * 2).fill(EMPTY), otherwise ? numberCell(otherwise.value, decimals) : textCell(FORMULA_WORDS.notApplicable)];
  }
  return [sheetOf(SHEETS.tables, Array.from(rows, (row) => row ?? []), [18, 18, 18, 18, 18, 18], 0)];
}

function matchCells(match: KeyMatch): readonly SheetCell[] {
  switch (match.kind) {
    case 'any': return [textCell('*'), EMPTY];
    case 'text': return [textCell(match.value), EMPTY];
    case 'numbers': return [match.low, match.high].map((limit) => (limit ? numberCell(limit, undefined) : EMPTY));
  }
}

function numberCell(value: Rational, decimals: number | undefined): SheetCell {
  return datumCell({ kind: 'number', value }, decimals);
}
