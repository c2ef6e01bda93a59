import { randomBytes } from 'node:crypto';
import type { PopulationPass } from '../../core/emit/population/plan.ts';
import { answerOf, type Answer } from '../../core/emit/sql/gathered.ts';
import { columnBounds, ownersTable } from '../../core/emit/sql/owners.ts';
import { gatherQuery, gatherRoots, lineQuery, lineRoots, type Query, type RefusedQuery } from '../../core/emit/sql/query.ts';
import { sourceColumn, type SqlSource } from '../../core/emit/sql/source.ts';
import type { Connection } from './connection.ts';
import type { Cell, Engine, HeldColumn, Owners, RowSource } from './engine.ts';

const ROWS_AT_ONCE = 500;

/** An engine on a connection. Tables made for a run are dropped after it, whatever happened. */
export function engineOn(connection: Connection): Engine {
  const { dialect } = connection;
  // Runs of others on the same server have names of their own.
  const session = randomBytes(6).toString('hex');
  let made = 0;

  const load = async (columns: readonly { readonly name: string; readonly type: string }[], rows: readonly (readonly Cell[])[], drop: string[]): Promise<string> => {
    const table = `likvard_${session}_${made}`;
    made += 1;
    await connection.execute(connection.createTable(table, columns));
    drop.push(table);
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await connection.insert(table, columns, rows.slice(at, at + ROWS_AT_ONCE));
    }
    return table;
  };

  const heldType = ({ kind }: HeldColumn, rows: readonly (readonly Cell[])[], at: number): string => {
    if (kind !== 'integer') return dialect.types[kind];
    const size = rows.reduce((most, row) => { const value = row[at]; return typeof value === 'bigint' && (value < 0n ? -value : value) > most ? (value < 0n ? -value : value) : most; }, 0n);
    const carrier = dialect.carriers.find(({ most }) => size <= most);
    if (!carrier) throw new Error(`${dialect.name} holds no number as large as ${size}`);
    return carrier.column;
  };

  const rowsOf = (pass: PopulationPass, source: RowSource, drop: string[]): Promise<string> => {
    switch (source.kind) {
      case 'table': return Promise.resolve(source.table);
      case 'held': return load(source.columns.map((column, at) => ({ name: column.name, type: heldType(column, source.rows, at) })), source.rows, drop);
      case 'parquet': case 'csv': return connection.files(source.kind, source.files, filesColumns(pass, source));
    }
  };

  const filesColumns = (pass: PopulationPass, source: RowSource): readonly HeldColumn[] => {
    const named: SqlSource = { rows: '', id: source.id, owner: source.owner, owners: '' };
    const own = pass.columns.filter(({ where }) => where === 'own')
      .map((column) => ({ name: sourceColumn(column, named), kind: column.carries === 'value' || column.carries === 'rowName' ? column.kind : 'integer' } as const));
    return [{ name: source.id, kind: 'text' }, { name: source.owner, kind: 'text' }, ...own];
  };

  const ask = async <Answered>(
    pass: PopulationPass, source: RowSource, owners: Owners, roots: typeof lineRoots, query: (named: SqlSource) => Query | RefusedQuery, answer: (query: Query) => Promise<Answered>,
  ): Promise<{ readonly query: Query; readonly answered: Answered } | RefusedQuery> => {
    const named: SqlSource = { rows: '', id: source.id, owner: source.owner, owners: '' };
    const possible = query(named);
    if (possible.kind === 'refused') return possible;
    const drop: string[] = [];
    try {
      const rows = await rowsOf(pass, source, drop);
      const { columns } = ownersTable(pass, columnBounds(roots(pass)), dialect);
      const ownerRows = [...owners].map(([owner, values]) => columns.map(({ name, column }): Cell =>
        (name === 'owner_key' ? owner : column === undefined ? 1n : values.get(column.column) ?? null)));
      const upper = pass.columns.some(({ where }) => where === 'upper') ? await load(columns, ownerRows, drop) : '';
      const asked = query({ ...named, rows, owners: upper });
      return asked.kind === 'refused' ? asked : { query: asked, answered: await answer(asked) };
    } finally {
      for (const table of drop) await connection.execute(`DROP TABLE ${table}`);
    }
  };

  const rowsOfQuery = ({ sql }: Query): Promise<readonly (readonly string[])[]> => connection.read(sql);

  return {
    name: dialect.name,
    version: connection.version,
    run: async (pass, source, owners) => {
      const asked = await ask(pass, source, owners, gatherRoots, (named) => gatherQuery(pass, named, source.mostRows, dialect), rowsOfQuery);
      if ('kind' in asked) return asked;
      const answer = answerOf(pass, asked.answered, [...owners.keys()]);
      expectNoMore(answer, source.mostRows);
      return { kind: 'answer', answer };
    },
    lines: async (pass, source, owners) => {
      const asked = await ask(pass, source, owners, lineRoots, (named) => lineQuery(pass, named, dialect), rowsOfQuery);
      return 'kind' in asked ? asked : { kind: 'lines', columns: asked.query.columns, rows: asked.answered };
    },
    write: async (pass, source, owners, file) => {
      const asked = await ask(pass, source, owners, lineRoots, (named) => lineQuery(pass, named, dialect), (query) => connection.write(query.sql, file));
      return 'kind' in asked ? asked : { kind: 'written', rows: asked.answered };
    },
    close: () => connection.close(),
  };
}

/** The carriers of the sums were chosen for so many rows. */
function expectNoMore({ aggregates }: Answer, mostRows: bigint): void {
  for (const [owner, { counted }] of [...aggregates.values()].flatMap((found) => [...found])) {
    if (counted > mostRows) throw new Error(`${counted} rows${owner === '' ? '' : ` of ${owner}`}, and at most ${mostRows} were declared`);
  }
}
