/**
 * Road distances in tenths of a kilometre. Pairs that decide something are estimated by hand; every other road is taken
 * to be 1.3 times the great circle. One table for both directions, so a distance is the same both ways.
 */
import { greatCircle } from './places.ts';
import { centresIn, isOwnRun, type Centre, type Sureness, type Year } from './units.ts';

type Road = readonly [from: string, to: string, tenths: number, sureness: Sureness];

const estimated = 'uppskattad';
/** Set to make a boundary case, or with one end at a position that is itself made up. */
const constructed = 'konstruerad';

const roads: readonly Road[] = [
  ['Zätagränd', 'Odensala', 26, estimated],
  ['Zätagränd', 'Frösön', 38, estimated],
  ['Zätagränd', 'Lugnvik', 47, estimated],
  ['Lugnvik', 'Frösön', 41, estimated],
  ['Odensala', 'Torvalla', 49, estimated],
  ['Torvalla', 'Brunflo', 102, estimated],
  ['Odensala', 'Brunflo', 146, estimated],
  ['Zätagränd', 'Brunflo', 169, estimated],
  ['Frösön', 'Privat hälsocentral Frösön', 21, constructed],
  ['Lugnvik', 'Privat hälsocentral Frösön', 52, constructed],
  ['Krokom', 'Lugnvik', 198, estimated],
  ['Krokom', 'Frösön', 219, estimated],
  ['Krokom', 'Privat hälsocentral Frösön', 243, constructed],
  ['Krokom', 'Privat hälsocentral Offerdal', 364, estimated],
  ['Krokom', 'Föllinge', 478, estimated],
  ['Föllinge', 'Privat hälsocentral Offerdal', 582, estimated],
  ['Järpen', 'Privat hälsocentral Offerdal', 587, estimated],
  ['Åre', 'Privat hälsocentral Duved', 83, estimated],
  ['Åre', 'Järpen', 252, estimated],
  ['Strömsund', 'Privat hälsocentral Strömsund', 9, constructed],
  ['Strömsund', 'Privat hälsocentral Hoting', 536, estimated],
  ['Strömsund', 'Backe', 618, estimated],
  ['Strömsund', 'Föllinge', 726, estimated],
  ['Backe', 'Privat hälsocentral Hoting', 447, estimated],
  ['Backe', 'Privat hälsocentral Strömsund', 621, constructed],
  ['Gäddede', 'Strömsund', 1340, estimated],
  ['Gäddede', 'Privat hälsocentral Strömsund', 1344, constructed],
  ['Gäddede', 'Föllinge', 1430, estimated],
  ['Sveg', 'Privat hälsocentral Hede', 723, estimated],
  ['Sveg', 'Svenstavik', 1185, estimated],
  ['Sveg', 'Funäsdalen', 1469, estimated],
  ['Funäsdalen', 'Privat hälsocentral Hede', 756, estimated],
  ['Funäsdalen', 'Svenstavik', 1580, estimated],
  ['Funäsdalen', 'Myrviken', 1680, estimated],
  ['Funäsdalen', 'Järpen', 1900, estimated],
  ['Funäsdalen', 'Åre', 2150, estimated],
  ['Svenstavik', 'Myrviken', 300, constructed],
  ['Bräcke', 'Kälarne', 543, estimated],
  ['Bräcke', 'Brunflo', 571, estimated],
  ['Kälarne', 'Hammarstrand', 336, constructed],
  ['Kälarne', 'Stugun', 610, estimated],
  ['Hammarstrand', 'Stugun', 431, estimated],
];

export interface Way {
  readonly to: string;
  readonly tenths: number;
  readonly sureness: Sureness;
  readonly kind: 'byHand' | 'byRule';
}

function road(from: string, to: string): Way {
  const known = roads.find(([a, b]) => (a === from && b === to) || (a === to && b === from));
  if (known !== undefined) return { to, tenths: known[2], sureness: known[3], kind: 'byHand' };
  return { to, tenths: Math.round((greatCircle(from, to) * 13) / 10), sureness: constructed, kind: 'byRule' };
}

export interface Distances {
  readonly nearest: Way;
  readonly nearestOwnRun: Way;
  readonly greatCircle: number;
}

const shortest = (ways: readonly Way[]): Way => ways.reduce((best, way) => (way.tenths < best.tenths ? way : best));

export function distancesOf(centre: Centre, year: Year): Distances {
  const others = centresIn(year).filter(({ id }) => id !== centre.id);
  return {
    nearest: shortest(others.map(({ id }) => road(centre.id, id))),
    nearestOwnRun: shortest(others.filter(isOwnRun).map(({ id }) => road(centre.id, id))),
    greatCircle: Math.min(...others.map(({ id }) => greatCircle(centre.id, id))),
  };
}

/** Roads written down by hand that are shorter than the great circle: there should be none. */
export function impossibleRoads(): readonly string[] {
  return roads.filter(([a, b, tenths]) => tenths < greatCircle(a, b)).map(([a, b]) => `${a}–${b}`);
}
