/** The sheets about the centres of one year, as a region's finance office would export them. */
import { integer, rational } from '../../../src/core/quantity/rational.ts';
import { positionOf } from '../figures/places.ts';
import { sumOf, type Result } from '../figures/results.ts';
import { isPrivate, providers, region, type Provider, type Sureness, type Year } from '../figures/units.ts';
import type { CentreFigures, YearFigures } from '../figures/year.ts';
import { notApplicable, number, sheet, text, type Cell, type Column, type Sheet } from './cell.ts';
import { sourceOfListed, sourceOfResidents, sourceOfResult, sourceOfRoad } from './sources.ts';

/** The export of 2023 is in kronor, that of 2024 in thousands of kronor: both units are to be read. */
const moneyIn: Readonly<Record<Year, { readonly unit: string; readonly decimals: number; readonly size: bigint }>> = {
  2023: { unit: 'kr', decimals: 0, size: 1n },
  2024: { unit: 'tkr', decimals: 3, size: 1000n },
};

const leastSure = (all: readonly Sureness[]): Sureness =>
  (['konstruerad', 'uppskattad', 'publicerad'] as const).find((one) => all.includes(one)) ?? 'konstruerad';

const name: Column<CentreFigures> = { header: 'Hälsocentral', width: 30, cell: ({ centre }) => text(centre.id) };

function sourced<Row>(sureness: (row: Row) => Sureness, source: (row: Row) => string): readonly Column<Row>[] {
  return [
    { header: 'Uppgift', width: 13, cell: (row) => text(sureness(row)) },
    { header: 'Källa', width: 70, cell: (row) => text(source(row)) },
  ];
}

const constructed = (): Sureness => 'konstruerad';

const count = (value: number | undefined): Cell => (value === undefined ? notApplicable : number(integer(value), 0));
const kilometres = (tenths: number): Cell => number(rational(BigInt(tenths), 10n), 1);

export function providersSheet(year: Year): Sheet {
  const columns: readonly Column<Provider>[] = [
    { header: 'Vårdgivare', width: 44, cell: ({ id }) => text(id) },
    { header: 'Region', width: 28, cell: () => text(region) },
    { header: 'Driftsform', width: 18, cell: ({ ownership }) => text(ownership) },
    ...sourced<Provider>(({ sureness }) => sureness, ({ source }) => source),
  ];
  return sheet('Vårdgivare', `Vårdgivare i hälsovalet ${year}`, columns, providers);
}

export function centresSheet({ year, centres }: YearFigures): Sheet {
  const columns: readonly Column<CentreFigures>[] = [
    name,
    { header: 'Vårdgivare', width: 44, cell: ({ centre }) => text(centre.provider) },
    { header: 'Kommun', width: 13, cell: ({ centre }) => text(centre.municipality) },
    { header: 'Ort', width: 14, cell: ({ centre }) => text(centre.area) },
    { header: 'Ortnamn', width: 14, cell: ({ centre }) => text(centre.locality) },
    { header: 'Robust nivå', width: 12, cell: ({ resilienceLevel }) => count(resilienceLevel) },
    ...sourced<CentreFigures>(
      ({ centre, resilienceLevel }) => (resilienceLevel > 0 ? 'konstruerad' : centre.sureness),
      ({ centre, resilienceLevel }) =>
        resilienceLevel > 0 ? `${centre.source}; vilken robust nivå är konstruerat` : centre.source,
    ),
    { header: 'Anmärkning', width: 60, cell: ({ centre }) => text(centre.note ?? '') },
  ];
  return sheet('Enheter', `Hälsocentraler ${year}`, columns, centres);
}

const amounts: readonly (readonly [header: string, kronor: (result: Result) => bigint])[] = [
  ['Ersättning listade', ({ capitation }) => capitation],
  ['Rörlig ersättning', ({ variablePayment }) => variablePayment],
  ['Tilläggsersättning', ({ supplement }) => supplement],
  ['Övriga intäkter', ({ otherIncome }) => otherIncome],
  ['Personalkostnader', ({ staff }) => staff],
  ['Läkemedelskostnader', ({ drugs }) => drugs],
  ['Lokalkostnader', ({ premises }) => premises],
  ['Övriga kostnader', ({ otherCosts }) => otherCosts],
  ['Varav robusthetskostnader', ({ resilience }) => resilience],
  ['Resultat', sumOf],
];

/** Income stands in B to E, costs in F to I. */
const resultFormula = (row: number): string => `SUM(B${row}:E${row})-SUM(F${row}:I${row})`;

export function resultsSheet({ year, centres }: YearFigures, residuals: ReadonlyMap<string, bigint>): Sheet {
  const { unit, decimals, size } = moneyIn[year];
  const columns = amounts.map(([header, kronor]): Column<CentreFigures> => ({
    header,
    width: Math.max(16, header.length + 2),
    sums: true,
    cell: ({ result }, row) => {
      if (result === undefined) return notApplicable;
      return number(rational(kronor(result), size), decimals, header === 'Resultat' ? resultFormula(row) : undefined);
    },
  }));
  const about = `Resultat per hälsocentral ${year}, ${unit}`;
  const source = (one: CentreFigures): string => sourceOfResult(one, residuals);
  return sheet('Resultat', about, [name, ...columns, ...sourced<CentreFigures>(constructed, source)], centres);
}

