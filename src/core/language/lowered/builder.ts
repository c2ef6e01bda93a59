import type { RoundingMode } from '../../quantity/rounding.ts';
import { roundQuotient } from '../../quantity/rounding.ts';
import type { CompareOperator } from '../syntax/expression.ts';
import { holds } from '../syntax/compare-operator.ts';
import type { Bounds, IntegerIr, Ir, TextIr, TruthIr } from './ir.ts';

type Without<Part extends Ir> = Part extends Ir ? Omit<Part, 'id'> : never;

/** Makes lowered values. The same structure is made once (common subexpressions), and what is known already is folded. */
export interface Builder {
  integer(value: bigint): IntegerIr;
  integerColumn(column: string, bounds: Bounds): IntegerIr;
  add(a: IntegerIr, b: IntegerIr): IntegerIr;
  subtract(a: IntegerIr, b: IntegerIr): IntegerIr;
  multiply(a: IntegerIr, b: IntegerIr): IntegerIr;
  extreme(which: 'least' | 'most', a: IntegerIr, b: IntegerIr): IntegerIr;
  divide(mode: RoundingMode, a: IntegerIr, b: IntegerIr): IntegerIr;
  choose(when: TruthIr, a: IntegerIr, b: IntegerIr): IntegerIr;
  truth(value: 'yes' | 'no'): TruthIr;
  truthColumn(column: string): TruthIr;
  compare(operator: CompareOperator, a: IntegerIr, b: IntegerIr): TruthIr;
  compareText(operator: CompareOperator, a: TextIr, b: TextIr): TruthIr;
  and(...parts: readonly TruthIr[]): TruthIr;
  or(...parts: readonly TruthIr[]): TruthIr;
  not(a: TruthIr): TruthIr;
  text(value: string): TextIr;
  textColumn(column: string): TextIr;
  chooseText(when: TruthIr, a: TextIr, b: TextIr): TextIr;
}

