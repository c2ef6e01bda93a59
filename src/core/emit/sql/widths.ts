import type { Bounds, Ir } from '../../language/lowered/ir.ts';
import { carrierOf, type Dialect } from './dialect.ts';
import { partsOf } from './parts.ts';

/** The largest number inside a rounding: twice the numerator and the denominator, or twice the denominator. */
export function insideDivision(a: Bounds, b: Bounds): Bounds {
  const sizeOf = ({ low, high }: Bounds): bigint => (-low > high ? -low : high);
  return { low: 0n, high: 2n * sizeOf(a) + 2n * sizeOf(b) };
}

/** The sum of at most `rows` such numbers. */
export function sumOf({ low, high }: Bounds, rows: bigint): Bounds {
  return { low: low < 0n ? low * rows : 0n, high: high > 0n ? high * rows : 0n };
}

/** What no carrier of the engine holds, anywhere inside the values: computing it could overflow. */
export function tooWide(roots: readonly Ir[], dialect: Dialect): Bounds | undefined {
  const seen = new Set<number>();
  const find = (ir: Ir): Bounds | undefined => {
    if (seen.has(ir.id)) return undefined;
    seen.add(ir.id);
    for (const part of partsOf(ir)) {
      const found = find(part);
      if (found) return found;
    }
    const bounds = 'bounds' in ir ? [ir.bounds, ...(ir.op === 'divide' ? [insideDivision(ir.a.bounds, ir.b.bounds)] : [])] : [];
    return bounds.find((one) => !carrierOf(one, dialect));
  };
  for (const root of roots) {
    const found = find(root);
    if (found) return found;
  }
  return undefined;
}
