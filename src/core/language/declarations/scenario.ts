import type { DayWithin } from './decision.ts';
import type { Interval } from '../../quantity/day.ts';
import type { TextPlace } from '../problem.ts';
import type { Definition, RuleDeclaration } from './rule.ts';

/** A choice for all the time that is asked about. */
export const EVER: Interval = { from: '0001-01-01' as Interval['from'] };

/** Written as the clause of a change that belongs to none: something the calculation takes for granted, which no vote adopts. */
export const NO_CLAUSE = 'ingen';

/**
 * One change a scenario makes, within the days it names, with the source of its own or the scenario's. It never edits the base.
 * `clause` is the clause of the matter that it belongs to: what is in force when that clause is decided so.
 */
export type Patch = { readonly place: TextPlace; readonly interval: Interval; readonly decision: string; readonly clause?: string | undefined } & (
  | { readonly kind: 'replace'; readonly rule: string; readonly definition: Definition }
  | { readonly kind: 'add'; readonly rule: RuleDeclaration }
  | { readonly kind: 'abolish'; readonly rule: string }
  | { readonly kind: 'exempt'; readonly what: string; readonly rule?: string | undefined; readonly until?: string | undefined }
  | { readonly kind: 'choose'; readonly rule: string; readonly alternative: string }
);

/** How a proposal fared on one clause. `fellBefore` is for one that was gone before the question that settled the clause. */
export interface SettledClause {
  readonly clause: string;
  /** The day of the meeting; undefined when it is not known. */
  readonly on: DayWithin | undefined;
  readonly fate: 'adopted' | 'recommended' | 'fell' | 'fellBefore' | 'withdrawn' | 'refused' | 'postponed' | 'referredBack' | 'conflict' | 'unknown';
  /** How it was settled: by a vote, with the votes for the proposal and against it, or without one. */
  readonly how: { readonly kind: 'vote'; readonly inFavour: number; readonly against: number } | { readonly kind: 'acclamation' } | { readonly kind: 'notSaid' };
}

/** A proposal (yrkande) as an ordered list of patches, with who moved it and what became of it. */
export interface ScenarioDeclaration {
  readonly name: string;
  readonly caseNumber?: string | undefined;
  readonly decision: string;
  readonly mover?: string | undefined;
  readonly outcome?: string | undefined;
  /** What became of it clause by clause, by the matter that counts a proposal as this scenario; said instead of `outcome`. */
  readonly settled?: readonly SettledClause[] | undefined;
  readonly about?: string | undefined;
  /** The scenario this one changes further. */
  readonly startsFrom?: string | undefined;
  readonly patches: readonly Patch[];
  readonly place: TextPlace;
}