export function irBuilder(): Builder {
  const known = new Map<string, Ir>();
  const make = <Part extends Ir>(key: string, part: Without<Part>): Part => {
    const before = known.get(key);
    if (before) return before as Part;
    const made = { id: known.size, ...part } as unknown as Part;
    known.set(key, made);
    return made;
  };
  const integer = (value: bigint): IntegerIr => make<IntegerIr>(`i${value}`, { op: 'integer', value, bounds: { low: value, high: value } });
  const truth = (value: 'yes' | 'no'): TruthIr => make<TruthIr>(value, { op: 'truth', value: value === 'yes' });
  const both = (op: 'add' | 'subtract' | 'multiply' | 'least' | 'most', a: IntegerIr, b: IntegerIr, bounds: Bounds): IntegerIr =>
    bounds.low === bounds.high ? integer(bounds.low) : make<IntegerIr>(`${op} ${a.id} ${b.id}`, { op, a, b, bounds });
  const joined = (op: 'and' | 'or', parts: readonly TruthIr[]): TruthIr => {
    const deciding = op === 'or';
    const open = [...new Set(parts)].filter((part) => !(part.op === 'truth' && part.value !== deciding));
    if (open.some((part) => part.op === 'truth')) return truth(deciding ? 'yes' : 'no');
    return open.length === 0 ? truth(deciding ? 'no' : 'yes') : open.reduce((a, b) => make<TruthIr>(`${op} ${a.id} ${b.id}`, { op, a, b }));
  };
  return {
    integer, truth,
    integerColumn: (column, bounds) => make<IntegerIr>(`c ${column}`, { op: 'integerColumn', column, bounds }),
    add: (a, b) => both('add', a, b, { low: a.bounds.low + b.bounds.low, high: a.bounds.high + b.bounds.high }),
    subtract: (a, b) => both('subtract', a, b, { low: a.bounds.low - b.bounds.high, high: a.bounds.high - b.bounds.low }),
    multiply: (a, b) => {
      if (a.op === 'integer' && a.value === 1n) return b;
      return b.op === 'integer' && b.value === 1n ? a : both('multiply', a, b, productBounds(a.bounds, b.bounds));
    },
    extreme: (which, a, b) => (a.id === b.id ? a : both(which, a, b, which === 'least'
      ? { low: lesser(a.bounds.low, b.bounds.low), high: lesser(a.bounds.high, b.bounds.high) }
      : { low: greater(a.bounds.low, b.bounds.low), high: greater(a.bounds.high, b.bounds.high) })),
    divide: (mode, a, b) => {
      if (b.op === 'integer' && b.value === 1n) return a;
      if (a.op === 'integer' && b.op === 'integer' && b.value > 0n) return integer(roundQuotient(a.value, b.value, mode));
      const size = greater(absolute(a.bounds.low), absolute(a.bounds.high));
      const least = b.bounds.low > 0n ? b.bounds.low : b.bounds.high < 0n ? -b.bounds.high : 1n;
      const most = size / least + 1n;
      const isPositive = a.bounds.low >= 0n && b.bounds.low >= 0n;
      return make<IntegerIr>(`${mode} ${a.id} ${b.id}`, { op: 'divide', mode, a, b, bounds: { low: isPositive ? 0n : -most, high: most } });
    },
    choose: (when, a, b) => {
      if (when.op === 'truth') return when.value ? a : b;
      if (a.id === b.id) return a;
      const bounds = { low: lesser(a.bounds.low, b.bounds.low), high: greater(a.bounds.high, b.bounds.high) };
      return make<IntegerIr>(`? ${when.id} ${a.id} ${b.id}`, { op: 'chooseInteger', when, a, b, bounds });
    },
    truthColumn: (column) => make<TruthIr>(`t ${column}`, { op: 'truthColumn', column }),
    compare: (operator, a, b) => {
      const decided = decidedByBounds(operator, a.bounds, b.bounds);
      return decided ? truth(decided) : make<TruthIr>(`${operator} ${a.id} ${b.id}`, { op: 'compare', operator, a, b });
    },
    compareText: (operator, a, b) => (a.op === 'text' && b.op === 'text'
      ? truth(holds(operator, a.value === b.value ? 0 : a.value < b.value ? -1 : 1) ? 'yes' : 'no')
      : make<TruthIr>(`x${operator} ${a.id} ${b.id}`, { op: 'compareText', operator, a, b })),
    and: (...parts) => joined('and', parts),
    or: (...parts) => joined('or', parts),
    not: (a) => {
      if (a.op === 'truth') return truth(a.value ? 'no' : 'yes');
      return a.op === 'not' ? a.a : make<TruthIr>(`! ${a.id}`, { op: 'not', a });
    },
    text: (value) => make<TextIr>(`"${value}`, { op: 'text', value }),
    textColumn: (column) => make<TextIr>(`x ${column}`, { op: 'textColumn', column }),
    chooseText: (when, a, b) => {
      if (when.op === 'truth') return when.value ? a : b;
      return a.id === b.id ? a : make<TextIr>(`x? ${when.id} ${a.id} ${b.id}`, { op: 'chooseText', when, a, b });
    },
  };
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const absolute = (a: bigint): bigint => (a < 0n ? -a : a);

function productBounds(a: Bounds, b: Bounds): Bounds {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: ends.reduce(lesser), high: ends.reduce(greater) };
}

/** What the bounds alone decide. */
function decidedByBounds(operator: CompareOperator, a: Bounds, b: Bounds): 'yes' | 'no' | undefined {
  if (a.high < b.low) return holds(operator, -1) ? 'yes' : 'no';
  if (a.low > b.high) return holds(operator, 1) ? 'yes' : 'no';
  if (a.low === a.high && b.low === b.high && a.low === b.low) return holds(operator, 0) ? 'yes' : 'no';
  if (a.high <= b.low && (operator === '<=' || operator === '>')) return operator === '<=' ? 'yes' : 'no';
  if (a.low >= b.high && (operator === '>=' || operator === '<')) return operator === '>=' ? 'yes' : 'no';
  return undefined;
}
