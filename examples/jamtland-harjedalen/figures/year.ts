/** All figures of one year, before they are laid out in sheets. */
import { listedOf, residentsOf, type Listed, type Residents } from './people.ts';
import { resilienceLevelOf, resultOf, type Result } from './results.ts';
import { distancesOf, type Distances } from './roads.ts';
import { centresIn, isOwnRun, type Centre, type Year } from './units.ts';

export interface CentreFigures {
  readonly centre: Centre;
  readonly listed: Listed;
  readonly residents: Residents | undefined;
  readonly distances: Distances;
  readonly resilienceLevel: 0 | 1 | 2;
  /** Undefined for a centre that is not region-run: its result is not fetched. */
  readonly result: Result | undefined;
}

export interface RegionFigures {
  readonly principalDuties: bigint;
  readonly specialCommitments: bigint;
  readonly stateGrants: bigint;
}

export interface YearFigures {
  readonly year: Year;
  readonly centres: readonly CentreFigures[];
  readonly region: RegionFigures;
}

/** Constructed: none of these amounts is public. */
const regionFigures: Readonly<Record<Year, RegionFigures>> = {
  2023: { principalDuties: 23_184_655n, specialCommitments: 7_206_318n, stateGrants: 20_913_482n },
  2024: { principalDuties: 24_617_930n, specialCommitments: 7_881_264n, stateGrants: 11_342_517n },
};

export function draftOf(year: Year): YearFigures {
  const centres = centresIn(year).map((centre) => ({
    centre,
    listed: listedOf(centre.id, year),
    residents: residentsOf(centre.id, year),
    distances: distancesOf(centre, year),
    resilienceLevel: resilienceLevelOf(centre.id, year),
    result: isOwnRun(centre) ? resultOf(centre, year) : undefined,
  }));
  return { year, centres, region: regionFigures[year] };
}
