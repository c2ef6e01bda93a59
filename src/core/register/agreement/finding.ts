import type { Basis } from '../../language/declarations/rule.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Interval } from '../../quantity/day.ts';
import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Entry } from '../entry.ts';

/** A version of a rulebook, as a finding names it. */
export interface NamedVersion {
  readonly rule: string;
  /** What is exempted, when the version is an exemption in a list. */
  readonly what?: string | undefined;
  readonly interval: Interval;
  readonly decision: string;
  readonly basis: Basis;
  readonly place: TextPlace;
}

/** Where a rulebook says otherwise than the register. The register says what was decided; the rulebook is what has to be looked at. */
export type Finding = { readonly place: TextPlace; readonly entries: readonly Entry[] } & (
  /** The register has no entry of that name. */
  | { readonly kind: 'unregistered'; readonly decision: string; readonly versions: readonly NamedVersion[] }
  /** The version says decided or applied; the register has only a proposal. */
  | { readonly kind: 'onlyProposed'; readonly version: NamedVersion }
  /** The version says decided; the register knows only that it was done so. */
  | { readonly kind: 'onlyApplied'; readonly version: NamedVersion }
  /** The version says applied; the register knows of no such practice. */
  | { readonly kind: 'notApplied'; readonly version: NamedVersion }
  /** The version says proposed; the register has the decision. */
  | { readonly kind: 'alreadyDecided'; readonly version: NamedVersion }
  /** The decision is there but does not, as far as the register says, touch the rule. */
  | { readonly kind: 'otherRule'; readonly version: NamedVersion }
  | { readonly kind: 'otherDays'; readonly version: NamedVersion; readonly registered: { readonly from: DayWithin; readonly to: DayWithin | undefined } }
  /** Another decision has ended it, or an entry has been corrected, while the version goes on. */
  | { readonly kind: 'ceased'; readonly version: NamedVersion }
  /** The register says that a decision sets a rule of the rulebook; the rulebook has no such version. */
  | { readonly kind: 'versionMissing'; readonly rule: string; readonly decision: string }
  /** The decision itself is written otherwise: its day, its body or how sure it is. */
  | { readonly kind: 'decisionDiffers'; readonly decision: string; readonly of: 'decided' | 'known' | 'body' | 'sureness'; readonly written: string; readonly registered: string });

export interface Agreement {
  readonly findings: readonly Finding[];
  /** How many versions were held against the register, and how many decisions they rest on. */
  readonly versions: number;
  readonly decisions: number;
}
