import { ASSUMED, DECIDED_FIRST, FROM_LAST, MARKS, WIDTH } from './columns.ts';
import type { RegisterIndex } from './register-index.ts';
import { countingClaim, LOOK_CLOSER, NONE, saidBy } from './track.ts';
import type { Moment } from './visible.ts';

/** How every track of a register stands, by its number: what questions of all documents begin with. */
export interface Sweep {
  /** The claim that counts, or that there is none or that the track must be looked at more closely. */
  readonly counting: Int32Array;
  /** A sum of the marks below; 0 for a track that certainly does not hold. */
  readonly marks: Uint8Array;
}

const HOLDS = 1;
export const UNCLEAR = 2;
const HANGS_ON_ASSUMED = 4;

/** Reads the days of all claims in one go. */
export function sweep({ columns, starts }: RegisterIndex, moment: Moment): Sweep {
  const tracks = starts.length - 1;
  const counting = new Int32Array(tracks);
  const marks = new Uint8Array(tracks);
  const { dayNumber } = moment;
  for (let track = 0; track < tracks; track += 1) {
    const [from, to] = [starts[track] ?? 0, starts[track + 1] ?? 0];
    const claim = countingClaim(columns, from, to, moment);
    counting[track] = claim;
    const said = claim >= 0 ? saidBy(columns, claim, dayNumber) : undefined;
    let mark = said === 'inForce' ? HOLDS : claim === LOOK_CLOSER || (claim !== NONE && said === undefined) ? UNCLEAR : 0;
    for (let base = from * WIDTH; base < to * WIDTH; base += WIDTH) {
      if (((columns[base + MARKS] ?? 0) & ASSUMED) !== 0 && (columns[base + DECIDED_FIRST] ?? 0) <= dayNumber && dayNumber < (columns[base + FROM_LAST] ?? 0)) mark |= HANGS_ON_ASSUMED;
    }
    marks[track] = mark;
  }
  return { counting, marks };
}

/** Whether a track holds by one claim, on no day that is assumed: there is nothing to look at more closely. */
export function holdsClearly({ marks }: Sweep, track: number): true | false {
  return marks[track] === HOLDS;
}

/** Whether a track holds or may hold. */
export function mayHold({ marks }: Sweep, track: number): true | false {
  return ((marks[track] ?? 0) & (HOLDS | UNCLEAR)) !== 0;
}
