import { expect, test } from 'vitest';
import { integer, rational } from '../../quantity/rational.ts';
import type { EntityRow, Figure, Figures, NotApplicableFigure } from '../figures.ts';
import { changesBetween, countFigures } from './changes.ts';

const place = { kind: 'cell', file: 'a.csv', row: 0, column: 0, cell: 'A1' } as Figure['place'];
const figure = (value: number | string, cell = place): Figure => ({ datum: typeof value === 'number' ? { kind: 'number', value: integer(value) } : { kind: 'text', value }, written: String(value), place: cell, sureness: 'reported' });
const none: NotApplicableFigure = { kind: 'notApplicable', place };
const row = (id: string, figures: Readonly<Record<string, Figure | NotApplicableFigure>>, monthly: EntityRow['monthly'] = new Map()): EntityRow => ({ id, figures: new Map(Object.entries(figures)), monthly });
const year = (...rows: readonly EntityRow[]): Figures => ({ period: { year: 2024 }, entities: new Map([['central', rows]]), files: [] });

test('the same figures from other cells of other files are no change', () => {
  const other = { ...place, file: 'b.xlsx', cell: 'C9' };
  const half: Figure = { ...figure(0), datum: { kind: 'number', value: rational(2n, 4n) } };
  expect(changesBetween(year(row('A', { listade: figure(5), andel: half })), year(row('A', { listade: figure(5, other), andel: { ...half, datum: { kind: 'number', value: rational(1n, 2n) }, written: '0,50' } })))).toEqual({ changed: 0, gone: [], added: [], lost: [] });
});

test('a figure that says another thing, is new, is gone or does not apply any more is a change, month by month', () => {
  const before = year(row('A', { listade: figure(5), ort: figure('Hede'), niva: none, km: figure(3) }, new Map([['intäkt', [figure(1), figure(2)]]])));
  const now = year(row('A', { listade: figure(6), ort: figure('Hede'), niva: figure(1), kr: figure(1) }, new Map([['intäkt', [figure(1), undefined, figure(4)]]])));
  // listade, niva, km, kr, and two months.
  expect(changesBetween(before, now)).toMatchObject({ changed: 6, lost: [{ entity: 'central', input: 'km' }] });
  expect(countFigures(now)).toBe(6);
});

test('rows that are gone or new are named, and what they held is no change of others', () => {
  expect(changesBetween(year(row('A', { listade: figure(5) }), row('B', { listade: figure(5) })), year(row('A', { listade: figure(5) }), row('C', { listade: figure(9) })))).toEqual({
    changed: 0, gone: [{ entity: 'central', row: 'B' }], added: [{ entity: 'central', row: 'C' }], lost: [],
  });
});
