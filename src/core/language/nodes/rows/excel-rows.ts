import type { ExcelContext, ExcelRows } from '../kind.ts';

/** How many rows the criteria pick. */
export function howMany({ count }: ExcelRows, criteria: readonly string[]): string {
  return criteria.length === 0 ? `${count}` : `COUNTIFS(${criteria.join()})`;
}

/** The formula, or what is missing when some row lacks what is needed. */
export function guarded({ lacking }: ExcelRows, formula: string, { missing }: ExcelContext): string {
  return lacking === '0' ? formula : `IF(${lacking}>0,${missing},${formula})`;
}
