import type { TextPlace } from '../../language/problem.ts';
import type { Entry } from '../../register/entry.ts';
import { fundOf, type End, type Fund, type PurseKind } from './purse.ts';

/** What a rule is about at one end: a kind of purse, all purses of one fund, or the money outside. */
export type RuleEnd = PurseKind | Fund | 'outside';

/**
 * When a rule holds: as long as a document is in force, once it has ceased, or from when an entry tells that it holds. Before such an entry
 * nobody has said that it did not.
 */
export type Holding =
  | { readonly kind: 'whileInForce'; readonly document: string }
  | { readonly kind: 'onceCeased'; readonly document: string }
  | { readonly kind: 'toldFrom'; readonly entry: string };

/** What may or may not be moved where, by whom, and the decision that says so. Rules are data of a region. */
export interface TransferRule {
  readonly name: string;
  readonly does: 'permits' | 'forbids';
  readonly from: RuleEnd;
  readonly to: RuleEnd;
  readonly within: 'area' | 'anywhere';
  /** The body or officer who may do it; undefined when no source says. */
  readonly by?: string | undefined;
  readonly holds: Holding;
  /** The entry of the register that it rests on. */
  readonly entry: string;
  readonly sureness: Entry['sureness'];
  readonly about?: string | undefined;
  readonly place: TextPlace;
}

/** All rules of a region, and the rule of its rulebook that a moved result stands in. */
export interface TransferRules {
  readonly rules: readonly TransferRule[];
  readonly result: string | undefined;
}

/** Whether a rule is about money going from one end to the other. */
export function concerns(rule: TransferRule, from: End, to: End): true | false {
  return isEnd(rule.from, from) && isEnd(rule.to, to);
}

function isEnd(rule: RuleEnd, end: End): true | false {
  if (end === 'outside') return rule === 'outside';
  return rule === end.kind || rule === fundOf(end);
}
