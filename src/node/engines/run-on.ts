import type { PopulationPass } from '../../core/emit/population/plan.ts';
import { answerOf, type Answer } from '../../core/emit/sql/gathered.ts';
import { columnBounds, ownersTable, writtenOwners } from '../../core/emit/sql/owners.ts';
import { gatherQuery, gatherRoots, lineQuery, lineRoots, type Query, type RefusedQuery } from '../../core/emit/sql/query.ts';
import { sourceColumn, type SqlSource } from '../../core/emit/sql/source.ts';
import { expectColumns } from './expect/expect-columns.ts';
import { expectFit } from './expect/expect-fit.ts';
import type { Connection } from './connection.ts';
import { engineFault } from './engine-fault.ts';
import type { Cell, Engine, HeldColumn, Owners, RowSource } from './engine.ts';
import { runTables } from './run-tables.ts';

const CANCEL_AGAIN_MS = 100;

/** An engine on a connection. Tables made for a run are dropped after it, whatever happened. */
export function engineOn(connection: Connection): Engine {
  const { dialect } = connection;
  const tables = runTables(connection);
  let busy = 0;

  const rowsOf = async (pass: PopulationPass, source: RowSource, drop: string[]): Promise<string> => {
    switch (source.kind) {
      case 'table': return source.table;
      case 'held': {
        const name = await tables.hold(tables.typesOf(source.columns, source.rows), source.id, source.rows);
        drop.push(name);
        return name;
      }
      case 'parquet': case 'csv': return connection.files(source.kind, source.files, columnsRead(pass, source));
    }
  };

  /** What stands after FROM: only the columns that are read, and only the month asked for. */
  const selected = (pass: PopulationPass, source: RowSource, rows: string): string => {
    if (source.kind !== 'table' || source.month === undefined) return rows;
    const names = new Set(columnsRead(pass, source).map(({ name }) => dialect.quoteName(name)));
    return `(SELECT ${[...names].join(', ')} FROM ${rows} WHERE ${dialect.quoteName(source.month.column)} = ${source.month.number})`;
  };

  const ownersOf = async (pass: PopulationPass, owners: Owners, roots: typeof lineRoots, drop: string[]): Promise<string> => {
    if (!pass.columns.some(({ where }) => where === 'upper')) return '';
    const table = ownersTable(pass, columnBounds(roots(pass)), dialect);
    const rows = [...owners].map(([owner, values]) => table.columns.map(({ name, column }): Cell =>
      (name === 'owner_key' ? owner : column === undefined ? 1n : values.get(column.column) ?? null)));
    const written = writtenOwners(table, rows, dialect);
    if (written !== undefined) return written;
    const name = await tables.hold(table.columns.map((column) => ({ ...column, canBeEmpty: 'yes' })), 'owner_key', rows);
    drop.push(name);
    return name;
  };

  const ask = async <Asked>(
    pass: PopulationPass, source: RowSource, owners: Owners, roots: typeof lineRoots, over: 'whole' | 'part',
    query: (named: SqlSource) => Query | RefusedQuery, use: (query: Query, named: SqlSource) => Promise<Asked>,
  ): Promise<Asked | RefusedQuery> => {
    const named: SqlSource = { rows: '', id: source.id, owner: source.owner, owners: '' };
    const possible = query(named);
    if (possible.kind === 'refused') return possible;
    const drop: string[] = [];
    busy += 1;
    try {
      const rows = await rowsOf(pass, source, drop);
      const from = selected(pass, source, over === 'part' ? await connection.partOf(rows) : rows);
      const placed = { ...named, rows: from, owners: await ownersOf(pass, owners, roots, drop) };
      const asked = query(placed);
      const used = asked.kind === 'refused' ? asked : await use(asked, placed);
      for (const table of drop.splice(0)) await tables.drop(table);
      return used;
    } finally {
      // After a fault: what cannot be dropped now must not hide what went wrong.
      for (const table of drop) await tables.drop(table).catch(() => {});
      busy -= 1;
    }
  };

  return {
    name: dialect.name,
    version: connection.version,
    run: (pass, source, owners) => ask(pass, source, owners, gatherRoots, 'part', (named) => gatherQuery(pass, named, source.mostRows, dialect), async (asked, named) => {
      const answer = answerOf(pass, await connection.gather(asked), [...owners.keys()]);
      expectNoMore(answer, source, dialect.name);
      if (answer.unfit > 0n && source.kind !== 'held') await expectFit(connection, pass, named, answer.unfit);
      return { kind: 'answer', answer } as const;
    }),
    stream: (pass, source, owners, take) => ask(pass, source, owners, lineRoots, 'whole', (named) => lineQuery(pass, named, dialect), async ({ sql, columns }) => {
      let rows = 0;
      await connection.stream(sql, async (batch) => {
        rows += batch.length;
        await take({ columns, rows: batch });
      });
      expectAll(BigInt(rows), source, dialect.name);
      return { kind: 'streamed', rows } as const;
    }),
    write: (pass, source, owners, file) => ask(pass, source, owners, lineRoots, 'whole', (named) => lineQuery(pass, named, dialect), async ({ sql }) =>
      ({ kind: 'written', rows: await connection.write(sql, file) }) as const),
    load: async (table, rows, csv) => {
      busy += 1;
      try {
        return await tables.load(table, rows, csv);
      } finally {
        busy -= 1;
      }
    },
    ownTable: async (written, needed) => {
      const own = await connection.ownTable(written);
      // Before anything is counted: what one server has of a cluster's rows must not pass for all of them.
      await connection.partOf(own.table);
      expectColumns(connection, own, needed);
      return own;
    },
    distinct: async (table, column) => (await connection.read(`SELECT DISTINCT ${dialect.asText(dialect.quoteName(column))} FROM ${table}`)).map(([text = '']) => text).toSorted(),
    count: async ({ table, id, month }) => {
      const where = month === undefined ? '' : ` WHERE ${dialect.quoteName(month.column)} = ${month.number}`;
      const [[rows = '0', ids = '0'] = []] = await connection.read(`SELECT count(*), count(DISTINCT ${dialect.quoteName(id)}) FROM ${table}${where}`);
      return { rows: BigInt(rows), ids: BigInt(ids) };
    },
    stop: async () => {
      // One that was about to be sent is not there to be stopped the first time.
      const isBusy = (): boolean => busy > 0;
      for (await connection.cancel(); isBusy(); await connection.cancel()) await new Promise((again) => { setTimeout(again, CANCEL_AGAIN_MS); });
    },
    close: async () => {
      await tables.dropAll();
      await connection.close();
    },
  };
}

/** Every column of the rows that the pass reads. */
function columnsRead(pass: PopulationPass, source: RowSource): readonly HeldColumn[] {
  const named: SqlSource = { rows: '', id: source.id, owner: source.owner, owners: '' };
  const own = pass.columns.filter(({ where }) => where === 'own')
    .map((column) => ({ name: sourceColumn(column, named), kind: column.carries === 'value' || column.carries === 'rowName' ? column.kind : 'integer' } as const));
  return [{ name: source.id, kind: 'text' }, { name: source.owner, kind: 'text' }, ...own];
}

/** The carriers of the sums were chosen for so many rows. */
function expectNoMore({ aggregates, rows }: Answer, source: RowSource, engine: Engine['name']): void {
  expectAll(rows, source, engine);
  for (const [owner, { counted }] of [...aggregates.values()].flatMap((found) => [...found])) {
    if (counted > source.mostRows) throw engineFault('engine-rows-most', { engine, owner, rows: String(counted), most: String(source.mostRows) });
  }
}

function expectAll(found: bigint, { count: expected }: RowSource, engine: Engine['name']): void {
  if (expected !== undefined && found !== expected) throw engineFault('engine-rows-differ', { engine, expected: String(expected), found: String(found) });
}
