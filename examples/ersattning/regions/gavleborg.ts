import { list, type Made } from '../file.ts';
import { decimal, part, type Unit } from '../people.ts';
import { burdenOf, LAST_TIME_NOT, lastTime, persons, units } from './common.ts';

const MONTH = '2017-03';

/** Kronor a year for two places and three sizes. */
const LEVELS = [[0, 0, 0], [60_000, 48_000, 36_000]] as const;

const remote = ({ remoteness }: Unit): number => remoteness.reduce((sum, points) => sum + points, 0);
const before = (unit: Unit, now: number): string => {
  const then = lastTime(unit, now);
  return then === undefined ? LAST_TIME_NOT : decimal(then, 4);
};
const need = ({ size, need: level }: Unit): number => size * level * 25;

export const gavleborg = {
  folder: 'gavleborg', month: MONTH,
  files: (): readonly Made[] => [
    list({
      file: 'region.csv', about: `Regionens uppgifter ${MONTH}`, row: 'Gävleborg',
      items: [
        { item: 'Läkemedel att omfördela', to: 'läkemedelspott enligt uppgift', unit: 'kr', value: '1 200' },
        ...LEVELS.flatMap((sizes, place) => sizes.map((value, size) => ({ item: `Läge ${place + 1} storlek ${size + 1}`, to: `läge ${place + 1} och storlek ${size + 1}`, unit: 'kr/år', value: String(value) }))),
      ],
    }),
    units('Gävleborg', MONTH, [
      { header: 'Relativ vårdtyngd förra gången', to: 'relativ vårdtyngd vid förra mätningen', unit: 'poäng/listad', cell: (unit) => before(unit, burdenOf(unit)) },
      { header: 'Socioekonomiska poäng', to: 'socioekonomiska poäng', unit: 'poäng', cell: (unit) => decimal(need(unit), 4) },
      { header: 'Socioekonomiska poäng förra gången', to: 'socioekonomiska poäng vid förra mätningen', unit: 'poäng', cell: (unit) => before(unit, need(unit)) },
      { header: 'Täckningsgrad läkemedel', to: 'täckningsgrad läkemedel', unit: '%', cell: ({ burden }) => decimal(burden * 61, 2) },
      { header: 'Täckningsgrad besök', to: 'täckningsgrad besök', unit: '%', cell: ({ need: level }) => decimal(level * 57, 2) },
      { header: 'Läge', to: 'läge', cell: (unit) => (remote(unit) > 9 ? '2' : '1') },
      { header: 'Storlek', to: 'storlek', cell: ({ size }) => (size < 30 ? '1' : size < 50 ? '2' : '3') },
      { header: 'Barn under ett år', to: 'inskrivna barn under ett år', unit: 'barn', cell: (unit) => String(part(unit, 20, 'on size')) },
      { header: 'Barn ett till fem år', to: 'inskrivna barn ett till fem år', unit: 'barn', cell: (unit) => String(part(unit, 70, 'on size')) },
      { header: 'Första hembesök', to: 'första hembesök i månaden', unit: 'besök', cell: ({ size }) => (size > 45 ? '1' : '0') },
      { header: 'Andra hembesök', to: 'andra hembesök i månaden', unit: 'besök', cell: ({ size }) => (size > 55 ? '1' : '0') },
      { header: 'Socioekonomiska poäng barn', to: 'socioekonomiska poäng barn', unit: 'poäng', cell: (unit) => decimal(need(unit) / 5, 4) },
      { header: 'Stadigvarande platser', to: 'stadigvarande platser', unit: 'platser', cell: (unit) => String(part(unit, 50, 'on need')) },
      { header: 'Korttidsplatser', to: 'korttidsplatser', unit: 'platser', cell: ({ size }) => (size > 45 ? '1' : '0') },
      { header: 'LSS-platser', to: 'LSS-platser', unit: 'platser', cell: ({ size }) => (size === 40 ? '2' : '0') },
      { header: 'Tolkkostnad', to: 'tolkkostnad', unit: 'kr', cell: (unit) => decimal(need(unit), 2) },
      { header: 'Måluppfyllelse', to: 'måluppfyllelse', unit: '%', cell: ({ burden }) => decimal(burden * 73, 2) },
    ]),
    persons(MONTH, [
      { header: 'Ålderspoäng', to: 'ålderspoäng', unit: 'poäng', cell: ({ points }) => decimal(points, 4) },
      { header: 'Vårdtyngd', to: 'vårdtyngd', cell: ({ burden }) => decimal(burden, 4) },
      { header: 'Läkemedelspoäng', to: 'läkemedelspoäng', unit: 'poäng', cell: ({ drugPoints }) => decimal(drugPoints, 4) },
    ]),
  ],
};
