import { irBuilder, type Builder } from '../../src/core/language/lowered/builder.ts';
import type { Lowered } from '../../src/core/language/lowered/ir.ts';
import { kindOf } from '../../src/core/language/nodes/dispatch.ts';
import type { LowerContext } from '../../src/core/language/nodes/kind.ts';
import type { Program } from '../../src/core/language/program.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import type { PlanColumn, PlanOutput, PopulationPass } from '../../src/core/emit/population/plan.ts';
import { mantissa } from '../../src/core/quantity/decimal.ts';
import { rational, type Rational } from '../../src/core/quantity/rational.ts';
import type { Cell, HeldColumn, Owners, RowSource } from '../../src/node/engines/engine.ts';
import type { OwnerValue } from '../../src/core/emit/sql/owners.ts';
import type { Meaning, Row } from './oracle.ts';

const CHILD = 'barnet';

/** Every input of the child as own columns, of the parent as upper ones, each with its two states. */
function columnsOf(program: Program): readonly PlanColumn[] {
  return [...program.inputs.values()].flatMap(({ name, entity, type }): readonly PlanColumn[] => {
    const where = entity === CHILD ? 'own' : 'upper';
    const decimals = type.kind === 'number' ? type.decimals : 0;
    const column = (carries: PlanColumn['carries'], kind: PlanColumn['kind'], of: number): PlanColumn => ({ column: `${where} ${carries} ${name}`, where, carries, name, kind, decimals: of });
    return [column('value', type.kind === 'number' ? 'integer' : type.kind === 'truth' ? 'truth' : 'text', decimals), column('notApplicable', 'truth', 0), column('missing', 'truth', 0)];
  });
}

/** The child's rules without an allocation, lowered with a context that reads nothing but columns. */
export function childPass(program: Program): PopulationPass {
  const builder = irBuilder();
  const read = ({ name, up }: { readonly name: string; readonly up: number }): Lowered => {
    const type = program.inputs.get(name)?.type;
    if (!type) throw new Error(`${name} is not an input`);
    const where = up === 0 ? 'own' : 'upper';
    const column = (carries: PlanColumn['carries']): string => `${where} ${carries} ${name}`;
    const states = { notApplicable: builder.truthColumn(column('notApplicable')), missing: builder.truthColumn(column('missing')) };
    if (type.kind === 'truth') return { kind: 'truth', truth: builder.truthColumn(column('value')), ...states };
    if (type.kind !== 'number') return { kind: 'text', text: builder.textColumn(column('value')), ...states };
    const bounds = { low: mantissa(type.range.low, type.decimals), high: mantissa(type.range.high, type.decimals) };
    return { kind: 'number', numerator: builder.integerColumn(column('value'), bounds), denominator: undefined, decimals: type.decimals, ...states };
  };
  const context: LowerContext = {
    builder, read,
    lower: (node) => kindOf(node).lower(node, context),
    typeOf: (node) => program.types[node.id] ?? { kind: 'any' },
    aggregate: ({ kind }) => { throw new Error(`${kind} goes over rows`); },
    rowName: () => builder.text(''),
    table: (name) => program.tables.get(name),
  };
  const outputs = program.rules.flatMap((rule): readonly PlanOutput[] => {
    const body = rule.bodies[0];
    if (rule.entity !== CHILD || !body || body.node.kind === 'allocate') return [];
    const lowered = context.lower(body.node);
    return [{ rule: rule.name, lowered: rule.applies ? whereItApplies(context.lower(rule.applies.node), lowered, builder) : lowered }];
  });
  return { entity: CHILD, owner: 'förälder', columns: columnsOf(program), outputs, aggregates: [] };
}

