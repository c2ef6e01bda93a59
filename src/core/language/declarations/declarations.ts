import type { UnitWords } from '../../quantity/unit.ts';
import type { ClaimDeclaration } from './claim.ts';
import type { AccountDeclaration, ComparisonDeclaration, OutcomesDeclaration } from './comparison.ts';
import type { DecisionDeclaration } from './decision.ts';
import type { EntityDeclaration } from './entity.ts';
import type { InputDeclaration } from './input.ts';
import type { RuleDeclaration } from './rule.ts';
import type { ScenarioDeclaration } from './scenario.ts';
import type { SelectionDeclaration } from './selection.ts';
import type { TableDeclaration } from './table.ts';

/** All that a set of documents declares, by name. Names are one space: a name means one thing in a rulebook. */
export interface Declarations {
  readonly unitWords: UnitWords;
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
  readonly selections: ReadonlyMap<string, SelectionDeclaration>;
  readonly rules: ReadonlyMap<string, RuleDeclaration>;
  readonly tables: ReadonlyMap<string, TableDeclaration>;
  readonly claims: ReadonlyMap<string, ClaimDeclaration>;
  readonly decisions: ReadonlyMap<string, DecisionDeclaration>;
  readonly comparisons: ReadonlyMap<string, ComparisonDeclaration>;
  readonly accounts: ReadonlyMap<string, AccountDeclaration>;
  readonly outcomes: ReadonlyMap<string, OutcomesDeclaration>;
  readonly scenarios: ReadonlyMap<string, ScenarioDeclaration>;
}
