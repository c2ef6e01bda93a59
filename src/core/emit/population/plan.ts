import type { IntegerIr, Lowered, TruthIr } from '../../language/lowered/ir.ts';

/**
 * A column that lowered values read. `own` stands in the population's rows; `upper` is one value for each row of the entity the
 * population's rows belong to, looked up by the row's owner; `state` columns are yes where a value is nothing.
 */
export interface PlanColumn {
  /** The name in the lowered values: own:ålder, upper:taxa, own?na:ålder, own?missing:ålder, upper?na:taxa … */
  readonly column: string;
  readonly where: 'own' | 'upper';
  readonly carries: 'value' | 'denominator' | 'notApplicable' | 'missing' | 'rowName';
  /** The input, rule or parameter it is a value of. */
  readonly name: string;
  readonly kind: 'integer' | 'truth' | 'text';
  /** How many decimals the whole number has. */
  readonly decimals: number;
}

/** One value computed for every row of the population: a rule, in the order of the program. */
export interface PlanOutput {
  readonly rule: string;
  readonly lowered: Lowered;
}

/** Something gone over the rows for a rule higher up: summed for each owner, or for all. */
export interface PlanAggregate {
  /** The node it stands for: its id in the program. */
  readonly node: number;
  readonly kind: 'sum' | 'count' | 'exists' | 'least' | 'most';
  readonly group: 'owner' | 'all';
  /** Rows for which this is yes count; `lacks` is yes for a row whose condition, or whose value, is missing. */
  readonly counts: TruthIr;
  readonly lacks: TruthIr;
  /** The whole number summed or ranked; undefined for count and exists. */
  readonly value: IntegerIr | undefined;
  readonly decimals: number;
}

/**
 * One pass over the population for one month: what is read, what each row gives, and what is gathered from them. Time-free: months
 * with equal versions and parameters give equal passes (an epoch).
 */
export interface PopulationPass {
  readonly entity: string;
  readonly owner: string;
  readonly columns: readonly PlanColumn[];
  readonly outputs: readonly PlanOutput[];
  readonly aggregates: readonly PlanAggregate[];
}
