import { constant, nothingLowered, plainly } from '../../lowered/numbers.ts';
import { only } from '../../../quantity/range.ts';
import type { DateNode, NotApplicableNode, NumberNode, TextNode, TruthNode, UnknownNode } from '../../names/node.ts';
import { missing, NOT_APPLICABLE, number, truth } from '../../reference/value.ts';
import { quoted, writeFraction } from '../excel.ts';
import type { NodeKind } from '../kind.ts';
import { toSlot } from '../slot.ts';

const none = (): readonly [] => [];

export const numberKind: NodeKind<NumberNode> = {
  parts: none,
  check: ({ unit }) => ({ kind: 'number', unit }),
  measure: ({ value, decimals }) => ({ decimals, range: only(value) }),
  excel: ({ value }) => writeFraction(value),
  evaluate: ({ value }) => number(value),
  compile: (node, context) => {
    const slot = toSlot(node.value, context.measureOf(node));
    return () => slot;
  },
  lower: ({ value, decimals }, { builder }) => constant(value, decimals, builder),
};

export const textKind: NodeKind<TextNode> = {
  parts: none,
  check: () => ({ kind: 'text' }),
  measure: () => undefined,
  excel: ({ value }) => quoted(value),
  evaluate: ({ value }) => ({ kind: 'text', value }),
  compile: ({ value }) => () => value,
  lower: ({ value }, { builder }) => ({ kind: 'text', text: builder.text(value), ...plainly(builder) }),
};

export const truthKind: NodeKind<TruthNode> = {
  parts: none,
  check: () => ({ kind: 'truth' }),
  measure: () => undefined,
  excel: ({ value }) => (value ? 'TRUE' : 'FALSE'),
  evaluate: ({ value }) => truth(value),
  compile: ({ value }) => () => value,
  lower: ({ value }, { builder }) => ({ kind: 'truth', truth: builder.truth(value ? 'yes' : 'no'), ...plainly(builder) }),
};

export const dateKind: NodeKind<DateNode> = {
  parts: none,
  check: () => ({ kind: 'date' }),
  measure: () => undefined,
  excel: ({ value }) => `DATE(${value.split('-').map(Number).join()})`,
  evaluate: ({ value }) => ({ kind: 'date', value }),
  compile: ({ value }) => () => value,
  lower: ({ value }, { builder }) => ({ kind: 'text', text: builder.text(value), ...plainly(builder) }),
};

export const notApplicableKind: NodeKind<NotApplicableNode> = {
  parts: none,
  check: () => ({ kind: 'any' }),
  measure: () => undefined,
  excel: (_, { notApplicable }) => notApplicable,
  evaluate: () => NOT_APPLICABLE,
  compile: () => () => NOT_APPLICABLE,
  lower: (_node, { builder }) => nothingLowered(builder),
};

export const unknownKind: NodeKind<UnknownNode> = {
  parts: none,
  check: () => ({ kind: 'any' }),
  measure: () => undefined,
  excel: (_, context) => context.missing,
  evaluate: ({ rule }) => missing({ kind: 'basis', rule }),
  compile: ({ rule }) => {
    const slot = missing({ kind: 'basis', rule });
    return () => slot;
  },
  lower: (_node, { builder }) => ({ kind: 'nothing', notApplicable: builder.truth('no'), missing: builder.truth('yes') }),
};
