import { quoted } from '../../src/node/population/database.ts';

/**
 * The rules of examples/tio-regler as one who knew them would write them for DuckDB, exact in whole numbers: the yardstick. It trusts
 * every row, reads each file once, and can be asked nothing else. Gives öre paid and rows for each unit and month.
 */
export function sqlByHand(files: readonly string[]): string {
  const weight = 'CASE WHEN "ålder" <= 6 THEN 125 WHEN "ålder" <= 17 THEN 62 WHEN "ålder" <= 44 THEN 70 WHEN "ålder" <= 64 THEN 104 WHEN "ålder" <= 74 THEN 158 WHEN "ålder" <= 84 THEN 221 ELSE 275 END';
  const price = 'CASE WHEN "månad" < 202407 THEN 9800 ELSE 10150 END';
  const base = `(1312500::BIGINT * ${weight} + ${price}::BIGINT * "vårdtyngd" + 5000) // 10000`;
  const extra = '((CASE WHEN "behovspoäng" > 25000 THEN 67 * "behovspoäng" ELSE 0 END) + (CASE WHEN "avstånd" > 300 THEN 420000 ELSE 0 END) + 50) // 100';
  return `SELECT enhet, "månad", count(*), sum(${base} + ${extra})::BIGINT FROM read_parquet([${files.map(quoted).join(', ')}]) GROUP BY ALL`;
}
