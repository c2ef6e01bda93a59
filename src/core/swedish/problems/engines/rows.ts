import type { EngineProblemFacts } from '../../../emit/sql/engine-problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ENGINES } from './names.ts';

type Code = Extract<keyof EngineProblemFacts, `engine-${'table' | 'column' | 'month' | 'rows'}-${string}`>;

const KINDS = { integer: ['ett heltal (bigint, Int64)', 'a whole number (bigint, Int64)'], truth: ['ja eller nej (boolean, UInt8)', 'yes or no (boolean, UInt8)'], text: ['en text eller en dag', 'a text or a day'] } as const;

/** What is said of tables and rows that stand in a database. */
export const ROW_SENTENCES: { readonly [Row in Code]: Sentence<EngineProblemFacts[Row]> } = {
  'engine-table-missing': {
    sv: ({ engine, table }) => told(`${ENGINES[engine]} har ingen tabell ${table} som går att läsa`, 'en tabell eller vy med personmånader', 'Rätta namnet efter --tabell, med schema eller databas före punkten om den behövs, och se efter att användaren får läsa tabellen.'),
    en: ({ engine, table }) => told(`${ENGINES[engine]} has no table ${table} that can be read`, 'a table or view of person-months', 'Correct the name after --table, with schema or database before the dot if need be, and see that the user may read the table.'),
  },
  'engine-column-missing': {
    sv: ({ table, column, columns }) => told(`tabellen ${table} har inte kolumnen "${column}" (den har ${columns.join(', ')})`, 'en kolumn för varje uppgift som reglerna läser, med uppgiftens namn', 'Lägg till kolumnen, eller gör en vy med rätt namn och ange den.'),
    en: ({ table, column, columns }) => told(`the table ${table} does not have the column "${column}" (it has ${columns.join(', ')})`, 'a column for each figure the rules read, with the name of the figure', 'Add the column, or make a view with the right names and name that.'),
  },
  'engine-column-type': {
    sv: ({ table, column, found, expected }) => told(`kolumnen "${column}" i ${table} är ${found}`, KINDS[expected][0], 'Gör en vy som ger kolumnen rätt typ: tal som heltal i uppgiftens minsta enhet, så att 131,25 kr med två decimaler står som 13125. Flyttal och decimaltal vägras: de kan redan ha tappat siffror.'),
    en: ({ table, column, found, expected }) => told(`the column "${column}" of ${table} is ${found}`, KINDS[expected][1], 'Make a view that gives the column the right type: numbers as whole numbers of the figure\'s smallest unit, so that 131,25 kr with two decimals stands as 13125. Floats and decimals are refused: they may have lost digits already.'),
  },
  'engine-month-empty': {
    sv: ({ table, month }) => told(`tabellen ${table} har inga rader för ${month}`, 'rader för varje månad i perioden', 'Fyll på månaden, eller räkna en annan period med --period. Inget räknas som noll för att det saknas.'),
    en: ({ table, month }) => told(`the table ${table} has no rows for ${month}`, 'rows for every month of the period', 'Add the month, or compute another period with --period. Nothing counts as zero for being missing.'),
  },
  'engine-rows-twice': {
    sv: ({ table, month, column, rows, ids }) => told(`${rows} rader för ${month} i ${table}, men bara ${ids} olika i kolumnen "${column}"`, 'en rad per person och månad', 'Ta bort dubbletterna, eller gör en vy utan dem; vilken som gäller måste någon avgöra.'),
    en: ({ table, month, column, rows, ids }) => told(`${rows} rows for ${month} in ${table}, but only ${ids} different in the column "${column}"`, 'one row for each person and month', 'Remove the duplicates, or make a view without them; which one holds is for somebody to decide.'),
  },
  'engine-rows-unfit': {
    sv: ({ column, rows, of, low, high }) => told(`${rows} av ${of} rader är tomma${low === undefined ? '' : ' eller utanför spannet'} i kolumnen "${column}"`, low === undefined ? 'ett värde i varje rad' : `heltal från ${low} till ${high ?? ''} i varje rad`, 'Rätta raderna, eller vidga spannet i regelboken om värdena stämmer. Ingen rad hoppas över.'),
    en: ({ column, rows, of, low, high }) => told(`${rows} of ${of} rows are empty${low === undefined ? '' : ' or out of range'} in the column "${column}"`, low === undefined ? 'a value in every row' : `whole numbers from ${low} to ${high ?? ''} in every row`, 'Correct the rows, or widen the range in the rulebook if the values are right. No row is skipped.'),
  },
  'engine-rows-unowned': {
    sv: ({ column, rows }) => told(`${rows} rader har i kolumnen "${column}" en enhet som inte finns i listan över enheter`, 'en enhet i listan för varje rad', 'Lägg till enheten i beskrivningen (enheter), eller rätta raderna.'),
    en: ({ column, rows }) => told(`${rows} rows have in the column "${column}" a unit that is not in the list of units`, 'a unit of the list for every row', 'Add the unit to the description (enheter), or correct the rows.'),
  },
  'engine-rows-differ': {
    sv: ({ engine, expected, found }) => told(`${ENGINES[engine]} gick över ${found} rader`, `${expected} rader, som är vad som lades in eller fanns när körningen började`, 'Någon har ändrat raderna under körningen, eller så svarade inte alla servrar. Inget av svaret gäller; kör om.'),
    en: ({ engine, expected, found }) => told(`${ENGINES[engine]} went over ${found} rows`, `${expected} rows, which is what was put in or was there when the run began`, 'Somebody changed the rows during the run, or not all servers answered. Nothing of the answer holds; run again.'),
  },
  'engine-rows-most': {
    sv: ({ owner, rows, most }) => told(`${rows} rader${owner === '' ? '' : ` för ${owner}`}`, `högst ${most}, som är vad regelboken anger med "högst"`, 'Höj "högst" för entiteten i regelboken: summornas bredd är vald efter det.'),
    en: ({ owner, rows, most }) => told(`${rows} rows${owner === '' ? '' : ` of ${owner}`}`, `at most ${most}, which is what the rulebook says with "högst"`, 'Raise "högst" of the entity in the rulebook: the width of the sums is chosen by it.'),
  },
};
