import type { TruthIr } from '../../lowered/ir.ts';
import { asTruth, chosen } from '../../lowered/numbers.ts';
import { hull } from '../../../quantity/range.ts';
import type { AppliesNode, ConditionalNode } from '../../names/node.ts';
import { truth } from '../../reference/value.ts';
import { expectSame, expectTruth } from '../expect.ts';
import type { NodeKind } from '../kind.ts';
import { asOwn, isNothingSlot } from '../slot.ts';
import { commonDecimals } from '../arithmetic/quotient.ts';

/** OM(condition; then; otherwise). Without otherwise it does not apply where the condition is NEJ. */
export const conditionalKind: NodeKind<ConditionalNode> = {
  parts: ({ condition, holds, otherwise }) => [condition, holds, otherwise],
  check: ({ condition, holds, otherwise }, context) => {
    expectTruth(condition, context);
    return expectSame([holds, otherwise], 'OM', context);
  },
  measure: ({ condition, holds, otherwise }, context) => {
    context.measure(condition);
    const [a, b] = [context.measure(holds), context.measure(otherwise)];
    return a && b ? { decimals: commonDecimals(a, b), range: hull(a.range, b.range) } : (a ?? b);
  },
  excel: ({ condition, holds, otherwise }, context) => {
    const test = context.cell(condition);
    return `IF(ISTEXT(${test}),${test},IF(${test},${context.value(holds)},${context.value(otherwise)}))`;
  },
  evaluate: ({ condition, holds, otherwise }, context) => {
    const value = context.evaluate(condition);
    if (value.kind !== 'truth') return value;
    return context.evaluate(value.value ? holds : otherwise);
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const condition = context.compile(node.condition);
    const [whenHolds, otherwise] = [asOwn(node.holds, own, context), asOwn(node.otherwise, own, context)];
    return (frame) => {
      const slot = condition(frame);
      if (slot === true) return whenHolds(frame);
      return slot === false ? otherwise(frame) : slot;
    };
  },
  lower: ({ condition, holds, otherwise }, { builder, lower }) => {
    const [asked, a, b] = [lower(condition), lower(holds), lower(otherwise)];
    const when = asTruth(asked, builder);
    const open = builder.and(builder.not(asked.notApplicable), builder.not(asked.missing));
    const pick = (x: TruthIr, y: TruthIr): TruthIr => builder.and(open, builder.or(builder.and(when, x), builder.and(builder.not(when), y)));
    const nothing = {
      notApplicable: builder.or(asked.notApplicable, pick(a.notApplicable, b.notApplicable)), missing: builder.or(asked.missing, pick(a.missing, b.missing)),
    };
    return { ...chosen(when, a, b, builder), ...nothing };
  },
};

/** GÄLLER(x): whether x applies to the row. What is missing stays missing. */
export const appliesKind: NodeKind<AppliesNode> = {
  parts: ({ of }) => [of],
  check: ({ of }, context) => {
    context.check(of);
    return { kind: 'truth' };
  },
  measure: ({ of }, context) => {
    context.measure(of);
    return undefined;
  },
  excel: ({ of }, context) => {
    const value = context.cell(of);
    return `IF(${value}=${context.missing},${value},${value}<>${context.notApplicable})`;
  },
  evaluate: ({ of }, context) => {
    const value = context.evaluate(of);
    return value.kind === 'missing' ? value : truth(value.kind !== 'notApplicable');
  },
  compile: ({ of }, context) => {
    const run = context.compile(of);
    return (frame) => {
      const slot = run(frame);
      if (!isNothingSlot(slot)) return true;
      return slot.kind === 'missing' ? slot : false;
    };
  },
  lower: ({ of }, { builder, lower }) => {
    const inner = lower(of);
    return { kind: 'truth', truth: builder.not(inner.notApplicable), notApplicable: builder.truth('no'), missing: inner.missing };
  },
};