/** As the interpreter: what its condition lacks it lacks, and where the condition is not JA it does not apply. */
function whereItApplies(applies: Lowered, lowered: Lowered, builder: Builder): Lowered {
  const holds = builder.and(applies.kind === 'truth' ? applies.truth : builder.truth('no'), builder.not(applies.notApplicable), builder.not(applies.missing));
  const isOut = builder.and(builder.not(holds), builder.not(applies.missing));
  return {
    ...lowered, missing: builder.or(applies.missing, builder.and(holds, lowered.missing)),
    notApplicable: builder.or(isOut, builder.and(holds, lowered.notApplicable)),
  };
}

function cellsOf(value: Value, { kind, decimals }: PlanColumn): { readonly value: OwnerValue; readonly state: bigint } {
  if (value.kind === 'number') return { value: mantissa(value.value, decimals), state: 0n };
  if (value.kind === 'truth' || value.kind === 'text' || value.kind === 'date') return { value: value.value, state: 0n };
  return { value: kind === 'integer' ? 0n : kind === 'truth' ? false : '', state: value.kind === 'notApplicable' ? 1n : 2n };
}

/** The rows of generated facts as the oracle and the engines read them. */
export function rowsOf(pass: PopulationPass, facts: Facts): { readonly rows: ReadonlyMap<string, Row>; readonly source: RowSource; readonly owners: Owners } {
  const cells = (column: PlanColumn, row: string): OwnerValue => {
    const about = pass.columns.find(({ name, carries }) => name === column.name && carries === 'value') as PlanColumn;
    const { value, state } = cellsOf(facts.input(column.name, row, undefined), about);
    return column.carries === 'value' ? value : column.carries === 'notApplicable' ? state === 1n : state === 2n;
  };
  const owners = new Map(facts.rows('förälder').map((id) => [id, new Map(pass.columns.filter(({ where }) => where === 'upper').map((column) => [column.column, cells(column, id)]))]));
  const own = pass.columns.filter(({ where }) => where === 'own');
  const parent = (id: string): string => facts.parentOf(CHILD, id) ?? '';
  const ids = facts.rows(CHILD);
  const rows = new Map(ids.map((id) => [id, new Map([...own.map((column): [string, OwnerValue] => [column.column, cells(column, id)]), ...(owners.get(parent(id)) ?? [])])]));
  const values = own.filter(({ carries }) => carries === 'value');
  const columns: HeldColumn[] = [{ name: 'id', kind: 'text' }, { name: 'i', kind: 'text' }, ...values.flatMap(({ name, kind }): HeldColumn[] => [{ name, kind }, { name: `${name} ?`, kind: 'integer' }])];
  const held = ids.map((id): readonly Cell[] => [id, parent(id), ...values.flatMap((column): readonly Cell[] => {
    const { value, state } = cellsOf(facts.input(column.name, id, undefined), column);
    // What is nothing may stand as an empty cell.
    return [state === 0n ? value : null, state];
  })]);
  return { rows, owners, source: { kind: 'held', id: 'id', owner: 'i', mostRows: 1000n, columns, rows: held } };
}

/** What a lowered value is for a row, as the interpreter would say it. */
export function valueOf(lowered: Lowered, meaning: Meaning): Value | Rational {
  if (meaning.truth(lowered.notApplicable)) return { kind: 'notApplicable' };
  if (meaning.truth(lowered.missing)) return { kind: 'missing', needs: [] };
  switch (lowered.kind) {
    case 'nothing': throw new Error('a value that is nothing says neither of the two');
    case 'truth': return { kind: 'truth', value: meaning.truth(lowered.truth) };
    case 'text': return { kind: 'text', value: meaning.text(lowered.text) };
    case 'number': return { kind: 'number', value: quotient(meaning.integer(lowered.numerator), lowered.denominator ? meaning.integer(lowered.denominator) : 1n, lowered.decimals) };
  }
}

export function quotient(numerator: bigint, denominator: bigint, decimals: number): Rational {
  return rational(numerator * (denominator < 0n ? -1n : 1n), (denominator < 0n ? -denominator : denominator) * 10n ** BigInt(decimals));
}

