/** The sheets that say what the figures are: Om uppgifterna, and the municipalities that the catchments add up to. */
import { integer, rational } from '../../../src/core/quantity/rational.ts';
import { publishedResidents } from '../figures/people.ts';
import { decidedAmount, proposedAmount } from '../figures/solve.ts';
import { totalsOf, type Totals, type Wording } from '../figures/totals.ts';
import type { Sureness, Year } from '../figures/units.ts';
import type { YearFigures } from '../figures/year.ts';
import { firstRow, grouped, number, sheet, text, type Column, type Sheet } from './cell.ts';

type Line = readonly [heading: string, words: string, sureness: Sureness, source: string];

const minutes = 'Regionstyrelsen § 85, RS/762/2024';
const here = 'README.md i samma mapp';

const kronor = (amount: bigint): string => `${grouped(integer(amount), 0, ' ')} kr`;
const million = (amount: bigint): string => `${grouped(rational(amount / 100_000n, 10n), 1, ' ')} mnkr`;

const reached = ({ lastResort, resilience, compensation }: Totals): string =>
  `Avdrag för sistahandsansvar ${kronor(lastResort)}, robusthetskostnader ${kronor(resilience)}, ` +
  `kompensation ${kronor(compensation)}`;

const comparisons: Readonly<Record<Year, readonly (readonly [Wording, heading: string, published: string])[]>> = {
  2023: [
    ['remoteAndSmall', 'Mer än 30 km och färre än 4 000', 'Offentligt: ungefär 24 mnkr i avdrag, 14 mnkr utbetalt'],
    ['outsideTheList', 'Alla utom Östersund, Frösön och Åre', 'Offentligt: skulle ha varit ungefär 88 och drygt 3 mnkr'],
  ],
  2024: [
    ['remoteAndSmall', 'Mer än 30 km och färre än 4 000', `Offentligt: beslutat ${kronor(decidedAmount)}`],
    ['outsideTheList', 'Alla utom Östersund, Frösön och Åre', `Offentligt: föreslaget ${kronor(proposedAmount)}`],
  ],
};

function linesOf(figures: YearFigures, residuals: ReadonlyMap<string, bigint>): readonly Line[] {
  const sameLocality = totalsOf(figures, 'aloneInItsArea');
  const first: Line[] = [
    ['Vad det är', 'Konstruerade siffror för att pröva Likvärd, inte regionens verkliga utfall.', 'konstruerad', here],
    ['Namn', 'Regiondrivna hälsocentraler har sina riktiga namn; privata heter efter orten.', 'publicerad', here],
    ['Resultat', 'Beloppen per hälsocentral är konstruerade; summorna nedan är det de ska möta.', 'konstruerad', here],
    ['Tomma uppgifter', 'gäller inte betyder att uppgiften inte finns för raden. 0 är noll.', 'konstruerad', here],
  ];
  const compared = comparisons[figures.year].flatMap(([wording, heading, published]): Line[] => [
    [heading, published, 'publicerad', minutes],
    [`${heading}, ur siffrorna`, reached(totalsOf(figures, wording)), 'konstruerad', here],
  ]);
  const last: Line[] = [
    [
      'Ingen privat central på orten, ur siffrorna',
      `${reached(sameLocality)}. Strömsund stannar då i underlaget; ingen offentlig summa finns`,
      'konstruerad',
      here,
    ],
    [
      'Regionens poster',
      `Huvudmannauppdrag, särskilda åtaganden och statsbidrag, tillsammans ${million(
        figures.region.principalDuties + figures.region.specialCommitments + figures.region.stateGrants,
      )}, är konstruerade.`,
      'konstruerad',
      here,
    ],
    ...[...residuals].map(([id, amount]): Line => [
      `Restpost ${id}`,
      `Övriga kostnader bär ${kronor(amount)} som gör de två beloppen exakta.`,
      'konstruerad',
      here,
    ]),
  ];
  return [...first, ...compared, ...last];
}

export function aboutSheet(figures: YearFigures, residuals: ReadonlyMap<string, bigint>): Sheet {
  const columns: readonly Column<Line>[] = [
    { header: 'Avsnitt', width: 50, cell: ([heading]) => text(heading) },
    { header: 'Innehåll', width: 120, cell: ([, words]) => text(words) },
    { header: 'Uppgift', width: 13, cell: ([, , sureness]) => text(sureness) },
    { header: 'Källa', width: 36, cell: ([, , , source]) => text(source) },
  ];
  return sheet('Om uppgifterna', `Om uppgifterna för ${figures.year}`, columns, linesOf(figures, residuals));
}

/** Only where the population of the municipalities is published: 31 December 2024. */
export function municipalitiesSheet({ centres }: YearFigures): Sheet {
  const lastRow = firstRow + centres.length - 1;
  const catchments = (municipality: string): number =>
    centres
      .filter(({ centre }) => centre.municipality === municipality)
      .reduce((total, { residents }) => total + (residents?.atEnd ?? 0), 0);
  const inSheet = (column: string): string => `Befolkning!$${column}$${firstRow}:$${column}$${lastRow}`;
  const columns: readonly Column<readonly [string, number]>[] = [
    { header: 'Kommun', width: 16, cell: ([name]) => text(name) },
    { header: 'Folkbokförda 31 december 2024', width: 31, sums: true, cell: ([, count]) => number(integer(count), 0) },
    { header: 'Uppgift', width: 13, cell: () => text('publicerad') },
    { header: 'Källa', width: 30, cell: () => text('SCB genom citypopulation.de') },
    {
      header: 'Upptagningsområdenas summa (konstruerad)',
      width: 42,
      sums: true,
      cell: ([name], row) =>
        number(integer(catchments(name)), 0, `SUMIF(${inSheet('B')},A${row},${inSheet('D')})`),
    },
  ];
  const about = 'Folkbokförda i kommunerna den 31 december 2024, och vad upptagningsområdena blir tillsammans';
  return sheet('Kommuner', about, columns, [...publishedResidents]);
}
