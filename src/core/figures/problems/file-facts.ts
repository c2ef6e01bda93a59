/** What can be wrong with a file before its cells are looked at. Sizes are in megabytes. */
export interface FileProblemFacts {
  'figures-file-missing': { file: string; near: string | undefined };
  'figures-file-unreadable': { file: string };
  'figures-file-too-large': { file: string; limit: number };
  'figures-encoding': { file: string; of: 'table' | 'mapping'; encoding: string; likely: string | undefined };
  'figures-csv-quote': { file: string };
  'figures-workbook-not': { file: string; likely: string | undefined };
  'figures-workbook-locked': { file: string };
  'figures-workbook-too-large': { file: string; limit: number };
  'figures-workbook-broken': { file: string };
  'figures-sheet-missing': { file: string; sheet: string; near: string | undefined; sheets: readonly string[] };
  'figures-too-many-cells': { name: string; limit: number };
}
