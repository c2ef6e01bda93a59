import { describe, expect, test } from 'vitest';
import { codesOf, imported, problemsOf, tableOf } from '../../../../test/figures/tables.ts';

const MAPPING = `säkerhet: rapporterad
perioder:
  2024:
    - fil: a.csv
      rader: hälsocentral
      nyckel: Hc
      definierar: ja
      summarad: Summa
      enhet: tkr
      kolumner:
        Kr: rörlig ersättning
        Väg: { till: vägavstånd, enhet: km }
`;

const totals = (...rows: readonly string[]) => imported(MAPPING, [tableOf('a.csv', ['Hc;Kr;Väg', ...rows])]);

describe('a total row', () => {
  test('that adds up to the last decimal is accepted', () => {
    expect(codesOf(totals('A;0,1;1,5', 'B;0,2;2', 'Summa;0,3;3,5'))).toEqual([]);
  });

  test('counts what is missing and what does not apply as nothing', () => {
    expect(codesOf(totals('A;5;1', 'B;saknas;2', 'C;-;3', 'Summa;5;6'))).toEqual([]);
  });

  test('that differs is told with both sums and the difference, in the unit of the file', () => {
    expect(problemsOf(totals('A;0,1;1', 'B;0,2;2', 'Summa;0,300001;'))).toMatchObject([{
      code: 'figures-total-differs',
      place: { cell: 'B4' },
      facts: { column: 'Kr', unit: 'tkr', stated: '0,300001', sum: '0,3', difference: '0,000001' },
    }]);
  });

  test('need not add up distances, but does when it says a number', () => {
    expect(codesOf(totals('A;1;1,5', 'Summa;1;'))).toEqual([]);
    expect(codesOf(totals('A;1;1,5', 'Summa;1;2'))).toEqual(['figures-total-differs']);
  });

  test('may not be empty where the column is in the unit of the table', () => {
    expect(codesOf(totals('A;1;1,5', 'Summa;;'))).toEqual(['figures-total-cell-empty']);
    expect(codesOf(totals('A;1;1,5', 'Summa;gäller inte;'))).toEqual([]);
  });

  test('is not held against cells that could not be read', () => {
    expect(codesOf(totals('A;x;1', 'B;2;2', 'Summa;7;3'))).toEqual(['figures-not-a-number']);
  });

  test('ends the table: notes and second totals below it are refused, empty rows are not', () => {
    expect(codesOf(totals('A;1;1', 'Summa;1;1', ';;', ' ; ;'))).toEqual([]);
    expect(codesOf(totals('A;1;1', 'Summa;1;1', 'Summa;1;1', ';;x'))).toEqual(['figures-row-after-total', 'figures-row-after-total']);
  });

  test('that is cut off with the end of the file is missed', () => {
    expect(codesOf(totals('A;1;1', 'B;1;1'))).toEqual(['figures-total-missing']);
  });
});
