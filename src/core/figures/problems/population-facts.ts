/** Where in a column something is wrong: how many rows of how many, and what the first of them holds. */
interface Found {
  column: string;
  count: number;
  of: number;
}

interface FoundText extends Found {
  example: string;
}

/** What can be wrong with a population in columns: listings, and what is known of each person each month. Numbers have a decimal comma. */
export interface PopulationProblemFacts {
  'population-file-missing': { file: string };
  'population-file-unreadable': { file: string };
  'population-no-rows': { file: string };
  'population-column-missing': { column: string; near: string | undefined; columns: readonly string[] };
  'population-column-extra': { column: string };
  'population-column-type': { column: string; found: string; expected: 'number' | 'text' | 'truth' | 'date' | 'month'; first: string | undefined };
  'population-empty': Found;
  'population-not-a-value': FoundText & { expected: string };
  'population-decimals': FoundText & { decimals: number };
  'population-range': FoundText & { low: string; high: string };
  'population-month': FoundText;
  'population-unit': FoundText & { near: string | undefined };
  'population-duplicate': FoundText;
  'population-overlap': FoundText;
  'population-backwards': FoundText;
}
