/** What can be wrong with the shape of a table: its headers and its total. Sums are written with a decimal comma. */
export interface TableProblemFacts {
  'figures-header-row-missing': { row: number };
  'figures-column-missing': { header: string; near: string | undefined; headers: readonly string[] };
  'figures-column-unmapped': { header: string };
  'figures-header-twice': { header: string };
  'figures-header-empty': { filled: string };
  'figures-total-not-declared': { label: string };
  'figures-total-missing': { label: string };
  'figures-total-differs': { column: string; label: string; unit: string; stated: string; sum: string; difference: string };
  'figures-total-cell-empty': { column: string; label: string };
  'figures-row-after-total': { label: string; found: string };
}
