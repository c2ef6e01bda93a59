import { draw } from './hash.ts';
import { MEAN_NEED, SPREADS, SPREAD_STEPS, spreadAt, USUAL_AREA, USUAL_UNIT } from './shape.ts';

/** A made-up area: where its persons are listed when they choose nothing else. */
export interface Area {
  readonly code: string;
  readonly unit: number;
  /** Four decimals. */
  readonly need: number;
  /** Tenths of a kilometre to its unit. */
  readonly distance: number;
  /** How many of the slots that persons are drawn from are this area's. */
  readonly slots: number;
}

export interface Places {
  readonly units: readonly string[];
  readonly areas: readonly Area[];
}

const PERSONS_A_SLOT = 50;

const unitName = (unit: number): string => `SYN-E${String(unit + 1).padStart(4, '0')}`;

/** Units and areas in proportion to the population: at least two units, so that somebody can change. */
export function placesOf(persons: number, seed: number): Places {
  const count = Math.max(2, Math.round(persons / USUAL_UNIT));
  const order = Array.from({ length: count }, (_, unit) => unit).toSorted((a, b) => draw(seed, 'order', a, 2 ** 31) - draw(seed, 'order', b, 2 ** 31) || a - b);
  const areas = order.flatMap((rank, unit) => areasOf(unit, sizeOf(rank, count), seed));
  return { units: order.map((_, unit) => unitName(unit)), areas: areas.map((area, at) => ({ ...area, code: `SYN-A${String(at + 1).padStart(5, '0')}` })) };
}

/** Sizes stand evenly along the spread, so that even a small region has both small and large units. */
function sizeOf(rank: number, count: number): number {
  return spreadAt(SPREADS.size, Math.trunc(((2 * rank + 1) * SPREAD_STEPS) / (2 * count)));
}

function areasOf(unit: number, size: number, seed: number): readonly Omit<Area, 'code'>[] {
  const count = Math.max(1, Math.round(size / USUAL_AREA));
  return Array.from({ length: count }, (_, index) => {
    const number = unit * 100 + index;
    const persons = Math.trunc((size * (70 + draw(seed, 'area size', number, 61))) / (100 * count));
    return {
      unit,
      need: Math.trunc((MEAN_NEED * spreadAt(SPREADS.need, draw(seed, 'need', number, SPREAD_STEPS))) / 1000),
      distance: spreadAt(SPREADS.distance, draw(seed, 'distance', number, SPREAD_STEPS)),
      slots: Math.max(1, Math.round(persons / PERSONS_A_SLOT)),
    };
  });
}
