import type { AllocateNode } from '../../names/node.ts';
import type { ExcelColumn, ExcelContext } from '../kind.ts';
import { keptWhere } from './excel-rank.ts';

/**
 * FÖRDELA by largest remainder, in steps an auditor can follow: the weight of each row as a whole number, its share cut to the smallest
 * unit, what was cut off, and the units left over to those that lost most, ties in the order of the rows. All steps are whole numbers.
 */
export function excelShare(node: AllocateNode, context: ExcelContext): string {
  const { notApplicable, missing } = context;
  const rows = context.over({ ...node.among, where: undefined }, keptWhere(node.among, node.weight, node.id));
  const kept = rows.item;
  if (!kept) return notApplicable;
  const decimals = context.measureOf(node.weight)?.decimals;
  const finer = typeof decimals === 'number' ? 10 ** decimals : 1;
  const units = 10 ** node.decimals;

  const weight = finer === 1 ? kept : context.step(node, 'vikt', (at) => {
    const own = at.beside(kept);
    return `IF(ISNUMBER(${own}),ROUND(${own}*${finer},0),${own})`;
  });
  const whole = (at: ExcelContext): string => (units === 1 ? `ABS(${at.cell(node.total)})` : `ROUND(ABS(${at.cell(node.total)})*${units},0)`);
  const cut = context.step(node, 'golv', (at) => {
    const own = at.beside(weight);
    return `IF(ISNUMBER(${own}),IFERROR(INT(${whole(at)}*${own}/${summed(weight, at)}),${missing}),${notApplicable})`;
  });
  const rest = context.step(node, 'rest', (at) => {
    const own = at.beside(cut);
    return `IF(ISNUMBER(${own}),${whole(at)}*${at.beside(weight)}-${own}*${summed(weight, at)},${notApplicable})`;
  });
  const place = context.step(node, 'turordning', (at) => {
    const own = at.beside(rest);
    return `IF(ISNUMBER(${own}),${counted(rest, `">"&${own}`, at)}+${counted(rest, own, at, 'above')},${notApplicable})`;
  });

  const total = context.cell(node.total);
  const own = `${context.beside(cut)}+IF(${context.beside(place)}<=${whole(context)}-${summed(cut, context)},1,0)`;
  const share = units === 1 ? `SIGN(${total})*(${own})` : `SIGN(${total})*(${own})/${units}`;
  const refused = `OR(${counted(weight, '"<0"', context)}>0,AND(${total}<>0,${summed(weight, context)}=0))`;
  return `IF(ISTEXT(${total}),${total},IF(${rows.lacking}>0,${missing},IF(${numbers(weight, context)}=0,${notApplicable},`
    + `IF(${refused},${missing},IF(NOT(ISNUMBER(${context.beside(weight)})),${notApplicable},IF(${total}=0,0,${share}))))))`;
}

/** The column added up; where it has a cell for each month, those of the month at hand. */
function summed(column: ExcelColumn, at: ExcelContext): string {
  const month = at.inMonth(column, 'whole');
  return month.length === 0 ? `SUM(${column.range})` : `SUMIFS(${[column.range, ...month].join()})`;
}

function counted(column: ExcelColumn, criterion: string, at: ExcelContext, part: 'whole' | 'above' = 'whole'): string {
  const month = at.inMonth(column, part);
  const range = part === 'above' ? at.above(column) : column.range;
  return month.length === 0 ? `COUNTIF(${range},${criterion})` : `COUNTIFS(${[...month, range, criterion].join()})`;
}

/** How many cells of the column are numbers. */
function numbers(column: ExcelColumn, at: ExcelContext): string {
  const [months, month] = at.inMonth(column, 'whole');
  return months === undefined ? `COUNT(${column.range})` : `SUMPRODUCT((${months}=${month})*ISNUMBER(${column.range}))`;
}
