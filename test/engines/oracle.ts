import type { Ir, IntegerIr, TextIr, TruthIr } from '../../src/core/language/lowered/ir.ts';
import { holds } from '../../src/core/language/syntax/compare-operator.ts';

/** What a row holds, by the column's name in the lowered values. */
export type Row = ReadonlyMap<string, bigint | boolean | string>;

/** What lowered values mean: whole numbers of any size, one row, one value at a time. Written apart from every engine. */
export interface Meaning {
  integer(ir: IntegerIr): bigint;
  truth(ir: TruthIr): boolean;
  text(ir: TextIr): string;
}

export function meaningOf(row: Row): Meaning {
  const known = new Map<number, bigint | boolean | string>();
  const once = <Value extends bigint | boolean | string>(ir: Ir, compute: () => Value): Value => {
    const before = known.get(ir.id);
    if (before !== undefined) return before as Value;
    const value = compute();
    known.set(ir.id, value);
    return value;
  };
  const column = (name: string): bigint | boolean | string => {
    const value = row.get(name);
    if (value === undefined) throw new Error(`no column ${name}`);
    return value;
  };

  const integer = (ir: IntegerIr): bigint => once(ir, () => {
    const value = computed(ir);
    if (value < ir.bounds.low || value > ir.bounds.high) throw new Error(`${ir.op} gave ${value}, outside ${ir.bounds.low}..${ir.bounds.high}`);
    return value;
  });
  const computed = (ir: IntegerIr): bigint => {
    switch (ir.op) {
      case 'integer': return ir.value;
      case 'integerColumn': return column(ir.column) as bigint;
      case 'add': return integer(ir.a) + integer(ir.b);
      case 'subtract': return integer(ir.a) - integer(ir.b);
      case 'multiply': return integer(ir.a) * integer(ir.b);
      case 'least': return integer(ir.a) < integer(ir.b) ? integer(ir.a) : integer(ir.b);
      case 'most': return integer(ir.a) > integer(ir.b) ? integer(ir.a) : integer(ir.b);
      case 'divide': return divided(integer(ir.a), integer(ir.b), ir.mode);
      case 'chooseInteger': return truth(ir.when) ? integer(ir.a) : integer(ir.b);
    }
  };
  const truth = (ir: TruthIr): boolean => once(ir, () => {
    switch (ir.op) {
      case 'truth': return ir.value;
      case 'truthColumn': return column(ir.column) as boolean;
      case 'compare': return holds(ir.operator, order(integer(ir.a), integer(ir.b)));
      case 'compareText': return holds(ir.operator, order(text(ir.a), text(ir.b)));
      case 'and': return truth(ir.a) && truth(ir.b);
      case 'or': return truth(ir.a) || truth(ir.b);
      case 'not': return !truth(ir.a);
    }
  });
  const text = (ir: TextIr): string => once(ir, () => {
    switch (ir.op) {
      case 'text': return ir.value;
      case 'textColumn': return column(ir.column) as string;
      case 'chooseText': return truth(ir.when) ? text(ir.a) : text(ir.b);
    }
  });
  return { integer, truth, text };
}

const order = (a: bigint | string, b: bigint | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By what is left over, not by the formula the engines use. */
function divided(a: bigint, b: bigint, mode: 'halfAway' | 'up' | 'down'): bigint {
  if (b === 0n) return 0n;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const rest = size(a) % size(b);
  const whole = size(a) / size(b);
  const isMore = mode === 'up' ? rest > 0n : mode === 'halfAway' && rest * 2n >= size(b);
  const rounded = isMore ? whole + 1n : whole;
  return (a < 0n) === (b < 0n) ? rounded : -rounded;
}
