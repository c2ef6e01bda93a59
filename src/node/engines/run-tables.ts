import { randomBytes } from 'node:crypto';
import type { Connection, TableColumn } from './connection.ts';
import { engineFault } from './engine-fault.ts';
import type { Cell, HeldColumn, LoadedTable, RowSource } from './engine.ts';

const ROWS_AT_ONCE = 500;

/** Tables made for a run. */
export interface RunTables {
  /** Rows held in memory; the caller drops the table. */
  hold(columns: readonly TableColumn[], id: string, rows: readonly (readonly Cell[])[]): Promise<string>;
  /** Rows that come in a stream; dropped with the rest. */
  load(table: LoadedTable, rows: number, csv: AsyncIterable<Buffer>): Promise<RowSource>;
  typesOf(columns: readonly HeldColumn[], rows: readonly (readonly Cell[])[]): readonly TableColumn[];
  drop(name: string): Promise<void>;
  dropAll(): Promise<void>;
}

export function runTables(connection: Connection): RunTables {
  const { dialect } = connection;
  // Runs of others on the same server have names of their own.
  const session = randomBytes(6).toString('hex');
  const standing = new Set<string>();
  let made = 0;

  const make = async (columns: readonly TableColumn[], id: string): Promise<string> => {
    const name = `likvard_${session}_${made}`;
    made += 1;
    // Before it is made: one that came half way is dropped too.
    standing.add(name);
    await connection.makeTable(name, columns, id);
    return name;
  };

  const typed = ({ name, kind }: HeldColumn, most: bigint, canBeEmpty: 'yes' | 'no'): TableColumn => {
    if (kind !== 'integer') return { name, canBeEmpty, type: dialect.types[kind] };
    const carrier = dialect.carriers.find((one) => most <= one.most);
    if (!carrier) throw new Error(`${dialect.name} holds no number as large as ${most}`);
    return { name, canBeEmpty, type: carrier.column };
  };

  const drop = async (name: string): Promise<void> => {
    standing.delete(name);
    await connection.dropTable(name);
  };

  return {
    hold: async (columns, id, rows) => {
      const name = await make(columns, id);
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await connection.insert(name, columns, rows.slice(at, at + ROWS_AT_ONCE));
      return name;
    },
    load: async ({ columns, id, owner, mostRows }, rows, csv) => {
      const table = await make(columns.map((column) => typed(column, column.most, column.canBeEmpty)), id);
      await connection.copy(table, csv);
      const [[found = ''] = []] = await connection.read(`SELECT count(*) FROM ${table}`);
      if (found !== String(rows)) throw engineFault('engine-rows-differ', { engine: dialect.name, expected: String(rows), found });
      return { kind: 'table', table, id, owner, mostRows, count: BigInt(rows) };
    },
    typesOf: (columns, rows) => columns.map((column, at) => {
      const sizes = rows.flatMap((row) => { const value = row[at]; return typeof value === 'bigint' ? [value < 0n ? -value : value] : []; });
      return typed(column, sizes.reduce((a, b) => (a > b ? a : b), 0n), at === 0 ? 'no' : 'yes');
    }),
    drop,
    // One that cannot be dropped, since its server is gone, keeps none of the others.
    dropAll: async () => { for (const name of standing) await drop(name).catch(() => {}); },
  };
}
