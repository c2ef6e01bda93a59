/** Three servers give what one gives: the totals of two hundred thousand person-months, to the öre. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, codesIn, kor, madePopulation, SERVERS, tell, type ServerToTest } from '../engines/servers.ts';
import { withTable } from '../engines/tables.ts';

const cluster = SERVERS.find(({ title }) => title.startsWith('cluster')) as ServerToTest;
let made: Awaited<ReturnType<typeof madePopulation>> | undefined;
beforeAll(async () => {
  if (cluster.address !== undefined) made = await madePopulation(17_600, '2024-01..2024-12');
});
afterAll(() => { made?.remove(); });

const BOOK = ['--regelbok', 'examples/tio-regler'] as const;
const { address = '' } = cluster;

describe.each([cluster.title])('%s', () => {
  test.skipIf(cluster.address === undefined)('gives the receipt and totals that the loop, DuckDB and the cluster all give for 200 000 person-months', async () => {
    const words = [...BOOK, '--befolkning', made?.folder ?? ''];
    const [loop, duckdb, found] = [await kor(...words), await kor(...words, '--motor', 'duckdb'), await kor(...words, ...cluster.words)];
    expect(found.errors).toBe('');
    expect([duckdb.out, found.out]).toEqual([loop.out, loop.out]);
    const [rows = '0'] = /^[\d\s]+/u.exec(found.out.replaceAll('\u00A0', '')) ?? [];
    expect(Number(rows)).toBeGreaterThan(200_000);
  }, 120_000);

  test.skipIf(cluster.address === undefined)('spreads the rows over all its servers by person, and counts every one of them', async () => {
    const persons = Array.from({ length: 600 }, (_, at) => [202403, `p${at}`, 'Ås', at % 100, at] as const);
    await withTable(cluster, `spridda_${process.pid}`, { rows: persons }, async (table) => {
      const counts = await Promise.all(addressesOf(cluster).map((one) => tell(cluster, one, `SELECT count() FROM ${table}_lokal`)));
      expect(counts.map(Number).reduce((a, b) => a + b)).toBe(600);
      expect(Math.min(...counts.map(Number))).toBeGreaterThan(100);
    });
  });

  test.skipIf(cluster.address === undefined)('that is not known, or is not the table\'s own, is told', async () => {
    const words = [...BOOK, '--befolkning', made?.folder ?? '', '--motor', 'clickhouse', '--adress', address];
    expect(codesIn(await kor(...words, '--kluster', 'annat'))).toEqual(['engine-cluster-missing']);
    await withTable(cluster, `annan_${process.pid}`, { rows: [[202403, 'p', 'Ås', 1, 1]] }, async (table) => {
      const said = await kor(...BOOK, '--tabell', `${table}_lokal`, '--beskrivning', `${made?.folder ?? ''}/beskrivning.json`, '--period', '2024-03', ...cluster.words);
      expect(codesIn(said)).toEqual(['engine-cluster-table']);
    });
  });

  test('belongs to ClickHouse', async () => {
    const said = await kor(...BOOK, '--befolkning', 'examples', '--beskrivning', 'ingen.json', '--motor', 'duckdb', '--kluster', 'likvard');
    expect([said.code, said.errors.includes('--motor postgres')]).toEqual([2, true]);
  });
});
