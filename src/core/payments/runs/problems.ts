import type { Problem } from '../../language/problem.ts';

/** Everything that keeps a month from being run, corrected or kept. */
export interface RunProblemFacts {
  /** The rulebook says in a rule named `rule` which days' listings count; it does not, or says something else than the words there are. */
  'run-listing-day': { readonly rule: string; readonly found: string; readonly words: readonly string[] };
  'run-setting': { readonly rule: string; readonly found: string };
  /** Days are counted by parts, and no rule reads them: each person would count as whole. */
  'run-parts-unread': { readonly rule: string; readonly days: number; readonly inputs: readonly string[] };
  'run-inputs-lacking': { readonly inputs: readonly string[] };
  'run-persons-unknown': { readonly count: number; readonly first: readonly string[] };
  /** More changes of unit within twelve months than the rule allows, and no reason given. */
  'run-changes': { readonly count: number; readonly most: number; readonly first: readonly string[] };
  'run-nobody-listed': { readonly days: readonly string[] };
  'run-units-unknown': { readonly units: readonly string[] };
  'run-missing': { readonly count: number; readonly first: readonly string[] };
  'run-exists': { readonly run: string };
  'run-none-before': { readonly month: string };
  'run-changed': { readonly run: string };
  'run-fault': { readonly rule: string; readonly fault: 'allocation' | 'overRows' | 'ownerRow' | 'notMonthly' | 'noOwner' };
}

export type RunProblem = { [Code in keyof RunProblemFacts]: Problem<Code, RunProblemFacts[Code]> }[keyof RunProblemFacts];

/** The place is the question, or the file of a run: what is wrong is not in a line of a document. */
export function runProblem<Code extends keyof RunProblemFacts>(code: Code, facts: RunProblemFacts[Code], file = ''): RunProblem {
  return { code, severity: 'error', place: { kind: 'text', file, line: file === '' ? 0 : 1, column: 1, length: 1 }, facts, related: [] } as unknown as RunProblem;
}
