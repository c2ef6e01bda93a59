import type { FiguresProblemFacts } from '../../figures/problems.ts';
import { BINDING_SENTENCES } from './figures/binding.ts';
import { CELL_SENTENCES } from './figures/cells.ts';
import { FILE_SENTENCES } from './figures/files.ts';
import { MAPPING_SENTENCES } from './figures/mapping.ts';
import { ROW_SENTENCES } from './figures/rows.ts';
import { TABLE_SENTENCES } from './figures/tables.ts';
import type { Sentence } from './sentence.ts';

/** What is said of every problem an import of figures can meet. A code without a sentence does not compile. */
export const FIGURES_SENTENCES: { readonly [Code in keyof FiguresProblemFacts]: Sentence<FiguresProblemFacts[Code]> } = {
  ...MAPPING_SENTENCES,
  ...BINDING_SENTENCES,
  ...FILE_SENTENCES,
  ...TABLE_SENTENCES,
  ...ROW_SENTENCES,
  ...CELL_SENTENCES,
};
