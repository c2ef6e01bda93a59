import type { Snapshot } from '../../core/figures/listings/snapshot.ts';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { named, quoted, rowsOf, type Database } from '../population/database.ts';

const SHOWN = 5;

/** What is wrong with listings held together: persons nobody knows, units nobody has, and more changes than the rule allows. */
export async function listingProblems(database: Database, { listings, persons }: Delivery, units: readonly string[], mostChanges: number | undefined): Promise<readonly RunProblem[]> {
  const rows = (sql: string): Promise<readonly (readonly (string | null)[])[]> => rowsOf(database, sql);
  const firsts = async (sql: string): Promise<{ readonly count: number; readonly first: readonly string[] }> => {
    const [[count] = []] = await rows(`SELECT count(*) FROM (${sql})`);
    if (count === '0') return { count: 0, first: [] };
    return { count: Number(count), first: (await rows(`SELECT * FROM (${sql}) ORDER BY 1 LIMIT ${SHOWN}`)).map(([one]) => one ?? '') };
  };
  const problems: RunProblem[] = [];
  const unknown = await firsts(`SELECT DISTINCT l.person FROM read_parquet(${quoted(listings)}) AS l ANTI JOIN read_parquet(${quoted(persons)}) AS p ON p.person = l.person`);
  if (unknown.count > 0) problems.push(runProblem('run-persons-unknown', unknown));
  const known = units.map(quoted).join(', ');
  const strangers = (await rows(`SELECT DISTINCT enhet FROM read_parquet(${quoted(listings)})${known === '' ? '' : ` WHERE enhet NOT IN (${known})`} ORDER BY 1`)).map(([unit]) => unit ?? '');
  if (strangers.length > 0) problems.push(runProblem('run-units-unknown', { units: strangers }));
  if (mostChanges !== undefined) {
    const changes = await firsts(changesSql(listings, mostChanges));
    if (changes.count > 0) problems.push(runProblem('run-changes', { ...changes, most: mostChanges }));
  }
  return problems;
}

/**
 * Changes without a reason that were more than `most` within the twelve months up to their day. A change is a listing at another unit than
 * the one before it; the first listing is a choice and no change, and coming back to the same unit is none either.
 */
function changesSql(listings: string, most: number): string {
  return `SELECT person || ' ' || CAST("från" AS VARCHAR) AS what FROM (
    SELECT person, "från", "skäl", count(*) OVER (PARTITION BY person ORDER BY "från" RANGE BETWEEN INTERVAL 1 YEAR - INTERVAL 1 DAY PRECEDING AND CURRENT ROW) AS changes
    FROM (SELECT *, lag(enhet) OVER (PARTITION BY person ORDER BY "från") AS before FROM read_parquet(${quoted(listings)}))
    WHERE before IS NOT NULL AND before <> enhet
  ) WHERE changes > ${most} AND ("skäl" IS NULL OR "skäl" = '')`;
}

/** Listings that cover a day of the snapshot on which the person was not alive, by persons: told, and not counted. */
export async function countNotLiving(database: Database, { listings, persons }: Delivery, { days }: Snapshot): Promise<number> {
  const moments = days.map((day) => `(DATE ${quoted(day)})`).join(', ');
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [[count] = []] = await rowsOf(database, `SELECT count(DISTINCT l.person)
    FROM (SELECT person, ${named('född')}, avliden FROM read_parquet(${quoted(persons)}) WHERE ${named('född')} > DATE ${quoted(first)} OR avliden <= DATE ${quoted(last)}) AS q
    JOIN read_parquet(${quoted(listings)}) AS l ON l.person = q.person
    JOIN (VALUES ${moments}) AS d(day) ON d.day >= l."från" AND (l.till IS NULL OR d.day <= l.till) AND (q.${named('född')} > d.day OR q.avliden <= d.day)`);
  return Number(count ?? 0);
}
