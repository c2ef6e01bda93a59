import { list, type Made } from '../file.ts';
import { decimal, part, type Unit } from '../people.ts';
import { burdenOf, LAST_TIME_NOT, lastTime, persons, units } from './common.ts';

const MONTH = '2024-03';

/** A made-up tariff: the region's own is not public. */
const TARIFF = [
  ['pris per ålderspoäng', 'kr/poäng/månad', '152,00'], ['pris per ACG-poäng', 'kr/poäng/månad', '98,00'], ['pris per CNI-poäng', 'kr/poäng/månad', '31,00'],
  ['geografipott', 'kr', '9 600,00'], ['pris för läkarbesök', 'kr/besök', '410,00'], ['pris för övriga besök', 'kr/besök', '230,00'],
  ['pris för andras listade', 'kr/besök', '900,00'], ['avdrag för besök på annat håll', 'kr/besök', '650,00'],
  ['golv för täckningsgrad', '%', '45,00'], ['tak för täckningsgrad', '%', '75,00'], ['pris per procentenhet', 'kr/listad/månad/procentenhet', '0,80'],
  ['målrelaterat belopp', 'kr/listad/månad', '6,00'], ['momssats', '%', '3,00'], ['läkemedelspris', 'kr/poäng/månad', '64,00'],
] as const;

const remote = ({ remoteness }: Unit): number => remoteness.reduce((sum, points) => sum + points, 0);
const before = (unit: Unit, now: number): string => {
  const then = lastTime(unit, now);
  return then === undefined ? LAST_TIME_NOT : decimal(then, 4);
};

export const jamtlandHarjedalen = {
  folder: 'jamtland-harjedalen/ersattning', month: MONTH,
  files: (): readonly Made[] => [
    list({
      file: 'taxa.csv', about: `Påhittad taxa ${MONTH}`, row: 'Jämtland Härjedalen',
      items: TARIFF.map(([name, unit, value]) => ({ item: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, to: `${name} enligt uppgift`, unit, value })),
    }),
    units('Jämtland Härjedalen', MONTH, [
      { header: 'CNI', to: 'CNI enligt uppgift', cell: ({ need }) => decimal(need * 100, 4) },
      { header: 'Geografipoäng', to: 'geografipoäng', cell: (unit) => decimal(remote(unit) > 9 ? remote(unit) * 100 : 0, 2) },
      { header: 'Relativ vårdtyngd förra gången', to: 'relativ vårdtyngd vid förra mätningen', unit: 'poäng/listad', cell: (unit) => before(unit, burdenOf(unit)) },
      { header: 'Relativt CNI förra gången', to: 'relativt CNI vid förra mätningen', unit: 'poäng/listad', cell: (unit) => before(unit, unit.need * 100) },
      { header: 'Läkarbesök', to: 'läkarbesök', unit: 'besök', cell: (unit) => String(part(unit, 130, 'on size')) },
      { header: 'Övriga besök', to: 'övriga besök', unit: 'besök', cell: (unit) => String(part(unit, 240, 'on need')) },
      { header: 'Besök av andras listade', to: 'besök av andras listade', unit: 'besök', cell: (unit) => String(part(unit, 30, 'on size')) },
      { header: 'Besök på annat håll', to: 'egna listades besök på annat håll', unit: 'besök', cell: (unit) => String(part(unit, 40, 'on need')) },
      { header: 'Patientavgifter', to: 'patientavgifter', unit: 'kr', cell: (unit) => decimal(part(unit, 250, 'on size') * 20_000, 2) },
      { header: 'Täckningsgrad', to: 'täckningsgrad', unit: '%', cell: ({ burden }) => decimal(burden * 63, 2) },
      { header: 'Måluppfyllelse', to: 'måluppfyllelse', unit: '%', cell: ({ need }) => decimal(need * 71, 2) },
      { header: 'Särskilda uppdrag', to: 'särskilda uppdrag', unit: 'kr', cell: (unit) => decimal(part(unit, 90, 'on size') * 41_000, 2) },
    ]),
    persons(MONTH, [
      { header: 'Ålderspoäng', to: 'ålderspoäng', unit: 'poäng', cell: ({ points }) => decimal(points, 4) },
      { header: 'Vårdtyngd', to: 'vårdtyngd', cell: ({ burden }) => decimal(burden, 4) },
      { header: 'Läkemedel på recept', to: 'läkemedel på recept', unit: 'kr', cell: ({ drugs }) => decimal(drugs, 2) },
    ]),
  ],
};
