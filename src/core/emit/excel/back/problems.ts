import type { Place, Problem } from '../../../language/problem.ts';

/** Why changes in a workbook cannot be taken back. */
export interface WorkbookProblemFacts {
  /** It says nothing of which period and rulebook it was made for. */
  'workbook-not-exported': { file: string };
  /** A document or a file of figures has changed since it was exported. */
  'workbook-other-source': { name: string };
  'workbook-sheet-missing': { sheet: string };
  'workbook-formula-changed': { found: string; expected: string };
  'workbook-cell-changed': { found: string; expected: string };
  'workbook-value-no-number': { rule: string; found: string };
  'workbook-value-outside': { rule: string; found: string; least: string; most: string };
}

export type WorkbookProblemCode = keyof WorkbookProblemFacts;
export type WorkbookProblem = { [Code in WorkbookProblemCode]: Problem<Code, WorkbookProblemFacts[Code]> }[WorkbookProblemCode];

export function workbookProblem<Code extends WorkbookProblemCode>(
  code: Code, place: Place, facts: WorkbookProblemFacts[Code], related: readonly Place[] = [],
): WorkbookProblem {
  return { code, severity: 'error', place, facts, related } as unknown as WorkbookProblem;
}
