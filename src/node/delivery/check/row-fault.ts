import type { ColumnRef } from '../../../core/figures/delivery/delivery-mapping.ts';
import type { DeliveryRowCode } from '../../../core/figures/delivery/problems.ts';
import type { RawTable } from '../stage/raw-table.ts';

/** One way rows of one file can be wrong. Its number in the delivery tells reasons apart, and which comes first of several in a row. */
export interface RowFault {
  readonly number: number;
  readonly raw: RawTable;
  readonly code: DeliveryRowCode;
  /** The column it shows in; undefined when it is the row as a whole. */
  readonly column: ColumnRef | undefined;
  /** What the sentence of the code needs beside the counted facts. */
  readonly facts: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** What is shown of the first such row, as SQL over its cells or its values; the cell of the column when nothing else is said. */
  readonly shown?: { readonly of: 'cells' | 'values'; readonly sql: string } | undefined;
}

/** Hands out the numbers: in the order they are asked for. */
export interface Faults {
  readonly all: readonly RowFault[];
  readonly add: (fault: Omit<RowFault, 'number'>) => RowFault;
}

export function startFaults(): Faults {
  const all: RowFault[] = [];
  return {
    all,
    add: (fault) => {
      const numbered = { ...fault, number: all.length };
      all.push(numbered);
      return numbered;
    },
  };
}
