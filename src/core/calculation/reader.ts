import type { ReadNode, Selection } from '../language/names/node.ts';
import type { CompileContext, Frame, Run, Slot } from '../language/nodes/kind.ts';
import { isNothingSlot } from '../language/nodes/slot.ts';
import type { Program } from '../language/program.ts';
import { missingOf, NOT_APPLICABLE, type Missing, type Value } from '../language/reference/value.ts';
import { MONTHS, type Columns } from './columns.ts';

/** How the value of a name is found in its column for the rows and month at hand. */
export function readerOf(node: ReadNode, program: Program, columns: Columns): Run {
  const { depth, up, name } = node;
  const column: readonly Slot[] = (node.target === 'input' ? columns.inputs.get(name) : columns.rules.get(name)) ?? [];
  if (node.target === 'parameter') return (frame) => column[Math.max(0, frame.month)] ?? NOT_APPLICABLE;

  const monthly = node.monthly === 'yes';
  if (up === 0) {
    if (monthly) return (frame) => column[(frame.rows[depth] ?? 0) * MONTHS + frame.month] ?? NOT_APPLICABLE;
    return (frame) => column[frame.rows[depth] ?? 0] ?? NOT_APPLICABLE;
  }
  const above = columns.ancestors(node.entity, program.symbols.lineage.get(node.entity)?.[up] ?? '');
  return (frame) => {
    const row = above[frame.rows[depth] ?? 0] ?? -1;
    if (row === -1) return NOT_APPLICABLE;
    return (monthly ? column[row * MONTHS + frame.month] : column[row]) ?? NOT_APPLICABLE;
  };
}

export type RowVisit = (frame: Frame, visit: (row: number) => void) => Missing | undefined;

/** How the rows of a selection are visited, each with itself at hand; gives what their conditions lacked. */
export function rowsOf(selection: Selection, context: CompileContext, columns: Columns): RowVisit {
  const where = selection.where && context.compile(selection.where);
  const { depth, owner, entity } = selection;
  const all = columns.ids.get(entity)?.map((_, row) => row) ?? [];
  const groups = owner && columns.belonging(entity, owner.entity);
  return (frame, visit) => {
    const lacking: Value[] = [];
    const step = (row: number): void => {
      const holds = where ? where(frame) : true;
      if (holds === true) visit(row);
      else if (isNothingSlot(holds) && holds.kind === 'missing') lacking.push(holds);
    };
    if (selection.scope === 'months') {
      const outer = frame.month;
      for (frame.month = 0; frame.month < MONTHS; frame.month += 1) step(frame.month);
      frame.month = outer;
    } else {
      for (const row of groups ? (groups[frame.rows[owner?.depth ?? 0] ?? 0] ?? []) : all) {
        frame.rows[depth] = row;
        step(row);
      }
    }
    return lacking.length === 0 ? undefined : missingOf(lacking);
  };
}
