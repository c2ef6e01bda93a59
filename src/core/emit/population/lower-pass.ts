import { irBuilder, type Builder } from '../../language/lowered/builder.ts';
import type { Lowered } from '../../language/lowered/ir.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { asNumber, asTruth, constant, nothingLowered, scaled } from '../../language/lowered/numbers.ts';
import type { Node, ReadNode } from '../../language/names/node.ts';
import { kindOf } from '../../language/nodes/dispatch.ts';
import type { LowerContext } from '../../language/nodes/kind.ts';
import type { Program, ProgramRule } from '../../language/program.ts';
import type { Value } from '../../language/reference/value.ts';
import type { AggregateNode, FoundAggregate } from './aggregates.ts';
import { boundsOf, columnNotes, readColumn, type ColumnNotes } from './columns.ts';
import type { PlanAggregate, PopulationPass } from './plan.ts';
import type { PassMaking } from './making.ts';
import { asNumbers } from './upper.ts';

/** A rule or an input of the population, its number with so many decimals or more. */
export interface WantedOutput {
  readonly name: string;
  readonly decimals: number;
}

/** Lowers the rules of the population that the aggregates, and the outputs asked for, need in a month. */
export function lowerPass(making: PassMaking, aggregates: readonly FoundAggregate[], outputs: readonly WantedOutput[]): PopulationPass {
  const { program, entity } = making;
  const builder = irBuilder();
  const notes = columnNotes();
  const known = new Map<string, Lowered>();

  const ofRule = (rule: ProgramRule): Lowered => {
    const before = known.get(rule.name);
    if (before) return before;
    const context = contextFor();
    const body = rule.bodies[rule.bodyOfMonth[making.month] ?? -1];
    const value = body ? context.lower(body.node) : nothingLowered(builder);
    const lowered = rule.applies ? onlyWhere(context.lower(rule.applies.node), value, builder) : value;
    known.set(rule.name, lowered);
    return lowered;
  };

  const contextFor = (): LowerContext => {
    const made = new Map<number, Lowered>();
    const context: LowerContext = {
      builder,
      lower: (node: Node): Lowered => {
        const before = made.get(node.id);
        if (before) return before;
        const lowered = kindOf(node).lower(node, context);
        made.set(node.id, lowered);
        return lowered;
      },
      typeOf: (node) => program.types[node.id] ?? { kind: 'any' },
      read: (node) => readOf(node, making, builder, notes, ofRule),
      aggregate: () => nothingLowered(builder),
      rowName: () => builder.textColumn(notes.note({ column: 'own#row', where: 'own', carries: 'rowName', name: '', kind: 'text', decimals: 0 })),
      table: (name) => program.tables.get(name),
    };
    return context;
  };

  const planned = aggregates.map(({ node }) => planAggregate(node, contextFor(), program));
  return {
    entity, owner: program.symbols.declarations.entities.get(entity)?.parent ?? '',
    outputs: outputs.map(({ name, decimals }) => {
      const rule = program.ruleByName.get(name);
      return { rule: name, lowered: withDecimals(rule ? ofRule(rule) : ownInput(name, making, builder, notes), decimals, builder) };
    }),
    aggregates: planned, columns: [...notes.columns.values()],
  };
}

function withDecimals(value: Lowered, decimals: number, builder: Builder): Lowered {
  return value.kind === 'number' && value.decimals < decimals ? { ...value, numerator: scaled(value, decimals, builder), decimals } : value;
}

/** A rule for some rows only: elsewhere it does not apply. */
function onlyWhere(condition: Lowered, value: Lowered, builder: Builder): Lowered {
  const yes = builder.and(asTruth(condition, builder), builder.not(condition.notApplicable), builder.not(condition.missing));
  return {
    ...value,
    notApplicable: builder.or(builder.and(yes, value.notApplicable), builder.and(builder.not(yes), builder.not(condition.missing))),
    missing: builder.or(condition.missing, builder.and(yes, value.missing)),
  };
}

