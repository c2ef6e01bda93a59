import type { Listings } from '../../../core/comparison/models/change-of-models.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { named, rowsOf } from '../../population/database.ts';
import type { PopulationSource } from '../../population/population.ts';

/** How many are listed at each unit in each month of a period, counted in the rows themselves: no rule can say otherwise. */
export async function listingsIn(source: PopulationSource, period: Period): Promise<Listings> {
  const listings = new Map<string, number[]>();
  for (const month of monthsIn(period)) {
    const counted = await rowsOf(source.database, `SELECT ${named('enhet')}, count(*) FROM (${source.sql(month)}) GROUP BY 1 ORDER BY 1`);
    for (const [unit, count] of counted) listings.set(unit ?? '', [...(listings.get(unit ?? '') ?? []), Number(count)]);
  }
  return listings;
}
