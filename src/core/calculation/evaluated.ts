import type { Node } from '../language/names/node.ts';
import type { Value } from '../language/reference/value.ts';

/** A value that a formula read: which name, of which row, in which month. */
export interface ReadFrom {
  readonly name: string;
  readonly target: 'input' | 'rule' | 'parameter';
  readonly row: string;
  readonly month?: number | undefined;
}

/** One row an aggregate looked at: whether its condition held, and what it gave. */
export interface EvaluatedRow {
  readonly row: string;
  /** Undefined when the aggregate has no condition. */
  readonly condition?: Evaluated | undefined;
  /** Undefined for a row whose condition did not hold. */
  readonly item?: Evaluated | undefined;
}

/** A node of a formula with its value and those of its parts: the formula with figures put in. */
export interface Evaluated {
  readonly node: Node;
  readonly value: Value;
  readonly parts: readonly Evaluated[];
  readonly read?: ReadFrom | undefined;
  /** Undefined for what is no aggregate, and for one whose rows are not here. */
  readonly rows?: readonly EvaluatedRow[] | undefined;
  /** Set for an aggregate over rows that are not here: its value was gathered over a population. */
  readonly gathered?: 'gathered' | undefined;
  /** The branch of OM that was not taken; it has no value. */
  readonly notTaken?: Node | undefined;
}

/** The condition that decided that a whole was not fulfilled: the first part of an OCH that failed, down to a comparison. */
export function decisive(evaluated: Evaluated): Evaluated {
  if (evaluated.node.kind === 'logic') {
    const deciding = evaluated.node.operator === 'or';
    const isNo = evaluated.value.kind !== 'truth' || !evaluated.value.value;
    const part = evaluated.parts.find(({ value }) => (isNo && !deciding) ? !(value.kind === 'truth' && value.value) : value.kind === 'truth' && value.value === deciding);
    return part ? decisive(part) : evaluated;
  }
  const [only] = evaluated.parts;
  return evaluated.node.kind === 'not' && only ? decisive(only) : evaluated;
}
