import type { Snapshot } from '../../core/figures/listings/snapshot.ts';
import type { Month } from '../../core/quantity/period.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { named, quoted } from '../population/database.ts';

/** Columns that the listings themselves give the rules, besides person, enhet and månad. */
export const LISTED_COLUMNS = { age: 'ålder', parts: 'listade delar', whole: 'delar i perioden' } as const;

/**
 * The rows of a month as SQL: a row for each person and unit listed on some day of the snapshot, with the age in full years on its last
 * day, on how many of its days the listing held, how many days there are, and what the delivery says of the person. Who has died by
 * a day, or is not yet born, is not listed on it.
 */
export function monthRowsSql({ listings, persons, inputs }: Delivery, { days, last }: Snapshot, { year, month }: Month): string {
  const moments = days.map((day) => `(DATE ${quoted(day)})`).join(', ');
  const born = 'p."född"';
  const age = `((${dayNumber(`DATE ${quoted(last)}`)}) - (${dayNumber(born)})) // 10000`;
  const delivered = inputs.map(({ input }) => `p.${named(input)}`);
  return `SELECT ${year * 100 + month} AS "månad", l.person, l.enhet, greatest(0, ${age}) AS ${named(LISTED_COLUMNS.age)}, l.parts AS ${named(LISTED_COLUMNS.parts)}, ${days.length} AS ${named(LISTED_COLUMNS.whole)}${delivered.map((column) => `, ${column}`).join('')}
    FROM (
      SELECT l.person, l.enhet, count(*)::INTEGER AS parts
      FROM read_parquet(${quoted(listings)}) AS l
      JOIN (VALUES ${moments}) AS d(day) ON d.day >= l."från" AND (l.till IS NULL OR d.day <= l.till)
      JOIN read_parquet(${quoted(persons)}) AS q ON q.person = l.person AND q."född" <= d.day AND (q.avliden IS NULL OR q.avliden > d.day)
      GROUP BY l.person, l.enhet
    ) AS l
    JOIN read_parquet(${quoted(persons)}) AS p ON p.person = l.person`;
}

/** 20240331: days whose difference, cut to ten thousands, is the years that have been completed. */
const dayNumber = (day: string): string => `year(${day}) * 10000 + month(${day}) * 100 + day(${day})`;
