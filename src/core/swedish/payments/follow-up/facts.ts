import type { OutcomesDeclaration } from '../../../language/declarations/comparison.ts';
import type { FollowUp } from '../../../payments/follow-up/follow-up.ts';
import type { YearOutcome } from '../../../payments/follow-up/public-outcomes.ts';
import type { TodaysRule } from '../../../payments/follow-up/rule-of-year.ts';
import type { AssignmentStanding, Waiting } from '../../../register/queries/assignments.ts';
import type { Asked } from '../../../register/index/visible.ts';

/** All that a follow-up tells. */
export interface FollowUpFacts {
  readonly asked: Asked;
  readonly followUp: FollowUp;
  readonly assignments: readonly AssignmentStanding[];
  readonly waiting: readonly Waiting[];
  readonly outcomes: readonly YearOutcome[];
  /** Undefined when no rules are decided for any of the years, or the rulebook names no total. */
  readonly rule: TodaysRule | undefined;
  /** What the rulebook tells of published outcomes under one rule and another. */
  readonly published: readonly OutcomesDeclaration[];
  readonly sureness: 'constructed' | 'unsaid';
  /** Names of what it was made from, with fingerprints. */
  readonly sources: readonly string[];
  readonly program: string;
}
