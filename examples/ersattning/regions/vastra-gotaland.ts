import { list, type Column, type Made } from '../file.ts';
import { decimal, part, type Unit } from '../people.ts';
import { burdenOf, LAST_TIME_NOT, lastTime, persons, units } from './common.ts';

const MONTH = '2017-03';

/** Counts as SCB makes them, in thousandths of the listed, and their weights in hundredths. */
const NEEDS = [
  ['Ensamboende äldre', 'ensamboende äldre', 90, 615], ['Födda utomlands', 'födda utomlands', 190, 572], ['Arbetslösa', 'arbetslösa', 70, 513],
  ['Ensamstående föräldrar', 'ensamstående föräldrar', 60, 419], ['Inflyttade', 'inflyttade', 120, 419], ['Lågutbildade', 'lågutbildade', 80, 397], ['Små barn', 'små barn', 70, 323],
] as const;

const counted = (unit: Unit): number => NEEDS.reduce((sum, [, , share, weight]) => sum + part(unit, share, 'on need') * weight, 0);

const needColumns: readonly Column<Unit>[] = NEEDS.map(([header, to, share]) => ({ header, to, unit: 'individer', cell: (unit) => String(part(unit, share, 'on need')) }));

export const vastraGotaland = {
  folder: 'vastra-gotaland', month: MONTH,
  files: (): readonly Made[] => [
    list({ file: 'region.csv', about: `Regionens uppgifter ${MONTH}`, row: 'Västra Götaland', items: [{ item: 'Momssats', to: 'momssats enligt uppgift', unit: '%', value: '3,50' }] }),
    units('Västra Götaland', MONTH, [
      { header: 'Relativ vårdtyngd förra gången', to: 'relativ vårdtyngd vid förra mätningen', cell: (unit) => before(unit, burdenOf(unit)) },
      { header: 'Besök med kostnadsansvar', to: 'besök med kostnadsansvar', unit: 'besök', cell: (unit) => String(part(unit, 900, 'on size') + unit.burden) },
      { header: 'Övriga besök', to: 'övriga besök', unit: 'besök', cell: (unit) => String(part(unit, 500, 'on size') + unit.need) },
      ...needColumns,
      { header: 'Befolkning i CNI', to: 'befolkning i CNI', unit: 'individer', cell: ({ size }) => String(size) },
      { header: 'CNI förra gången', to: 'CNI per listad vid förra mätningen', unit: 'poäng/individ', cell: (unit) => before(unit, Math.trunc((counted(unit) * 100) / unit.size)) },
      { header: 'Poäng sjukhus', to: 'poäng avstånd till sjukhus', cell: ({ remoteness }) => String(remoteness[0]) },
      { header: 'Poäng större ort', to: 'poäng avstånd till större ort', cell: ({ remoteness }) => String(remoteness[1]) },
      { header: 'Poäng gleshet', to: 'poäng gleshet', cell: ({ remoteness }) => String(remoteness[2]) },
      { header: 'Poäng ö', to: 'poäng ö', cell: ({ remoteness }) => String(remoteness[3]) },
    ]),
    persons(MONTH, [
      { header: 'Listningspoäng', to: 'listningspoäng', unit: 'poäng', cell: ({ points }) => decimal(points, 4) },
      { header: 'Vårdtyngd', to: 'vårdtyngd', cell: ({ burden }) => decimal(burden, 4) },
    ]),
  ],
};

function before(unit: Unit, now: number): string {
  const then = lastTime(unit, now);
  return then === undefined ? LAST_TIME_NOT : decimal(then, 4);
}
