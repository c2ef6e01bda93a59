import type { Claim, Held } from './claim.ts';
import { ASSUMED, CEASED, CORRECTED, DECIDED_FIRST, ENDS_FIRST, ENDS_LAST, FROM_FIRST, FROM_LAST, KNOWN_FIRST, KNOWN_LAST, LAST_SO_FAR, MARKS, WIDTH, type Columns } from './columns.ts';
import { happenedBy, isKnown, type Moment } from './visible.ts';
import type { Entry } from '../entry.ts';

/** What decisions say of one thing: a document, an exception from it, or a change to it; those decided first stand first. */
export interface Track {
  readonly claims: readonly Claim[];
  /** Where its claims begin in the columns. */
  readonly at: number;
  /** Its number among all tracks. */
  readonly number: number;
}

/** What reading tracks needs of the register. */
export interface Tracks {
  readonly columns: Columns;
  readonly corrections: ReadonlyMap<string, readonly Entry[]>;
}

const NEVER_HELD: Held = { state: 'notInForce', by: [] };

/** No claim had begun. */
export const NONE = -1;
/** More than one claim may count, or none: the days must be looked at one by one. */
export const LOOK_CLOSER = -2;

/**
 * The state of a track on a day. Of the claims that have begun the one decided last counts. Where days are known only within
 * limits every claim that can be that one is looked at, and if they do not say the same the answer is uncertain.
 */
export function stateOn(tracks: Tracks, track: Track, moment: Moment): Held {
  return heldBy(tracks, track, countingClaim(tracks.columns, track.at, track.at + track.claims.length, moment), moment);
}

/** The same, when the claim that counts has been looked for. */
export function heldBy(tracks: Tracks, track: Track, counting: number, moment: Moment): Held {
  if (counting === NONE) return NEVER_HELD;
  const claim = track.claims[counting - track.at];
  const state = counting === LOOK_CLOSER ? undefined : saidBy(tracks.columns, counting, moment.dayNumber);
  return claim && state ? claim.alone[state] : lookCloser(tracks, track, moment);
}

/** The claim that certainly counts, by the columns alone: the last decided that has begun and was known. */
export function countingClaim(columns: Columns, first: number, end: number, { dayNumber, knownNumber }: Moment): number {
  for (let one = end - 1; one >= first; one -= 1) {
    const base = one * WIDTH;
    if ((columns[base + FROM_FIRST] ?? 0) > dayNumber || (columns[base + KNOWN_FIRST] ?? 0) > knownNumber) continue;
    const isCertain = (columns[base + FROM_LAST] ?? 0) <= dayNumber && (columns[base + KNOWN_LAST] ?? 0) <= knownNumber;
    return isCertain && ((columns[base + MARKS] ?? 0) & (CORRECTED | LAST_SO_FAR)) === LAST_SO_FAR ? one : LOOK_CLOSER;
  }
  return NONE;
}

/** What the claim that counts says, unless the day lies among those it may end on. */
export function saidBy(columns: Columns, claim: number, dayNumber: number): 'inForce' | 'notInForce' | undefined {
  const base = claim * WIDTH;
  if (((columns[base + MARKS] ?? 0) & CEASED) !== 0) return 'notInForce';
  if ((columns[base + ENDS_FIRST] ?? 0) > dayNumber) return 'inForce';
  return (columns[base + ENDS_LAST] ?? 0) <= dayNumber ? 'notInForce' : undefined;
}

/** Whether the day lies between a decision without a day of its own and the last day its minutes can have been attested. */
export function hangsOnAssumed(columns: Columns, { at, claims }: Track, { dayNumber }: Moment): 'yes' | 'no' {
  for (let one = at; one < at + claims.length; one += 1) {
    const base = one * WIDTH;
    if (((columns[base + MARKS] ?? 0) & ASSUMED) !== 0 && (columns[base + DECIDED_FIRST] ?? 0) <= dayNumber && dayNumber < (columns[base + FROM_LAST] ?? 0)) return 'yes';
  }
  return 'no';
}

/** Reads the days of each claim: which have begun, which may have, and which of them can be the one decided last. */
function lookCloser(tracks: Tracks, track: Track, moment: Moment): Held {
  const { columns } = tracks;
  const { dayNumber, knownNumber } = moment;
  const begun: Claim[] = [];
  const certain: Claim[] = [];
  for (const [index, claim] of track.claims.entries()) {
    const base = (track.at + index) * WIDTH;
    if ((columns[base + FROM_FIRST] ?? 0) > dayNumber || (columns[base + KNOWN_FIRST] ?? 0) > knownNumber) continue;
    const isCorrected = ((columns[base + MARKS] ?? 0) & CORRECTED) !== 0;
    const seen = isCorrected ? isKnown(tracks, claim.entry, moment.known) : (columns[base + KNOWN_LAST] ?? 0) <= knownNumber ? 'yes' : 'maybe';
    if (seen === 'no') continue;
    begun.push(claim);
    if (seen === 'yes' && (columns[base + FROM_LAST] ?? 0) <= dayNumber) certain.push(claim);
  }
  if (begun.length === 0) return NEVER_HELD;
  const counting = begun.filter((claim) => !certain.some((later) => isLater(later, claim)));
  const out = certain.length === 0 || counting.some((claim) => mayBeOut(claim, moment));
  const holds = counting.some((claim) => mayHold(claim, moment));
  return { state: out && holds ? 'uncertain' : holds ? 'inForce' : 'notInForce', by: counting };
}

function mayHold({ says, ends }: Claim, { day }: Moment): true | false {
  return says === 'holds' && (ends === undefined || happenedBy(ends, day) !== 'yes');
}

function mayBeOut({ says, ends }: Claim, { day }: Moment): true | false {
  return says === 'ceased' || (ends !== undefined && happenedBy(ends, day) !== 'no');
}

/** Certainly decided after the other: on a later day, or after it in the register on one and the same day. */
export function isLater(later: Claim, claim: Claim): true | false {
  if (later.entry === claim.entry) return later.order > claim.order;
  const [a, b] = [later.entry.decided, claim.entry.decided];
  return a.earliest > b.latest || (a.earliest === b.latest && a.earliest === a.latest && b.earliest === b.latest && later.order > claim.order);
}
