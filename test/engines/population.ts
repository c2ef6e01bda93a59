import fc, { type Arbitrary } from 'fast-check';
import type { PlanColumn } from '../../src/core/emit/population/plan.ts';
import type { Bounds } from '../../src/core/language/lowered/ir.ts';
import type { Cell, HeldColumn, Owners, RowSource } from '../../src/node/engines/engine.ts';
import { INTEGERS, TEXTS, TRUTHS, WORDS } from './expressions.ts';
import type { Row } from './oracle.ts';

/** The columns that generated expressions read. */
export const COLUMNS: readonly PlanColumn[] = [
  ...Object.keys(INTEGERS).map((name): PlanColumn => ({ column: `own:${name}`, where: 'own', carries: 'value', name, kind: 'integer', decimals: 0 })),
  ...['liten', 'ören "å"', 'jätte'].map((name): PlanColumn => ({ column: `upper:${name}`, where: 'upper', carries: 'value', name, kind: 'integer', decimals: 0 })),
  ...TRUTHS.map((name): PlanColumn => ({ column: `own:${name}`, where: 'own', carries: 'value', name, kind: 'truth', decimals: 0 })),
  ...TEXTS.map((name): PlanColumn => ({ column: `own:${name}`, where: 'own', carries: 'value', name, kind: 'text', decimals: 0 })),
];

const within = ({ low, high }: Bounds): Arbitrary<bigint> => fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: low, max: high }) },
  { weight: 3, arbitrary: fc.constantFrom(low, high, low + 1n, high - 1n) },
  { weight: 4, arbitrary: fc.bigInt({ min: low > -9n ? low : high < -9n ? low : -9n, max: high < 9n ? high : low > 9n ? high : 9n }) },
);

export interface Population {
  readonly rows: readonly { readonly id: string; readonly owner: string; readonly values: Row }[];
  readonly owners: Owners;
}

/** A few rows of a few owners; the last owner has none. */
export const population: Arbitrary<Population> = fc.tuple(
  fc.array(fc.record({ liten: within(INTEGERS['liten'] as Bounds), cents: within(INTEGERS['ören "å"'] as Bounds), giant: within(INTEGERS['jätte'] as Bounds) }), { minLength: 2, maxLength: 4 }),
  fc.array(fc.tuple(fc.nat(2), fc.tuple(...Object.values(INTEGERS).map(within)), fc.tuple(fc.boolean(), fc.boolean()), fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS))), { minLength: 1, maxLength: 14 }),
).map(([above, below]): Population => {
  const owners = new Map(above.map(({ liten, cents, giant }, at) => [`e${at}`, new Map([['upper:liten', liten], ['upper:ören "å"', cents], ['upper:jätte', giant]])]));
  const rows = below.map(([of, numbers, truths, texts], at) => {
    const owner = `e${of % (above.length - 1)}`;
    const own: [string, bigint | boolean | string][] = [
      ...Object.keys(INTEGERS).map((name, place): [string, bigint] => [`own:${name}`, numbers[place] as bigint]),
      ...TRUTHS.map((name, place): [string, boolean] => [`own:${name}`, truths[place] as boolean]),
      ...TEXTS.map((name, place): [string, string] => [`own:${name}`, texts[place] as string]),
    ];
    return { id: `r${at}`, owner, values: new Map([...own, ...(owners.get(owner) ?? [])]) };
  });
  return { rows, owners };
});

/** The rows as an engine is given them. */
export function heldRows({ rows }: Population): Extract<RowSource, { kind: 'held' }> {
  const own = COLUMNS.filter(({ where }) => where === 'own');
  const columns: HeldColumn[] = [{ name: 'rad', kind: 'text' }, { name: 'enhet', kind: 'text' }, ...own.map(({ name, kind }) => ({ name, kind }))];
  return { kind: 'held', id: 'rad', owner: 'enhet', mostRows: 1000n, columns, rows: rows.map(({ id, owner, values }): readonly Cell[] => [id, owner, ...own.map(({ column }) => values.get(column) ?? null)]) };
}
