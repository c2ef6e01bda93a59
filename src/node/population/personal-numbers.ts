import { rowsOf, type Database } from './database.ts';

/** How many cells of a column are personal numbers, and how many have anything in them. */
export interface PersonalNumbers {
  /** Which of the asked columns, from 0. */
  readonly index: number;
  readonly count: number;
  readonly of: number;
}

/**
 * The columns that hold personal numbers (personnummer, samordningsnummer); the cells are texts as SQL, asked of `from`. A date and a check digit that hold are one. Written with
 * its hyphen one is enough. Of ten or twelve digits a pseudonym may be one by chance, four in a thousand: there more than one in fifty is too many.
 */
export async function findPersonalNumbers(database: Pick<Database, 'connection'>, cells: readonly string[], from: string): Promise<readonly PersonalNumbers[]> {
  if (cells.length === 0) return [];
  const rows = `(SELECT ${cells.map((cell, index) => `trim(${cell}) AS p${index}`).join(', ')} FROM ${from})`;
  const [shaped = []] = await rowsOf(database, `SELECT ${cells.map((_, index) => `count(*) FILTER (WHERE ${isShapedAsOne(`p${index}`)})`).join(', ')} FROM ${rows}`);
  const found: PersonalNumbers[] = [];
  for (const index of cells.keys()) {
    if (shaped[index] === '0') continue;
    const cell = `p${index}`;
    const held = `${isShapedAsOne(cell)} AND (${checkSum(cell)}) % 10 = 0`;
    const [[certain, likely, filled] = []] = await rowsOf(database, `SELECT count(*) FILTER (WHERE held AND hyphen), count(*) FILTER (WHERE held AND NOT hyphen), count(*) FILTER (WHERE filled)
      FROM (SELECT CASE WHEN ${held} THEN true ELSE false END AS held, contains(${cell}, '-') OR contains(${cell}, '+') AS hyphen, ${cell} <> '' AS filled FROM ${rows})`);
    if (Number(certain) === 0 && Number(likely) * 50 <= Number(filled)) continue;
    found.push({ index, count: Number(certain) + Number(likely), of: Number(filled) });
  }
  return found;
}

/** Ten or twelve digits that begin with a day, or with a day and sixty. Most cells do not begin as a number does, and need no more than a look at that. */
function isShapedAsOne(cell: string): string {
  return `CASE WHEN ${cell} >= '0' AND ${cell} < ':' AND length(${cell}) BETWEEN 10 AND 13
    THEN regexp_full_match(${cell}, '(18|19|20)?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+]?[0-9]{4}') ELSE false END`;
}

/** The sum of the last ten digits, every other one doubled, that ends with 0 when the check digit holds. */
function checkSum(cell: string): string {
  const digits = `right(replace(replace(${cell}, '-', ''), '+', ''), 10)`;
  const digit = (at: number): string => `TRY_CAST(substr(${digits}, ${at}, 1) AS INTEGER)`;
  return Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? `(2 * ${digit(index + 1)}) // 10 + (2 * ${digit(index + 1)}) % 10` : digit(index + 1))).join(' + ');
}
