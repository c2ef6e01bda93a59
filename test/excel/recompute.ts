import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Calculation } from '../../src/core/calculation/calculate.ts';
import { formulaBook } from '../../src/core/emit/excel/formulas/build.ts';
import { lineOf, placesOf } from '../../src/core/emit/excel/formulas/grid.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { round } from '../../src/core/quantity/rounding.ts';
import { writeDecimal } from '../../src/core/quantity/decimal.ts';
import { FORMULA_WORDS, SHEETS } from '../../src/core/swedish/workbook/words.ts';

/** Whether the spreadsheet program is there; without it nothing is recomputed, and that is said aloud. */
export const HAS_SOFFICE = hasSoffice();

function hasSoffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('\n*** NOT RUN: LibreOffice (soffice) is not installed, so no exported workbook was recomputed. apt-get install libreoffice-calc ***\n\n');
    return false;
  }
}

/** The workbooks as LibreOffice saves them after computing every formula. */
export function recomputed(workbooks: readonly Uint8Array[]): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-excel-'));
  try {
    const files = workbooks.map((_, index) => join(folder, `bok-${index}.xlsx`));
    for (const [index, bytes] of workbooks.entries()) writeFileSync(files[index] ?? '', bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'ut'), ...files], { stdio: 'ignore' });
    return files.map((_, index) => readFileSync(join(folder, 'ut', `bok-${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A spreadsheet keeps fifteen figures: four decimals of an amount under a hundred milliards, the öre of any amount there is. */
function decimals(number: number): string {
  return number.toFixed(Math.abs(number) < 1e11 ? 4 : 2).replace(/^-(0\.0+)$/u, '$1');
}

/** A value as a cell would hold it; money is told to the öre. */
function told(value: Value): string {
  switch (value.kind) {
    case 'number': return decimals(Number(writeDecimal(round(value.value, 6, 'halfAway'), 6).replace(',', '.')));
    case 'truth': return value.value ? 'ja' : 'nej';
    case 'notApplicable': return FORMULA_WORDS.notApplicable;
    case 'missing': return FORMULA_WORDS.missing;
    default: return value.value;
  }
}

function toldCell(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') return decimals(cell);
  return String(cell);
}

/** Every rule and row where the recomputed workbook says another thing than the calculation does, and how many were compared. */
export async function differences(calculation: Calculation, figures: Figures, bytes: Buffer): Promise<{ readonly compared: number; readonly differing: readonly string[] }> {
  const { book } = formulaBook(calculation, figures, FORMULA_WORDS, Object.values(SHEETS));
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const differing: string[] = [];
  let compared = 0;
  for (const [name, column] of book.rules) {
    const sheet = workbook.getWorksheet(column.grid.sheet);
    const truth = calculation.program.ruleByName.get(name)?.type.kind === 'truth';
    for (const place of placesOf(column.grid, calculation)) {
      const row = calculation.rows(column.grid.entity)[place.row] ?? '';
      const ours = told(calculation.value(name, row, place.month));
      const cell = sheet?.getCell(`${column.letter}${lineOf(column.grid, place)}`).result;
      const theirs = toldCell(truth && typeof cell === 'number' ? cell !== 0 : cell);
      compared += 1;
      if (ours !== theirs) differing.push(`${name}, ${row}${place.month === undefined ? '' : ` ${place.month + 1}`}: ${ours} here, ${theirs} in ${column.grid.sheet}!${column.letter}${lineOf(column.grid, place)}`);
    }
  }
  return { compared, differing };
}
