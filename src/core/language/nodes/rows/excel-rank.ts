import type { ConditionalNode, Node, RankNode, Selection } from '../../names/node.ts';
import type { ExcelContext } from '../kind.ts';
import { guarded } from './excel-rows.ts';

/** STÖRST and MINST without functions that older programs lack: a step keeps the item where the condition holds, and the rest is MAX. */
export function excelRank({ id, item, over, which }: RankNode, context: ExcelContext): string {
  const rows = context.over({ ...over, where: undefined }, keptWhere(over, item, id));
  if (!rows.item || rows.count === 0) return context.notApplicable;
  const cells = rows.cells.join();
  return guarded(rows, `IF(COUNT(${cells})=0,${context.notApplicable},${which === 'most' ? 'MAX' : 'MIN'}(${cells}))`, context);
}

/** The item of a row for which the condition holds; of the others it does not apply. Its id is its own: below zero. */
export function keptWhere({ where }: Selection, item: Node, id: number): Node {
  if (!where) return item;
  const { span } = item;
  return { kind: 'conditional', id: -id - 1, span, condition: where, holds: item, otherwise: { kind: 'notApplicable', id: -id - 1, span } } satisfies ConditionalNode;
}
