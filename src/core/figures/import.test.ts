import { describe, expect, test } from 'vitest';
import { DECLARATIONS } from '../../../test/figures/declarations.ts';
import { codesOf, figureOf, imported, mappingOf, problemsOf, rowsOf, tableOf } from '../../../test/figures/tables.ts';
import { integer, rational } from '../quantity/rational.ts';
import type { Day } from '../quantity/day.ts';
import { importFigures } from './import.ts';

const CENTRES = `säkerhet: rapporterad
perioder:
  2024:
    - fil: siffror.csv
      rader: hälsocentral
      nyckel: Hälsocentral
      definierar: ja
      kolumner:
`;
const centres = (columns: string, more = ''): string => `${CENTRES}${columns.replace(/^/gmu, '        ')}\n${more.replace(/^(?=.)/gmu, '      ')}`;

const PAY = centres('Ersättning: { till: ersättning för listade, enhet: tkr }');

describe('a figure', () => {
  test('stands in the unit of its input, exactly, and keeps how and where it was written', () => {
    const result = imported(PAY, [tableOf('siffror.csv', ['Hälsocentral;Ersättning', 'Brunflo;12 400,125'])]);
    expect(figureOf(result, 'Brunflo', 'ersättning för listade')).toEqual({
      datum: { kind: 'number', value: integer(12_400_125) },
      written: '12 400,125',
      place: { kind: 'cell', file: 'siffror.csv', cell: 'B2' },
      sureness: 'reported',
    });
  });

  test('is missing where the cell is empty or says saknas, and zero only where it says 0', () => {
    const mapping = centres('Ort: ort\nErsättning: { till: ersättning för listade, enhet: tkr }');
    const result = imported(mapping, [tableOf('siffror.csv', ['Hälsocentral;Ort;Ersättning', 'A;a;0', 'B;b;Saknas', 'C;c;', 'D;d; \u00a0'])]);
    expect(figureOf(result, 'A', 'ersättning för listade')).toMatchObject({ datum: { value: integer(0) } });
    expect(rowsOf(result).map(({ figures }) => figures.has('ersättning för listade'))).toEqual([true, false, false, false]);
  });

  test.each(['gäller inte', '–', '-', 'Gäller inte'])('does not apply where the cell says %s', (word) => {
    const result = imported(PAY, [tableOf('siffror.csv', ['Hälsocentral;Ersättning', `A;${word}`])]);
    expect(figureOf(result, 'A', 'ersättning för listade')).toEqual({ kind: 'notApplicable', place: { kind: 'cell', file: 'siffror.csv', cell: 'B2' } });
  });

  test('may be a text, a day, a yes or no', () => {
    const mapping = centres('Ort: ort\nÖppnad: öppnad\nJour: jourcentral\nDrift: { till: driftsform, värden: { Regional drift: region } }');
    const day: Day = '2020-03-01' as Day;
    const result = imported(mapping, [tableOf('siffror.csv', [
      'Hälsocentral;Ort;Öppnad;Jour;Drift',
      'A;Östersund;2020-03-01;JA;Regional drift',
      ['B', { kind: 'number', value: integer(7), written: '7' }, { kind: 'date', day }, { kind: 'truth', value: false }, ''],
    ])]);
    expect([...(rowsOf(result)[0]?.figures.values() ?? [])].map((figure) => 'datum' in figure && figure.datum.value)).toEqual(['Östersund', day, true, 'region']);
    expect([...(rowsOf(result)[1]?.figures.values() ?? [])].map((figure) => 'datum' in figure && figure.datum.value)).toEqual(['7', day, false]);
  });

  test('says how sure it is and its source row by row', () => {
    const mapping = centres('Ersättning: { till: ersättning för listade, enhet: kr }', 'säkerhetskolumn: Uppgift\nkällkolumn: Källa');
    const result = imported(mapping, [tableOf('siffror.csv', ['Hälsocentral;Ersättning;Uppgift;Källa', 'A;1;Publicerad;RS § 85', 'B;2;konstruerad;', 'C;saknas;;'])]);
    expect(figureOf(result, 'A', 'ersättning för listade')).toMatchObject({ sureness: 'published', source: 'RS § 85' });
    expect(figureOf(result, 'B', 'ersättning för listade')).toMatchObject({ sureness: 'constructed' });
    expect(figureOf(result, 'B', 'ersättning för listade')).not.toHaveProperty('source');
  });

  test('in percent may be shown as percent', () => {
    const mapping = centres('Grad: { till: täckningsgrad, enhet: "%" }');
    const shown = { kind: 'number', value: rational(525n, 1000n), written: '52,5 %', format: 'percent' } as const;
    const result = imported(mapping, [tableOf('siffror.csv', ['Hälsocentral;Grad', ['A', shown], 'B;52,5'])]);
    for (const id of ['A', 'B']) expect(figureOf(result, id, 'täckningsgrad')).toMatchObject({ datum: { value: rational(525n, 10n) } });
  });

  test('without a unit needs a word for it in a table that has one', () => {
    const table = tableOf('siffror.csv', ['Hälsocentral;Nivå', 'A;2']);
    expect(codesOf(imported(centres('Nivå: robust nivå', 'enhet: tkr'), [table]))).toEqual(['figures-unit-unconvertible']);
    const result = imported(centres('Nivå: { till: robust nivå, enhet: ingen }', 'enhet: tkr'), [table]);
    expect(figureOf(result, 'A', 'robust nivå')).toMatchObject({ datum: { value: integer(2) } });
  });

  test('per month stands in its month', () => {
    const columns = 'Jan: { till: listade vid månadens slut, enhet: listade, månad: 1 }\nDec: { till: listade vid månadens slut, enhet: listade, månad: 12 }';
    const result = imported(centres(columns), [tableOf('siffror.csv', ['Hälsocentral;Jan;Dec', 'A;100;112'])]);
    const months = rowsOf(result)[0]?.monthly.get('listade vid månadens slut');
    expect(months?.map((figure) => figure && 'datum' in figure && figure.datum.value)).toEqual([
      integer(100), undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, integer(112),
    ]);
  });

  test('per month needs no month in a mapping for that month', () => {
    const mapping = centres('Listade: { till: listade vid månadens slut, enhet: listade }').replace('2024:', '2024-03:');
    const result = imported(mapping, [tableOf('siffror.csv', ['Hälsocentral;Listade', 'A;100'])], '2024-03');
    expect(rowsOf(result)[0]?.monthly.get('listade vid månadens slut')?.findIndex(Boolean)).toBe(2);
  });
});

