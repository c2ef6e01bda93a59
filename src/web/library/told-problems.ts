import type { Language } from '../../core/swedish/language-name.ts';
import type { TellableProblem } from '../../core/swedish/problems/tell.ts';
import type { Fault } from './resource.ts';

/** Problems in words. The sentences for all that can be wrong are many, and are fetched when something is. */
export async function toldProblems(problems: readonly TellableProblem[], language: Language): Promise<NonNullable<Fault['faults']>> {
  const { tellProblem } = await import('../../core/swedish/problems/tell.ts');
  return problems.map((one) => ({ text: tellProblem(one, language) }));
}
