/** Parquet with days as days and weights as whole numbers of ten thousandths. */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listings, persons, visits, warning } from '../people.ts';

const text = (value: string | undefined): string => (value === undefined ? 'NULL' : `'${value}'`);
const day = (value: string | undefined): string => (value === undefined ? 'CAST(NULL AS DATE)' : `DATE '${value}'`);

interface Made {
  readonly name: string;
  readonly columns: string;
  readonly rows: readonly string[];
}

const all: readonly Made[] = [
  { name: 'listningar', columns: 'person, enhet, "från", till, "skäl"', rows: listings.map(({ person, unit, from, to, reason }) => `(${text(person)}, ${text(unit)}, ${day(from)}, ${day(to)}, CAST(${text(reason)} AS VARCHAR))`) },
  {
    name: 'personer', columns: 'person, "född", avliden, "kön", "vårdtyngd", tolk',
    rows: persons.map(({ person, born, died, sex, weight, interpreter }) => `(${text(person)}, ${day(born)}, ${day(died)}, ${text(sex)}, ${weight}, ${interpreter === 'ja' ? 'true' : 'false'})`),
  },
  { name: 'besok', columns: 'person, enhet, dag, yrke, slag', rows: visits.map(({ person, unit, day: on, profession, kind }) => `(CAST(${text(person)} AS VARCHAR), ${text(unit)}, ${day(on)}, ${text(profession)}, ${text(kind)})`) },
];

export async function parquetFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const work = mkdtempSync(join(tmpdir(), 'likvard-exempel-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const files: (readonly [string, Uint8Array])[] = [];
    for (const { name, columns, rows } of all) {
      const path = join(work, `${name}.parquet`);
      await connection.run(`COPY (SELECT * FROM (VALUES ${rows.join(', ')}) AS t(${columns})) TO '${path}' (FORMAT parquet, KV_METADATA {om: '${warning}'})`);
      files.push([`parquet/${name}.parquet`, readFileSync(path)]);
    }
    return files;
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(work, { recursive: true });
  }
}
