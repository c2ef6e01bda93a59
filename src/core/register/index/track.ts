import type { Day } from '../../quantity/day.ts';
import type { Claim } from './claim.ts';
import { happenedBy, type Seen } from './visible.ts';

/** What decisions say of one thing: a document, an exception from it, or a change to it. */
export interface Track {
  readonly claims: readonly Claim[];
}

export type State = 'inForce' | 'notInForce' | 'uncertain';

/** Whether a thing holds. `by` is what makes it so; when it is uncertain, every claim that may be the one that counts. */
export interface Held {
  readonly state: State;
  readonly by: readonly Claim[];
}

const NEVER: Held = { state: 'notInForce', by: [] };

/**
 * The state of a track on a day. Of the claims that have begun the one decided last counts. Where days are known only within
 * limits every claim that can be that one is looked at, and if they do not say the same the answer is uncertain.
 */
export function stateOn({ claims }: Track, day: Day, seen: (claim: Claim) => Seen): Held {
  const certain: Claim[] = [];
  const possible: Claim[] = [];
  for (const claim of claims) {
    const known = claim.from.earliest > day ? 'no' : seen(claim);
    if (known === 'no') continue;
    (known === 'yes' && claim.from.latest <= day ? certain : possible).push(claim);
  }
  if (certain.length === 0 && possible.length === 0) return NEVER;
  const counting = [...certain, ...possible].filter((claim) => !certain.some((later) => isLater(later, claim)));
  const said = new Set(counting.flatMap((claim) => saysOn(claim, day)));
  if (certain.length === 0) said.add('notInForce');
  const [state] = said;
  return { state: said.size === 1 && state ? state : 'uncertain', by: counting };
}

function saysOn({ says, ends }: Claim, day: Day): readonly ('inForce' | 'notInForce')[] {
  if (says === 'ceased') return ['notInForce'];
  switch (ends ? happenedBy(ends, day) : 'no') {
    case 'yes': return ['notInForce'];
    case 'no': return ['inForce'];
    case 'maybe': return ['inForce', 'notInForce'];
  }
}

/** Certainly decided after the other: on a later day, or after it in the register on one and the same day. */
function isLater(later: Claim, claim: Claim): true | false {
  if (later.entry === claim.entry) return later.order > claim.order;
  const [a, b] = [later.entry.decided, claim.entry.decided];
  return a.earliest > b.latest || (a.earliest === a.latest && b.earliest === b.latest && a.earliest === b.earliest && later.order > claim.order);
}
