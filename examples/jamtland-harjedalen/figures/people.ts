/** Residents by catchment and people listed by centre. The split on centres is constructed; see README.md. */
import type { Year } from './units.ts';

/** Published residents on 31 December 2024 by municipality (SCB, by way of citypopulation.de). */
export const publishedResidents: ReadonlyMap<string, number> = new Map([
  ['Östersund', 64_979],
  ['Krokom', 15_680],
  ['Åre', 12_693],
  ['Strömsund', 11_023],
  ['Härjedalen', 10_175],
  ['Berg', 7_108],
  ['Bräcke', 6_035],
  ['Ragunda', 5_146],
]);
export const publishedResidentsOfCounty = 132_839;

type Row = readonly [id: string, ...counts: readonly number[]];

/**
 * Residents on 31 December 2022, 2023 and 2024. A private centre that shares its locality with a region-run one has no
 * catchment of its own and is not here. Torvalla takes over a part of Odensala's catchment on 1 January 2024.
 */
const residents: readonly Row[] = [
  ['Brunflo', 9_152, 9_187, 9_214],
  ['Frösön', 12_946, 13_021, 13_087],
  ['Odensala', 17_604, 17_689, 13_468],
  ['Lugnvik', 11_231, 11_298, 11_352],
  ['Zätagränd', 13_511, 13_542, 13_594],
  ['Torvalla', 0, 0, 4_264],
  ['Krokom', 11_372, 11_436, 11_486],
  ['Föllinge', 1_934, 1_912, 1_893],
  ['Privat hälsocentral Offerdal', 2_327, 2_318, 2_301],
  ['Åre', 5_218, 5_291, 5_346],
  ['Järpen', 7_296, 7_318, 7_347],
  ['Strömsund', 6_574, 6_497, 6_418],
  ['Backe', 1_801, 1_772, 1_747],
  ['Privat hälsocentral Hoting', 2_153, 2_119, 2_088],
  ['Gäddede', 797, 786, 770],
  ['Sveg', 4_779, 4_748, 4_712],
  ['Funäsdalen', 2_649, 2_671, 2_694],
  ['Privat hälsocentral Hede', 2_803, 2_784, 2_769],
  ['Svenstavik', 4_051, 4_044, 4_037],
  ['Myrviken', 3_088, 3_079, 3_071],
  ['Bräcke', 4_097, 4_066, 4_018],
  ['Kälarne', 2_062, 2_041, 2_017],
  ['Hammarstrand', 4_049, 4_011, 3_958],
  ['Stugun', 1_219, 1_203, 1_188],
];
const movedToTorvalla = 4_231;

/** Listed on 31 December 2023, mean of 2023, 31 December 2024, mean of 2024. */
const listed: readonly Row[] = [
  ['Brunflo', 9_206, 9_193, 9_142, 9_188],
  ['Frösön', 11_318, 11_604, 10_486, 10_893],
  ['Odensala', 15_184, 15_251, 13_614, 14_702],
  ['Lugnvik', 11_027, 11_068, 10_975, 11_009],
  ['Zätagränd', 15_342, 15_377, 15_231, 15_296],
  ['Torvalla', 0, 0, 1_872, 604],
  ['Krokom', 11_187, 11_162, 11_214, 11_203],
  ['Föllinge', 1_803, 1_811, 1_786, 1_794],
  ['Åre', 3_361, 3_412, 3_287, 3_326],
  ['Järpen', 4_724, 4_741, 4_698, 4_709],
  ['Strömsund', 2_502, 2_519, 2_486, 2_493],
  ['Backe', 1_349, 1_356, 1_327, 1_338],
  ['Sveg', 4_839, 4_852, 4_803, 4_822],
  ['Funäsdalen', 2_617, 2_609, 2_604, 2_611],
  ['Svenstavik', 4_036, 4_041, 4_021, 4_030],
  ['Myrviken', 2_974, 2_979, 2_968, 2_972],
  ['Bräcke', 4_131, 4_148, 4_103, 4_119],
  ['Kälarne', 1_893, 1_902, 1_874, 1_883],
  ['Hammarstrand', 3_968, 3_984, 3_911, 3_942],
  ['Stugun', 1_181, 1_187, 1_168, 1_174],
  ['Gäddede', 757, 762, 743, 751],
  ['Privat hälsocentral Frösön', 2_716, 2_318, 3_608, 3_174],
  ['Privat hälsocentral Strömsund', 4_438, 4_427, 4_411, 4_426],
  ['Privat hälsocentral Hoting', 2_043, 2_051, 2_021, 2_033],
  ['Privat hälsocentral Offerdal', 2_294, 2_288, 2_307, 2_301],
  ['Privat hälsocentral Duved', 4_518, 4_436, 4_663, 4_592],
  ['Privat hälsocentral Hede', 2_745, 2_752, 2_728, 2_736],
];

function counts(rows: readonly Row[], id: string): readonly number[] | undefined {
  const row = rows.find(([known]) => known === id);
  return row?.slice(1) as readonly number[] | undefined;
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

export interface Residents {
  readonly atStart: number;
  readonly atEnd: number;
}

/** Undefined for a centre without a catchment of its own. */
export function residentsOf(id: string, year: Year): Residents | undefined {
  const row = counts(residents, id);
  if (row === undefined) return undefined;
  const moved = year === 2024 ? movedToTorvalla : 0;
  const change = id === 'Torvalla' ? moved : id === 'Odensala' ? -moved : 0;
  return { atStart: at(row, year - 2023) + change, atEnd: at(row, year - 2022) };
}

export interface Listed {
  readonly atEnd: number;
  readonly mean: number;
}

export function listedOf(id: string, year: Year): Listed {
  const row = counts(listed, id);
  if (row === undefined) throw new Error(`${id} has nobody listed`);
  const first = (year - 2023) * 2;
  return { atEnd: at(row, first), mean: at(row, first + 1) };
}
