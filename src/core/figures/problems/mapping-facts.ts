type Form = 'text' | 'list' | 'map' | 'empty';

/** What can be wrong in the mapping file by itself. `of` says which part of it a key stands in. */
export interface MappingProblemFacts {
  'figures-mapping-form': { key: string; found: Form; expected: Form };
  'figures-mapping-key-unknown': { key: string; near: string | undefined; allowed: readonly string[] };
  'figures-mapping-key-missing': { key: string; of: string };
  'figures-mapping-key-misplaced': { key: string; only: string };
  'figures-mapping-word': { key: string; found: string; near: string | undefined; allowed: readonly string[] };
  'figures-mapping-number': { key: string; found: string; least: number; most: number };
  'figures-mapping-period': { found: string };
  'figures-file-outside': { file: string };
  'figures-file-kind': { file: string; allowed: readonly string[] };
  'figures-sureness-not-given': { file: string };
  'figures-sureness-both': { column: string };
  'figures-header-used-and-ignored': { header: string };
  'figures-input-mapped-twice': { input: string };
}
