import { named } from '../population/database.ts';
import type { PopulationColumn } from '../population/population.ts';

/**
 * The rows of a checked population as the engines of SQL read them: yes and no as truths, days as texts, and beside each column that may
 * be empty its state, 2 where it is. `sql` gives the rows by the names of the inputs, as a population source does.
 */
export function rowsForSql(sql: string, columns: readonly PopulationColumn[]): string {
  const read = columns.flatMap(({ input, type, missing }) => {
    const column = named(input);
    const value = type.kind === 'truth' ? `(${column} = 1)` : type.kind === 'date' ? `CAST(DATE '1970-01-01' + ${column} AS VARCHAR)` : column;
    const state = missing === 'allowed' ? [`CASE WHEN ${column} IS NULL THEN 2 ELSE 0 END AS ${named(`${input} ?`)}`] : [];
    return [`${value} AS ${column}`, ...state];
  });
  return `(SELECT ${read.join(', ')} FROM (${sql}))`;
}
