import type { Problem, TextPlace } from '../language/problem.ts';
import type { LanguageProblem } from '../language/problems.ts';

/** What can be wrong in the files of a register, beside YAML and keys, which the language tells of. */
export interface RegisterProblemFacts {
  'register-name-twice': { name: string; what: 'body' | 'document' | 'entry' };
  'register-name-unknown': { name: string; what: 'body' | 'document' | 'entry'; near: string | undefined };
  'register-alias-shared': { alias: string; first: string; second: string };
  'register-day-form': { found: string };
  'register-days-backwards': { from: string; to: string };
  'register-known-before-decided': { name: string; decided: string; known: string };
  'register-effect-unknown': { found: string; near: string | undefined; allowed: readonly string[] };
  'register-effect-misplaced': { name: string; effect: string; kind: string };
  'register-amount': { found: string };
  'register-answers-nothing': { name: string; answered: string };
  'register-correction-circle': { name: string };
  'register-part-circle': { name: string };
  'register-settled-without-outcome': { name: string };
  // a rulebook with what matters have decided
  'adopted-scenario-unknown': { scenario: string; proposal: string; near: string | undefined };
  'adopted-clause-missing': { scenario: string; clauses: readonly string[] };
  'adopted-clause-unknown': { scenario: string; clause: string; clauses: readonly string[] };
  'adopted-nothing': { decision: string; proposal: string; scenario: string | undefined; other: string };
  'adopted-name-twice': { name: string };
  'adopted-day-unknown': { decision: string };
  'adopted-otherwise': { rule: string; decision: string; proposal: string | undefined; scenario: string | undefined };
  'adopted-decision-differs': { decision: string; of: 'decided' | 'body' | 'votes'; written: string; recorded: string };
  'adopted-clash': { rule: string; first: string; second: string };
  // what a matter puts in a register
  'entry-day-unknown': { name: string };
  'entry-body-unknown': { name: string; near: string | undefined };
  'entry-document-unknown': { name: string; found: number; near: string | undefined };
  'entry-effect-missing': { name: string; rules: readonly string[] };
  'entry-effect-untold': { name: string; effect: string };
  'entry-without-force': { name: string; why: 'annulled' | 'stayed' };
  'entry-otherwise': { name: string; of: readonly string[] };
  'register-json': { path: string; found: string; expected: string };
}

export type RegisterProblemCode = keyof RegisterProblemFacts;

/** The register is YAML, which the language room reads: its traps are told with the language's own problems. */
export type RegisterProblem =
  | LanguageProblem
  | { [Code in RegisterProblemCode]: Problem<Code, RegisterProblemFacts[Code]> }[RegisterProblemCode];

/** A register with a fault is not used, so every problem is an error. */
export function registerProblem<Code extends RegisterProblemCode>(
  code: Code, place: TextPlace, facts: RegisterProblemFacts[Code], related: readonly TextPlace[] = [],
): RegisterProblem {
  return { code, severity: 'error', place, facts, related } as RegisterProblem;
}
