import { asTruth } from '../../lowered/numbers.ts';
import type { LogicNode, NotNode } from '../../names/node.ts';
import { missingOf, NOT_APPLICABLE, truth, type Value } from '../../reference/value.ts';
import { expectTruth } from '../expect.ts';
import { BINDING } from '../excel.ts';
import type { NodeKind, Slot } from '../kind.ts';
import { isNothingSlot } from '../slot.ts';

/**
 * OCH and ELLER. One part that decides (NEJ for OCH, JA for ELLER) decides whatever the others are; else what is missing makes
 * the whole missing; else a part that does not apply makes the whole not apply. The order of the parts does not matter.
 */
export const logicKind: NodeKind<LogicNode> = {
  parts: ({ parts }) => parts,
  check: ({ parts }, context) => {
    for (const part of parts) expectTruth(part, context);
    return { kind: 'truth' };
  },
  measure: ({ parts }, context) => {
    for (const part of parts) context.measure(part);
    return undefined;
  },
  excel: ({ parts, operator }, context) => {
    const cells = parts.map((part) => context.cell(part));
    const some = (value: string): string => `OR(${cells.map((cell) => `${cell}=${value}`).join()})`;
    const [deciding, other] = operator === 'or' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
    return `IF(${some(deciding)},${deciding},IF(${some(context.missing)},${context.missing},IF(${some(context.notApplicable)},${context.notApplicable},${other})))`;
  },
  evaluate: ({ parts, operator }, context) => {
    const values = parts.map((part) => context.evaluate(part));
    const deciding = operator === 'or';
    if (values.some((value) => value.kind === 'truth' && value.value === deciding)) return truth(deciding);
    return missingOf(values) ?? (values.some(isNotApplicable) ? NOT_APPLICABLE : truth(!deciding));
  },
  compile: ({ parts, operator }, context) => {
    const runs = parts.map((part) => context.compile(part));
    const deciding = operator === 'or';
    return (frame) => {
      let nothing: Slot[] | undefined;
      let decided = false;
      for (const run of runs) {
        const slot = run(frame);
        if (slot === deciding) decided = true;
        else if (isNothingSlot(slot)) (nothing ??= []).push(slot);
      }
      if (decided) return deciding;
      if (nothing === undefined) return !deciding;
      return missingOf(nothing as Value[]) ?? NOT_APPLICABLE;
    };
  },
  lower: ({ parts, operator }, { builder, lower }) => {
    const lowered = parts.map(lower);
    const yes = lowered.map((part) => builder.and(asTruth(part, builder), builder.not(part.notApplicable), builder.not(part.missing)));
    const no = lowered.map((part, index) => builder.and(builder.not(yes[index] ?? builder.truth('no')), builder.not(part.notApplicable), builder.not(part.missing)));
    const decided = builder.or(...(operator === 'or' ? yes : no));
    const missing = builder.and(builder.not(decided), builder.or(...lowered.map((part) => part.missing)));
    const notApplicable = builder.and(builder.not(decided), builder.not(missing), builder.or(...lowered.map((part) => part.notApplicable)));
    return { kind: 'truth', truth: operator === 'or' ? decided : builder.not(decided), notApplicable, missing };
  },
};

export const notKind: NodeKind<NotNode> = {
  parts: ({ of }) => [of],
  check: ({ of }, context) => {
    expectTruth(of, context);
    return { kind: 'truth' };
  },
  measure: ({ of }, context) => {
    context.measure(of);
    return undefined;
  },
  excel: ({ of }, context) => `NOT(${context.part(of, BINDING.any)})`,
  evaluate: ({ of }, context) => {
    const value = context.evaluate(of);
    return value.kind === 'truth' ? truth(!value.value) : value;
  },
  compile: ({ of }, context) => {
    const run = context.compile(of);
    return (frame) => {
      const slot = run(frame);
      return typeof slot === 'boolean' ? !slot : slot;
    };
  },
  lower: ({ of }, { builder, lower }) => {
    const inner = lower(of);
    return { kind: 'truth', truth: builder.not(asTruth(inner, builder)), notApplicable: inner.notApplicable, missing: inner.missing };
  },
};

function isNotApplicable(value: Value): boolean {
  return value.kind === 'notApplicable';
}
