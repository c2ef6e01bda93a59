/** A mark on paper: where its middle is, and half its width. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const GAP = 3;
const ROUNDS = 120;

/**
 * Moves marks that lie on each other just so far apart that each is seen whole, around where they lie; a mark that lies free stays. The
 * same marks in the same order always come to the same places.
 */
export function spread(discs: readonly Disc[]): readonly Disc[] {
  const placed = discs.map(({ x, y, size }) => ({ x, y, size }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isFree = true;
    for (const [at, one] of placed.entries()) {
      for (const [other, two] of placed.entries()) {
        if (other <= at) continue;
        const least = one.size + two.size + GAP;
        const [dx, dy] = [two.x - one.x, two.y - one.y];
        const far = Math.hypot(dx, dy);
        if (far >= least - 0.01) continue;
        isFree = false;
        // Those on the very same spot part in a direction of their own, so that many do not part along one line.
        const angle = far < 0.01 ? other * 2.399963 : Math.atan2(dy, dx);
        const half = (least - far) / 2;
        one.x -= Math.cos(angle) * half;
        one.y -= Math.sin(angle) * half;
        two.x += Math.cos(angle) * half;
        two.y += Math.sin(angle) * half;
      }
    }
    if (isFree) break;
  }
  return placed;
}
