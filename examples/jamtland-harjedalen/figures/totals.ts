/** The compensation in plain whole-number arithmetic, without the rule language: what the residual is solved from. */
import { sumOf, type Result } from './results.ts';
import { isOwnRun, isPrivate } from './units.ts';
import type { CentreFigures, YearFigures } from './year.ts';

/** What makes a region-run centre one of last resort: the three wordings of RS/762/2024. */
export type Wording = 'remoteAndSmall' | 'outsideTheList' | 'aloneInItsArea';

export interface Totals {
  readonly listedOwnRun: bigint;
  readonly listedPrivate: bigint;
  /** The deviation before the deduction; negative is a deficit. */
  readonly before: bigint;
  /** The deficits of the centres of last resort. */
  readonly lastResort: bigint;
  readonly resilience: bigint;
  /** The deviation after the deductions. */
  readonly after: bigint;
  readonly compensation: bigint;
}

const limitInTenthsOfKm = 300;
const limitInResidents = 4000;
const listedLocalities = ['Östersund', 'Frösön', 'Åre'];
const exemptIn2024 = 'Torvalla';

function isLastResort(one: CentreFigures, figures: YearFigures, wording: Wording): boolean {
  switch (wording) {
    case 'remoteAndSmall':
      if (one.residents === undefined) throw new Error(`${one.centre.id} has no catchment`);
      return one.distances.nearest.tenths > limitInTenthsOfKm && one.residents.atEnd < limitInResidents;
    case 'outsideTheList':
      return !listedLocalities.includes(one.centre.locality);
    case 'aloneInItsArea':
      return !figures.centres.some(({ centre }) => isPrivate(centre) && centre.area === one.centre.area);
  }
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

function resultOf({ centre, result }: CentreFigures): Result {
  if (result === undefined) throw new Error(`${centre.id} has no result`);
  return result;
}

const sumOfResult = (one: CentreFigures): bigint => sumOf(resultOf(one));

export function roundedShare(amount: bigint, over: bigint, under: bigint): bigint {
  return (2n * amount * over + under) / (2n * under);
}

export function totalsOf(figures: YearFigures, wording: Wording): Totals {
  const ownRun = figures.centres.filter(({ centre }) => isOwnRun(centre));
  const counted = ownRun.filter(({ centre }) => figures.year < 2024 || centre.id !== exemptIn2024);
  const lastResortCentres = counted.filter((one) => isLastResort(one, figures, wording));
  const robust = counted.filter((one) => one.resilienceLevel >= 1 && !lastResortCentres.includes(one));

  const listed = (some: readonly CentreFigures[]): bigint => total(some.map((one) => BigInt(one.listed.atEnd)));
  const listedOwnRun = listed(ownRun);
  const listedPrivate = listed(figures.centres.filter(({ centre }) => isPrivate(centre)));

  const { stateGrants, principalDuties, specialCommitments } = figures.region;
  const before = total(counted.map(sumOfResult)) + stateGrants + principalDuties + specialCommitments;
  const lastResort = total(lastResortCentres.map(sumOfResult).map((amount) => (amount < 0n ? -amount : 0n)));
  const resilience = figures.year < 2024 ? 0n : total(robust.map((one) => resultOf(one).resilience));
  const after = before + lastResort + resilience;
  const compensation = after >= 0n ? 0n : roundedShare(-after, listedPrivate, listedOwnRun);
  return { listedOwnRun, listedPrivate, before, lastResort, resilience, after, compensation };
}
