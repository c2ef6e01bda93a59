/**
 * Where the centres lie: approximate positions in thousandths of a degree, held by hand. Good to about a kilometre; a
 * private centre lies somewhere in its place.
 */

type Position = readonly [north: number, east: number];

const positions: Readonly<Record<string, Position>> = {
  'Brunflo': [63_083, 14_826],
  'Frösön': [63_186, 14_595],
  'Odensala': [63_161, 14_678],
  'Lugnvik': [63_205, 14_612],
  'Zätagränd': [63_173, 14_648],
  'Torvalla': [63_143, 14_737],
  'Krokom': [63_327, 14_457],
  'Föllinge': [63_676, 14_608],
  'Åre': [63_399, 13_082],
  'Järpen': [63_347, 13_464],
  'Strömsund': [63_853, 15_556],
  'Backe': [63_817, 16_398],
  'Sveg': [62_034, 14_358],
  'Funäsdalen': [62_541, 12_541],
  'Svenstavik': [62_767, 14_433],
  'Myrviken': [62_992, 14_330],
  'Bräcke': [62_751, 15_417],
  'Kälarne': [62_983, 16_083],
  'Hammarstrand': [63_105, 16_354],
  'Stugun': [63_167, 15_617],
  'Gäddede': [64_503, 14_142],
  'Privat hälsocentral Frösön': [63_193, 14_567],
  'Privat hälsocentral Strömsund': [63_851, 15_548],
  'Privat hälsocentral Hoting': [64_113, 16_203],
  'Privat hälsocentral Offerdal': [63_449, 14_052],
  'Privat hälsocentral Duved': [63_393, 12_928],
  'Privat hälsocentral Hede': [62_418, 13_517],
};

const earthRadiusInKm = 6371;

/** Degrees north and east in thousandths. Throws for a centre that has no position. */
export function positionOf(id: string): Position {
  const position = positions[id];
  if (position === undefined) throw new Error(`${id} has no position`);
  return position;
}

/** The great-circle distance in tenths of a kilometre. Floating point is well here: a distance is data, not money. */
export function greatCircle(from: string, to: string): number {
  const radians = (thousandths: number): number => (thousandths / 1000 / 180) * Math.PI;
  const [north, east] = positionOf(from).map(radians) as [number, number];
  const [otherNorth, otherEast] = positionOf(to).map(radians) as [number, number];
  const chord =
    Math.sin((otherNorth - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(otherNorth) * Math.sin((otherEast - east) / 2) ** 2;
  return Math.round(2 * earthRadiusInKm * Math.asin(Math.sqrt(chord)) * 10);
}
