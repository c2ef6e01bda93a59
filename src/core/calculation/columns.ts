import type { Program, ProgramRule } from '../language/program.ts';
import type { Facts } from '../language/reference/facts.ts';
import type { Slot } from '../language/nodes/kind.ts';
import { slotOf } from '../language/nodes/slot.ts';
import { NOT_APPLICABLE } from '../language/reference/value.ts';

/** The rows of every entity with each row's ancestors as positions, and a column of slots for every input and rule. */
export interface Columns {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** For an entity and one of its lineage: the position of each row's ancestor there; -1 where it has none. */
  ancestors(entity: string, lineage: string): Int32Array;
  /** For an entity and one of its lineage: which rows belong to each of the ancestor's rows. */
  belonging(entity: string, owner: string): readonly (readonly number[])[];
  /** A column holds one slot a row, or twelve a row when it is per month. */
  readonly inputs: ReadonlyMap<string, readonly Slot[]>;
  readonly rules: Map<string, Slot[]>;
}

export const MONTHS = 12;

export function isMonthly(rule: Pick<ProgramRule, 'per' | 'kind'>): boolean {
  return rule.kind === 'parameter' || rule.per === 'month';
}

/** The facts a program reads as columns, and room for what its rules will give. */
export function columnsOf(program: Program, facts: Facts): Columns {
  const layout = layoutOf(program, facts);
  const rules = new Map(program.rules.map((rule) => {
    const rows = rule.entity === undefined ? 1 : (layout.ids.get(rule.entity)?.length ?? 0);
    return [rule.name, Array<Slot>(rows * (isMonthly(rule) ? MONTHS : 1)).fill(NOT_APPLICABLE)];
  }));
  return { ...layout, rules };
}

type Layout = Omit<Columns, 'rules'>;

/** Facts that have been laid out, by the inputs they were laid out for: a comparison runs dozens of programs on the same ones. */
const laidOut = new WeakMap<Facts, WeakMap<Program['inputs'], Layout>>();

function layoutOf(program: Program, facts: Facts): Layout {
  const known = laidOut.get(facts) ?? new WeakMap<Program['inputs'], Layout>();
  const layout = known.get(program.inputs) ?? layOut(program, facts);
  laidOut.set(facts, known.set(program.inputs, layout));
  return layout;
}

function layOut(program: Program, facts: Facts): Layout {
  const { declarations, lineage } = program.symbols;
  const ids = new Map([...declarations.entities.keys()].map((entity) => [entity, facts.rows(entity)]));
  const positions = new Map([...ids].map(([entity, rows]) => [entity, new Map(rows.map((id, index) => [id, index]))]));
  const parents = new Map([...ids].map(([entity, rows]) => {
    const parent = declarations.entities.get(entity)?.parent;
    return [entity, Int32Array.from(rows, (id) => positions.get(parent ?? '')?.get(facts.parentOf(entity, id) ?? '') ?? -1)];
  }));

  const ancestors = remembered((entity, wanted) => {
    const chain = lineage.get(entity) ?? [];
    let rows = Int32Array.from(ids.get(entity) ?? [], (_, index) => index);
    for (const level of chain.slice(0, chain.indexOf(wanted))) {
      const up = parents.get(level);
      rows = rows.map((row) => (row === -1 ? -1 : (up?.[row] ?? -1)));
    }
    return rows;
  });
  const belonging = remembered((entity, owner) => {
    const groups: number[][] = (ids.get(owner) ?? []).map(() => []);
    ancestors(entity, owner).forEach((up, row) => groups[up]?.push(row));
    return groups;
  });

  const inputs = new Map([...program.inputs.values()].map((input) => {
    const rows = ids.get(input.entity) ?? [];
    const measure = input.type.kind === 'number' ? { decimals: input.type.decimals, range: input.type.range } : undefined;
    const toSlot = slotOf(measure);
    const slot = (id: string, month: number | undefined): Slot => toSlot(facts.input(input.name, id, month));
    const column = input.per === 'month'
      ? rows.flatMap((id) => Array.from({ length: MONTHS }, (_, month) => slot(id, month)))
      : rows.map((id) => slot(id, undefined));
    return [input.name, column];
  }));
  return { ids, ancestors, belonging, inputs };
}

function remembered<Result>(compute: (entity: string, other: string) => Result): (entity: string, other: string) => Result {
  const known = new Map<string, Result>();
  return (entity, other) => {
    const key = `${entity}\u0000${other}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(entity, other);
    known.set(key, result);
    return result;
  };
}
