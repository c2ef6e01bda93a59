import type { Rational } from '../../quantity/rational.ts';
import type { RoundingMode } from '../../quantity/rounding.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Span } from '../source/source-text.ts';
import type { CompareOperator } from '../syntax/expression.ts';

/** `id` is the node's place among all nodes of a program: the slot its value is written to. */
interface At {
  readonly id: number;
  readonly span: Span;
}

/** Rows an aggregate goes over, or the months of the year. `depth` is the place its row takes among the rows at hand. */
export interface Selection {
  /** Rows of the whole region (`all`), those that belong to a row at hand (`own`), or months. */
  readonly scope: 'all' | 'own' | 'months';
  readonly entity: string;
  readonly depth: number;
  /** For `own`: the entity of the row they belong to and where that row stands. */
  readonly owner?: { readonly entity: string; readonly depth: number } | undefined;
  readonly where?: Node | undefined;
  /** As the author wrote it, without its condition. */
  readonly written: string;
}

export interface NumberNode extends At { readonly kind: 'number'; readonly value: Rational; readonly decimals: number; readonly unit: Unit }
export interface TextNode extends At { readonly kind: 'text'; readonly value: string }
export interface TruthNode extends At { readonly kind: 'truth'; readonly value: boolean }
export interface DateNode extends At { readonly kind: 'date'; readonly value: string }
/** GÄLLERINTE(), and an abolished rule. */
export interface NotApplicableNode extends At { readonly kind: 'notApplicable' }
/** A version whose basis is unknown: the value is missing, and this says which decision is. */
export interface UnknownNode extends At { readonly kind: 'unknown'; readonly rule: string }
/** Whether the row at hand is left out by name. */
export interface ExemptNode extends At { readonly kind: 'exempt'; readonly names: readonly string[] }
/** The value of an input, rule or parameter: of the row at `depth`, or of the row `up` parents above it. */
export interface ReadNode extends At {
  readonly kind: 'read';
  readonly name: string;
  readonly target: 'input' | 'rule' | 'parameter';
  /** The entity of the row at `depth`; '' for a parameter. */
  readonly entity: string;
  readonly depth: number;
  readonly up: number;
  readonly monthly: 'yes' | 'no';
}
export interface NegateNode extends At { readonly kind: 'negate'; readonly of: Node }
export interface AbsoluteNode extends At { readonly kind: 'absolute'; readonly of: Node }
export interface AddNode extends At { readonly kind: 'add'; readonly operator: '+' | '-'; readonly left: Node; readonly right: Node }
export interface MultiplyNode extends At { readonly kind: 'multiply'; readonly left: Node; readonly right: Node }
export interface DivideNode extends At { readonly kind: 'divide'; readonly left: Node; readonly right: Node }
export interface RoundNode extends At { readonly kind: 'round'; readonly mode: RoundingMode; readonly decimals: number; readonly of: Node }
export interface ConvertNode extends At { readonly kind: 'convert'; readonly of: Node; readonly to: Unit }
/** MIN and MAX of the values written. */
export interface ExtremeNode extends At { readonly kind: 'extreme'; readonly which: 'least' | 'most'; readonly parts: readonly Node[] }
export interface ClampNode extends At { readonly kind: 'clamp'; readonly of: Node; readonly low: Node; readonly high: Node }
export interface CompareNode extends At { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Node; readonly right: Node }
export interface LogicNode extends At { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly parts: readonly Node[] }
export interface NotNode extends At { readonly kind: 'not'; readonly of: Node }
export interface ConditionalNode extends At { readonly kind: 'conditional'; readonly condition: Node; readonly holds: Node; readonly otherwise: Node }
export interface AppliesNode extends At { readonly kind: 'applies'; readonly of: Node }
export interface SumNode extends At { readonly kind: 'sum'; readonly item: Node; readonly over: Selection }
export interface CountNode extends At { readonly kind: 'count'; readonly over: Selection }
export interface ExistsNode extends At { readonly kind: 'exists'; readonly over: Selection }
/** STÖRST and MINST over rows. */
export interface RankNode extends At { readonly kind: 'rank'; readonly which: 'least' | 'most'; readonly item: Node; readonly over: Selection }
/** `version` is the version of the table that holds where the formula does. */
export interface LookupNode extends At { readonly kind: 'lookup'; readonly table: string; readonly version: string; readonly keys: readonly Node[] }
/** The share of the row the rule is for when `total` is split by `weight` among the selected rows. */
export interface AllocateNode extends At {
  readonly kind: 'allocate';
  readonly total: Node;
  readonly weight: Node;
  readonly among: Selection;
  readonly decimals: number;
}

/** An expression whose every name is known. One file under ../nodes holds all that a kind means. */
export type Node =
  | NumberNode | TextNode | TruthNode | DateNode | NotApplicableNode | UnknownNode | ExemptNode | ReadNode
  | NegateNode | AbsoluteNode | AddNode | MultiplyNode | DivideNode | RoundNode | ConvertNode | ExtremeNode | ClampNode
  | CompareNode | LogicNode | NotNode | ConditionalNode | AppliesNode
  | SumNode | CountNode | ExistsNode | RankNode | LookupNode | AllocateNode;
