import type { Problem, Severity, TextPlace } from '../language/problem.ts';
import type { LanguageProblem } from '../language/problems.ts';

/** Problems of documents over time: versions, decisions, scenarios. */
export interface RulebookProblemFacts {
  'decision-unknown': { name: string; near: string | undefined };
  'decision-day-uncertain': { decision: string; earliest: string; latest: string; asOf: string };
  'version-gap': { rule: string; after: string; before: string; from: string; to: string };
  'version-overlap': { rule: string; first: string; second: string; from: string; to: string };
  'version-backwards': { rule: string; from: string; to: string };
  'version-within-period': { rule: string; period: string; first: string; second: string };
  'rule-not-in-force': { rule: string; needed: string; period: string; last: string | undefined; later: string | undefined };
  'parent-unknown': { entity: string; parent: string; near: string | undefined };
  'reference-unknown': { name: string; kind: 'entity' | 'rule' | 'selection' | 'scenario'; near: string | undefined };
  'scenario-cycle': { scenario: string };
  'scenario-conflict': { rule: string; first: string; second: string };
  'patch-not-a-choice': { rule: string };
  'patch-wrong-kind': { rule: string; found: string; expected: string };
  'alternative-unknown': { rule: string; found: string; near: string | undefined; alternatives: readonly string[] };
  'exemption-without-rule': { what: string };
  'exemption-ambiguous': { what: string; rules: readonly string[] };
  'added-name-taken': { name: string };
}

export type RulebookProblemCode = keyof RulebookProblemFacts;
export type RulebookProblem =
  | LanguageProblem
  | { [Code in RulebookProblemCode]: Problem<Code, RulebookProblemFacts[Code]> }[RulebookProblemCode];

export function rulebookProblem<Code extends RulebookProblemCode>(
  code: Code, place: TextPlace, facts: RulebookProblemFacts[Code], related: readonly TextPlace[] = [], severity: Severity = 'error',
): RulebookProblem {
  return { code, severity, place, facts, related } as RulebookProblem;
}
