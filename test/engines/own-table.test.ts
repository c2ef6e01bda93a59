/** A table that a database has already: run where it stands, or refused with what is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, rowsOf } from '../../src/node/population/database.ts';
import { codesIn, kor, SERVERS, type ServerToTest } from './servers.ts';
import { withTable, type TableMade, type TableRow } from './tables.ts';

let [folder, page] = ['', ''];
afterAll(() => { rmSync(folder, { recursive: true }); });
const whole = (kolumn: string, decimaler: number) => ({ kolumn, typ: 'tal', decimaler, spann: ['0', '999912'] });
const descriptionOf = (empty: object): string => JSON.stringify({
  enheter: ['Ås', "O'Hara"], listningar: [],
  'personmånader': [whole('månad', 0), { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' }, { ...whole('ålder', 0), ...empty }, whole('vårdtyngd', 4), whole('behovspoäng', 4), whole('avstånd', 1)],
});
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'likvard-tabell-'));
  page = join(folder, 'beskrivning.json');
  writeFileSync(page, descriptionOf({}));
});

const ROWS: readonly TableRow[] = [[202403, 'a', 'Ås', 40, 12_345], [202403, 'b', 'Ås', 7, 999_999], [202403, "c'", "O'Hara", 85, 0], [202404, 'a', 'Ås', 41, 12_345]];
let made = 0;

/** Runs March of 2024 over a table, and gives what was said. */
async function march(of: ServerToTest, table: TableMade, ...more: readonly string[]): Promise<Awaited<ReturnType<typeof kor>>> {
  made += 1;
  const said: Awaited<ReturnType<typeof kor>>[] = [];
  await withTable(of, `prov_${process.pid}_${made}`, table, async (name) => {
    said.push(await kor('--regelbok', 'examples/tio-regler', '--period', '2024-03', '--tabell', name, '--beskrivning', page, '--json', ...of.words, ...more));
  });
  return said[0] ?? { out: '', errors: '', code: 2 };
}

interface Shown { readonly resultat: readonly { readonly regel: string; readonly rad: string; readonly 'värde': unknown }[] }

describe.each(SERVERS)('$title', (of) => {
  test.skipIf(of.address === undefined)('counts only the month asked for, and gives each unit its sum', async () => {
    const { out, errors, code } = await march(of, { rows: ROWS });
    expect([errors, code]).toEqual(['', 0]);
    const sums = [...JSON.stringify(JSON.parse(out) as Shown).matchAll(/"månadens ersättning"[^}]*?"(Ås|O'Hara)"[^}]*?"(\d+\.\d+|\d+)"/gu)].map(([, unit, sum]) => [unit, sum]);
    // By hand: Ås 131,25·0,70 + 98·1,2345 = 212,86 and 131,25·0,62 + 98·99,9999 = 9 881,37; behov 1,0000 gives nothing, 1 000 km gives 42 each.
    expect(sums).toEqual([['Ås', '10178.23'], ["O'Hara", '402.94']]);
  });

  test.skipIf(of.address === undefined)('gives every row to a folder when asked, and only then', async () => {
    const rows = join(folder, `rader-${of.title}`);
    expect((await march(of, { rows: ROWS }, '--rader', rows)).code).toBe(0);
    const database = await openDatabase({ work: folder });
    const written = await rowsOf(database, `SELECT person, enhet, "ersättning" FROM read_parquet('${rows}/2024-03.parquet') ORDER BY person`);
    database.close();
    expect(written).toEqual([['a', 'Ås', '25486'], ['b', 'Ås', '992337'], ["c'", "O'Hara", '40294']]);
  });

  test.skipIf(of.address === undefined)('is refused when a month is not there, or somebody is there twice', async () => {
    expect(codesIn(await march(of, { rows: ROWS.slice(3) }))).toEqual(['engine-month-empty']);
    const twice = await march(of, { rows: [...ROWS, [202403, 'b', "O'Hara", 8, 1]] });
    expect([codesIn(twice), twice.out, twice.code]).toEqual([['engine-rows-twice'], '', 1]);
    expect(twice.errors).toContain('4 rader för 2024-03');
  });

  test.skipIf(of.address === undefined)('is refused when a column is not there, or of a type that may have lost digits, with all of them told', async () => {
    const without = await march(of, { rows: ROWS, without: 'avstånd', types: { 'vårdtyngd': of.engine === 'postgres' ? 'double precision' : 'Float64', 'ålder': of.engine === 'postgres' ? 'numeric(8,2)' : 'Decimal(8, 2)' } });
    expect(codesIn(without)).toEqual(['engine-column-type', 'engine-column-type', 'engine-column-missing']);
    expect(without.errors).toMatch(/"avstånd"/u);
  });

  test.skipIf(of.address === undefined)('is refused when cells are empty or out of range, with the column and how many', async () => {
    const { errors } = await march(of, { rows: [...ROWS, [202403, 'd', 'Ås', null, 1], [202403, 'e', 'Ås', 131, 1], [202403, 'f', 'Ås', 5, null]] });
    expect(errors).toContain('2 av 6 rader är tomma eller utanför spannet i kolumnen "ålder"');
    expect(errors).toContain('heltal från 0 till 130');
    expect(errors).toContain('1 av 6 rader är tomma eller utanför spannet i kolumnen "vårdtyngd"');
  });

  test.skipIf(of.address === undefined)('is refused when a unit is not in the list, or not there at all', async () => {
    const { errors, out } = await march(of, { rows: [...ROWS, [202403, 'd', 'Okänd', 5, 1], [202403, 'e', null, 5, 1]] });
    expect([errors.includes('engine-rows-unowned'), errors.includes('2 rader'), out]).toEqual([true, true, '']);
  });

  test.skipIf(of.address === undefined)('may have empty cells where its description says so, with their state beside them', async () => {
    writeFileSync(join(folder, 'tomt.json'), descriptionOf({ tomt: 'tillåts' }));
    const said = await march(of, { rows: ROWS }, '--beskrivning', join(folder, 'tomt.json'));
    expect(said.errors).toContain('"ålder ?"');
  });

  test.skipIf(of.address === undefined)('is refused by its name when it is not there', async () => {
    const said = await kor('--regelbok', 'examples/tio-regler', '--tabell', 'ingen.sådan', '--beskrivning', page, ...of.words);
    expect([codesIn(said), said.code]).toEqual([['engine-table-missing'], 1]);
  });
});

test('other engines have no tables, and a table needs its description', async () => {
  const words = ['--regelbok', 'examples/tio-regler', '--tabell', 't'] as const;
  expect((await kor(...words, '--motor', 'duckdb')).errors).toContain('--motor postgres');
  expect((await kor(...words, '--motor', 'postgres')).errors).toContain('--beskrivning');
  expect((await kor(...words, '--motor', 'postgres', '--befolkning', 'b')).errors).toContain('inte båda');
  expect((await kor(...words, '--motor', 'duckdb', '--adress', 'http://x')).errors).toContain('--motor postgres');
});
