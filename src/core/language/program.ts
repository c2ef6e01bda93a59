import type { Period } from '../quantity/period.ts';
import type { DeclaredType } from './declarations/declared-type.ts';
import type { InputDeclaration } from './declarations/input.ts';
import type { RuleDeclaration, Version } from './declarations/rule.ts';
import type { Formula } from './declarations/formula.ts';
import type { Node } from './names/node.ts';
import type { Symbols } from './names/symbols.ts';
import type { ResolvedTable } from './nodes/kind.ts';
import type { Measure, StaticType } from './types/type.ts';

/** What a rule says in the months it says it, with the version it comes from. */
export interface Body {
  readonly node: Node;
  /** Undefined for a body that is not written as a formula: a value, an exemption list, an abolished rule. */
  readonly formula?: Formula | undefined;
  readonly version: Version;
  /** The exemptions that hold, where the rule is a list of them. */
  readonly exemptions: readonly (Version & { readonly what: string; readonly until?: string | undefined })[];
  readonly choice?: { readonly alternative: string; readonly open?: string | undefined } | undefined;
  /** The scenario that put it there. */
  readonly scenario?: string | undefined;
}

export interface ProgramRule {
  readonly name: string;
  readonly kind: 'rule' | 'parameter';
  readonly entity?: string | undefined;
  readonly per?: RuleDeclaration['per'];
  readonly type: DeclaredType;
  readonly applies?: { readonly node: Node; readonly formula: Formula } | undefined;
  readonly bodies: readonly Body[];
  /** Which body holds in each month, January first; one and the same for a rule that is not per month. */
  readonly bodyOfMonth: readonly number[];
  readonly declaration: RuleDeclaration;
}

/**
 * A rulebook with time taken out: one body for each rule and month, rules in an order where each stands after those it reads.
 * Types and measures are by node id.
 */
export interface Program {
  readonly period: Period;
  readonly symbols: Symbols;
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
  readonly rules: readonly ProgramRule[];
  readonly ruleByName: ReadonlyMap<string, ProgramRule>;
  readonly tables: ReadonlyMap<string, ResolvedTable>;
  readonly nodeCount: number;
  readonly types: readonly StaticType[];
  readonly measures: readonly (Measure | undefined)[];
  readonly ruleMeasures: ReadonlyMap<string, Measure>;
}