describe('rows', () => {
  const branches = `    - fil: filialer.csv
      rader: filial
      nyckel: Filial
      definierar: ja
      kolumner:
        Timmar: { till: öppettimmar, enhet: timmar }
`;

  test('come in the order of the defining table, whatever the order of the others', () => {
    const mapping = `${centres('Ort: ort')}    - fil: ersättning.csv\n      rader: hälsocentral\n      nyckel: Hc\n      enhet: kr\n      kolumner: { Ersättning: ersättning för listade }\n`;
    const result = imported(mapping, [
      tableOf('siffror.csv', ['Hälsocentral;Ort', 'B;b', 'A;a', 'C;c']),
      tableOf('ersättning.csv', ['Hc;Ersättning', 'A;1', 'B;2']),
    ]);
    expect(rowsOf(result).map(({ id, figures }) => [id, figures.size])).toEqual([['B', 2], ['A', 2], ['C', 1]]);
  });

  test('belong to the row their table names', () => {
    const mapping = centres('Ort: ort') + branches.replace('      kolumner', '      hör till: { hälsocentral: Hc }\n      kolumner');
    const result = imported(mapping, [
      tableOf('siffror.csv', ['Hälsocentral;Ort', 'A;a', 'B;b']),
      tableOf('filialer.csv', ['Filial;Hc;Timmar', 'Lit;B;20']),
    ]);
    expect(rowsOf(result, 'filial')).toMatchObject([{ id: 'Lit', parent: 'B' }]);
    expect(rowsOf(result)[0]).not.toHaveProperty('parent');
  });

  test('belong to the only row there is without being told', () => {
    const one = imported(centres('Ort: ort') + branches, [
      tableOf('siffror.csv', ['Hälsocentral;Ort', 'A;a']), tableOf('filialer.csv', ['Filial;Timmar', 'Lit;20']),
    ]);
    expect(rowsOf(one, 'filial')).toMatchObject([{ id: 'Lit', parent: 'A' }]);
    const two = imported(centres('Ort: ort') + branches, [
      tableOf('siffror.csv', ['Hälsocentral;Ort', 'A;a', 'B;b']), tableOf('filialer.csv', ['Filial;Timmar', 'Lit;20']),
    ]);
    expect(codesOf(two)).toEqual(['figures-parent-not-given']);
  });

  test('are read under headers further down, with two remarks columns left out', () => {
    const result = imported(centres('Ort: ort', 'rubrikrad: 3\nignorera: [Not]'), [
      tableOf('siffror.csv', ['Region Jämtland Härjedalen', '', 'Not;Hälsocentral\u00a0;Not;Ort', ';A;preliminärt;a']),
    ]);
    expect(figureOf(result, 'A', 'ort')).toMatchObject({ place: { cell: 'D4' } });
  });

  test('need a name: saknas and a dash are none', () => {
    const result = imported(centres('Ort: ort'), [tableOf('siffror.csv', ['Hälsocentral;Ort', 'saknas;a', '–;b'])]);
    expect(codesOf(result)).toEqual(['figures-row-without-key', 'figures-row-without-key']);
  });

  test('of a list are one row, its items in any order', () => {
    const mapping = `säkerhet: publicerad
perioder:
  2024:
    - fil: region.csv
      form: lista
      rader: region
      rad: Region Jämtland Härjedalen
      postkolumn: Post
      värdekolumn: Belopp
      enhet: mnkr
      poster: { Huvudmannauppdrag: huvudmannauppdrag, Åtaganden: särskilda åtaganden }
      ignorera poster: [Kultur]
`;
    const result = imported(mapping, [tableOf('region.csv', ['Post;Belopp', 'Kultur;x', 'Åtaganden;saknas', 'Huvudmannauppdrag;19,281'])]);
    expect(rowsOf(result, 'region')).toMatchObject([{ id: 'Region Jämtland Härjedalen' }]);
    expect(figureOf(result, 'Region Jämtland Härjedalen', 'huvudmannauppdrag', 'region')).toMatchObject({
      datum: { value: integer(19_281_000) }, place: { cell: 'B4' }, sureness: 'published',
    });
    expect(rowsOf(result, 'region')[0]?.figures.size).toBe(1);
  });
});

