import type { RestsOn } from '../../calculation/derivation.ts';
import type { AccountDeclaration } from '../../language/declarations/comparison.ts';
import type { Value } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Period } from '../../quantity/period.ts';

/** An amount, and the same per listed; the quotient is exact and does not apply when nobody is listed. */
export interface PerListed {
  readonly amount: Value;
  readonly perListed: Value;
}

/** What was taken away for a unit: the duty, and the amount that it put into the whole. */
export interface Taken {
  readonly duty: string;
  readonly amount: Rational;
}

/** One unit's year. `left` is its part of the deviation: what it put into the base and what was taken away; undefined when the whole is missing. */
export interface UnitAccount {
  readonly row: string;
  readonly group: string;
  readonly listed: Value;
  readonly revenues: readonly PerListed[];
  readonly costs: readonly PerListed[];
  readonly result: PerListed;
  /** What it put into the base. */
  readonly base: Rational;
  readonly taken: readonly Taken[];
  readonly left: Rational | undefined;
}

/** Units run in the same way together; a part that no unit has does not apply, and one that some unit lacks is missing. */
export interface GroupAccount {
  readonly group: string;
  readonly units: number;
  readonly listed: Value;
  readonly revenues: readonly PerListed[];
  readonly costs: readonly PerListed[];
  readonly result: PerListed;
  /** What they are compensated with. */
  readonly compensation: PerListed;
}

/** A step from what the follow-up starts from to the deviation: how much lies on units and how much on the whole. */
export interface AccountStep {
  readonly name: string;
  readonly amount: Value;
  readonly onUnits: Rational | undefined;
  readonly onWhole: Rational | undefined;
}

/** The open ex-post account of a year: every number is one of the calculation's, or a sum of them. */
export interface Account {
  readonly declaration: AccountDeclaration;
  readonly period: Period;
  readonly units: readonly UnitAccount[];
  readonly groups: readonly GroupAccount[];
  readonly steps: readonly AccountStep[];
  readonly deviation: Value;
  /** What the deviation is apart from the steps: not zero when the rule does more than add them up. */
  readonly unexplained: Rational | undefined;
  readonly rests: RestsOn;
}
