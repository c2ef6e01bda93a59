import { columnsRead } from '../../../core/figures/delivery/read-source.ts';
import { deliveryProblem, type DeliveryProblem } from '../../../core/figures/delivery/problems.ts';
import type { SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { cellName, plainText } from '../../../core/figures/sheet.ts';
import { nearest } from '../../../core/language/nearest.ts';
import { placeAtColumn } from './raw-table.ts';

/** The headers of a row as they are compared; one that is empty is known by its letter, and empty ones at the end are none. */
export function headersOf(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => plainText(cell) !== '');
  return cells.slice(0, last + 1).map((cell, column) => plainText(cell) || `kolumn ${cellName(0, column).replace(/\d+$/u, '')}`);
}

/** Mapped columns the file does not have, columns of the file that nothing is said of, and headers that stand twice. */
export function headerProblems(source: SourceMapping, headers: readonly string[], headerRow: number): readonly DeliveryProblem[] {
  const named = [...columnsRead(source), ...source.ignored].flatMap((column) => (column.kind === 'header' ? [column.header] : []));
  const missing = named.filter(({ value }) => !headers.includes(value)).map(({ value, place }) => {
    const free = headers.filter((header) => !named.some((one) => one.value === header));
    return deliveryProblem('delivery-column-missing', place, { column: value, near: nearest(value, free), columns: headers });
  });
  const at = (index: number): ReturnType<typeof placeAtColumn> => placeAtColumn(source, headerRow, index);
  const extra = headers.flatMap((header, index) => (named.some(({ value }) => value === header) ? [] : [deliveryProblem('delivery-column-extra', at(index), { column: header })]));
  const twice = headers.flatMap((header, index) => (headers.indexOf(header) < index ? [deliveryProblem('delivery-column-twice', at(index), { column: header })] : []));
  return [...missing, ...extra, ...twice];
}
