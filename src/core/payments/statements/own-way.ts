import { derive, everything, type DerivedInput, type DerivedRule } from '../../calculation/derivation.ts';
import type { Calculation } from '../../calculation/calculate.ts';
import type { Figures } from '../../figures/figures.ts';
import type { SplitOrigin } from '../orders/origin.ts';

/** The way from a payee's part to its own figures: what it may see, and nothing of what is another's. */
export interface OwnWay {
  readonly calculation: Calculation;
  /** Figures of the payee's own rows and of what belongs to them, each once. */
  readonly figures: readonly DerivedInput[];
  /** Every rule and parameter on the way, once by name: what is decided is public, whoever's value it gives. */
  readonly rules: readonly DerivedRule[];
}

/**
 * What the part of a payee was computed from. A rule that splits among all reads everybody's figures; those of others are left out here, so that a statement can be
 * handed out. `rows` are the payee's rows of the calculation.
 */
export function ownWay(calculation: Calculation, figures: Figures, { rule, among }: Extract<SplitOrigin, { kind: 'rule' }>, rows: readonly string[]): OwnWay {
  const names = [rule, ...(among === undefined ? [] : [among])];
  const all = new Set(names.flatMap((name) => rows.flatMap((row) => {
    const derived = derive(calculation, figures, name, row);
    return derived ? [...everything(derived)] : [];
  })));
  const own = ownRows(figures, rows);
  const inputs = [...all].filter((one): one is DerivedInput => one.kind === 'input' && own.has(one.row));
  const rules = [...all].filter((one): one is DerivedRule => one.kind !== 'input' && one.body !== undefined);
  return { calculation, figures: inputs, rules: [...new Map(rules.map((one) => [one.name, one])).values()] };
}

/** The rows and all that belongs to them, however many steps down. */
function ownRows({ entities }: Figures, rows: readonly string[]): ReadonlySet<string> {
  const own = new Set(rows);
  const all = [...entities.values()].flat();
  for (let before = 0; before !== own.size;) {
    before = own.size;
    for (const { id, parent } of all) if (parent !== undefined && own.has(parent)) own.add(id);
  }
  return own;
}
