import type { Decimal } from '../../quantity/decimal.ts';
import type { Interval } from '../../quantity/day.ts';
import type { PeriodKind } from '../../quantity/period.ts';
import type { TextPlace } from '../problem.ts';
import type { DeclaredType } from './declared-type.ts';
import type { Formula } from './formula.ts';

/** What a version rests on (`grund`). `unknown` (okänd) stops a calculation; `proposed` and `assumed` colour what rests on them. */
export type Basis = 'decided' | 'applied' | 'proposed' | 'assumed' | 'unknown';

/** A named alternative of a rule that no public source settles. */
export interface Alternative {
  readonly name: string;
  readonly formula: Formula;
}

/** One row left out by name: from a day until a day, or until something happens (`tills nytt beslut`). */
export interface Exemption extends Version {
  readonly what: string;
  readonly until?: string | undefined;
}

/** What a rule or parameter says while a version is in force. */
export type Definition =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'value'; readonly value: Decimal; readonly written: string }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'exemptions'; readonly exemptions: readonly Exemption[] }
  | { readonly kind: 'abolished' }
  | { readonly kind: 'unknown' };

export interface Choice {
  readonly alternatives: readonly Alternative[];
  readonly standard: string;
  /** Why it is open; undefined when the choice is settled and kept only for what-if. */
  readonly open?: string | undefined;
}

/** When something holds, by whose decision, and on what basis. */
export interface Version {
  readonly interval: Interval;
  readonly decision: string;
  readonly basis: Basis;
  readonly place: TextPlace;
  /** Where the clause is recorded that made a proposal's change a version; only for a version that no document is rewritten with. */
  readonly adoptedIn?: TextPlace | undefined;
}

export interface RuleVersion extends Version {
  readonly definition: Definition;
}

/** A rule or a parameter: its meaning over time. A parameter is a rule of no entity whose versions hold values. */
export interface RuleDeclaration {
  readonly name: string;
  readonly kind: 'rule' | 'parameter';
  /** Undefined for a parameter. */
  readonly entity?: string | undefined;
  /** For which rows of the entity it applies; the others are `gäller inte`. */
  readonly where?: Formula | undefined;
  readonly per?: PeriodKind | undefined;
  readonly type: DeclaredType;
  /** False for a number whose decimals follow from its formula. */
  readonly decimalsDeclared: boolean;
  readonly rangeDeclared: boolean;
  readonly about?: string | undefined;
  readonly document: string;
  readonly versions: readonly RuleVersion[];
  readonly place: TextPlace;
}