function planAggregate(node: AggregateNode, context: LowerContext, program: Program): PlanAggregate {
  const { builder } = context;
  const where: Lowered = node.over.where ? context.lower(node.over.where) : { kind: 'truth', truth: builder.truth('yes'), notApplicable: builder.truth('no'), missing: builder.truth('no') };
  const fulfils = builder.and(asTruth(where, builder), builder.not(where.notApplicable), builder.not(where.missing));
  if (node.kind === 'count' || node.kind === 'exists') {
    return { node: node.id, kind: node.kind, group: 'owner', counts: fulfils, lacks: where.missing, value: undefined, decimals: 0 };
  }
  const measure = program.measures[node.id];
  const decimals = typeof measure?.decimals === 'number' ? measure.decimals : 0;
  const item = asNumber(context.lower(node.item), builder);
  const counts = builder.and(fulfils, builder.not(item.notApplicable), builder.not(item.missing));
  return {
    node: node.id, kind: node.kind === 'sum' ? 'sum' : node.which, group: 'owner', counts,
    lacks: builder.or(where.missing, builder.and(fulfils, item.missing)), value: scaled(item, decimals, builder), decimals,
  };
}

function readOf(node: ReadNode, making: PassMaking, builder: Builder, notes: ColumnNotes, ofRule: (rule: ProgramRule) => Lowered): Lowered {
  const { program, entity, upper, month } = making;
  const type = program.types[node.id] ?? { kind: 'any' };
  if (node.target === 'parameter') return constantOf(upper.value(node.name, '', month), builder);
  const isOwn = node.up === 0 && node.entity === entity;
  const rule = program.ruleByName.get(node.name);
  if (isOwn && node.target === 'rule' && rule) return ofRule(rule);
  if (isOwn) return ownInput(node.name, making, builder, notes);
  const values = asNumbers(node, making);
  const read = readColumn({ where: 'upper', name: node.name, type, decimals: values.decimals, bounds: values.bounds, canBeNothing: values.canBeNothing }, builder, notes);
  if (read.kind !== 'number' || values.denominators === undefined) return read;
  const column = notes.note({ column: `upper/:${node.name}`, where: 'upper', carries: 'denominator', name: node.name, kind: 'integer', decimals: 0 });
  return { ...read, denominator: builder.integerColumn(column, values.denominators) };
}

function ownInput(name: string, { program, nullable }: PassMaking, builder: Builder, notes: ColumnNotes): Lowered {
  const type = program.inputs.get(name)?.type ?? { kind: 'text', values: undefined };
  const decimals = type.kind === 'number' ? type.decimals : 0;
  const bounds = type.kind === 'number' ? boundsOf(type.range, decimals) : { low: 0n, high: 0n };
  return readColumn({ where: 'own', name, type, decimals, bounds, canBeNothing: nullable.has(name) ? 'yes' : 'no' }, builder, notes);
}

/** A parameter is known before the rows are read, so it stands in the formula as a number. */
function constantOf(value: Value, builder: Builder): Lowered {
  const plain = { notApplicable: builder.truth('no'), missing: builder.truth('no') };
  switch (value.kind) {
    case 'number': {
      const decimals = decimalsNeeded(value.value);
      if (decimals !== undefined) return constant(value.value, decimals, builder);
      const { numerator, denominator } = value.value;
      return { kind: 'number', numerator: builder.integer(numerator), denominator: builder.integer(denominator), decimals: 0, ...plain };
    }
    case 'truth': return { kind: 'truth', truth: builder.truth(value.value ? 'yes' : 'no'), ...plain };
    case 'text':
    case 'date': return { kind: 'text', text: builder.text(value.value), ...plain };
    case 'notApplicable': return nothingLowered(builder);
    case 'missing': return { kind: 'nothing', notApplicable: builder.truth('no'), missing: builder.truth('yes') };
  }
}
