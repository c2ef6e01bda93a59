import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableLines, type Table } from './table.ts';
import { displayWidth } from './width.ts';

const centres: Table = {
  columns: [{ header: 'Hälsocentral', align: 'left' }, { header: 'Resultat, kr', align: 'right' }],
  rows: [['Åre', '−7 806 471'], ['Krokom', '884 216']],
  total: ['Summa', '−6 922 255'],
};

describe('a table of plain text', () => {
  test('texts stand to the left, numbers to the right, the sum under a line', () => {
    expect(tableLines(centres)).toStrictEqual([
      '               Resultat,',
      'Hälsocentral          kr',
      '────────────  ──────────',
      'Åre           −7 806 471',
      'Krokom           884 216',
      '────────────  ──────────',
      'Summa         −6 922 255',
    ]);
  });

  test('a long text goes over several lines and the numbers stay on its first', () => {
    const lines = tableLines({ columns: centres.columns, rows: [['Privat vårdgivare Strömsund och Hoting', '1']] }, 32);
    expect(lines.slice(-2)).toStrictEqual(['Privat vårdgivare              1', 'Strömsund och Hoting']);
  });

  test('columns that do not fit side by side go into a second table with the first column again', () => {
    const wide: Table = {
      columns: [{ header: 'Rad', align: 'left' }, ...Array.from({ length: 6 }, (_, index) => ({ header: `K${index}`, align: 'right' as const }))],
      rows: [['Sveg', ...Array<string>(6).fill('12 406 913')]],
    };
    const lines = tableLines(wide, 40);
    expect(lines.filter((line) => line.startsWith('Sveg'))).toHaveLength(2);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(40);
  });

  test('no line is wider than the page, whatever the texts are', () => {
    const cell = fc.lorem({ maxCount: 12 });
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, fc.integer().map(String)), { minLength: 1, maxLength: 5 }), (rows) => {
      const lines = tableLines({ columns: [{ header: 'A', align: 'left' }, { header: 'B', align: 'left' }, { header: 'C', align: 'right' }], rows }, 70);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(70);
    }));
  });

  test('every word of every cell is there', () => {
    fc.assert(fc.property(fc.array(fc.lorem({ maxCount: 10 }), { minLength: 1, maxLength: 4 }), (texts) => {
      const said = tableLines({ columns: [{ header: 'A', align: 'left' }], rows: texts.map((text) => [text]) }, 20).join(' ');
      for (const word of texts.flatMap((text) => text.split(' '))) expect(said).toContain(word);
    }));
  });
});