describe('an import', () => {
  test('with any problem gives no figures', () => {
    const result = imported(PAY, [tableOf('siffror.csv', ['Hälsocentral;Ersättning', 'A;1', 'B;x'])]);
    expect(result).not.toHaveProperty('figures');
  });

  test('tells its problems in the order of the file', () => {
    const result = imported(PAY, [tableOf('siffror.csv', ['Hälsocentral;Ersättning;X', 'A;x;', ';1;', 'A;y;'])]);
    expect(problemsOf(result).map(({ place }) => place.kind === 'cell' && place.cell)).toEqual(['C1', 'B2', 'A3', 'A4']);
  });

  test('never edits the file into agreement: rows left out are not also told as a total that differs', () => {
    const mapping = centres('Ersättning: { till: ersättning för listade, enhet: tkr }', 'summarad: Summa');
    const result = imported(mapping, [tableOf('siffror.csv', ['Hälsocentral;Ersättning', 'A;1', ';2', 'Summa;3'])]);
    expect(codesOf(result)).toEqual(['figures-row-without-key']);
  });

  test('does not say of other tables what follows from a file that could not be read', () => {
    const mapping = mappingOf(`${centres('Ort: ort')}    - { fil: b.csv, rader: hälsocentral, nyckel: Hc, enhet: kr, kolumner: { Kr: ersättning för listade } }\n`);
    const missing = problemsOf(imported(PAY, [tableOf('siffror.csv', [])]));
    const table = tableOf('b.csv', ['Hc;Kr', 'A;1']);
    const result = importFigures(mapping, { year: 2024 }, { tables: [{ problems: missing }, { table }], files: [] }, DECLARATIONS);
    expect(codesOf(result)).toEqual(['figures-header-row-missing']);
  });

  test('refuses a caller that leaves a table out without a word', () => {
    const mapping = mappingOf(PAY);
    const source = { tables: [], files: [] };
    expect(() => importFigures(mapping, { year: 2024 }, source, DECLARATIONS)).toThrow(RangeError);
    expect(() => importFigures(mapping, { year: 2024 }, { ...source, tables: [{ problems: [] }] }, DECLARATIONS)).toThrow(RangeError);
  });
});
