import { addressesOf, tell, type ServerToTest } from './servers.ts';

/** A row of the tables that the tests make: a month, a person, a unit and what is known of the person; null is an empty cell. */
export type TableRow = readonly [month: number, person: string, unit: string | null, age: number | null, weight: number | null];

const TYPES = { postgres: { whole: 'bigint', text: 'text' }, clickhouse: { whole: 'Nullable(Int64)', text: 'Nullable(String)' } } as const;

/** The columns that the ten rules read, with another type for one of them when asked; a name left out is not there. */
export interface TableMade {
  readonly rows: readonly TableRow[];
  readonly types?: Readonly<Record<string, string>>;
  readonly without?: string;
}

const NAMES = ['månad', 'person', 'enhet', 'ålder', 'vårdtyngd', 'behovspoäng', 'avstånd'];

/** Makes a table with rows in a database, or one beneath a distributed table on every server of a cluster, for the time of a test. */
export async function withTable(of: ServerToTest, name: string, { rows, types = {}, without }: TableMade, act: (table: string) => Promise<void>): Promise<void> {
  const { engine, address = '', title } = of;
  const { whole, text } = TYPES[engine];
  const quoted = (column: string): string => (engine === 'postgres' ? `"${column}"` : `\`${column}\``);
  const typeOf = (column: string): string => types[column] ?? (column === 'person' ? text.replace(/^Nullable\((.*)\)$/u, '$1') : column === 'enhet' ? text : whole);
  const columns = NAMES.filter((column) => column !== without);
  const list = columns.map((column) => `${quoted(column)} ${typeOf(column)}`).join(', ');
  const cell = (value: number | string | null): string => (value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll('\\', engine === 'postgres' ? '\\' : '\\\\').replaceAll("'", engine === 'postgres' ? "''" : "\\'")}'` : String(value));
  const valueOf = ([month, person, unit, age, weight]: TableRow, column: string): string => cell(({ 'månad': month, person, enhet: unit, 'ålder': age, 'vårdtyngd': weight })[column] ?? (column in { 'ålder': 1, enhet: 1, 'vårdtyngd': 1 } ? null : 10_000));
  const part = title === 'cluster' ? `${name}_lokal` : name;
  const drop = async (): Promise<void> => {
    for (const one of addressesOf(of)) await tell(of, one, `DROP TABLE IF EXISTS ${part}`);
    if (part !== name) await tell(of, address, `DROP TABLE IF EXISTS ${name}`);
  };
  await drop();
  try {
    for (const one of addressesOf(of)) await tell(of, one, `CREATE TABLE ${part} (${list})${engine === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY tuple()' : ''}`);
    if (part !== name) await tell(of, address, `CREATE TABLE ${name} (${list}) ENGINE = Distributed(likvard, default, ${part}, cityHash64(person))`);
    if (rows.length > 0) await tell(of, address, `INSERT INTO ${name} VALUES ${rows.map((row) => `(${columns.map((column) => valueOf(row, column)).join(', ')})`).join(', ')}`);
    await act(name);
  } finally {
    await drop();
  }
}
