import { rowsOf, type Database } from '../database.ts';

/** Rows that are grouped at a time: what a hundred megabytes can hold when every row is a person of its own. */
const ROWS_A_PASS = 8_000_000;

/**
 * Conditions on a person that together take everybody once, so many that what each takes can be grouped in little memory. Where a person
 * falls does not matter to any answer, so DuckDB's own hash will do.
 */
export function passesOver(rows: number, person: string): readonly string[] {
  const passes = Math.max(1, Math.ceil(rows / ROWS_A_PASS));
  return Array.from({ length: passes }, (_, pass) => (passes === 1 ? 'true' : `hash(${person}) % ${passes} = ${pass}`));
}

/** How many different persons there are, exactly. */
export async function countPersons(database: Database, rows: number, sql: string, person: string): Promise<number> {
  let persons = 0;
  for (const pass of passesOver(rows, person)) {
    const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM (SELECT ${person} FROM (${sql}) WHERE ${pass} GROUP BY 1)`);
    persons += Number(count);
  }
  return persons;
}
