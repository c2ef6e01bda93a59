/** What can be wrong with the rows of a table and the names they go by. */
export interface RowProblemFacts {
  'figures-row-without-key': { header: string; filled: string };
  'figures-row-with-key-only': { id: string };
  'figures-unknown-unit': { id: string; entity: string; near: string | undefined };
  'figures-too-many-rows': { entity: string; found: number; most: number };
  'figures-duplicate-id': { id: string; entity: string };
  'figures-parent-empty': { id: string; parent: string };
  'figures-parent-unknown': { id: string; found: string; parent: string; near: string | undefined };
  'figures-item-unmapped': { item: string; near: string | undefined };
  'figures-item-missing': { item: string; near: string | undefined; column: string };
  'figures-item-twice': { item: string };
  'figures-given-twice': { input: string; id: string };
}
