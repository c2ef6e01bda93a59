import type { LanguageProblem } from '../language/problems.ts';
import type { Place, Problem } from '../language/problem.ts';
import type { BindingProblemFacts } from './problems/binding-facts.ts';
import type { CellProblemFacts } from './problems/cell-facts.ts';
import type { FileProblemFacts } from './problems/file-facts.ts';
import type { MappingProblemFacts } from './problems/mapping-facts.ts';
import type { RowProblemFacts } from './problems/row-facts.ts';
import type { TableProblemFacts } from './problems/table-facts.ts';

/** Every problem an import of figures reports, with the facts its sentence needs. A code without a sentence does not compile. */
export interface FiguresProblemFacts
  extends MappingProblemFacts, BindingProblemFacts, FileProblemFacts, TableProblemFacts, RowProblemFacts, CellProblemFacts {}

export type FiguresProblemCode = keyof FiguresProblemFacts;
export type FiguresProblem = { [Code in FiguresProblemCode]: Problem<Code, FiguresProblemFacts[Code]> }[FiguresProblemCode];

/** The mapping is YAML, which the language room reads: its traps are told with the language's own problems. */
export type MappingProblem = FiguresProblem | LanguageProblem;

/** An import is whole or nothing, so every problem of figures is an error. */
export function figuresProblem<Code extends FiguresProblemCode>(
  code: Code,
  place: Place,
  facts: FiguresProblemFacts[Code],
  related: readonly Place[] = [],
): FiguresProblem {
  return { code, severity: 'error', place, facts, related } as FiguresProblem;
}
