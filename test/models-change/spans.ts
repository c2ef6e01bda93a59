/** A row of a table as how many times each unit is in it. */
export type Vector = readonly bigint[];

/** Whether a row can be worked out from others by adding them, taking them away and multiplying: elimination without fractions. */
export function spans(rows: readonly Vector[], wanted: Vector): boolean {
  const pivots: (readonly [at: number, row: Vector])[] = [];
  const reduced = (vector: Vector): Vector => pivots.reduce<Vector>((left, [at, row]) => {
    const [a, b] = [left[at] ?? 0n, row[at] ?? 0n];
    return a === 0n ? left : left.map((value, place) => value * b - (row[place] ?? 0n) * a);
  }, vector);
  for (const row of rows) {
    const left = reduced(row);
    const at = left.findIndex((value) => value !== 0n);
    if (at >= 0) pivots.push([at, left]);
  }
  return reduced(wanted).every((value) => value === 0n);
}
