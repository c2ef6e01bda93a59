import type { Period } from '../../../core/quantity/period.ts';
import { named } from '../../population/database.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';
import type { LineText } from '../engine.ts';
import { rowsForSql } from '../population-rows.ts';

const BATCH_CHARACTERS = 262_144;

/**
 * The rows of a month as lines of cells apart by tabs, as COPY of PostgreSQL and TabSeparated of ClickHouse read them: numbers as whole
 * numbers of their last decimal, days as YYYY-MM-DD, yes and no as 1 and 0, an empty cell as \N. Written by DuckDB; a batch is held at a time.
 */
export async function* textRows(source: PopulationSource, month: Period, columns: readonly PopulationColumn[]): AsyncGenerator<LineText> {
  const connection = await source.database.connect();
  try {
    const result = await connection.stream(`SELECT concat_ws(chr(9), ${columns.flatMap(cellsSql).join(', ')}) FROM ${rowsForSql(source.sql(month), columns)}`);
    let [rows, lines, characters] = [0, [] as string[], 0];
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      const vector = chunk.getColumnVector(0);
      for (let at = 0; at < chunk.rowCount; at += 1) {
        const line = vector.getItem(at) as string;
        lines.push(line, '\n');
        characters += line.length + 1;
      }
      rows += chunk.rowCount;
      if (characters < BATCH_CHARACTERS) continue;
      yield { rows, text: lines.join('') };
      [rows, lines, characters] = [0, [], 0];
    }
    if (rows > 0) yield { rows, text: lines.join('') };
  } finally {
    connection.closeSync();
  }
}

/** Over the rows as engines of SQL read them: a column, and its state where it may be empty. */
function cellsSql({ input, type, missing }: PopulationColumn): readonly string[] {
  const column = named(input);
  const text = type.kind === 'text' || type.kind === 'date' ? escaped(column) : type.kind === 'truth' ? `CAST(CAST(${column} AS INTEGER) AS VARCHAR)` : `CAST(${column} AS VARCHAR)`;
  // concat_ws leaves out what is empty, and the cells after it would stand in the wrong column.
  return missing === 'allowed' ? [`coalesce(${text}, '\\N')`, `CAST(${named(`${input} ?`)} AS VARCHAR)`] : [text];
}

/** The characters that end a cell or a row stand as two, and so does the one that says so. */
function escaped(column: string): string {
  return [['\\', '\\\\'], ['chr(9)', '\\t'], ['chr(10)', '\\n'], ['chr(13)', '\\r']].reduce((sql, [from = '', to = '']) => `replace(${sql}, ${from.startsWith('chr') ? from : `'${from}'`}, '${to}')`, column);
}
