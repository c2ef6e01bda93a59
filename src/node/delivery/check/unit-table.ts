import type { UnitsMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { named, quoted, rowsOf, type Database } from '../../population/database.ts';
import { Unreadable } from '../stage/unreadable.ts';
import type { UnitTable } from './together.ts';
import type { TypedTable } from './typed-table.ts';

/** A temporary table of the units there are: enhet, från, till. */
export const UNITS = 'leverans_enheter';

/** Makes the table of units of the list, the file or the figures that the mapping names. */
export async function unitTable(
  database: Database, units: UnitsMapping, typed: TypedTable | undefined, unitsOf: ((entity: string) => readonly string[] | undefined) | undefined,
): Promise<{ readonly table: UnitTable; readonly names: readonly string[] }> {
  const fields = typed?.raw.source.fields.map(({ field }) => field) ?? [];
  const day = (field: string): string => (fields.includes(field) ? named(field) : `CAST(NULL AS DATE) AS ${named(field)}`);
  const rows = typed
    ? `SELECT enhet, ${day('från')}, ${day('till')} FROM read_parquet(${quoted(typed.path)}) WHERE enhet IS NOT NULL`
    : `SELECT enhet, CAST(NULL AS DATE) AS "från", CAST(NULL AS DATE) AS till FROM (VALUES ${listed(units, unitsOf).map((unit) => `(${quoted(unit)})`).join(', ')}) AS t(enhet)`;
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE ${UNITS} AS ${rows}`);
  const names = (await rowsOf(database, `SELECT DISTINCT enhet FROM ${UNITS} ORDER BY 1`)).map(([unit]) => unit ?? '');
  return { table: { name: UNITS, dated: fields.includes('från') || fields.includes('till') ? 'dated' : 'undated' }, names };
}

function listed(units: UnitsMapping, unitsOf: ((entity: string) => readonly string[] | undefined) | undefined): readonly string[] {
  if (units.kind === 'listed') return units.units;
  if (units.kind === 'file') return [];
  const found = unitsOf?.(units.entity.value) ?? [];
  if (found.length === 0) throw new Unreadable(deliveryProblem('delivery-units-not-given', units.entity.place, { entity: units.entity.value }));
  return found;
}
