import type { AllocateNode } from '../../names/node.ts';
import type { ExcelContext } from '../kind.ts';
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
    return `IF(ISNUMBER(${own}),IFERROR(INT(${whole(at)}*${own}/SUM(${weight.range})),${missing}),${notApplicable})`;
  });
  const rest = context.step(node, 'rest', (at) => {
    const own = at.beside(cut);
    return `IF(ISNUMBER(${own}),${whole(at)}*${at.beside(weight)}-${own}*SUM(${weight.range}),${notApplicable})`;
  });
  const place = context.step(node, 'turordning', (at) => {
    const own = at.beside(rest);
    return `IF(ISNUMBER(${own}),COUNTIF(${rest.range},">"&${own})+COUNTIF(${at.above(rest)},${own}),${notApplicable})`;
  });

  const total = context.cell(node.total);
  const own = `${context.beside(cut)}+IF(${context.beside(place)}<=${whole(context)}-SUM(${cut.range}),1,0)`;
  const share = units === 1 ? `SIGN(${total})*(${own})` : `SIGN(${total})*(${own})/${units}`;
  const refused = `OR(COUNTIF(${weight.range},"<0")>0,AND(${total}<>0,SUM(${weight.range})=0))`;
  return `IF(ISTEXT(${total}),${total},IF(${rows.lacking}>0,${missing},IF(COUNT(${weight.range})=0,${notApplicable},`
    + `IF(${refused},${missing},IF(NOT(ISNUMBER(${context.beside(weight)})),${notApplicable},IF(${total}=0,0,${share}))))))`;
}
