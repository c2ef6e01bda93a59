import type { Choice } from '../../language/declarations/rule.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Interval } from '../../quantity/day.ts';
import type { Rational } from '../../quantity/rational.ts';

/** A value, a choice or an exemption that a person may move, to see what the proposals would then come to. */
export type Dial = ValueDial | ChoiceDial | ExemptionDial;

/** A parameter; `low` and `high` are the ends where something happens, `least` and `most` what the rulebook allows. */
export interface ValueDial {
  readonly kind: 'value';
  readonly name: string;
  /** What `Settings.values` has it by: its name, or one version of it where the parameter changes within the period. */
  readonly key: string;
  /** The days it is for, where it is for some of the period only. */
  readonly days?: Interval | undefined;
  readonly unit: Unit;
  readonly decimals: number;
  /** What it is in what was decided, else in the first proposal that reads it. */
  readonly current: Rational;
  readonly low: Rational;
  readonly high: Rational;
  readonly step: Rational;
  readonly least: Rational;
  readonly most: Rational;
  readonly decision: string;
}

export interface ChoiceDial {
  readonly kind: 'choice';
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly current: string;
  /** Why no source settles it; undefined for one that is settled. */
  readonly open: Choice['open'];
}

/** A row left out by name. */
export interface ExemptionDial {
  readonly kind: 'exemption';
  readonly rule: string;
  readonly what: string;
  readonly current: 'exempted' | 'included';
  readonly decision: string;
}

/** How the dials stand where they have been moved; what is not here is as the rulebook says. */
export interface Settings {
  /** By the `key` of the dial. */
  readonly values: ReadonlyMap<string, Rational>;
  readonly choices: ReadonlyMap<string, string>;
  /** By the name of the row. */
  readonly exemptions: ReadonlyMap<string, ExemptionDial['current']>;
}

export const UNMOVED: Settings = { values: new Map(), choices: new Map(), exemptions: new Map() };

export function isUnmoved({ values, choices, exemptions }: Settings): boolean {
  return values.size + choices.size + exemptions.size === 0;
}
