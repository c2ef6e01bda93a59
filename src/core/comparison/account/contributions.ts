import type { Derivation } from '../../calculation/derivation.ts';
import type { Evaluated } from '../../calculation/evaluated.ts';
import { add, multiply, negate, ONE, rational, ZERO, type Rational } from '../../quantity/rational.ts';

/** An amount of the whole, as what each row put into it and what belongs to no row. The parts sum to the amount. */
export interface Contributions {
  readonly rows: ReadonlyMap<string, Rational>;
  readonly rest: Rational;
}

/**
 * What each row of an entity put into a value, read from how the value came to be: through sums over its rows, additions, and the
 * branch that was taken. What is made of several rows in any other way (a product, a rounding, an input of the whole) belongs to no
 * row. Undefined when the value is not a number.
 */
export function contributions(derivation: Derivation, entity: string): Contributions | undefined {
  if (derivation.value.kind !== 'number') return undefined;
  const rows = new Map<string, Rational>();
  let rest = ZERO;

  const put = (row: string, amount: Rational): void => {
    rows.set(row, add(rows.get(row) ?? ZERO, amount));
  };
  const ofNothing = ({ value }: Pick<Evaluated, 'value'>, factor: Rational): void => {
    if (value.kind === 'number') rest = add(rest, multiply(value.value, factor));
  };

  const walkRead = (evaluated: Evaluated, within: Derivation, factor: Rational): void => {
    const { read, value } = evaluated;
    const used = read && within.kind !== 'input' ? within.uses.find(({ name, row, month }) => name === read.name && row === read.row && month === read.month) : undefined;
    if (!used || used.kind === 'input' || !used.formula || value.kind !== 'number') ofNothing(evaluated, factor);
    else if (used.rule.entity === entity) put(used.row, multiply(value.value, factor));
    else walk(used.formula, used, factor);
  };

  const walk = (evaluated: Evaluated, within: Derivation, factor: Rational): void => {
    const { node, parts, value } = evaluated;
    switch (node.kind) {
      case 'read': return walkRead(evaluated, within, factor);
      case 'negate': return parts.forEach((part) => walk(part, within, negate(factor)));
      case 'add': return parts.forEach((part, index) => walk(part, within, index === 1 && node.operator === '-' ? negate(factor) : factor));
      case 'conditional': return parts.slice(1).forEach((part) => walk(part, within, factor));
      case 'sum': return (evaluated.rows ?? []).forEach(({ row, item }) => {
        if (!item || item.value.kind !== 'number') return;
        if (node.over.entity === entity && node.over.scope !== 'months') put(row, multiply(item.value.value, factor));
        else walk(item, within, factor);
      });
      default: if (value.kind === 'number') ofNothing(evaluated, factor);
    }
  };

  if (derivation.kind === 'input' || !derivation.formula) ofNothing(derivation, ONE);
  else walk(derivation.formula, derivation, ONE);
  return { rows, rest };
}

/** All of an amount, put together again. */
export function sumOf({ rows, rest }: Contributions): Rational {
  return [...rows.values()].reduce(add, add(rest, rational(0n)));
}
