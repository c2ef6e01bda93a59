import { plainly } from '../../lowered/numbers.ts';
import type { ExemptNode } from '../../names/node.ts';
import { truth } from '../../reference/value.ts';
import { quoted } from '../excel.ts';
import type { NodeKind } from '../kind.ts';

/** Yes for a row that is left out by name while the exemption holds. */
export const exemptKind: NodeKind<ExemptNode> = {
  parts: () => [],
  check: () => ({ kind: 'truth' }),
  measure: () => undefined,
  excel: ({ names }, context) => {
    if (names.length === 0) return 'FALSE';
    return `OR(${names.map((name) => `EXACT(${context.here()},${quoted(name)})`).join()})`;
  },
  evaluate: ({ names }, context) => truth(names.includes(context.here())),
  compile: ({ names }, context) => {
    const left = new Set(names);
    const entity = context.rowEntity(0);
    return (frame) => left.has(context.nameOf(entity, frame.rows[0] ?? 0));
  },
  lower: ({ names }, { builder, rowName }) => ({
    kind: 'truth', truth: builder.or(...names.map((name) => builder.compareText('=', rowName(), builder.text(name)))), ...plainly(builder),
  }),
};
