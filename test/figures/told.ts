/** Problems as a person reads them, for comparison with a stored text. */
import type { MappingProblem } from '../../src/core/figures/problems.ts';
import type { Language } from '../../src/core/swedish/language-name.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

export function tell(problems: readonly MappingProblem[], language: Language): string {
  return problems.map((problem) => `${tellProblem(problem, language)}\n`).join('\n');
}
