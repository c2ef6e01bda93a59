import { describe, expect, test } from 'vitest';
import { readMapping } from './mapping.ts';

const WHOLE = `perioder:
  2024:
    - fil: utfall-2024.xlsx
      blad: Resultat
      rubrikrad: 4
      rader: hälsocentral
      nyckel: Hälsocentral
      hör till: { vårdgivare: Vårdgivare }
      definierar: ja
      summarad: Summa
      enhet: tkr
      kolumner:
        Ersättning listade: ersättning för listade
        Vägavstånd: { till: vägavstånd, enhet: km }
        Driftsform: { till: driftsform, värden: { Regional drift: region, Privat: privat } }
      ignorera: [Kommun, Anmärkning]
      säkerhetskolumn: Uppgift
      källkolumn: Källa
    - fil: region/region-2024.csv
      form: lista
      teckenkodning: windows-1252
      skiljetecken: ","
      rader: region
      rad: Region Jämtland Härjedalen
      postkolumn: Post
      värdekolumn: Belopp
      poster:
        Huvudmannauppdrag: huvudmannauppdrag
      säkerhet: konstruerad
  2023: []
`;

function mapping(text: string) {
  const read = readMapping('koppling.yaml', text);
  expect(read.problems).toEqual([]);
  return read.mapping;
}

describe('a mapping', () => {
  test('says for each period which tables there are', () => {
    expect(mapping(WHOLE)?.periods.map(({ period, tables }) => [period.year, tables.length])).toEqual([[2024, 2], [2023, 0]]);
  });

  test('keeps what a table is made of', () => {
    const table = mapping(WHOLE)?.periods[0]?.tables[0];
    expect(table).toMatchObject({
      form: 'grid',
      from: { kind: 'workbook', file: { value: 'utfall-2024.xlsx' }, sheet: { value: 'Resultat' } },
      headerRow: 3,
      entity: { value: 'hälsocentral' },
      key: { value: 'Hälsocentral' },
      parent: { entity: { value: 'vårdgivare' }, header: { value: 'Vårdgivare' } },
      defines: 'rows',
      total: { value: 'Summa' },
      unit: { value: 'tkr' },
      sureness: { kind: 'column', header: { value: 'Uppgift' } },
      sourceColumn: { value: 'Källa' },
    });
    expect(table?.form === 'grid' && table.columns.map(({ header, input, unit }) => [header.value, input.value, unit?.value])).toEqual([
      ['Ersättning listade', 'ersättning för listade', undefined],
      ['Vägavstånd', 'vägavstånd', 'km'],
      ['Driftsform', 'driftsform', undefined],
    ]);
  });

  test('reads a list with its file in another encoding', () => {
    expect(mapping(WHOLE)?.periods[0]?.tables[1]).toMatchObject({
      form: 'list',
      from: { kind: 'text', encoding: 'windows-1252', delimiter: ',' },
      row: { value: 'Region Jämtland Härjedalen' },
      sureness: { kind: 'stated', sureness: 'constructed' },
    });
  });

  test('knows the line and column of its words', () => {
    const table = mapping(WHOLE)?.periods[0]?.tables[0];
    expect(table?.form === 'grid' && table.columns[0]?.input.place).toEqual({ kind: 'text', file: 'koppling.yaml', line: 13, column: 29, length: 22 });
  });

  test('takes a file that ends in tsv to be cut by tabs', () => {
    const table = mapping('säkerhet: publicerad\nperioder:\n  2024-03:\n    - { fil: a.tsv, rader: region, nyckel: Region, definierar: ja }\n')?.periods[0]?.tables[0];
    expect(table?.from).toMatchObject({ delimiter: '\t', encoding: 'utf-8' });
    expect(table?.sureness).toEqual({ kind: 'stated', sureness: 'published' });
  });
});

describe('a mapping with a fault', () => {
  test('is not half read', () => {
    const read = readMapping('koppling.yaml', WHOLE.replace('nyckel:', 'nykel:').replace('säkerhet: konstruerad', 'säkerhet: påhittad'));
    expect(read.mapping).toBeUndefined();
    expect(read.problems.map(({ code }) => code)).toEqual([
      'figures-mapping-key-unknown', 'figures-mapping-key-missing', 'figures-sureness-word',
    ]);
  });

  test('is told with the traps of YAML that the language knows', () => {
    const read = readMapping('koppling.yaml', 'perioder:\n  2024: []\n  2024: []\n');
    expect(read.problems.map(({ code }) => code)).toEqual(['yaml-duplicate-key']);
  });

  test.each(['', '- a', 'perioder', '[', '\u0000', 'perioder: &a { 2024: *a }', '{a: '.repeat(30_000), '['.repeat(30_000)])(
    'is refused without a crash (%#)', (text) => {
      const read = readMapping('koppling.yaml', text);
      expect(read.mapping).toBeUndefined();
      expect(read.problems.length).toBeGreaterThan(0);
    },
  );
});
