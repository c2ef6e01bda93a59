/**
 * The shape of a made-up population, in whole numbers. Coarse and chosen by hand to look like a Swedish region; nothing is taken from a
 * register, and nothing may be concluded from it.
 */

/** Persons per thousand in each five-year group from 0-4 to 95-99. */
export const AGES: readonly number[] = [54, 58, 60, 59, 56, 61, 70, 66, 62, 62, 63, 63, 57, 53, 51, 48, 31, 17, 7, 2];

/** Deaths per 100 000 and year in each group. */
export const DEATHS: readonly number[] = [60, 8, 8, 25, 45, 50, 55, 70, 90, 140, 220, 370, 600, 950, 1550, 2700, 5200, 10_000, 19_000, 32_000];

/** The usual weight of care in each group, four decimals. */
export const WEIGHTS: readonly number[] = [
  9500, 5500, 5000, 6000, 6500, 6800, 7200, 7500, 8000, 8800, 9800, 11_000, 12_500, 14_500, 17_000, 19_500, 21_500, 22_500, 22_500, 22_000,
];

/** Events per 100 000 persons and year. */
export const YEARLY = { births: 1000, movesIn: 3000, movesOut: 3000, changes: 6000, doubleChanges: 700, returns: 500 } as const;

/** Values at 0, 5, ... 100 per cent of a skewed spread; what lies between is drawn along a straight line. */
export const SPREADS = {
  /** Thousandths of the usual weight. */
  weight: [60, 150, 210, 262, 313, 363, 416, 471, 531, 596, 667, 746, 838, 945, 1069, 1225, 1425, 1700, 2120, 2900, 9000],
  /** Thousandths of the mean need. */
  need: [450, 560, 620, 670, 715, 755, 795, 830, 865, 900, 935, 970, 1010, 1055, 1105, 1165, 1240, 1340, 1480, 1720, 2600],
  /** Tenths of a kilometre to the unit of the area. */
  distance: [3, 5, 8, 10, 13, 15, 18, 21, 25, 29, 34, 40, 48, 58, 72, 92, 122, 168, 240, 380, 900],
  /** Listed at a unit. */
  size: [1500, 2180, 2700, 3100, 3460, 3790, 4120, 4450, 4790, 5130, 5500, 5900, 6330, 6800, 7340, 7970, 8740, 9730, 11_130, 13_000, 15_000],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export const USUAL_UNIT = 6270;
export const USUAL_AREA = 1700;
export const MEAN_NEED = 24_761;

const STEPS = 20_000;

/** The value at `at` of 20 000 along a spread. */
export function spreadAt(values: readonly number[], at: number): number {
  const step = Math.trunc(at / 1000);
  const low = values[step] ?? 0;
  const high = values[step + 1] ?? low;
  return low + Math.trunc(((high - low) * (at % 1000)) / 1000);
}

export const SPREAD_STEPS = STEPS;

/** The same in SQL, where `at` is a column. DuckDB counts a list from 1. */
export function spreadSql(values: readonly number[], at: string): string {
  const list = `[${values.join(', ')}]`;
  const low = `${list}[CAST(${at} // 1000 AS INTEGER) + 1]`;
  return `(${low} + ((${list}[CAST(${at} // 1000 AS INTEGER) + 2] - ${low}) * (${at} % 1000)) // 1000)`;
}
