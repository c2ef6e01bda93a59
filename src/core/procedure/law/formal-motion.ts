import { thirdOf } from './thresholds.ts';

export type BodyKind = 'board' | 'assembly';

/** What is known when a matter is to be postponed or referred back. Votes against are for deciding it today. */
export interface FormalCount {
  readonly body: BodyKind;
  /** Members present; undefined when nobody has said. */
  readonly present: number | undefined;
  readonly requesting: number | undefined;
  readonly against: number | undefined;
  /** Settles a tie among the votes: the chair's own. */
  readonly chair: 'requesting' | 'against' | 'unknown';
  /** Whether a minority has already had the matter postponed or referred back; then only a majority can (KL 5:50). */
  readonly used: 'yes' | 'no' | 'unknown';
  /** An election is only postponed by a majority (KL 5:50). */
  readonly subject: 'election' | 'other';
}

/** `granted` is granted, but nobody can say whether by a majority or a minority. */
export type Granted = 'majority' | 'minority' | 'granted' | 'denied' | 'unknown';

/**
 * Whether the matter is postponed or referred back, and by what right: a majority anywhere; in an assembly also a third of those
 * present, once a matter. A count of those who ask is enough; a vote is only the usual way to count them.
 */
export function granted(count: FormalCount): Granted {
  const majority = byMajority(count);
  if (majority === 'yes') return 'majority';
  const minority = byMinority(count);
  if (minority === 'yes') return majority === 'unknown' ? 'granted' : 'minority';
  return majority === 'unknown' || minority === 'unknown' ? 'unknown' : 'denied';
}

type Answer = 'yes' | 'no' | 'unknown';

function byMajority({ requesting, against, chair }: FormalCount): Answer {
  if (requesting === undefined || against === undefined) return 'unknown';
  if (requesting !== against) return requesting > against ? 'yes' : 'no';
  if (chair === 'unknown') return 'unknown';
  return chair === 'requesting' ? 'yes' : 'no';
}

function byMinority({ body, present, requesting, used, subject }: FormalCount): Answer {
  if (body === 'board' || subject === 'election' || used === 'yes') return 'no';
  if (present === undefined || requesting === undefined) return 'unknown';
  if (requesting < thirdOf(present)) return 'no';
  return used === 'unknown' ? 'unknown' : 'yes';
}
