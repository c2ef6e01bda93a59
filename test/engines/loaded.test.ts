/** Files put in a database for a run: the same answer as the loop, nothing left behind, and every fault told. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { irBuilder } from '../../src/core/language/lowered/builder.ts';
import type { PopulationPass } from '../../src/core/emit/population/plan.ts';
import { openServerFor } from '../../src/node/engines/open/open-server.ts';
import type { RowSource } from '../../src/node/engines/engine.ts';
import { writeStreamed } from '../../src/node/engines/lines/write-streamed.ts';
import { openDatabase, rowsOf } from '../../src/node/population/database.ts';
import { linesOf } from './open.ts';
import { codesIn, kor, leftIn, madePopulation, SERVERS, tell, type ServerToTest } from './servers.ts';

const BOOK = ['--regelbok', 'examples/tio-regler', '--period', '2024-03'] as const;
let [population, folder, loop] = ['', '', ''];
let remove = (): void => {};
// Not while the file is read: what is made there is not removed when every test is left out.
beforeAll(async () => {
  const made = await madePopulation(900, '2024-02..2024-04');
  folder = mkdtempSync(join(tmpdir(), 'likvard-inlagt-'));
  ({ folder: population, remove } = made);
  loop = (await kor(...BOOK, '--befolkning', population)).out;
});
afterAll(() => {
  remove();
  rmSync(folder, { recursive: true });
});

/** Texts that end a cell, a row or a file when they are not written as they should be. */
const NASTY = ['vanlig', 'å "citat"', "O'Hara", 'a\\b', '\\N', '\\.', 'tabb\there', 'rad\nbrytning', 'vagn\rretur', ' mellanslag ', ',', '', 'NULL', '💊', '-- ; DROP TABLE x'];
const text = irBuilder();
const NAMES: PopulationPass = {
  entity: 'person', owner: 'enhet', aggregates: [],
  columns: [{ column: 'own:ord', where: 'own', carries: 'value', name: 'ord', kind: 'text', decimals: 0 }],
  outputs: [{ rule: 'ord igen', lowered: { kind: 'text', text: text.textColumn('own:ord'), notApplicable: text.truth('no'), missing: text.truth('no') } }],
};

