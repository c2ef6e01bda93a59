import { ValueType, type Cell as WorkbookCell } from '@cj-tech-master/excelts';
import { EMPTY_CELL, type Cell } from '../../../core/figures/sheet.ts';
import { parseDay } from '../../../core/quantity/day.ts';
import { exactNumber } from './exact-number.ts';

/** One cell of a workbook as what it holds. A formula is its stored result; nothing is calculated here. */
export function cellOf(cell: WorkbookCell): Cell | 'broken' {
  // A text is kept as its number in a list of texts; where the list is missing the number would pass for a figure.
  if (cell.type === ValueType.String && typeof cell.value !== 'string') return 'broken';
  if (cell.type !== ValueType.Formula) return valueOf(cell.value, formatOf(cell));
  return cell.result === undefined ? { kind: 'uncalculated', formula: cell.formula ?? '' } : valueOf(cell.result, formatOf(cell));
}

function valueOf(value: WorkbookCell['value'], format: string): Cell {
  if (value === null || value === undefined) return EMPTY_CELL;
  switch (typeof value) {
    case 'string': return value === '' ? EMPTY_CELL : { kind: 'text', text: value };
    case 'boolean': return { kind: 'truth', value };
    case 'number': return numberOf(value, format);
    case 'object': break;
  }
  if (value instanceof Date) return dayOf(value);
  if ('error' in value) return { kind: 'error', written: value.error };
  if ('richText' in value) return { kind: 'text', text: value.richText.map(({ text }) => text).join('') };
  if ('checkbox' in value) return { kind: 'truth', value: value.checkbox };
  // The rest is not met in the parts that are read; as a text it is refused wherever a figure is wanted.
  return { kind: 'text', text: '?' };
}

function numberOf(value: number, format: string): Cell {
  const exact = exactNumber(value);
  if (!exact) return { kind: 'text', text: '?' };
  // Hours past midnight are a part of a day in the file: 36 hours would come in as 1,5.
  if (/\[(?:h+|m+|s+)\]/iu.test(format)) return { kind: 'text', text: `${exact.written} dygn` };
  return /%/u.test(format.replace(/"[^"]*"|\[[^\]]*\]/gu, ''))
    ? { kind: 'number', value: exact.value, written: `${exact.hundredfold} %`, format: 'percent' }
    : { kind: 'number', value: exact.value, written: exact.written, format: 'plain' };
}

function dayOf(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return { kind: 'text', text: '?' };
  const [day = '', time = ''] = date.toISOString().split('T');
  const whole = time.startsWith('00:00:00.000') ? parseDay(day) : undefined;
  return whole ? { kind: 'date', day: whole } : { kind: 'text', text: `${day} ${time.slice(0, 8)}` };
}

function formatOf({ numFmt }: WorkbookCell): string {
  return typeof numFmt === 'string' ? numFmt : numFmt?.formatCode ?? '';
}
