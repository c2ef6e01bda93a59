import { kernels, type Chunk, type Kernel } from '../../src/core/emit/kernel/kernel.ts';
import { kernelParts, type ColumnValues } from '../../src/core/emit/kernel/parts.ts';
import { joinGathered } from '../../src/core/emit/population/join.ts';
import type { PlanColumn, PopulationPass } from '../../src/core/emit/population/plan.ts';
import type { Gather } from '../../src/core/emit/population/run.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { mantissa } from '../../src/core/quantity/decimal.ts';

function columnOf({ name, carries, kind, decimals }: PlanColumn, rows: readonly string[], given: Facts, month: number | undefined): ColumnValues {
  const values = rows.map((row) => (carries === 'rowName' ? undefined : given.input(name, row, month)));
  if (carries === 'rowName') return rows;
  if (kind === 'text') return values.map((value) => (value?.kind === 'text' ? value.value : ''));
  if (carries === 'missing' || carries === 'notApplicable') return Uint8Array.from(values, (value) => (value?.kind === carries ? 1 : 0));
  if (kind === 'truth') return Uint8Array.from(values, (value) => (value?.kind === 'truth' && value.value ? 1 : 0));
  return Float64Array.from(values, (value) => (value?.kind === 'number' ? Number(mantissa(value.value, decimals)) : 0));
}

/** The rows in turn to two kernels, `size` at a time, and what they gathered joined: a split population in chunks. Facts may be held without a month. */
export function kernelGather(given: Facts, size: number, dated: 'by month' | 'without time' = 'without time'): Gather {
  const kernelFor = kernels();
  return async (pass: PopulationPass, month, upper) => {
    const parts = kernelParts(pass, month, upper);
    const [first, second] = [kernelFor(parts), kernelFor(parts)] as [Kernel, Kernel];
    const all = given.rows(pass.entity);
    const owners = upper.rows(pass.owner);
    for (let from = 0; from < all.length; from += size) {
      const rows = all.slice(from, from + size);
      const chunk: Chunk = {
        rows: rows.length, owners: Int32Array.from(rows, (row) => owners.indexOf(given.parentOf(pass.entity, row) ?? '')),
        columns: new Map(pass.columns.filter(({ where }) => where === 'own').map((column) => [column.column, columnOf(column, rows, given, dated === 'by month' ? month : undefined)])),
      };
      (from % (2 * size) === 0 ? first : second).feed(chunk);
    }
    return Promise.resolve(joinGathered(pass.aggregates, first.gathered(), second.gathered()));
  };
}
