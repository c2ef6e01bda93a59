import { twoThirdsOf } from './thresholds.ts';

/**
 * Whether what needs two thirds of those present is carried (KL 5:10). Who is present and does not vote for it counts against; when
 * nobody has said how many are present, those who voted are only the least there can be.
 */
export function twoThirds(votesFor: number, voters: number, present: number | undefined): 'carried' | 'fails' | 'unknown' {
  if (present !== undefined) return votesFor >= twoThirdsOf(Math.max(present, voters)) ? 'carried' : 'fails';
  return votesFor >= twoThirdsOf(voters) ? 'unknown' : 'fails';
}