export function listedSheet({ year, centres }: YearFigures): Sheet {
  const columns: readonly Column<CentreFigures>[] = [
    name,
    { header: 'Listade 31 december', width: 20, sums: true, cell: ({ listed }) => count(listed.atEnd) },
    { header: 'Listade i medeltal', width: 20, sums: true, cell: ({ listed }) => count(listed.mean) },
    ...sourced<CentreFigures>(constructed, sourceOfListed),
  ];
  return sheet('Listade', `Listade personer ${year}; medeltal av tolv månadsskiften`, columns, centres);
}

const atStart = ({ residents }: CentreFigures): Cell => count(residents?.atStart);
const atEnd = ({ residents }: CentreFigures): Cell => count(residents?.atEnd);

export function residentsSheet({ year, centres }: YearFigures): Sheet {
  const columns: readonly Column<CentreFigures>[] = [
    name,
    { header: 'Kommun', width: 13, cell: ({ centre }) => text(centre.municipality) },
    { header: 'Folkbokförda vid årets början', width: 29, sums: true, cell: atStart },
    { header: 'Folkbokförda vid årets slut', width: 29, sums: true, cell: atEnd },
    ...sourced<CentreFigures>(constructed, (one) => sourceOfResidents(one, year)),
  ];
  return sheet('Befolkning', `Folkbokförda i upptagningsområdet ${year}`, columns, centres);
}

export function distancesSheet({ year, centres }: YearFigures): Sheet {
  const columns: readonly Column<CentreFigures>[] = [
    name,
    { header: 'Närmaste hälsocentral', width: 30, cell: ({ distances }) => text(distances.nearest.to) },
    { header: 'Väg till närmaste (km)', width: 22, cell: ({ distances }) => kilometres(distances.nearest.tenths) },
    { header: 'Närmaste regiondrivna', width: 22, cell: ({ distances }) => text(distances.nearestOwnRun.to) },
    {
      header: 'Väg till regiondriven (km)',
      width: 25,
      cell: ({ distances }) => kilometres(distances.nearestOwnRun.tenths),
    },
    ...sourced<CentreFigures>(
      ({ distances }) => leastSure([distances.nearest.sureness, distances.nearestOwnRun.sureness]),
      ({ distances }) => sourceOfRoad(distances),
    ),
    { header: 'Fågelväg till närmaste (km)', width: 26, cell: ({ distances }) => kilometres(distances.greatCircle) },
    { header: 'Uppgift fågelväg', width: 17, cell: () => text('uppskattad') },
    { header: 'Källa fågelväg', width: 50, cell: () => text('Storcirkel mellan ungefärliga lägen, satta för hand') },
  ];
  return sheet('Avstånd', `Avstånd till närmaste hälsocentral ${year}, km`, columns, centres);
}

/** Where the centres lie. Not in the workbook: a region has it from somewhere else than its accounts. */
export function placesSheet({ year, centres }: YearFigures): Sheet {
  const degrees = (axis: 0 | 1) => ({ centre }: CentreFigures): Cell => number(rational(BigInt(positionOf(centre.id)[axis]), 1000n), 3);
  const columns: readonly Column<CentreFigures>[] = [
    name,
    { header: 'Läge norr', width: 12, cell: degrees(0) },
    { header: 'Läge öster', width: 12, cell: degrees(1) },
    ...sourced<CentreFigures>(
      ({ centre }) => (isPrivate(centre) ? 'konstruerad' : 'uppskattad'),
      ({ centre }) => (isPrivate(centre) ? 'Konstruerat: någonstans på orten' : 'Uppskattat för hand på någon kilometer när, WGS 84'),
    ),
  ];
  return sheet('Lägen', `Var hälsocentralerna ligger ${year}, grader i WGS 84`, columns, centres);
}

export function regionSheet({ year, region: amount }: YearFigures): Sheet {
  const { unit, decimals, size } = moneyIn[year];
  const items: readonly (readonly [string, bigint])[] = [
    ['Huvudmannauppdrag', amount.principalDuties],
    ['Särskilda åtaganden', amount.specialCommitments],
    ['Riktade statsbidrag', amount.stateGrants],
  ];
  const columns: readonly Column<readonly [string, bigint]>[] = [
    { header: 'Post', width: 24, cell: ([item]) => text(item) },
    { header: 'Belopp', width: 18, cell: ([, kronor]) => number(rational(kronor, size), decimals) },
    ...sourced<readonly [string, bigint]>(constructed, () => 'Konstruerad; beloppet är inte offentligt'),
  ];
  return sheet('Region', `Poster för regionen ${year}, ${unit}`, columns, items);
}
