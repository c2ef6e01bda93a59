import { z } from 'zod';
import type { FiguresProblem } from '../core/figures/problems.ts';
import type { Cell, SheetTable } from '../core/figures/sheet.ts';
import type { TableRead } from '../core/figures/source.ts';
import type { Day } from '../core/quantity/day.ts';
import { rational } from '../core/quantity/rational.ts';

/** A cell: nothing, a text, or what a workbook held. A number is written exactly, as `25/2`; `written` is how the file wrote it. */
const wireCell = z.union([
  z.null(), z.string(),
  z.object({ number: z.string().regex(/^-?\d+(?:\/\d+)?$/u), written: z.string(), format: z.enum(['percent', 'plain']).optional() }),
  z.object({ day: z.string() }), z.object({ truth: z.boolean() }), z.object({ error: z.string() }), z.object({ uncalculated: z.string() }),
]);
type WireCell = z.infer<typeof wireCell>;

/** One table of a mapping as it was read, or what kept it from being read (`FiguresProblem` of src/core/figures/problems.ts). */
export const wireTable = z.union([
  z.object({ file: z.string(), sheet: z.string().optional(), rows: z.array(z.array(wireCell)) }),
  z.object({ problems: z.array(z.json()) }),
]);
export type WireTable = z.infer<typeof wireTable>;

/** A table as it goes over the wire; `tableFrom` gives the very same table back. */
export function tableToWire(read: TableRead): WireTable {
  if (!('table' in read)) return { problems: JSON.parse(JSON.stringify(read.problems)) as z.infer<ReturnType<typeof z.json>>[] };
  const { file, sheet, rows } = read.table;
  return { file, ...(sheet === undefined ? {} : { sheet }), rows: rows.map((row) => row.map(cellToWire)) };
}

export function tableFrom(wire: WireTable): TableRead {
  if ('problems' in wire) return { problems: wire.problems as unknown as readonly FiguresProblem[] };
  const { file, sheet, rows } = wire;
  const table: SheetTable = { file, ...(sheet === undefined ? {} : { sheet }), rows: rows.map((row) => row.map(cellFrom)) };
  return { table };
}

function cellToWire(cell: Cell): WireCell {
  switch (cell.kind) {
    case 'empty': return null;
    case 'text': return cell.text;
    case 'number': {
      const { numerator, denominator } = cell.value;
      const number = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
      return { number, written: cell.written, ...(cell.format === undefined ? {} : { format: cell.format }) };
    }
    case 'date': return { day: cell.day };
    case 'truth': return { truth: cell.value };
    case 'error': return { error: cell.written };
    case 'uncalculated': return { uncalculated: cell.formula };
  }
}

function cellFrom(wire: WireCell): Cell {
  if (wire === null) return { kind: 'empty' };
  if (typeof wire === 'string') return { kind: 'text', text: wire };
  if ('number' in wire) {
    const [numerator = '0', denominator = '1'] = wire.number.split('/');
    const { written, format } = wire;
    return { kind: 'number', value: rational(BigInt(numerator), BigInt(denominator)), written, ...(format === undefined ? {} : { format }) };
  }
  if ('day' in wire) return { kind: 'date', day: wire.day as Day };
  if ('truth' in wire) return { kind: 'truth', value: wire.truth };
  if ('error' in wire) return { kind: 'error', written: wire.error };
  return { kind: 'uncalculated', formula: wire.uncalculated };
}
