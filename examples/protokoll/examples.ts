import { additions, annexed, attClauses, carriedOver, secretElection, workingPart } from './minutes/committees.ts';
import { conflict, formalFirst, minorityReferral } from './minutes/council.ts';
import { noVote, wordColumn, wrapped } from './minutes/odd.ts';
import { followingVote, partiesMove, pastTense } from './minutes/past-tense.ts';
import { duelOfMotions, jaIsReject, proseNames, threeProposals } from './minutes/region.ts';
import { castingVote, routine, rowsWithSeats, wideTable } from './minutes/town.ts';
import type { Example } from './writing/blocks.ts';

/** Constructed minutes, each in a layout of its own. */
export const examples: readonly Example[] = [
  threeProposals, proseNames, jaIsReject, duelOfMotions, castingVote, wideTable, routine, rowsWithSeats, formalFirst, minorityReferral, conflict,
  pastTense, followingVote, partiesMove, workingPart, additions, annexed, secretElection, carriedOver, attClauses, wordColumn, wrapped, noVote,
];
