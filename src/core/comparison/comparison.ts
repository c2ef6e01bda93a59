import type { Evaluated } from '../calculation/evaluated.ts';
import type { RestsOn } from '../calculation/derivation.ts';
import type { ComparisonDeclaration } from '../language/declarations/comparison.ts';
import type { ScenarioDeclaration } from '../language/declarations/scenario.ts';
import type { Value } from '../language/reference/value.ts';
import type { Rational } from '../quantity/rational.ts';
import type { RulebookProblem } from '../rulebook/problems.ts';

/** What one receiver gets under a proposal: the share, what it is shown per, and the quotient (kr per listed, exact). */
export interface Share {
  readonly row: string;
  readonly share: Value;
  readonly base: Value;
  readonly perBase: Value;
}

/** Whether a row counts, and the condition that decided it with figures put in. */
export interface Counted {
  readonly row: string;
  readonly value: Value;
  readonly because: Evaluated | undefined;
}

/** What a proposal comes to. */
export interface Outcome {
  /** The scenario's name; 'beslutat' for what was decided. */
  readonly name: string;
  readonly scenario?: ScenarioDeclaration | undefined;
  readonly total: Value;
  readonly stated: Value;
  readonly shares: readonly Share[];
  readonly counted: readonly Counted[];
  readonly rests: RestsOn;
}

/** One rule swapped from one proposal's to the other's, and what that did to the total. */
export interface Step {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly effect: Rational;
  /** The same effect row by row, where the rule gave some rows another value: what each of them moved, in their order. */
  readonly rows: readonly { readonly row: string; readonly effect: Rational }[];
  /** Rows that came to count, and that ceased to. */
  readonly nowCounted: readonly string[];
  readonly noLongerCounted: readonly string[];
}

/** Why one proposal's total differs from another's: the steps sum to the difference, to the öre. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly total: Rational;
  readonly steps: readonly Step[];
}

/** What an open choice would change: the total of each proposal under each alternative. */
export interface ChoiceEffect {
  readonly choice: string;
  readonly standard: string;
  readonly open: string;
  readonly alternatives: readonly { readonly name: string; readonly totals: readonly { readonly proposal: string; readonly total: Value }[] }[];
}

/** A row for which a list and the rule it claims to follow say different things. */
export interface Contradiction {
  readonly claim: string;
  readonly about: string;
  readonly decision: string;
  readonly row: string;
  readonly rule: string;
  readonly ruleSays: Value;
  readonly list: string;
  readonly listSays: Value;
  readonly because: Evaluated | undefined;
}

/** The proposals of a matter side by side. The first outcome is what was decided; differences are from it. */
export interface Comparison {
  readonly declaration: ComparisonDeclaration;
  readonly outcomes: readonly Outcome[];
  readonly refused: readonly { readonly name: string; readonly problems: readonly RulebookProblem[] }[];
  readonly differences: readonly Difference[];
  readonly choices: readonly ChoiceEffect[];
  readonly contradictions: readonly Contradiction[];
}
