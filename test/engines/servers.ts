import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { runCommand } from '../../src/node/cli/commands/run.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';

/** A database with an address, as the command line is told of it. */
export interface ServerToTest {
  readonly title: string;
  readonly engine: 'postgres' | 'clickhouse';
  /** Undefined where there is no server: its tests are counted as skipped. */
  readonly address: string | undefined;
  readonly words: readonly string[];
}

const server = (title: string, engine: ServerToTest['engine'], variable: string, ...more: readonly string[]): ServerToTest => {
  const address = process.env[variable];
  return { title: address === undefined ? `${title}: NOT RUN, NO SERVER` : title, engine, address, words: ['--motor', engine, '--adress', address ?? '', ...more] };
};

export const SERVERS: readonly ServerToTest[] = [
  server('postgres', 'postgres', 'LIKVARD_TEST_POSTGRES'), server('clickhouse', 'clickhouse', 'LIKVARD_TEST_CLICKHOUSE'),
  server('cluster', 'clickhouse', 'LIKVARD_TEST_CLUSTER', '--kluster', 'likvard'),
];

/** What the command says, in this process. */
export async function kor(...words: readonly string[]): Promise<Said> {
  const read = readOptions(['kor', ...words]);
  if (read.kind === 'refused') throw new Error(read.found);
  return runCommand.run(read.options);
}

/** The codes of the faults that were told. */
export function codesIn({ errors }: Said): readonly string[] {
  return [...errors.matchAll(/ fel ([\w-]+)/gu)].map(([, code = '']) => code);
}

/** What a server answers, as text; statements that give nothing give ''. */
export async function tell({ engine }: Pick<ServerToTest, 'engine'>, address: string, sql: string): Promise<string> {
  if (engine === 'clickhouse') {
    const answer = await fetch(`${address}/?insert_distributed_sync=1`, { method: 'POST', body: sql });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text.trim();
  }
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row.join('\t')).join('\n');
  } finally {
    await client.end();
  }
}

/** Every address of a server's cluster; its own where it is alone. */
export function addressesOf({ title, address = '' }: ServerToTest): readonly string[] {
  return title === 'cluster' ? [1, 2, 3].map((node) => address.replace('127.0.0.1', `127.0.0.${node}`)) : [address];
}

/** Tables of a run that are still there, on any server. */
export async function leftIn(of: ServerToTest): Promise<readonly string[]> {
  const sql = of.engine === 'postgres' ? "SELECT relname FROM pg_class WHERE relname LIKE 'likvard%'" : "SELECT name FROM system.tables WHERE name LIKE 'likvard%'";
  const all = await Promise.all(addressesOf(of).map((address) => tell(of, address, sql)));
  return all.flatMap((text) => (text === '' ? [] : text.split('\n')));
}

/** A made-up population in a folder of its own, to be removed after. */
export async function madePopulation(persons: number, months: string): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const span = parseSpan(months);
  if (!span) throw new Error(months);
  const parent = mkdtempSync(join(tmpdir(), 'likvard-motor-'));
  const folder = join(parent, 'befolkning');
  await generatePopulation({ persons, span, seed: 11, folder }, {});
  return { folder, remove: () => { rmSync(parent, { recursive: true }); } };
}