const optionsOf = (of: ServerToTest) => ({ address: of.address, cluster: of.title === 'cluster' ? 'likvard' : undefined });
async function fromFiles(sql: string): Promise<Awaited<ReturnType<typeof rowsOf>>> {
  const database = await openDatabase({ work: folder });
  try {
    return await rowsOf(database, sql);
  } finally {
    database.close();
  }
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;
async function* csv(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

describe.each(SERVERS)('$title', (of) => {
  test.skipIf(of.address === undefined)('gives to the letter what the loop gives', async () => {
    const said = await kor(...BOOK, '--befolkning', population, ...of.words);
    expect([said.errors, said.code, said.out]).toEqual(['', 0, loop]);
    expect(said.out).toContain('månadens ersättning');
  });

  test.skipIf(of.address === undefined)('writes every row as DuckDB does, column by column', async () => {
    const [ours, theirs] = [join(folder, `rader-${of.title}`), join(folder, `rader-duckdb-${of.title}`)];
    const said = await kor(...BOOK, '--befolkning', population, ...of.words, '--rader', ours);
    expect([said.errors, said.code]).toEqual(['', 0]);
    expect((await kor(...BOOK, '--befolkning', population, '--motor', 'duckdb', '--rader', theirs)).code).toBe(0);
    const files = [ours, theirs].map((at) => `read_parquet('${join(at, '2024-03.parquet')}')`);
    const [described, rows] = [await Promise.all(files.map((file) => fromFiles(`DESCRIBE SELECT * FROM ${file}`))), await fromFiles(`SELECT count(*) FROM ${files[0]}`)];
    expect(described[0]?.map(([name, type]) => [name, type])).toEqual(described[1]?.map(([name, type]) => [name, type]));
    expect(await fromFiles(`SELECT count(*) FROM (SELECT * FROM ${files[0]} EXCEPT ALL SELECT * FROM ${files[1]})`)).toEqual([['0']]);
    expect(Number(rows[0]?.[0])).toBeGreaterThan(800);
  });

  test.skipIf(of.address === undefined)('takes an empty cell for missing, and never for 0', async () => {
    const at = join(folder, `tomt-${of.title}`);
    mkdirSync(at);
    const column = (kolumn: string, more: object = {}) => ({ kolumn, typ: 'tal', decimaler: 0, spann: ['0', '999912'], ...more });
    writeFileSync(join(at, 'beskrivning.json'), JSON.stringify({ enheter: ['A', 'B'], listningar: [], 'personmånader': [
      column('månad'), { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' }, column('ålder', { tomt: 'tillåts' }), column('vårdtyngd', { decimaler: 4 }), column('behovspoäng'), column('avstånd'),
    ] }));
    writeFileSync(join(at, '2024-03.csv'), 'månad;person;enhet;ålder;vårdtyngd;behovspoäng;avstånd\n2024-03;a;A;40;1,5;1;1\n2024-03;b;B;;2,5;1;1\n2024-03;"c;d";B;3;2,5;1;1\n');
    const [expected, found] = [await kor(...BOOK, '--befolkning', at), await kor(...BOOK, '--befolkning', at, ...of.words)];
    expect([found.errors, found.out]).toEqual(['', expected.out]);
    expect(found.out).toMatch(/månadens ersättning\s+238,88\skr\s+saknas/u);
  });

  test.skipIf(of.address === undefined)('keeps every text as it was, tells when rows are lost on the way, and leaves no table', async () => {
    const engine = await openServerFor(of.engine, optionsOf(of));
    const left: string[] = [];
    try {
      const column = (name: string) => ({ name, kind: 'text', most: 0n, canBeEmpty: 'no' }) as const;
      const table = { id: 'person', owner: 'enhet', mostRows: 100n, columns: [column('person'), column('enhet'), column('ord')] };
      const lines = NASTY.map((word, at) => `"p${at}","A",${quoted(word)}`);
      const source = await engine.load(table, NASTY.length, csv(lines));
      left.push(...await leftIn(of).then((all) => all.filter((name) => source.kind === 'table' && name.startsWith(source.table.slice(0, -1)))));
      const { rows } = await linesOf(engine, NAMES, source, new Map([['A', new Map()]]));
      expect(new Map(rows.map(([id, , , word]) => [id, word]))).toEqual(new Map(NASTY.map((word, at) => [`p${at}`, word])));
      const path = join(folder, `ord-${of.title}.parquet`);
      expect(await writeStreamed(engine, NAMES, source, new Map([['A', new Map()]]), { path, month: 202403, about: { format: 'prov' } }, folder)).toEqual({ kind: 'written', rows: NASTY.length });
      expect(new Map((await fromFiles(`SELECT person, "ord igen" FROM read_parquet('${path}')`)).map(([id, word]) => [id, word]))).toEqual(new Map(NASTY.map((word, at) => [`p${at}`, word])));
      await expect(engine.load(table, NASTY.length + 1, csv(lines))).rejects.toThrow('engine-rows-differ');
      await expect(engine.stream(NAMES, { ...source, count: 99n }, new Map(), () => Promise.resolve())).rejects.toThrow('engine-rows-differ');
    } finally {
      await engine.close();
    }
    // One in a database, and in a cluster one on each server and one above them.
    expect(left).toHaveLength(of.title === 'cluster' ? 4 : 1);
    expect((await leftIn(of)).filter((name) => left.includes(name))).toEqual([]);
  });

  test.skipIf(of.address === undefined)('is stopped in the middle of a question, at once, and leaves no table', async () => {
    const slow = `langsam_${process.pid}`;
    const address = of.address ?? '';
    const [id, owner] = ['person', 'enhet'];
    await tell(of, address, of.engine === 'postgres'
      ? `CREATE VIEW ${slow} AS SELECT 'p'::text AS person, 'A'::text AS enhet, pg_sleep(60)::text AS ord`
      : `CREATE VIEW ${slow} AS SELECT toString(number) AS person, 'A' AS enhet, toString(sleepEachRow(0.5)) AS ord FROM numbers(100)`);
    const engine = await openServerFor(of.engine, { address });
    try {
      const source: RowSource = { kind: 'table', table: slow, id, owner, mostRows: 100n };
      const streaming = engine.stream(NAMES, source, new Map([['A', new Map()]]), () => Promise.resolve()).then(() => 'answered', () => 'refused');
      const began = performance.now();
      const stopped = await Promise.all([streaming, new Promise((wait) => { setTimeout(wait, 200); }).then(() => engine.stop())]);
      expect([stopped[0], performance.now() - began < 20_000]).toEqual(['refused', true]);
    } finally {
      await engine.close();
      await tell(of, address, of.engine === 'postgres' ? `DROP VIEW ${slow}` : `DROP TABLE ${slow}`);
    }
  });

  test.skipIf(of.address === undefined)('that does not let the user in is told, without the password', async () => {
    const url = new URL(of.address ?? '');
    [url.username, url.password] = ['ingen', 'hemligt'];
    const said = await kor(...BOOK, '--befolkning', population, '--motor', of.engine, '--adress', url.href);
    expect([codesIn(said), said.out, said.errors.includes('hemligt')]).toEqual([['engine-login'], '', false]);
    expect(said.errors).toContain('Inget har räknats eller sparats.');
  });
});

test.each(['postgres', 'clickhouse'] as const)('%s that is not there, or has no address, is told with what to do', async (engine) => {
  const before = process.env[`LIKVARD_${engine.toUpperCase()}`];
  expect(before).toBeUndefined();
  const [none, wrong, down] = await Promise.all([[], ['--adress', 'server:1'], ['--adress', engine === 'postgres' ? 'postgres://x:hemligt@127.0.0.1:1/y' : 'http://x:hemligt@127.0.0.1:1']].map((more) => kor(...BOOK, '--befolkning', population, '--motor', engine, ...more)));
  expect([none, wrong, down].map((said) => said && codesIn(said))).toEqual([['engine-no-address'], ['engine-address'], ['engine-unreachable']]);
  expect(down?.errors).toContain('127.0.0.1:1 svarar inte (ECONNREFUSED)');
  expect(down?.errors).not.toContain('hemligt');
});

test('a command that is told of no server ends in its own way', () => {
  const { status, stderr } = spawnSync(process.execPath, ['dist/build/src/node/cli/main.js', 'kor', ...BOOK, '--befolkning', population, '--motor', 'postgres', '--adress', 'postgres://127.0.0.1:1/x', '--lang', 'en'], { encoding: 'utf8' });
  expect([status, stderr.includes('error engine-unreachable'), / at .*:\d+:\d+/u.test(stderr)]).toEqual([1, true, false]);
});
