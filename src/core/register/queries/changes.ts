import type { Entry } from '../entry.ts';
import type { Day } from '../../quantity/day.ts';
import type { Layer, RegisterIndex } from '../index/register-index.ts';
import { stateOn, type State } from '../index/track.ts';
import { happenedBy, isKnown } from '../index/visible.ts';
import type { SteeringDocument } from '../register.ts';
import { entriesOf, seenBy, unknownOf, type Grounds } from './answer.ts';

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
  const changed = [...index.register.documents.values()].flatMap((document) => {
    const track = index.tracks.get(document.name);
    return [
      ...(track ? changeOf(document, undefined, track.claims) : []),
      ...(index.layers.get(document.name) ?? []).flatMap((layer) => changeOf(document, layer, layer.claims)),
    ];
  });
  const acts = index.inTime.filter((entry) => isKnown(index, entry, known) !== 'no' && happenedBy(entry.decided, to) !== 'no' && happenedBy(entry.decided, from) !== 'yes');
  return { changed, acts };

  function changeOf(document: SteeringDocument, layer: Layer | undefined, claims: Layer['claims']): readonly Change[] {
    const [before, after] = [from, to].map((day) => stateOn({ claims }, day, seenBy(index, { known })));
    if (!before || !after || (before.state === after.state && before.by.every((claim) => after.by.includes(claim)) && before.by.length === after.by.length)) return [];
    // Another decision can carry on what already held: that too is a change of what it rests on.
    const claimed = [...new Set([...before.by, ...after.by])];
    const unknown = [...unknownOf(index, { claims }, before, { day: from, known }), ...unknownOf(index, { claims }, after, { day: to, known })];
    return [{ document, layer, before: before.state, after: after.state, rests: entriesOf(claimed), unknown }];
  }
}
