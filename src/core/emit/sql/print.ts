import type { RoundingMode } from '../../quantity/rounding.ts';
import type { Bounds, IntegerIr, Ir, TextIr, TruthIr } from '../../language/lowered/ir.ts';
import { carrierOf, widest, type Carrier, type Dialect } from './dialect.ts';
import { insideDivision } from './widths.ts';

/** Writes values as SQL. What has been kept as a column is read from it. */
export interface Printer {
  /** In the carrier of its own bounds. */
  integer(ir: IntegerIr): string;
  integerAs(ir: IntegerIr, carrier: Carrier): string;
  truth(ir: TruthIr): string;
  text(ir: TextIr): string;
  carrier(bounds: Bounds): Carrier;
}

/**
 * `read` names the column a value stands in: one read from the figures, or one kept from a layer before.
 * Every number has been seen to have a carrier (tooWide).
 */
export function printer(dialect: Dialect, read: (ir: Ir) => string | undefined): Printer {
  const carrier = (bounds: Bounds): Carrier => {
    const found = carrierOf(bounds, dialect);
    if (!found) throw new Error(`no carrier for ${bounds.low}..${bounds.high}`);
    return found;
  };
  const integer = (ir: IntegerIr): string => read(ir) ?? written(ir);
  const truth = (ir: TruthIr): string => read(ir) ?? writtenTruth(ir);
  const text = (ir: TextIr): string => read(ir) ?? writtenText(ir);
  const integerAs = (ir: IntegerIr, wanted: Carrier): string => {
    if (ir.op === 'integer') return dialect.integer(ir.value, wanted);
    const own = carrier(ir.bounds);
    return own === wanted ? integer(ir) : dialect.cast(integer(ir), wanted);
  };

  /** Computed in the widest carrier of the parts, and brought to that of the result. */
  const within = (ir: IntegerIr, bounds: readonly Bounds[], write: (carrier: Carrier) => string): string => {
    const own = carrier(ir.bounds);
    const wide = widest(own, ...bounds.map(carrier));
    return wide === own ? write(own) : dialect.cast(write(wide), own);
  };
  const infix = (ir: Extract<IntegerIr, { a: IntegerIr }>, sign: string): string =>
    within(ir, [ir.a.bounds, ir.b.bounds], (wide) => `(${integerAs(ir.a, wide)} ${sign} ${integerAs(ir.b, wide)})`);

  const written = (ir: IntegerIr): string => {
    switch (ir.op) {
      case 'integer': return dialect.integer(ir.value, carrier(ir.bounds));
      case 'integerColumn': throw new Error(`no column ${ir.column}`);
      case 'add': return infix(ir, '+');
      case 'subtract': return infix(ir, '-');
      case 'multiply': return infix(ir, '*');
      case 'least': case 'most': return within(ir, [ir.a.bounds, ir.b.bounds], (wide) => `${ir.op === 'least' ? 'least' : 'greatest'}(${integerAs(ir.a, wide)}, ${integerAs(ir.b, wide)})`);
      case 'divide': return within(ir, [ir.a.bounds, ir.b.bounds, insideDivision(ir.a.bounds, ir.b.bounds)], (wide) => division(ir.mode, ir.a, ir.b, wide));
      case 'chooseInteger': {
        const own = carrier(ir.bounds);
        return cases(ir, (one) => integerAs(one, own));
      }
    }
  };

  const cases = <Chosen extends IntegerIr | TextIr>(ir: Chosen, write: (one: Chosen) => string): string => {
    const whens: string[] = [];
    let rest: Chosen = ir;
    while ((rest.op === 'chooseInteger' || rest.op === 'chooseText') && (rest === ir || read(rest) === undefined)) {
      whens.push(`WHEN ${truth(rest.when)} THEN ${write(rest.a as Chosen)}`);
      rest = rest.b as Chosen;
    }
    return `CASE ${whens.join(' ')} ELSE ${write(rest)} END`;
  };

  /** Sign times the rounded quotient of the sizes; only numbers that are not negative are divided, and never by 0. */
  const division = (mode: RoundingMode, a: IntegerIr, b: IntegerIr, wide: Carrier): string => {
    const number = (value: bigint): string => dialect.integer(value, wide);
    const size = (ir: IntegerIr): string => {
      if (ir.op === 'integer') return number(ir.value < 0n ? -ir.value : ir.value);
      const sql = integerAs(ir, wide);
      if (ir.bounds.low >= 0n) return sql;
      return ir.bounds.high <= 0n ? `(-${sql})` : `(CASE WHEN ${sql} < ${number(0n)} THEN -${sql} ELSE ${sql} END)`;
    };
    const isNegative = (ir: IntegerIr): string | undefined => {
      if (ir.bounds.low >= 0n) return undefined;
      return ir.bounds.high < 0n ? dialect.truth.yes : `${integerAs(ir, wide)} < ${number(0n)}`;
    };
    const canBeZero = b.bounds.low <= 0n && b.bounds.high >= 0n;
    const above = size(a);
    const below = canBeZero ? `(CASE WHEN ${integerAs(b, wide)} = ${number(0n)} THEN ${number(1n)} ELSE ${size(b)} END)` : size(b);
    const quotient = roundedUp(mode, above, below, b, number, wide);
    const negatives = [isNegative(a), isNegative(b)].filter((one) => one !== undefined);
    const signed = negatives.length === 0 ? quotient
      : `(CASE WHEN ${negatives.length === 1 ? negatives[0] ?? '' : `(${negatives.join(') <> (')})`} THEN ${number(-1n)} ELSE ${number(1n)} END * ${quotient})`;
    return canBeZero ? `(CASE WHEN ${integerAs(b, wide)} = ${number(0n)} THEN ${number(0n)} ELSE ${signed} END)` : signed;
  };

  const roundedUp = (mode: RoundingMode, above: string, below: string, b: IntegerIr, number: (value: bigint) => string, wide: Carrier): string => {
    const known = b.op === 'integer' ? (b.value < 0n ? -b.value : b.value) : undefined;
    const quotient = (x: string, y: string): string => dialect.quotient(x, y, wide);
    switch (mode) {
      case 'down': return quotient(above, below);
      case 'up': return known === undefined ? quotient(`(${above} + ${below} - ${number(1n)})`, below) : quotient(`(${above} + ${number(known - 1n)})`, below);
      case 'halfAway': {
        if (known !== undefined && known % 2n === 0n) return quotient(`(${above} + ${number(known / 2n)})`, below);
        const twice = known === undefined ? `(${number(2n)} * ${below})` : number(2n * known);
        return quotient(`(${number(2n)} * ${above} + ${below})`, twice);
      }
    }
  };

  const joined = (ir: Extract<TruthIr, { op: 'and' | 'or' }>): string => {
    const parts: string[] = [truth(ir.b)];
    let rest: TruthIr = ir.a;
    while (rest.op === ir.op && read(rest) === undefined) {
      parts.unshift(truth(rest.b));
      rest = rest.a;
    }
    return `(${[truth(rest), ...parts].join(ir.op === 'and' ? ' AND ' : ' OR ')})`;
  };

  const writtenTruth = (ir: TruthIr): string => {
    switch (ir.op) {
      case 'truth': return ir.value ? dialect.truth.yes : dialect.truth.no;
      case 'truthColumn': throw new Error(`no column ${ir.column}`);
      case 'compare': {
        const wide = widest(carrier(ir.a.bounds), carrier(ir.b.bounds));
        return `(${integerAs(ir.a, wide)} ${ir.operator} ${integerAs(ir.b, wide)})`;
      }
      case 'compareText': return `(${dialect.comparable(text(ir.a))} ${ir.operator} ${dialect.comparable(text(ir.b))})`;
      case 'and': case 'or': return joined(ir);
      case 'not': return `(NOT ${truth(ir.a)})`;
    }
  };

  const writtenText = (ir: TextIr): string => {
    switch (ir.op) {
      case 'text': return dialect.text(ir.value);
      case 'textColumn': throw new Error(`no column ${ir.column}`);
      case 'chooseText': return cases(ir, text);
    }
  };

  return { integer, integerAs, truth, text, carrier };
}
