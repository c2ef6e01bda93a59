/** People of a made-up region as the arrays that a loop reads: whole numbers at each input's decimals. */
export interface People {
  readonly rows: number;
  readonly units: number;
  readonly owners: Int32Array;
  readonly age: Int32Array;
  readonly weight: Int32Array;
  readonly need: Int32Array;
  readonly distance: Int32Array;
  /** For each unit: coverage in tenths of a percent, and 1 for a private one. */
  readonly coverage: readonly number[];
  readonly isPrivate: readonly number[];
}

/** The same people in every run, from a fixed sequence. */
export function makePeople(rows: number, units: number): People {
  let state = 20_240_229;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const fill = (below: number): Int32Array => Int32Array.from({ length: rows }, () => next(below));
  return {
    rows, units, owners: fill(units), age: fill(101), weight: fill(50_000), need: fill(600), distance: fill(1200),
    coverage: Array.from({ length: units }, () => next(1001)), isPrivate: Array.from({ length: units }, () => (next(4) === 0 ? 1 : 0)),
  };
}
