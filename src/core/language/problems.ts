import type { Problem, Severity, TextPlace } from './problem.ts';

/** Every problem the language reports, with the facts its sentence needs. A code without a sentence does not compile. */
export interface LanguageProblemFacts {
  // source: Markdown and YAML
  'front-matter-missing': { file: string };
  'front-matter-key-missing': { key: string };
  'yaml-syntax': { detail: string };
  'yaml-comma-in-number': { written: string };
  'yaml-comma-in-text': { key: string };
  'yaml-comment-swallowed': { comment: string };
  'yaml-colon-in-value': Nothing;
  'yaml-duplicate-key': { key: string };
  'block-unknown': { name: string; near: string };
  'block-not-a-map': { block: string };
  // declarations
  'key-unknown': { key: string; near: string | undefined; allowed: readonly string[] };
  'key-missing': { key: string; of: string };
  'value-form': { key: string; found: string; expected: string };
  'day-invalid': { found: string };
  'number-invalid': { found: string };
  'number-with-point': { found: string; instead: string };
  'unit-unknown': { unit: string; near: string | undefined };
  'name-reserved': { name: string; word: string };
  'name-duplicate': { name: string };
  'entity-cycle': { name: string };
  'rule-without-formula': { name: string };
  'choice-default-unknown': { name: string; found: string; alternatives: readonly string[] };
  // syntax
  'syntax-character': { character: string };
  'syntax-unclosed-text': Nothing;
  'syntax-unclosed-parenthesis': { function: string | undefined };
  'syntax-unexpected': { found: string; expected: string };
  'syntax-ends-early': { expected: string };
  'syntax-comma-between-arguments': { function: string };
  'syntax-number-with-point': { found: string; instead: string };
  'syntax-two-values': { left: string; right: string };
  'function-unknown': { name: string; near: string | undefined };
  'function-arguments': { function: string; found: number; least: number; most: number | undefined };
  // names
  'name-unknown': { name: string; near: string | undefined; hint: string | undefined };
  'name-of-other-entity': { name: string; entity: string; here: string; instead: string | undefined };
  'name-is-selection': { name: string };
  'selection-unknown': { name: string; near: string | undefined };
  'selection-not-owned': { entity: string; owner: string };
  'this-in-selection': { name: string };
  'months-need-monthly': { name: string };
  'monthly-in-yearly': { name: string };
  'table-unknown': { name: string; near: string | undefined };
  'table-key-count': { table: string; found: number; expected: number };
  'constant-expected': { function: string; argument: string };
  'circular-rules': { rules: readonly string[] };
  // types
  'type-mismatch': { found: string; expected: string };
  'unit-mismatch': { left: string; right: string; convertible: 'yes' | 'no'; operator: string };
  'unit-of-rule': { rule: string; found: string; declared: string; convertible: 'yes' | 'no' };
  'unit-not-convertible': { from: string; to: string };
  'text-value-unknown': { found: string; near: string | undefined; values: readonly string[] };
  'quotient-needs-rounding': { where: string };
  'money-not-rounded': { rule: string };
  'decimals-of-rule': { rule: string; found: number; declared: number };
  'divisor-may-be-zero': { divisor: string };
  'table-gap': { table: string; value: string };
  'table-overlap': { table: string; first: string; second: string };
  'allocation-varies': { name: string };
  'allocation-outside': { among: string; here: string; inside: 'aggregate' | 'rule' };
}

export type Nothing = Readonly<Record<never, never>>;
export type LanguageProblemCode = keyof LanguageProblemFacts;
export type LanguageProblem = { [Code in LanguageProblemCode]: Problem<Code, LanguageProblemFacts[Code]> }[LanguageProblemCode];

/** A problem of the language at a place in a document. */
export function languageProblem<Code extends LanguageProblemCode>(
  code: Code,
  place: TextPlace,
  facts: LanguageProblemFacts[Code],
  related: readonly TextPlace[] = [],
  severity: Severity = 'error',
): LanguageProblem {
  return { code, severity, place, facts, related } as LanguageProblem;
}
