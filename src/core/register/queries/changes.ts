import type { Entry } from '../entry.ts';
import type { Day } from '../../quantity/day.ts';
import type { Layer } from '../index/deed.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { State } from '../index/claim.ts';
import { sweep, UNCLEAR, type Sweep } from '../index/sweep.ts';
import { heldBy, LOOK_CLOSER, type Track } from '../index/track.ts';
import { isKnown, moment } from '../index/visible.ts';
import type { SteeringDocument } from '../register.ts';
import type { Grounds } from '../grounds.ts';
import { entriesOf, unknownOf } from './answer.ts';

/** Something that stood otherwise on the later day than on the earlier. */
export interface Change extends Grounds {
  readonly document: SteeringDocument;
  /** An exception from the document or a change to it; undefined for the document itself. */
  readonly layer: Layer | undefined;
  readonly before: State;
  readonly after: State;
}

export interface Changes {
  readonly changed: readonly Change[];
  /** What was decided, proposed or ordered after the earlier day, to and with the later; days that only may lie there are among them. */
  readonly acts: readonly Entry[];
}

/** The two days between which something is compared. */
export interface Between {
  readonly from: Day;
  readonly to: Day;
  readonly known?: Day | undefined;
}

/** What changed from one day to another, as known on a third. */
export function changes(index: RegisterIndex, { from, to, known }: Between): Changes {
  const [earlier, later] = [moment({ day: from, known }), moment({ day: to, known })];
  const [before, after] = [sweep(index, earlier), sweep(index, later)];
  const changed: Change[] = [];
  for (let number = 0; number < index.owners.length; number += 1) {
    const dossier = mayDiffer(before, after, number) ? index.numbered[index.owners[number] ?? 0] : undefined;
    const layer = dossier && index.layers[number - index.numbered.length];
    if (dossier) compare(dossier.document, layer, layer ?? dossier.track);
  }
  const acts: Entry[] = [];
  for (let at = 0; at < index.inTime.length; at += 1) {
    const [first = 0, last = 0, knownFirst = 0] = [index.daysInTime[at * 3], index.daysInTime[at * 3 + 1], index.daysInTime[at * 3 + 2]];
    if (first > later.dayNumber) break;
    const entry = last > earlier.dayNumber && knownFirst <= later.knownNumber ? index.inTime[at] : undefined;
    if (entry && isKnown(index, entry, known) !== 'no') acts.push(entry);
  }
  return { changed, acts };

  function compare(document: SteeringDocument, layer: Layer | undefined, track: Track): void {
    const [first, last] = [before, after].map((swept, at) => heldBy(index, track, swept.counting[track.number] ?? LOOK_CLOSER, at === 0 ? earlier : later));
    if (!first || !last) return;
    // Another decision can carry on what already held: that too is a change, of what it rests on.
    if (first.state === last.state && first.by.length === last.by.length && first.by.every((claim, at) => claim === last.by[at])) return;
    const unknown = [...unknownOf(index, track, first, earlier), ...unknownOf(index, track, last, later)];
    changed.push({ document, layer, before: first.state, after: last.state, rests: entriesOf([...first.by, ...last.by]), unknown });
  }
}

/** What one and the same claim says both days is as it was. */
function mayDiffer(before: Sweep, after: Sweep, number: number): true | false {
  return before.counting[number] !== after.counting[number] || before.marks[number] !== after.marks[number] || ((before.marks[number] ?? 0) & UNCLEAR) !== 0;
}
