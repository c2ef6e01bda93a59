import { PART_WORDS } from '../../core/figures/delivery/words.ts';
import { quoted, rowsOf, type Database } from '../population/database.ts';
import type { DeliverySummary } from '../../core/swedish/delivery/delivery-report.ts';
import type { DeliveryRead } from './read-delivery.ts';

/** What the staged files hold, counted. The last month of listings is the last that something happens in. */
export async function summaryOf(database: Database, { delivery, files, units }: Extract<DeliveryRead, { kind: 'read' }>): Promise<DeliverySummary> {
  const month = (day: string): string => `strftime(${day}, '%Y-%m')`;
  const [[first, last, lasting, used] = []] = await rowsOf(database, `SELECT ${month('min("från")')}, ${month('max(greatest("från", till))')}, count(*) FILTER (WHERE till IS NULL), count(DISTINCT enhet) FROM read_parquet(${quoted(delivery.listings)})`);
  const [[persons] = []] = await rowsOf(database, `SELECT count(*) FROM read_parquet(${quoted(delivery.persons)})`);
  const visits = delivery.visits === undefined ? [] : await rowsOf(database, `SELECT ${month('min(dag)')}, ${month('max(dag)')} FROM read_parquet(${quoted(delivery.visits)})`);
  return {
    made: delivery.made, files: files.map((file) => ({ ...file, part: PART_WORDS[file.part] })), persons: Number(persons), units: { listed: units, used: Number(used) },
    listings: { first: first ?? '', last: last ?? '', lasting: Number(lasting) },
    visits: visits[0] && { first: visits[0][0] ?? '', last: visits[0][1] ?? '' },
  };
}
